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
    beginWriting();
    m_book.record(event, [this, then = std::move(then)] {
        --m_writesWaiting;
        if (then)
            then();
    });
}

void Navigation::beginCase(const CaseStarted &started, Then then)
{
    beginWriting();
    m_book.begin(started, [this, then = std::move(then)] {
        --m_writesWaiting;
        then();
    });
}

void Navigation::beginWriting()
{
    ++m_writesWaiting;
    m_isHeld = false;
}

Navigation::Then Navigation::hold()
{
    m_isHeld = true;
    const bool wasSaving = m_activity == Activity::SavingEvidence;
    if (wasSaving)
        setActivity(Activity::None);
    return [this, wasSaving] {
        m_isHeld = false;
        // Another event may have taken what waited along.
        if (wasSaving && m_book.hasWaiting())
            setActivity(Activity::SavingEvidence);
    };
}

void Navigation::leave(Step step, Step next)
{
    Q_EMIT leavingPage(step);
    moveOn(PageLeft{int(step)}, [this, next] { setStep(next); });
}
