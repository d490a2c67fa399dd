// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/casefacts.h"
#include "problems/problem.h"
#include "widgets/button.h"
#include "widgets/textblock.h"

#include <QWidget>

#include <functional>

class FlowLayout;
class Verdict;

/// One row of the list to follow in the browser. The current one is a card with the field, what
/// goes into it and what to press; the others are one quiet line.
class GuidedRow : public QWidget {
    Q_OBJECT
public:
    struct Content {
        /// The rows of RowChanged that it stands for; the last one has the value and names the
        /// row's controls.
        QList<int> rows;
        /// As shown, from 1 on.
        int number = 0;
        /// The field's name as in the task; for a row that is an instruction, all of it.
        QString label = {};
        /// What goes into the field; empty where there is nothing to type.
        QString value = {};
        /// What is shown in its place, where that differs.
        QString shown = {};
        /// What is shown once the value is on the clipboard.
        QString pasting = {};
        /// What to do with it, or the value in words; only in the current row.
        QString words = {};
        /// What the current row asks before it can be done; empty: nothing.
        QString question = {};
        /// Below the question: how to see what it is about; empty: it is seen.
        QString hint = {};
        /// It was answered.
        bool isAnswered = false;
        /// The user could not see it, and has been asked whether the system is chosen.
        bool isAskedAgain = false;
        /// Why it is to be done once more; empty: it is not.
        QString reason = {};
        /// Its field was wrong.
        bool wasWrong = false;
        /// It has been done once more since.
        bool isCorrected = false;
        /// What the button of the last row says, which is the main button of the page; empty: the
        /// row leads to the next one.
        QString primary = {};
        /// A link in the current row that leads away from the list; empty: none.
        QString elsewhere = {};
        /// It leads to the answer that brought the user back here, and not to the choice of a
        /// system.
        bool leadsToAnswer = false;
        /// The user could not see all of it, and may have gone on nevertheless.
        bool isUnsure = false;

        int row() const { return rows.last(); }
        bool asks() const { return !question.isEmpty() && !isAnswered; }
    };
    enum class State { Missing, Here, Done };
    /// Where the value is.
    enum class Copy {
        /// There is none to copy.
        None,
        /// The user has to press first.
        Offered,
        OnClipboard,
        /// Something else is on the clipboard.
        Replaced,
    };

    explicit GuidedRow(const Content &content, QWidget *parent = nullptr);

    const Content &content() const { return m_content; }
    void setContent(const Content &content);
    /// \a copy counts in the current row only.
    void setState(State state, Copy copy);
    bool isCurrent() const { return m_state == State::Here; }
    /// The button that is the next act, or nullptr where a question is answered first.
    Button *next() const;
    /// The widget that takes the focus when it is this row's turn.
    QWidget *first() const;
    /// The button of the next act is filled.
    void setFilled(bool filled);

    /// Says \a text in the current row, below what the user has just pressed and above
    /// Content::elsewhere; empty: nothing.
    void tell(Severity severity, const QString &text);
    bool isTelling() const;
    /// Adds \a extra to the current row, below its button.
    void addBelow(QWidget &extra);
    /// What stands above the button of the current row, or above the answers, takes at least as
    /// many pixels as \a above says for a width, and the row at least as many as \a whole says.
    void keepRoom(const std::function<int(int)> &above, const std::function<int(int)> &whole);
    /// What keepRoom() was given says something else now.
    void roomChanged();
    /// How many what stands above the button takes in that width once the value is copied, at most.
    int heightAbove(int width) const;
    /// How many the rest of the current row takes: what is above and below that.
    int heightAround(int width) const;

Q_SIGNALS:
    void copyWanted();
    /// The user has done it: the next row follows.
    void passed();
    void answered(UuidStated::Answer answer);
    void reopened();
    /// Content::elsewhere was pressed.
    void elsewhereWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addLine();
    void addCard();
    /// The height of a line of m_summary.
    int summaryLine() const;
    void alignSummary();
    void addQuestion(FlowLayout &controls);
    Button *addAnswer(const QString &text, const char *name, UuidStated::Answer answer);
    QString controlName(const char *what) const;
    void refresh();
    void showReopen();
    void showPass();
    /// To do it again is to begin anew with all rows.
    bool opensAll() const { return m_content.number == 1; }
    /// Its state in one word.
    QString word() const;
    /// "2. Sortiment"
    QString numbered() const;
    QString shownValue() const;
    /// As the quiet line shows it.
    QString summary() const;
    bool awaitsCorrection() const;
    int heightOfQuestion(int width) const;

    Content m_content;
    State m_state = State::Missing;
    Copy m_copy = Copy::None;
    /// @{ A row that is done, or to come.
    QWidget *m_line;
    QWidget *m_summaryPlace;
    TextBlock *m_summary;
    Button *m_reopen;
    /// @}
    /// @{ The current row.
    QWidget *m_card;
    class KeptRows *m_inside;
    class KeptRows *m_top;
    TextBlock *m_title;
    QWidget *m_correction;
    TextBlock *m_reason;
    TextBlock *m_value;
    TextBlock *m_words;
    Button *m_copyFirst;
    QWidget *m_copyState;
    TextBlock *m_copied;
    Button *m_copyAgain;
    QWidget *m_ask;
    TextBlock *m_question;
    TextBlock *m_hint;
    FlowLayout *m_answering;
    QList<Button *> m_answers;
    Button *m_pass;
    Verdict *m_told;
    Button *m_elsewhere;
    /// @}
};
