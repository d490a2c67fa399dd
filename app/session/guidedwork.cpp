// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/guidedwork.h"

#include "domain/seenuuid.h"
#include "session/casecontext.h"
#include "session/currentproblem.h"
#include "session/navigation.h"
#include "session/ordering.h"

namespace {

/// Where the field is filled in.
int rowOf(Field field)
{
    switch (field) {
    case Field::Sortiment:
        return 2;
    case Field::Instance:
        return 4;
    case Field::SchemaVersion:
        return 5;
    case Field::ValidFrom:
        return dateRow;
    case Field::ValidTo:
        return 7;
    }
    Q_UNREACHABLE();
}

} // namespace

GuidedWork::GuidedWork(CaseContext &context, Navigation &navigation, CurrentProblem &problem,
    Ordering &ordering, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_navigation(navigation),
      m_problem(problem),
      m_ordering(ordering)
{
}

bool GuidedWork::isAt(Step step) const
{
    return m_context.way().isGuided() && m_navigation.step() == step;
}

void GuidedWork::stateSignedIn()
{
    if (!isAt(Step::SignIn) || !m_navigation.isIdle())
        return;
    m_problem.clear();
    m_navigation.moveOn(
        SaidSignedIn{}, [this] { m_navigation.leave(Step::SignIn, Step::Instance); });
}

void GuidedWork::forgetWelcome()
{
    m_problem.clearNotice();
}

void GuidedWork::dismissWelcome()
{
    forgetWelcome();
    Q_EMIT m_problem.changed();
}

void GuidedWork::setRow(int row, bool done, const QString &value)
{
    if (!isAt(Step::Review) || row < 1 || row > guidedRows)
        return;
    if (done && row == rowOf(Field::ValidFrom) && m_ordering.clockDoubt() != ClockDoubt::None)
        return;
    if (done && row == rowOf(Field::Instance) && !m_context.facts().isUuidAnswered)
        return;
    forgetWelcome();
    // Who has filled in a field has opened the page.
    const auto &problem = m_problem.error();
    if (done && problem && problem->kind == ErrorKind::BrowserDidNotOpen)
        m_problem.clear();
    // A date that is still to be filled in is today's.
    if (row != dateRow || !done)
        m_ordering.renewReviewDate();
    m_context.book.record(RowChanged{row, done, value});
}

const TaskInstance *GuidedWork::chosen() const
{
    const auto &choice = m_context.facts().choice;
    return choice ? m_context.task.instanceNamed(choice->name, choice->lastFour) : nullptr;
}

const TaskInstance *GuidedWork::askedAbout() const
{
    return isAt(Step::Review) ? chosen() : nullptr;
}

bool GuidedWork::readUuid(const QString &copied)
{
    const TaskInstance *instance = askedAbout();
    const SeenUuid read = ::readUuid(copied);
    // Four characters stand on the program's own page too, so they show nothing.
    if (!instance || read.form != SeenUuid::Form::Whole || !belongsTo(read, *instance))
        return false;
    m_context.book.record(InstanceCompared{read.value}, [this] { finishInstance(); });
    return true;
}

void GuidedWork::stateUuid(UuidStated::Answer answer)
{
    if (const TaskInstance *instance = askedAbout()) {
        m_context.book.record(UuidStated{answer, instance->lastFour}, [this] { finishInstance(); });
    }
}

bool GuidedWork::mayStateUuidOnceSaved() const
{
    return isAt(Step::Status) && chosen()
        && m_context.facts().statedUuid == UuidStated::Answer::NotSeen;
}

void GuidedWork::stateUuidOnceSaved(UuidStated::Answer answer)
{
    if (mayStateUuidOnceSaved())
        m_context.book.record(UuidStated{answer, chosen()->lastFour});
}

void GuidedWork::finishInstance()
{
    const TaskInstance *instance = askedAbout();
    if (!instance || !m_context.facts().isUuidAnswered)
        return;
    setRow(rowOf(Field::Instance) - 1, true, {});
    setRow(rowOf(Field::Instance), true, instance->name);
}

void GuidedWork::stateSaved()
{
    const auto &done = m_context.facts().rowsDone;
    if (!isAt(Step::Review) || !m_navigation.isIdle())
        return;
    // To have saved is the last row.
    if (done.size() == guidedRows - 1 && !done.contains(guidedRows)) {
        setRow(guidedRows, true, {});
        m_context.book.afterwards([this] { stateSaved(); });
        return;
    }
    if (done.size() != guidedRows || m_ordering.clockDoubt() != ClockDoubt::None)
        return;
    const QDate filledIn = m_context.facts().dateFilledIn;
    m_navigation.moveOn(SavedInBrowser{filledIn.isValid() ? filledIn : m_ordering.reviewDate()},
        [this] { m_navigation.leave(Step::Review, Step::Status); });
}

void GuidedWork::answerFirstCheck(Check::Status status, const Witness &witness,
    const QString &detail, const QList<Field> &wrong, const std::optional<PageReading> &page)
{
    if (!isAt(Step::Status) || !m_navigation.isIdle())
        return;
    m_context.book.record(FirstCheckSeen{status, witness, detail, page}, [this, status, wrong] {
        if (status == Check::Status::Problem)
            reopenRows(wrong);
    });
}

void GuidedWork::reopenRows(const QList<Field> &fields)
{
    m_ordering.renewReviewDate();
    for (const Field field : fields)
        m_context.book.record(RowChanged{rowOf(field), false, {}});
    m_context.book.record(RowChanged{guidedRows, false, {}}, [this, fields] {
        if (!fields.isEmpty())
            Q_EMIT rowsReopened();
    });
}

void GuidedWork::answerWithoutPicture(int check)
{
    if ((isAt(Step::Status) || isAt(Step::Evidence)) && (check == 1 || check == 2))
        m_context.book.record(AnsweredWithoutPicture{check});
}
