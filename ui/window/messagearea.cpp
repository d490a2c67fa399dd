// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/messagearea.h"

#include "pages/problem/problembox.h"
#include "pages/problem/problemmark.h"
#include "pages/status/statuspage.h"
#include "session/wizardsession.h"
#include "texts/problemtexts.h"
#include "widgets/noticewidget.h"
#include "widgets/rows.h"

#include <utility>

MessageArea::MessageArea(WizardSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_rows(new Rows(this)),
      m_busy(new BusyLine),
      m_stop(new Button({}, Button::Kind::Secondary, QStringLiteral("stop"))),
      m_markPlace(new QWidget(this))
{
    new Rows(m_markPlace);
    m_markPlace->hide();
    m_rows->addWidget(m_busy);
    m_rows->addWidget(m_stop, 0, Qt::AlignLeft);
    connect(m_stop, &Button::clicked, this, &MessageArea::stopWanted);
    showBusy({}, {});
}

void MessageArea::refresh()
{
    const std::optional<Error> &problem = m_session.problem().error();
    const std::optional<Notice> &notice = m_session.problem().notice();

    const bool isNewProblem = problem && problem != m_problem;
    // A notice never replaces a problem.
    const bool isNewNotice = notice && notice != m_notice && !problem && !isOnPage(*notice);
    m_problem = problem;
    const bool isOver = notice && notice == m_notice && isOnPage(*notice);
    if (!notice || !isOnPage(*notice))
        m_notice = notice;
    if (isNewProblem) {
        showProblem(*problem);
    } else if (isNewNotice) {
        const Severity severity = ProblemTexts::severityOf(notice->kind);
        replace(
            new NoticeWidget(severity, ProblemTexts::textOf(*notice)), Origin::Notice, severity);
    } else if ((m_origin == Origin::Problem && !problem)
        || (m_origin == Origin::Notice && (!notice || isOver))) {
        clear();
    }
    setVisible(hasMessage() || m_busy->isVisibleTo(this));
}

/// What the page shows itself is not shown above it, and an earlier notice stays meanwhile: nothing
/// moves.
bool MessageArea::isOnPage(const Notice &notice) const
{
    return m_session.view() == View::Status && StatusPage::showsItself(notice);
}

void MessageArea::showProblem(const Error &problem)
{
    const Severity severity = severityOf(problem.kind);
    if (!standsBesidePage(problem.kind)) {
        replace(new ProblemMark(problem), Origin::Problem, severity, m_markPlace->layout());
        m_markPlace->show();
        return;
    }
    auto *box = new ProblemBox(problem, m_session);
    connect(box, &ProblemBox::windowActionWanted, this, &MessageArea::windowActionWanted);
    replace(box, Origin::Problem, severity);
}

void MessageArea::show(const Message &message)
{
    auto *notice = new NoticeWidget(message.severity, message.text);
    if (message.field)
        notice->leadTo(*message.field);
    replace(notice, Origin::Page, message.severity);
    setVisible(true);
}

void MessageArea::forgetPage()
{
    if (m_origin == Origin::Page)
        clear();
}

void MessageArea::showBusy(const QString &text, const QString &stopText)
{
    m_busy->setText(text);
    m_busy->setVisible(!text.isEmpty());
    m_stop->setText(stopText);
    m_stop->setVisible(!text.isEmpty() && !stopText.isEmpty());
    setVisible(hasMessage() || !text.isEmpty());
}

QWidget *MessageArea::takeNewAlert()
{
    return std::exchange(m_isNewAlert, false) ? m_message : nullptr;
}

void MessageArea::replace(QWidget *message, Origin origin, Severity severity, QLayout *place)
{
    clear();
    m_message = message;
    m_origin = origin;
    m_isAlert = isAlert(severity);
    m_isNewAlert = m_isAlert;
    (place ? place : m_rows)->addWidget(message);
    message->show();
}

void MessageArea::clear()
{
    if (!m_message)
        return;
    // This may run inside a signal of the message's own button, so it is deleted later.
    m_message->hide();
    m_message->deleteLater();
    m_markPlace->hide();
    m_message = nullptr;
    m_origin = Origin::None;
    m_isAlert = false;
    m_isNewAlert = false;
}
