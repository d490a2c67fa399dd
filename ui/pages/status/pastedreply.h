// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "reading/replyreader.h"

#include <QWidget>

class Button;
class TextBlock;
class Verdict;

/// Where the user pastes a colleague's reply, and what the program has read in it.
class PastedReply : public QWidget {
    Q_OBJECT
public:
    explicit PastedReply(QWidget *parent = nullptr);

    void show(const std::optional<ReadReply> &read);
    /// A reply comes in a mail, and the page says how it gets here.
    void setByMail(bool isByMail);
    /// Reads what is on the clipboard.
    void paste();
    /// Does that.
    Button &pasteButton() const { return *m_paste; }

Q_SIGNALS:
    void pasted(const QString &text);
    /// The user answers without a reply.
    void declined();

private:
    QString verdict(const ReadReply &read) const;

    TextBlock *m_about;
    Button *m_paste;
    Verdict *m_verdict;
    Button *m_decline;
    /// What comes of it is brought into view.
    bool m_isPasting = false;
};
