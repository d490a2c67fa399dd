// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/navigation.h"

#include <utility>

Navigation::Navigation(CaseBook &book, QObject *parent) : QObject(parent), m_book(book) { }

void Navigation::setStep(Step step)
{
    const bool isOther = step != m_step;
    m_step = step;
    if (isOther)
        Q_EMIT stepChanged();
    Q_EMIT changed();
}

void Navigation::setActivity(Activity activity)
{
    if (m_activity == activity)
        return;
    m_activity = activity;
    Q_EMIT activityChanged(activity);
    Q_EMIT changed();
}

void Navigation::moveOn(const CaseEvent &event, Then then)
{
    m_isMovingOn = true;
    m_book.record(event, [this, then = std::move(then)] {
        m_isMovingOn = false;
        if (then)
            then();
    });
}

void Navigation::beginCase(const CaseStarted &started, Then then)
{
    m_isMovingOn = true;
    m_book.begin(started, std::move(then));
}

Navigation::Then Navigation::hold()
{
    const bool wasMovingOn = std::exchange(m_isMovingOn, false);
    const bool wasSaving = m_activity == Activity::SavingEvidence;
    if (wasSaving)
        setActivity(Activity::None);
    return [this, wasMovingOn, wasSaving] {
        m_isMovingOn = wasMovingOn;
        if (wasSaving)
            setActivity(Activity::SavingEvidence);
    };
}

void Navigation::leave(Step step, Step next)
{
    Q_EMIT leavingPage(step);
    moveOn(PageLeft{int(step)}, [this, next] { setStep(next); });
}
