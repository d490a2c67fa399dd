// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/message.h"
#include "problems/notice.h"
#include "widgets/busyline.h"
#include "widgets/button.h"

#include <QVBoxLayout>
#include <QWidget>

class WizardSession;

/// Above the page: what the program waits for, and at most one message, the newest. The message of
/// a problem that takes the page's place is a mark, which stands before the heading.
class MessageArea : public QWidget {
    Q_OBJECT
public:
    explicit MessageArea(WizardSession &session, QWidget *parent = nullptr);

    /// Shows the session's problem or notice where it is new, and removes what is over.
    void refresh();
    void show(const Message &message);
    /// Forgets the message of a page that has been left.
    void forgetPage();
    /// Empty \a text: the program waits for nothing. Empty \a stopText: it cannot be stopped.
    void showBusy(const QString &text, const QString &stopText);

    /// Holds the mark; visible while there is one.
    QWidget &markPlace() { return *m_markPlace; }

    /// The alert that is shown, or nullptr.
    QWidget *alert() const { return m_isAlert ? m_message : nullptr; }
    /// The alert that has come since the last call and needs the focus, or nullptr.
    QWidget *takeNewAlert();

Q_SIGNALS:
    void windowActionWanted(ProblemAction action);
    void stopWanted();

private:
    /// The source of the message that is shown.
    enum class Origin { None, Problem, Notice, Page };

    bool isOnPage(const Notice &notice) const;
    void showProblem(const Error &problem);
    /// Without \a place, above the page.
    void replace(QWidget *message, Origin origin, Severity severity, QLayout *place = nullptr);
    bool hasMessage() const { return m_message && !m_markPlace->isAncestorOf(m_message); }
    void clear();

    WizardSession &m_session;
    QVBoxLayout *m_rows;
    BusyLine *m_busy;
    Button *m_stop;
    QWidget *m_markPlace;
    QWidget *m_message = nullptr;
    Origin m_origin = Origin::None;
    bool m_isAlert = false;
    bool m_isNewAlert = false;
    std::optional<Error> m_problem;
    std::optional<Notice> m_notice;
};
