// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/clock.h"
#include "base/clockdoubt.h"
#include "domain/casefacts.h"
#include "domain/environment.h"
#include "domain/kliktask.h"
#include "ports/browser.h"
#include "ports/casejournal.h"
#include "ports/connection.h"
#include "ports/evidencearchive.h"
#include "problems/notice.h"
#include "problems/problem.h"
#include "session/casebook.h"
#include "session/choicelookup.h"
#include "session/orderrunner.h"
#include "session/serviceclock.h"
#include "session/signinconversation.h"
#include "session/step.h"
#include "session/transferpoll.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

/// The state that pages show, and their requests: one task, one case, one user. Pages read the
/// state after changed() and call the requests; a request that does not fit the state does nothing.
class WizardSession : public QObject {
    Q_OBJECT
public:
    /// What the session works with; all of it outlives the session.
    struct Collaborators {
        CaseJournal &journal;
        Connector &connector;
        EvidenceArchive &archive;
        Browser &browser;
        const Clock &clock;
        /// The day of this build, before which no right clock is; invalid: not known.
        QDate builtOn = {};
        /// Beyond this time an order without an answer is reported as late.
        std::chrono::milliseconds ordinaryAnswer = std::chrono::seconds(30);
    };

    /// \a environmentId: chosen on the command line, or empty.
    WizardSession(KlikTask task, QList<Environment> environments, const QString &environmentId,
        QString evidenceFolder, Collaborators with, QObject *parent = nullptr);

    // State

    const KlikTask &task() const { return m_task; }
    const QList<Environment> &environments() const { return m_environments; }
    /// Where the work is done, or nullptr before it is chosen.
    const Environment *environment() const;
    bool isGuided() const;
    const CaseFacts &facts() const { return m_book.facts(); }
    /// A saved case waits on the first page until the user goes on with it.
    bool isResumable() const { return m_resumable; }

    Step step() const { return m_step; }
    View view() const;
    StepState stateOf(Step step) const;
    bool isOpen(Step step) const;
    Activity activity() const { return m_activity; }
    const std::optional<Error> &problem() const { return m_problem; }
    const std::optional<Notice> &notice() const { return m_notice; }

    /// A token is held: calls to the service can be made.
    bool isSignedIn() const;
    /// The user's next request needs the service and begins with a sign-in: the case was resumed,
    /// or the user signed out. Buttons say so, and the browser opens at that press.
    bool needsSignIn() const;
    /// Where the browser was sent; empty when no sign-in is under way. For "Kopiér link" only.
    QUrl signInAddress() const { return m_signIn.address(); }
    /// The page that the user's browser is to show now: the sign-in's, else the web interface.
    QUrl browserAddress() const;
    /// The instance that follows from the sign-in, or nullptr (guided mode, nobody signed in).
    const TaskInstance *suggestedInstance() const;
    /// The instance that the user has chosen, else the suggested one, or nullptr.
    const TaskInstance *chosenInstance() const;
    /// In Europe/Copenhagen by the service's clock, where it is known, else by the computer's.
    QDate today() const;
    /// "Gyldig fra" on the review page: today, when the page was opened.
    QDate reviewDate() const { return m_reviewDate; }
    /// Why reviewDate() may be wrong. Then it must be confirmed before it is used: no date is
    /// copied and nothing is sent. None in practice, and where the service's time is known.
    ClockDoubt clockDoubt() const;
    /// The five values that would be sent. Valid once the choice is confirmed.
    SubscriptionOrder order() const;
    /// Until when Kontrol 2 may take; invalid before there is a subscription.
    QDateTime secondCheckDue() const;
    /// False while an order is on its way: closing is put off until the answer has come.
    bool mayClose() const { return m_activity != Activity::Submitting; }
    /// A day has gone by, and the sortiment is still not seen.
    bool isOverdue() const;
    QString evidenceFolder() const { return m_evidenceFolder; }
    /// In practice and on this machine: the UUIDs' other digits are made up.
    bool isPractice() const;

    // Requests

    /// Opens the journal and finds the saved case. First of all.
    void open();
    void chooseEnvironment(const QString &id);
    /// Leaves the first page: a new case.
    void start();
    /// Goes on with the saved case.
    void resume();
    /// Sets the saved case aside and stays on the first page.
    void startOver();

    void signIn();
    void stopSignIn();
    void reopenBrowser();
    /// Ends the sign-in in the program and, where the issuer can, at the issuer.
    void signOut();

    /// \a name and \a lastFour as in the task.
    void chooseInstance(const QString &name, const QString &lastFour);
    /// Asks the service about the chosen instance; goes on to the review when all fits.
    void confirmChoice();
    /// Gives up what the service is being asked for (LookingUp only).
    void stopLookingUp();

    /// The user confirms reviewDate() despite clockDoubt().
    void confirmDate();
    /// The user has set the computer's clock.
    void readClockAgain();

    /// Creates the subscription. The guard against a second one is here.
    void submit();
    void lookForIt();
    /// Reads back and reads the transfer status again.
    void checkAgain();
    /// The user's own answer to Kontrol 2.
    void answerSecondCheck(bool visible, const Witness &witness);

    /// @{ Guided mode.
    void openWebInterface();
    void saySignedIn();
    /// True when \a seen, as readUuid() reads it, belongs to the chosen instance. What was read is
    /// recorded then.
    bool compareInstance(const QString &seen);
    /// What was read last that belonged to the chosen instance; empty: nothing yet.
    QString comparedUuid() const;
    void setRow(int row, bool done, const QString &value);
    void saySavedInBrowser();
    /// The rows of the fields in \a wrong are open again, and so is the one that saves; with any,
    /// the list of rows is shown.
    void answerFirstCheck(Check::Status status, const Witness &witness, const QString &detail,
        const QList<Field> &wrong = {});
    /// The answer just given to \a check (1 or 2) comes without a picture.
    void answerWithoutPicture(int check);
    /// @}

    void continueToEvidence();
    void goTo(Step step);
    void goBack();
    /// Carries out the action that the user chose about the problem; actions of the window are
    /// ignored.
    void act(ProblemAction action);

    void chooseEvidenceFolder(const QString &folder);
    void saveEvidence();
    /// A case has begun and is not on the page that saves its evidence.
    bool maySaveInterimEvidence() const;
    /// As saveEvidence(), but at any time: what is shown and under way stays as it is, and the
    /// result goes to \a then, unless \a context is gone by then.
    void saveInterimEvidence(
        QObject *context, std::function<void(const Result<EvidenceSaved> &)> then);
    /// Opens the task system's address, where the task has one.
    void openTaskSystem();
    /// In the program that the system has for it; false: there is no file, or no program for it.
    bool showFile(const QString &path);
    /// Opens a new mail with \a text in the user's mail program, \a to whom where that is known.
    /// False where there is none, or the text is too long for that.
    bool writeMail(const QString &to, const QString &subject, const QString &text);
    void markDone(bool done);
    void finish();
    /// A picture was written for the evidence.
    void notePicture(const PictureKept &picture);
    /// The user removes \a picture, which the user added; then pictureWithdrawn().
    void withdrawPicture(const PictureKept &picture);

Q_SIGNALS:
    /// The browser, mail program or viewer for \a url did not open, and problem() does not report
    /// it.
    void didNotOpen(const QUrl &url);
    /// Something that pages show is different.
    void changed();
    /// Something has happened that the user waits for, perhaps in another window.
    void attentionWanted();
    /// A check has an outcome, or its time is over, and the user had not asked just now. problem()
    /// or notice() holds it.
    void newsCame();
    /// The page of \a step is about to be left with its work done: the time to picture it.
    void leavingPage(Step step);
    /// \a picture is no longer part of the case, and need not be kept.
    void pictureWithdrawn(const PictureKept &picture);

private:
    using Then = std::function<void()>;

    /// Writes \a event; a confirmation that comes meanwhile waits for it.
    void recordChoice(const CaseEvent &event);
    void setActivity(Activity activity);
    void watchOrder();
    void setStep(Step step);
    /// No activity runs, so a request may begin one.
    bool isIdle() const { return m_activity == Activity::None && !m_isMovingOn; }
    /// Writes \a event, then calls \a then. Further presses are ignored until then.
    void moveOn(const CaseEvent &event, Then then = {});
    /// The page of \a step is done: \a next is opened once that is on the disk.
    void leave(Step step, Step next);
    void tell(Notice::Kind kind, Placeholders values = {});
    /// Shows \a error, whose values it completes; \a again is what the user's next try does.
    void fail(const Error &error, Then again = {});
    void openingFailed(const QUrl &url);
    void planAnotherTry(Error &error);
    void tryAgain();
    /// The pause that the service asked for is over.
    void tryAgainUnasked();
    void clearProblem();

    void restoreCase(const std::optional<Error> &notice);
    /// True when calls can be made. Otherwise \a then follows a sign-in, which begins at once where
    /// needsSignIn(), since the user has just pressed for it; else SignedOut is shown first.
    bool hasSignIn(Then then);
    void signInAsSomebodyElse();
    void forgetSignIn();
    void forgetConnection();
    void acceptUser(const Identity &identity, const ServiceUser &user);
    void signInFailed(const Error &error);
    void lookUpAgain();
    void hearClock(const QDateTime &serviceTime);

    void choiceFound(const ServiceInstance &instance, const Sortiment &sortiment,
        const ExistingSubscriptions &existing);
    void reopenRows(const QList<Field> &fields);
    void failExisting(const ExistingSubscriptions &existing);
    void goOnWithFound();
    void openReview();

    void orderFailed(const Error &error);
    void lookFoundNothing();
    void readBackDone();
    void readBackFailed(const Error &error);
    /// \a asked: by the user's press; otherwise only a change is reported.
    void checkTransfer(bool asked);
    void forgetTransferQuestion();
    void transferFailed(const Error &error, bool asked);
    void judgeTransfer(const Transfer &transfer, bool asked);
    void noteSecondCheck(const SecondCheckSeen &seen, bool asked);
    void tellOf(const SecondCheckSeen &seen, bool asked);
    void planPoll(std::optional<std::chrono::seconds> retryAfter = {});
    void remindOfOverdue();
    void writeEvidence(const std::function<void(const Result<EvidenceSaved> &)> &then);

    const KlikTask m_task;
    const QList<Environment> m_environments;
    QString m_environmentId;
    QString m_evidenceFolder;
    Collaborators m_with;

    CaseBook m_book;
    SignInConversation m_signIn;
    OrderRunner m_order;
    /// It may be replaced in the middle of one of its signals.
    struct DeleteLater {
        void operator()(QObject *object) const;
    };
    std::unique_ptr<ChoiceLookup, DeleteLater> m_lookup;
    ServiceClock m_serviceClock;
    TransferPoll m_poll;

    bool m_resumable = false;
    /// No user is signed in, and the pages show that: the token has not merely run out.
    bool m_isKnownSignedOut = true;
    Step m_step = Step::Task;
    Activity m_activity = Activity::Opening;
    /// The user's last request is not yet on the disk.
    bool m_isMovingOn = false;
    std::optional<Error> m_problem;
    std::optional<Notice> m_notice;
    Then m_again;
    /// Runs while an order is on its way; over when its answer is later than usual.
    QTimer m_ordinaryAnswer;
    /// Tries again by itself when the service has asked for time.
    QTimer m_anotherTry;
    int m_triesOfItsOwn = 0;
    /// What goes on after the next sign-in.
    Then m_afterSignIn;
    bool m_transferAsked = false;
    /// Counts the reads, so that an answer from an earlier sign-in is ignored.
    int m_transferQuestion = 0;
    /// The user has asked and waits for the answer.
    bool m_transferWanted = false;
    bool m_clockAccepted = false;
    /// The journal holds the present difference of the clocks.
    bool m_clocksNoted = false;
    /// @{ What the user chose and compared last, until all of it is in the journal.
    std::optional<InstanceChosen> m_choice;
    std::optional<QString> m_compared;
    int m_choicesUnderWay = 0;
    bool m_confirmsNext = false;
    /// @}
    QDate m_reviewDate;
    QDate m_confirmedDate;
    /// The choice was looked up since the last sign-in: an order may be sent.
    bool m_lookedUp = false;
    /// What the last look-up or look found to prevent a new subscription.
    ExistingSubscriptions m_existing;
};
