// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/message.h"
#include "problems/notice.h"
#include "session/step.h"
#include "widgets/busyline.h"
#include "widgets/button.h"

#include <QPointer>
#include <QVBoxLayout>
#include <QWidget>

class NoticeWidget;
class WizardSession;

/// Between the page and the buttons below it, so that nothing on the page moves: what the program
/// waits for, and at most one message, the newest. A problem beside the page begins the page, and
/// so does a message that would take too much of the window. The message of a problem that takes
/// the page's place is a mark, which stands before the heading.
class MessageArea : public QWidget {
    Q_OBJECT
public:
    explicit MessageArea(WizardSession &session, QWidget *parent = nullptr);

    /// Shows the session's problem or notice where it is new, and removes what is over.
    void refresh();
    NoticeWidget &show(const Message &message);
    /// Takes the message away where the user can. False: there is none.
    bool dismiss();
    /// Forgets the message of a page that has been left.
    void forgetPage();
    /// Empty \a text: the program waits for nothing. Empty \a stopText: it cannot be stopped.
    void showBusy(const QString &text, const QString &stopText);

    /// Holds the mark; visible while there is one.
    QWidget &markPlace() { return *m_markPlace; }
    /// Holds what begins the page; visible while there is something.
    QWidget &pageBegin() { return *m_pageBegin; }
    /// Gives the message the place that fits the window's size.
    void settle();

    /// The alert that is shown, or nullptr.
    QWidget *alert() const { return m_isAlert ? m_message : nullptr; }
    /// The alert that has come since the last call and needs the focus, or nullptr.
    QWidget *takeNewAlert();

Q_SIGNALS:
    void windowActionWanted(ProblemAction action);
    void stopWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// The source of the message that is shown.
    enum class Origin { None, Problem, Notice, Page };

    bool isOnPage(const Notice &notice) const;
    /// \a notice welcomed the user on another page.
    bool isLeft(const Notice &notice) const;
    void showProblem(const Error &problem);
    /// The user can take \a notice away; the page gets its room.
    void makeClosable(NoticeWidget &notice);
    void offerBrowser(NoticeWidget &notice);
    void replace(QWidget *message, Origin origin, Severity severity, QWidget &place);
    /// The message would leave too little of the page.
    bool isTooHigh(const QWidget &message) const;
    void moveTo(QWidget &place);
    bool hasMessage() const { return m_message && m_message->parentWidget() == this; }
    void clear();

    WizardSession &m_session;
    QVBoxLayout *m_rows;
    BusyLine *m_busy;
    Button *m_stop;
    QWidget *m_markPlace;
    QWidget *m_pageBegin;
    QWidget *m_message = nullptr;
    /// The message, where the user can take it away.
    QPointer<NoticeWidget> m_closable;
    Origin m_origin = Origin::None;
    bool m_isAlert = false;
    bool m_isNewAlert = false;
    std::optional<Error> m_problem;
    std::optional<Notice> m_notice;
    /// Where m_notice was shown first.
    View m_noticeView = View::Task;
};
