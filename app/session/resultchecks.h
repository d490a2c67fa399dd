// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/casefacts.h"
#include "ports/classificationservice.h"
#include "session/transferpoll.h"

#include <QObject>

#include <chrono>
#include <optional>

class CaseContext;
class CurrentProblem;
class Navigation;
class Ordering;
class SigningIn;
class Sitting;

/// Kontrol 1 and Kontrol 2, as the service or the user answers them.
class ResultChecks : public QObject {
    Q_OBJECT
public:
    ResultChecks(CaseContext &context, Navigation &navigation, CurrentProblem &problem,
        SigningIn &signingIn, Ordering &ordering, Sitting &sitting, QObject *parent = nullptr);

    /// What there is to do about the checks now.
    enum class NextAct {
        /// Both are approved: go on to the evidence.
        Leave,
        AnswerFirst,
        /// Guided mode: a field is wrong, and the list of fields leads to it.
        CorrectFields,
        CheckAgain,
        AnswerSecond,
        WriteToSystemOwner,
        SaveReminder,
        Close,
        /// In practice the user writes to no one: the program checks by itself.
        Wait,
    };
    NextAct nextAct() const;
    /// Until when Kontrol 2 may take; invalid before there is a subscription.
    QDateTime secondCheckDue() const;
    /// That time is over, and the sortiment is still not seen.
    bool isOverdue() const;
    /// Somebody has to look now whether the sortiment has arrived: waiting alone brings nothing.
    bool isLookDue() const;

    /// Reads back and reads the transfer status again.
    void checkAgain();
    /// The user's own answer to Kontrol 2.
    void answerSecond(
        bool visible, const Witness &witness, const std::optional<ReplyReading> &reply = {});
    /// On to the evidence, whatever the checks say.
    void leave();

Q_SIGNALS:
    /// A check has an outcome, or its time is over, and the user had not asked just now. The
    /// problem or the notice says it.
    void newsCame();

private:
    void showFirst();
    /// \a asked: the user pressed; otherwise only a change is shown.
    void checkTransfer(bool asked);
    void forgetTransferQuestion();
    void transferFailed(const Error &error, bool asked);
    void judgeTransfer(const Transfer &transfer, bool asked);
    void noteSecond(const SecondCheckSeen &seen, bool asked);
    void showSecond(const SecondCheckSeen &seen, bool asked);
    /// Shows that the time for Kontrol 2 is over, where it is.
    void remindOfOverdue();
    void planPoll(std::optional<std::chrono::seconds> retryAfter = {});

    CaseContext &m_context;
    Navigation &m_navigation;
    CurrentProblem &m_problem;
    SigningIn &m_signingIn;
    Ordering &m_ordering;
    Sitting &m_sitting;
    TransferPoll m_poll;
    bool m_transferAsked = false;
    /// Counts the questions: what an earlier sign-in asked is not waited for.
    int m_transferQuestion = 0;
    /// The user waits for the answer.
    bool m_transferWanted = false;
};
