// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "walkthrough/walkthrough.h"

#include "base/dates.h"
#include "domain/domainwords.h"
#include "evidence/content/evidenceparts.h"
#include "session/wizardsession.h"
#include "texts/problemtexts.h"

#include <QAbstractButton>
#include <QEvent>
#include <QWidget>
#include <QWindow>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto pace = 800ms;
constexpr auto paceWithoutPauses = 10ms;
constexpr auto longest = 3min;
/// Between two presses of "Check again": a service refuses more calls than a person makes.
constexpr auto betweenChecks = 500ms;
/// How often the same problem may come back before its advice counts as useless.
constexpr int mostTries = 3;

/// What the problem advises first, of what a press of a button does; nothing where it is to copy,
/// to choose or to close.
std::optional<ProblemAction> adviceOf(const Error &problem)
{
    const QList<ProblemAction> actions = actionsOf(problem.kind);
    const auto found = std::find_if(actions.cbegin(), actions.cend(),
        [](ProblemAction action) { return action <= ProblemAction::SaveEvidence; });
    return found == actions.cend() ? std::nullopt : std::optional(*found);
}

QString witnessed(int number, const Check &check)
{
    //: end of a walk-through, on a terminal, after "Check 1:"; no full stop
    if (check.status != Check::Status::Approved || !check.at)
        return WalkThrough::tr("not approved");
    const QString at = Dates::dateAndTime(*check.at);
    if (EvidenceParts::isOfTransfer(number, check)) {
        //: end of a walk-through, on a terminal, after "Check 2:"; %1: "Acknowledged, not seen",
        //: %2: date and time
        return WalkThrough::tr("%1 (%2)").arg(EvidenceParts::statusOf(number, check, false), at);
    }
    //: end of a walk-through, on a terminal, after "Check 1:"; %1: date and time
    if (check.witness && check.witness->kind == Witness::Kind::PastedPage)
        return WalkThrough::tr("approved %1, read in what was pasted").arg(at);
    //: end of a walk-through, on a terminal, after "Check 1:"; %1: date and time
    if (!check.witness || check.witness->kind == Witness::Kind::Program)
        return WalkThrough::tr("approved %1, checked by the program").arg(at);
    //: end of a walk-through, on a terminal, after "Check 2:"; %1: date and time, %2: a name
    return WalkThrough::tr("approved %1, seen by %2").arg(at, check.witness->name);
}

} // namespace

WalkThrough::WalkThrough(QWidget &window, const WizardSession &session, SiteBrowser &browser,
    Manner manner, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_session(session),
      m_manner(manner),
      m_guided(window, session, browser, [this](const QString &name) { return press(name); })
{
    m_pace.setInterval(manner == Manner::Show ? pace : paceWithoutPauses);
    connect(&m_pace, &QTimer::timeout, this, &WalkThrough::step);
}

void WalkThrough::start()
{
    m_elapsed.start();
    m_pace.start();
    // The first paint is longer than all that follows, and nothing can be pressed before it.
    QWindow *window = m_window.windowHandle();
    if (!window || window->isExposed())
        m_stalls.start();
    else
        window->installEventFilter(this);
}

bool WalkThrough::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Expose) {
        watched->removeEventFilter(this);
        // Qt paints while it handles this event.
        QTimer::singleShot(0, &m_stalls, &UiStallMonitor::start);
    }
    return QObject::eventFilter(watched, event);
}

void WalkThrough::step()
{
    if (m_elapsed.hasExpired(std::chrono::milliseconds(longest).count())) {
        end(false);
        return;
    }
    if (!m_hasTakenUp && m_session.navigation().activity() != Activity::Opening
        && !m_session.cases().isResumable()) {
        m_hasTakenUp = true;
        Q_EMIT tookUp(m_session.navigation().step());
    }
    if (const auto &problem = m_session.problem().error()) {
        if (std::exchange(m_shown, problem) == problem)
            takeAdvice(*problem);
        return;
    }
    m_shown.reset();
    if (m_session.navigation().activity() != Activity::None)
        return;
    const View view = m_session.view();
    const bool isGuidedView = view != View::Task && view != View::Resume && view != View::Evidence
        && view != View::Finished;
    if (isGuided() && isGuidedView) {
        if (!m_guided.step(view))
            end(false);
        return;
    }
    switch (view) {
    case View::Task:
    case View::Resume:
    case View::SignIn:
    case View::WaitingForSignIn:
    case View::CheckingSignIn:
    case View::SignedIn:
    case View::GuidedSignIn:
    case View::Instance:
    case View::Review:
    case View::Creating:
        press(QStringLiteral("primaer"));
        return;
    case View::Status:
    case View::Correction:
    case View::FirstAnswer:
    case View::SecondAnswer:
    case View::Picture:
        stepOnStatus();
        return;
    case View::Evidence:
    case View::Finished:
        stepOnEvidence();
        return;
    case View::Guided:
    case View::Problem:
        end(false);
        return;
    }
}

void WalkThrough::takeAdvice(const Error &problem)
{
    const QString code = codeOf(problem.kind);
    const auto action = adviceOf(problem);
    if (m_manner == Manner::GoOn && problem.kind == ErrorKind::TooManyCalls) {
        // It advises to wait: the program tries again by itself when the time is up.
        if (!m_met.contains(code))
            m_met.append(code);
        return;
    }
    m_met.append(code);
    if (m_manner == Manner::Show || !action || m_met.count(code) > mostTries) {
        end(false);
        return;
    }
    // The first action is the page's primary button; the others have buttons of their own.
    if (!press(ProblemTexts::nameOf(*action)))
        press(QStringLiteral("primaer"));
    m_shown.reset();
}

void WalkThrough::stepOnStatus()
{
    if (m_session.facts().verification.isComplete()) {
        press(QStringLiteral("primaer"));
    } else if (m_manner == Manner::GoOn && m_nextCheck.hasExpired()
        && press(QStringLiteral("tjek"))) {
        m_nextCheck.setRemainingTime(betweenChecks);
    }
}

void WalkThrough::stepOnEvidence()
{
    const CaseFacts &facts = m_session.facts();
    if (facts.finished) {
        const bool isHeld = !isGuided() || m_guided.isConfirmed();
        if (isHeld || !m_guided.isAsking())
            end(isHeld);
    } else if (!facts.evidence)
        press(QStringLiteral("gem"));
    else if (facts.markedDone || !press(QStringLiteral("faerdig")))
        press(QStringLiteral("primaer"));
}

bool WalkThrough::press(const QString &name)
{
    const auto buttons = m_window.findChildren<QAbstractButton *>(name);
    for (QAbstractButton *button : buttons) {
        if (!button->isVisible() || !button->isEnabled())
            continue;
        if (m_manner == Manner::Show)
            button->animateClick();
        else
            button->click();
        return true;
    }
    return false;
}

void WalkThrough::end(bool succeeded)
{
    m_pace.stop();
    const CaseFacts &facts = m_session.facts();
    const bool isThere =
        isGuided() || std::holds_alternative<Submission::Verified>(facts.submission);
    Q_EMIT finished(succeeded && facts.evidence && isThere);
}

bool WalkThrough::isGuided() const
{
    return m_session.way().isGuided();
}

QString WalkThrough::summary() const
{
    const CaseFacts &facts = m_session.facts();
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        lines.append(name + QStringLiteral(": ") + value);
    };
    //: end of a walk-through, on a terminal, label before ":"; practice or test
    if (const Environment *environment = m_session.environment())
        add(tr("Environment"), environment->name);
    if (const Subscription *stored = Submission::readBack(facts.submission)) {
        const SubscriptionOrder &values = stored->values;
        add(DomainWords::of(Field::Sortiment), values.sortiment.name);
        add(DomainWords::of(Field::Instance),
            values.instance.name + QStringLiteral(", ") + values.instance.uuid);
        add(DomainWords::of(Field::SchemaVersion), values.schemaVersion);
        add(DomainWords::of(Field::ValidFrom), Dates::date(values.validFrom));
        add(DomainWords::of(Field::ValidTo),
            //: end of a walk-through, on a terminal, after "Valid to:"; no full stop
            values.validTo ? Dates::date(*values.validTo) : tr("no end date"));
        //: end of a walk-through, on a terminal, label before ":"; a UUID follows
        add(tr("Subscription"), stored->uuid);
    }
    add(DomainWords::checkName(1), witnessed(1, facts.verification.first));
    add(DomainWords::checkName(2), witnessed(2, facts.verification.second));
    //: end of a walk-through, on a terminal, label before ":"; path of the PDF follows
    if (facts.evidence)
        add(tr("Evidence"), facts.evidence->path);
    //: end of a walk-through, on a terminal, label before ":"; error codes follow
    if (!m_met.isEmpty())
        add(tr("Problems on the way"), m_met.join(u' '));
    //: end of a walk-through, on a terminal, label before ":"; an error code follows
    if (m_session.problem().error())
        add(tr("Stopped by"), codeOf(m_session.problem().error()->kind));
    //: end of a walk-through, on a terminal, label before ":"; how long it was frozen
    add(tr("Longest stall of the window"),
        //: end of a walk-through, after "Longest stall of the window:"; %1: milliseconds
        tr("%1 ms").arg(m_stalls.longest().count()));
    return lines.join(u'\n');
}
