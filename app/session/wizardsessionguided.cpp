// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// WizardSession in guided mode: the user sends and reads, the program leads and records.

#include "domain/seenuuid.h"
#include "session/wizardflow.h"
#include "session/wizardsession.h"

namespace {

/// The last of them saves the subscription.
constexpr int guidedRows = 8;

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
        return 6;
    case Field::ValidTo:
        return 7;
    }
    Q_UNREACHABLE();
}

} // namespace

void WizardSession::openWebInterface()
{
    const Environment *here = environment();
    if (here && here->webInterface.isValid() && !m_with.browser.open(here->webInterface))
        openingFailed(here->webInterface);
}

void WizardSession::saySignedIn()
{
    if (!isGuided() || m_step != Step::SignIn || !isIdle())
        return;
    clearProblem();
    moveOn(SaidSignedIn{}, [this] { leave(Step::SignIn, Step::Instance); });
}

bool WizardSession::compareInstance(const QString &seen)
{
    const TaskInstance *chosen = chosenInstance();
    const SeenUuid read = readUuid(seen);
    if (!isGuided() || !chosen || !belongsTo(read, *chosen))
        return false;
    if (comparedUuid() != read.value) {
        m_compared = read.value;
        recordChoice(InstanceCompared{read.value});
    }
    return true;
}

QString WizardSession::comparedUuid() const
{
    return m_compared.value_or(facts().comparedUuid);
}

void WizardSession::setRow(int row, bool done, const QString &value)
{
    if (!isGuided() || m_step != Step::Review || row < 1 || row > guidedRows)
        return;
    if (done && row == rowOf(Field::ValidFrom) && clockDoubt() != ClockDoubt::None)
        return;
    m_book.record(RowChanged{row, done, value});
}

void WizardSession::saySavedInBrowser()
{
    if (!isGuided() || m_step != Step::Review || !isIdle() || facts().rowsDone.size() != guidedRows
        || clockDoubt() != ClockDoubt::None)
        return;
    moveOn(SavedInBrowser{m_reviewDate}, [this] { leave(Step::Review, Step::Status); });
}

void WizardSession::answerFirstCheck(
    Check::Status status, const Witness &witness, const QString &detail, const QList<Field> &wrong)
{
    if (!isGuided() || m_step != Step::Status || !isIdle())
        return;
    m_book.record(FirstCheckSeen{status, witness, detail}, [this, wrong] { reopenRows(wrong); });
}

void WizardSession::reopenRows(const QList<Field> &fields)
{
    if (fields.isEmpty())
        return;
    for (const Field field : fields)
        m_book.record(RowChanged{rowOf(field), false, {}});
    m_book.record(RowChanged{guidedRows, false, {}}, [this] { goTo(Step::Review); });
}

void WizardSession::answerWithoutPicture(int check)
{
    if (isGuided() && m_step >= Step::Status && (check == 1 || check == 2))
        m_book.record(AnsweredWithoutPicture{check});
}
