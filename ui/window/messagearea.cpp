// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/messagearea.h"

#include "pages/evidence/evidencepage.h"
#include "pages/guided/openagainlink.h"
#include "pages/problem/problembox.h"
#include "pages/problem/problemmark.h"
#include "pages/status/statuspage.h"
#include "session/wizardsession.h"
#include "texts/problemtexts.h"
#include "widgets/copybutton.h"
#include "widgets/insight.h"
#include "widgets/noticewidget.h"
#include "widgets/rows.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QPointer>

#include <utility>

namespace {

/// How much of the window's height a message may take: one part of so many.
constexpr int partsOfWindow = 4;

} // namespace

MessageArea::MessageArea(WizardSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_rows(new Rows(this)),
      m_busy(new BusyLine),
      m_stop(new Button({}, Button::Kind::Secondary, QStringLiteral("stop"))),
      m_markPlace(new QWidget(this)),
      m_pageBegin(new QWidget(this))
{
    for (QWidget *place : {m_markPlace, m_pageBegin}) {
        new Rows(place);
        place->hide();
    }
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
    if (isNewNotice)
        m_noticeView = m_session.view();
    if (isNewProblem) {
        showProblem(*problem);
    } else if (isNewNotice) {
        const Severity severity = ProblemTexts::severityOf(notice->kind);
        auto *news = new NoticeWidget(severity, ProblemTexts::textOf(*notice));
        if (!isAlert(severity))
            makeClosable(*news);
        if (notice->isWelcome())
            offerBrowser(*news);
        replace(news, Origin::Notice, severity, *this);
    } else if ((m_origin == Origin::Problem && !problem)
        || (m_origin == Origin::Notice && (!notice || isOver || isLeft(*notice)))) {
        clear();
    }
    setVisible(hasMessage() || m_busy->isVisibleTo(this));
}

/// What the page shows itself is not shown below it, and an earlier notice stays meanwhile: nothing
/// moves.
bool MessageArea::isOnPage(const Notice &notice) const
{
    const View view = m_session.view();
    // It reports on a press on the page of the checks, and is out of date once the user answers.
    if (notice.kind == Notice::Kind::NotVisibleYet)
        return true;
    // Until the debtor system is chosen, the pages say who is signed in, or for whom.
    const std::optional<Step> step = stepOf(view);
    if (notice.kind == Notice::Kind::SignedIn && step && *step <= Step::Instance)
        return true;
    return (view == View::Status && StatusPage::showsItself(notice))
        || (view == View::Evidence && EvidencePage::showsItself(notice));
}

bool MessageArea::isLeft(const Notice &notice) const
{
    return notice.isWelcome() && m_session.view() != m_noticeView;
}

/// The user who comes back to the list of fields may have closed the browser. The page's own link
/// is farther down.
void MessageArea::offerBrowser(NoticeWidget &notice)
{
    if (m_session.view() == View::Guided)
        notice.add(new OpenAgainLink(m_session.outside(), QStringLiteral("aabn_siden_igen")));
}

void MessageArea::showProblem(const Error &problem)
{
    const Severity severity = severityOf(problem.kind);
    if (!standsBesidePage(problem.kind)) {
        replace(new ProblemMark(problem), Origin::Problem, severity, *m_markPlace);
        return;
    }
    auto *box = new ProblemBox(problem, m_session);
    connect(box, &ProblemBox::windowActionWanted, this, &MessageArea::windowActionWanted);
    replace(box, Origin::Problem, severity, *m_pageBegin);
}

NoticeWidget &MessageArea::show(const Message &message)
{
    auto *notice = new NoticeWidget(message.severity, message.text);
    if (message.field)
        notice->leadTo(*message.field);
    if (!message.address.isEmpty()) {
        //: button in the message that the browser did not open
        notice->add(new CopyButton(tr("Copy the address"), Button::Kind::Secondary,
            QStringLiteral("kopier_uaabnet"), [address = message.address] { return address; }));
    }
    makeClosable(*notice);
    replace(notice, Origin::Page, message.severity, *this);
    return *notice;
}

void MessageArea::makeClosable(NoticeWidget &notice)
{
    notice.makeClosable();
    m_closable = &notice;
    connect(&notice, &NoticeWidget::closeWanted, this, [this, &notice] {
        // A user of keys goes on behind the message.
        const QWidget *focused = window()->focusWidget();
        if (focused && notice.isAncestorOf(focused))
            focusNextChild();
        const bool wasWelcome = m_origin == Origin::Notice && m_notice && m_notice->isWelcome();
        clear();
        setVisible(m_busy->isVisibleTo(this));
        // The page has what the message offered.
        if (wasWelcome)
            m_session.guidedWork().dismissWelcome();
    });
}

bool MessageArea::dismiss()
{
    // One that has gone already waits for its deletion.
    if (!m_message || m_closable != m_message)
        return false;
    Q_EMIT m_closable->closeWanted();
    return true;
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

void MessageArea::replace(QWidget *message, Origin origin, Severity severity, QWidget &place)
{
    clear();
    m_message = message;
    m_origin = origin;
    m_isAlert = isAlert(severity);
    m_isNewAlert = m_isAlert;
    moveTo(place);
    settle();
}

void MessageArea::moveTo(QWidget &place)
{
    // A widget that gets another parent loses the focus.
    const QPointer<QWidget> focused = m_message->isVisible() ? window()->focusWidget() : nullptr;
    const bool hadFocus = focused && (focused == m_message || m_message->isAncestorOf(focused));
    place.layout()->addWidget(m_message);
    m_pageBegin->setVisible(m_message->parentWidget() == m_pageBegin);
    m_markPlace->setVisible(m_message->parentWidget() == m_markPlace);
    setVisible(hasMessage() || m_busy->isVisibleTo(this));
    m_message->show();
    if (hadFocus)
        focused->setFocus(Qt::OtherFocusReason);
}

bool MessageArea::isTooHigh(const QWidget &message) const
{
    const QMargins around = layout()->contentsMargins();
    const int room = window()->width() - around.left() - around.right();
    return message.heightForWidth(room) > window()->height() / partsOfWindow;
}

void MessageArea::settle()
{
    // A problem has its place by its kind.
    if (!m_message || m_origin == Origin::Problem)
        return;
    QWidget &place = isTooHigh(*m_message) ? *m_pageBegin : static_cast<QWidget &>(*this);
    if (m_message->parentWidget() == &place)
        return;
    moveTo(place);
    // The page may be scrolled to what the user works with.
    if (&place == m_pageBegin)
        InSight::bring(*m_message);
}

void MessageArea::clear()
{
    if (!m_message)
        return;
    // This may run inside a signal of the message's own button, so it is deleted later.
    m_message->hide();
    m_message->deleteLater();
    m_markPlace->hide();
    m_pageBegin->hide();
    m_message = nullptr;
    m_origin = Origin::None;
    m_isAlert = false;
    m_isNewAlert = false;
}

void MessageArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::of(*this).rule);
    painter.drawLine(0, 0, width(), 0);
}
