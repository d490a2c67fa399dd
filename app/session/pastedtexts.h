// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "reading/pagereader.h"
#include "reading/replyreader.h"

#include <QObject>

#include <optional>

class CaseContext;
class InstanceChoice;
class Ordering;

/// What the program reads in the texts that the user pastes for the open answer. The texts
/// themselves are not kept, and what is read goes nowhere before the user saves the answer. Only a
/// page that speaks against the subscription is recorded at once, whatever the user answers then.
class PastedTexts : public QObject {
    Q_OBJECT
public:
    PastedTexts(CaseContext &context, const InstanceChoice &choice, const Ordering &ordering,
        QObject *parent = nullptr);

    const std::optional<ReadPage> &page() const { return m_page; }
    const std::optional<ReadReply> &reply() const { return m_reply; }

    /// \a ownTexts: those of the program that are no page of the web interface.
    void readPage(const PastedText &pasted, const QStringList &ownTexts);
    void readReply(const QString &text, const ReplyForm &form);
    /// The user answers without them.
    void forget();

Q_SIGNALS:
    void changed();

private:
    void recordFinding();

    CaseContext &m_context;
    const InstanceChoice &m_choice;
    const Ordering &m_ordering;
    std::optional<ReadPage> m_page;
    std::optional<ReadReply> m_reply;
};
