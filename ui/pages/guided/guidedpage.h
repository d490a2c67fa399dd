// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/guided/guidedrow.h"
#include "pages/page.h"

/// Guided mode: the things to do in the web interface, one at a time, beside the browser. The value
/// of the current row is on the clipboard, from the user's first press on.
class GuidedPage : public Page {
    Q_OBJECT
public:
    explicit GuidedPage(WizardSession &session, QWidget *parent = nullptr);

    PageFrame frame() const override;
    void refresh() override;
    void activatePrimary() override;
    /// Removes the program's own value from the clipboard when the page is left.
    void setCurrent(bool isCurrent) override;

private:
    /// @{ Rows of RowChanged.
    static constexpr int firstRow = 1;
    static constexpr int allRow = 3;
    static constexpr int instanceRowNumber = 4;
    static constexpr int savingRow = 8;
    /// @}
    static std::optional<Field> fieldOf(int row);

    void addRows();
    /// The current row comes first, and the others in their order.
    void arrangeRows();
    QList<GuidedRow::Content> contents() const;
    GuidedRow::Content newRow() const;
    GuidedRow::Content instanceRow() const;
    /// Says at the rows of \a contents what was wrong, where the user comes back for that.
    void addCorrections(QList<GuidedRow::Content> &contents) const;
    /// Says at the rows of \a contents why another system cannot be chosen, where it cannot.
    void addWhyChoiceIsFixed(QList<GuidedRow::Content> &contents) const;
    static QString primaryText();
    /// The link to the choice of a system.
    static QString toInstance();
    bool isWelcomed() const;
    bool isDone(const GuidedRow &row) const;
    /// The first row that is not done. The last one is it until the page is left.
    GuidedRow *current() const;
    void notePress();
    void pass(GuidedRow &row);
    void reopen(const GuidedRow &row);
    void leaveForAnswer();
    void answer(UuidStated::Answer answer);
    /// Reads the UUID that the user has copied in the browser.
    void paste();
    /// Asks once more whether the system is chosen; false where the user was asked.
    bool asksWhetherChosen();
    void warnOfOther();
    /// Says \a text in the current row.
    void tell(Severity severity, const QString &text);
    void forgetTold();
    void copy(const QString &value);
    void clearClipboard();
    /// Puts the value of the current row on the clipboard, once.
    void followRow();
    GuidedRow::Copy copyOf(const GuidedRow &row) const;
    void showRows();

    QList<GuidedRow *> m_rows;
    Rows *m_list = nullptr;
    class MissingRole *m_role;
    class OpenAgainLink *m_openAgain;
    class ClockQuestion *m_clock;
    /// The user has pressed "I cannot see it", and was asked whether the system is chosen.
    bool m_isAskedAgain = false;
    /// The user has pressed something in the list: from then on values are copied unasked.
    bool m_hasPressed = false;
    bool m_isRefreshing = false;
    /// What followRow() found last: a row and its value.
    std::pair<int, QString> m_followed;
    const std::function<void()> m_paste = [this] { paste(); };
    /// The program's own value, as long as the page may remove it.
    QString m_copied;
};
