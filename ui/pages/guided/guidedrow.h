// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/button.h"
#include "widgets/textblock.h"

#include <QWidget>

/// One row of the list to follow in the browser: a field, what goes into it, and whether it is
/// done.
class GuidedRow : public QWidget {
    Q_OBJECT
public:
    struct Content {
        /// 1 to 8.
        int number = 0;
        /// The field's name as in the task; for a row that is an instruction, all of it.
        QString label;
        /// What goes into the field; empty where there is nothing to type.
        QString value;
        /// The value in words, where that helps.
        QString inWords;
        /// The value is copied to the clipboard when the user goes on.
        bool isCopied = false;
    };
    enum class State { Missing, Here, Done };

    explicit GuidedRow(const Content &content, QWidget *parent = nullptr);

    const Content &content() const { return m_content; }
    void setValue(const QString &value, const QString &inWords);
    void setState(State state);
    /// How the button of the row looks.
    void setButtonKind(Button::Kind kind) { m_pass->setKind(kind); }
    /// The widget that takes the focus when it is this row's turn.
    QWidget *button() const;

Q_SIGNALS:
    /// Copied or done: the next row follows.
    void passed();
    void reopened();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    Content m_content;
    State m_state = State::Missing;
    TextBlock *m_title;
    TextBlock *m_value;
    TextBlock *m_words;
    Button *m_pass;
    Button *m_reopen;
};
