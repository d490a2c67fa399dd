// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "session/casebook.h"
#include "session/step.h"

#include <QObject>

#include <functional>

/// At which step the session is, what it is waiting for, and the way from one step to the next.
class Navigation : public QObject {
    Q_OBJECT
public:
    using Then = std::function<void()>;

    explicit Navigation(CaseBook &book, QObject *parent = nullptr);

    Step step() const { return m_step; }
    Activity activity() const { return m_activity; }
    /// Nothing is under way: a request may begin something.
    bool isIdle() const
    {
        return m_activity == Activity::None && (m_writesWaiting == 0 || m_isHeld);
    }

    void setStep(Step step);
    void setActivity(Activity activity);

    /// Writes \a event, then calls \a then. Meanwhile isIdle() is false: a second press begins
    /// nothing.
    void moveOn(const CaseEvent &event, Then then = {});
    /// As moveOn(), for a new case that begins with \a started.
    void beginCase(const CaseStarted &started, Then then);
    /// The page of \a step is done: \a next is opened once that is on the disk.
    void leave(Step step, Step next);
    /// The page of \a step has done its work, and another is opened later.
    void aboutToLeave(Step step) { Q_EMIT leavingPage(step); }
    /// What moveOn() was to write, or the evidence that was saved, could not be written down. The
    /// book keeps it, and until the user tries again nothing is under way. What is returned makes
    /// it so again: a second press begins nothing then either.
    Then hold();

Q_SIGNALS:
    void changed();
    void stepChanged();
    void activityChanged(Activity activity);
    /// The page of \a step is about to be left with its work done: the time to picture it.
    void leavingPage(Step step);

private:
    void beginWriting();

    CaseBook &m_book;
    Step m_step = Step::Task;
    Activity m_activity = Activity::Opening;
    /// How much of what the user asked for is not yet on the disk.
    int m_writesWaiting = 0;
    /// It could not be written, and the user has not tried again.
    bool m_isHeld = false;
};
