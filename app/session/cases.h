// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "problems/notice.h"
#include "session/casestanding.h"
#include "session/startchoices.h"

#include <QHash>
#include <QObject>

#include <functional>

struct KlikTask;
class CaseContext;
class CurrentProblem;
class Navigation;
class Ordering;
class SigningIn;
class Sitting;

/// A case as the first page lists it.
struct ListedCase {
    CaseFacts facts;
    CaseStanding standing = CaseStanding::Begun;
    /// The step that it has come to.
    Step reached = Step::Task;
    QDateTime secondCheckDue;
    /// Nullptr where the environments file no longer has it: such a case can only be looked at.
    const Environment *environment = nullptr;
    /// The evidence is no longer where it was saved. False while it is not known.
    bool isEvidenceGone = false;
};

/// Which cases there are, and the ways into one: a saved one, a new one, and away from the open
/// one to the list of all.
class Cases : public QObject {
    Q_OBJECT
public:
    Cases(CaseContext &context, Navigation &navigation, CurrentProblem &problem,
        SigningIn &signingIn, Ordering &ordering, Sitting &sitting, QObject *parent = nullptr);

    /// A saved case in the environment of the command line waits for the user.
    bool isResumable() const { return m_resumable; }
    /// The command line does not say where the work is done, so the first page offers the choices
    /// and shows the cases.
    bool isChosenHere() const;
    StartChoices choices() const;
    /// The tasks that the user can turn to instead of this one.
    const QList<KlikTask> &otherTasks() const;
    /// Sentences about task files that cannot be used.
    const QStringList &taskFaults() const;
    /// Those that are no practice, the one written to last first.
    QList<ListedCase> ours() const;
    /// The first of ours() that is not finished; nothing where all are.
    std::optional<ListedCase> unfinished() const;
    /// A practice that was begun and not finished.
    std::optional<ListedCase> practice() const;
    /// When the user last finished a practice; nothing where none was.
    std::optional<QDateTime> practisedAt() const;
    /// The case that a new one in \a environmentId would stand beside, and that the user is asked
    /// about first: an unfinished one, else a finished one.
    std::optional<ListedCase> before(const QString &environmentId) const;

    /// Reads the journal. First of all.
    void read();
    /// Leaves the first page, with the case that has only begun there, else with a new one.
    /// \a environmentId: empty where the command line says it.
    void start(const QString &environmentId = {});
    /// Goes on with one of the saved cases.
    void open(const QString &caseId);
    /// Goes on with the other case for the chosen it-systeminstans, and sets the open one aside.
    void openOther();
    /// Goes on with the case that waits.
    void resume();
    /// Sets the open case aside and stays on the first page.
    void startOver();
    /// Sets one of the saved cases aside, in which nothing may have been ordered.
    void remove(const QString &caseId);
    /// Turns to another task, on the first page.
    void chooseTask(const QString &id);
    /// Leads from the open case to the first page, where all are listed.
    void showAll();
    /// From a practice that is finished to the sign-in of the real task: in the one place where
    /// that is done, where it was not begun before; else to the first page, which asks.
    void startRealTask();

Q_SIGNALS:
    void changed();
    /// The task \a id is to be done; a session has one task, so it takes another session.
    void taskChosen(const QString &id);

private:
    void restore(const std::optional<Error> &notice);
    const CaseFacts *toOpen(const QList<CaseFacts> &cases) const;
    ListedCase listed(const CaseFacts &facts) const;
    void begin(const QString &environmentId, const std::function<void()> &then);
    /// What greets the user who takes up the case of \a facts.
    Notice::Kind welcome(const CaseFacts &facts) const;
    void showOpened();
    void lookForEvidence();

    CaseContext &m_context;
    Navigation &m_navigation;
    CurrentProblem &m_problem;
    SigningIn &m_signingIn;
    Ordering &m_ordering;
    Sitting &m_sitting;
    bool m_resumable = false;
    /// Whether the evidence of a case is still where it was saved, by its path.
    QHash<QString, bool> m_isEvidenceThere;
};
