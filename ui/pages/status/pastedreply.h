// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "reading/replyreader.h"

#include <QWidget>

class Button;
class Verdict;

/// Where the user pastes a colleague's reply, and what the program has read in it.
class PastedReply : public QWidget {
    Q_OBJECT
public:
    explicit PastedReply(QWidget *parent = nullptr);

    void show(const std::optional<ReadReply> &read);
    /// Reads what is on the clipboard.
    void paste();

Q_SIGNALS:
    void pasted(const QString &text);
    /// The user answers without a reply.
    void declined();

private:
    QString verdict(const ReadReply &read) const;

    Verdict *m_verdict;
    Button *m_decline;
    /// What comes of it is brought into view.
    bool m_isPasting = false;
};
