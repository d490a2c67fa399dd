// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/currentproblem.h"

#include "base/activitylog.h"
#include "base/dates.h"
#include "problems/problemvalues.h"
#include "session/casecontext.h"

#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr int mostTriesOfItsOwn = 5;
constexpr std::chrono::seconds longestWait = 10min;

} // namespace

CurrentProblem::CurrentProblem(
    const CaseContext &context, std::function<Placeholders()> caseValues, QObject *parent)
    : QObject(parent), m_context(context), m_caseValues(std::move(caseValues))
{
    m_anotherTry.setSingleShot(true);
    // A coarse timer may fire a twentieth early, which is before the host wants to be asked.
    m_anotherTry.setTimerType(Qt::PreciseTimer);
    connect(&m_anotherTry, &QTimer::timeout, this, &CurrentProblem::pauseOver);
}

bool CurrentProblem::hidesPage() const
{
    return m_error && !standsBesidePage(m_error->kind);
}

void CurrentProblem::fail(const Error &error, Then again)
{
    Error complete = error;
    // "Refused" is said of an order; a read that was refused has changed nothing.
    if (error.kind == ErrorKind::Refused
        && !std::holds_alternative<Submission::Refused>(m_context.facts().submission))
        complete.kind = ErrorKind::AnswerUnreadable;
    if (error.kind == ErrorKind::SignedOut)
        Q_EMIT tokenRefused(again);
    Placeholders values = m_caseValues();
    for (auto value = error.values.cbegin(); value != error.values.cend(); ++value)
        values.insert(value.key(), value.value());
    if (!error.words.role.isEmpty())
        values.insert(QStringLiteral("role"), error.words.role);
    if (!values.contains(QStringLiteral("time")))
        values.insert(QStringLiteral("time"), Dates::time(m_context.collaborators.clock.now()));
    complete.values = values;
    // Only the problem that asked for time is tried again by itself.
    m_anotherTry.stop();
    m_again = std::move(again);
    if (complete.kind == ErrorKind::TooManyCalls)
        planAnotherTry(complete);
    ActivityLog::problemShown(complete.kind);
    m_error = complete;
    m_notice.reset();
    Q_EMIT changed();
}

void CurrentProblem::showNotice(Notice::Kind kind, Placeholders values)
{
    m_notice = Notice{kind, std::move(values)};
    Q_EMIT changed();
}

/// After some tries without success the user decides when to try again.
void CurrentProblem::planAnotherTry(Error &error)
{
    if (!m_again || m_triesOfItsOwn == mostTriesOfItsOwn || error.retryAfter > longestWait) {
        error.kind = ErrorKind::ServiceDown;
        return;
    }
    ++m_triesOfItsOwn;
    error.values.insert(QStringLiteral("seconds"), QString::number(error.retryAfter.count()));
    m_anotherTry.start(error.retryAfter);
}

void CurrentProblem::tryAgain()
{
    const Then again = std::exchange(m_again, {});
    clear();
    if (again)
        again();
}

void CurrentProblem::clear()
{
    m_anotherTry.stop();
    m_error.reset();
    m_again = {};
    Q_EMIT changed();
}

void CurrentProblem::clearAll()
{
    clear();
    m_notice.reset();
}
