// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/leaving.h"

#include "widgets/flowlayout.h"
#include "widgets/noticewidget.h"
#include "window/allcaseslink.h"
#include "window/messagearea.h"
#include "window/pageshelf.h"

#include <QGuiApplication>
#include <QScopedValueRollback>

#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr auto endOfSession = 1min;

/// \a check is the one whose answer is not saved, 1 or 2.
QString questionAbout(Unsaved unsaved, int check)
{
    //: below the page, above two buttons: the user wants to close the program or to leave the case;
    //: %1: 1 or 2
    const QString answer = Leaving::tr("Your answer to check %1 is not saved. It is lost if you "
                                       "leave now.");
    //: the same, where the user looks at a picture for the answer
    const QString picture = Leaving::tr("You have a picture that is not used, and your answer to "
                                        "check %1 is not saved. Both are lost if you leave now.");
    return (unsaved == Unsaved::Picture ? picture : answer).arg(check);
}

} // namespace

Leaving::Leaving(
    QWidget &window, WizardSession &session, const PageShelf &pages, MessageArea &messages)
    : QObject(&window), m_window(window), m_session(session), m_pages(pages), m_messages(messages)
{
    for (const auto *link : window.findChildren<AllCasesLink *>())
        connect(link, &Button::clicked, this, &Leaving::showAllCases);
    connect(qApp, &QGuiApplication::commitDataRequest, this,
        [this] { m_sessionEnds.setRemainingTime(endOfSession); });
}

bool Leaving::mayClose()
{
    if (!m_session.mayClose()) {
        m_isWaiting = true;
        m_messages.show({Severity::Notice,
            //: notice below the page, after an attempt to close the window
            tr("We are creating the subscription. The program closes when we have got an answer."),
            {}});
        return false;
    }
    const Unsaved left = unsaved();
    if (m_isConfirmed || !m_sessionEnds.hasExpired() || left == Unsaved::Nothing)
        return true;
    //: button below "Your answer to check 1 is not saved": closes the program
    ask(left, tr("Close without saving"), [this] {
        const QScopedValueRollback confirmed(m_isConfirmed, true);
        m_window.close();
    });
    return false;
}

/// In a case that is finished, an answer that was begun anew was given up.
Unsaved Leaving::unsaved() const
{
    return m_session.facts().finished ? Unsaved::Nothing : m_pages.unsaved();
}

void Leaving::showAllCases()
{
    const auto show = [this] { m_session.cases().showAll(); };
    const Unsaved left = unsaved();
    if (left == Unsaved::Nothing)
        return show();
    //: button below "Your answer to check 1 is not saved": leads to the first page
    ask(left, tr("Leave without saving"), show);
}

void Leaving::ask(Unsaved unsaved, const QString &words, const std::function<void()> &leave)
{
    QWidget *focused = m_window.focusWidget();
    const bool isAtQuestion =
        m_question && (focused == m_question || m_question->isAncestorOf(focused));
    if (!isAtQuestion)
        m_focusBefore = focused;
    const int check = m_session.answering().pending();
    m_question = &m_messages.show({Severity::Warning, questionAbout(unsaved, check), {}});
    // Where the answer was closed for now, the page shows nothing of it.
    const bool isElsewhere =
        m_session.answering().check() == 0 && m_session.navigation().step() == Step::Status;
    //: button below "Your answer to check 1 is not saved": the message goes
    const QString here = tr("Stay here");
    //: the same, where the answer is not shown: it is opened
    const QString there = tr("Go to the answer");
    auto *staying =
        new Button(isElsewhere ? there : here, Button::Kind::Secondary, QStringLiteral("bliv_her"));
    auto *leaving = new Button(words, Button::Kind::Secondary, QStringLiteral("uden_at_gemme"));
    connect(staying, &Button::clicked, this, [this, isElsewhere, check] {
        stay();
        if (isElsewhere)
            m_session.answering().ask(check);
    });
    connect(leaving, &Button::clicked, this, leave);
    auto *buttons = new QWidget;
    auto *beside = new FlowLayout(buttons);
    beside->setContentsMargins(0, 8, 0, 0);
    beside->addWidget(staying);
    beside->addWidget(leaving);
    m_question->add(buttons);
    Q_EMIT asked();
}

void Leaving::stay()
{
    m_messages.dismiss();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}
