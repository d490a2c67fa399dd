// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/clockdoubt.h"
#include "domain/subscription.h"
#include "session/orderrunner.h"

#include <QDate>
#include <QObject>
#include <QTimer>

class CaseContext;
class CurrentProblem;
class InstanceChoice;
class Navigation;
class SigningIn;

/// From the review of the five values to a subscription: what is sent, when it may be sent, and
/// what becomes of it.
class Ordering : public QObject {
    Q_OBJECT
public:
    Ordering(CaseContext &context, Navigation &navigation, CurrentProblem &problem,
        SigningIn &signingIn, InstanceChoice &choice, QObject *parent = nullptr);

    /// "Gyldig fra" on the review page: the day when the page was opened.
    QDate reviewDate() const { return m_reviewDate; }
    /// Sets reviewDate() to today.
    void renewReviewDate();
    /// Why reviewDate() may be wrong. Until the user confirms the date, the program copies no date
    /// and sends nothing, because the subscription would begin on a wrong day. There is no doubt in
    /// practice, nor where the service's time is known.
    ClockDoubt clockDoubt() const;
    /// The user states that reviewDate() is right, against clockDoubt().
    void confirmDate();
    /// The user has set the computer's clock.
    void readClockAgain();

    /// The five values that would be sent. Valid once the choice is confirmed.
    SubscriptionOrder order() const;

    /// Creates the subscription. The guard against a second one is here.
    void submit();
    /// Looks, read-only, for the subscription of an order whose outcome is unknown.
    void lookForIt();
    /// Goes on with the subscription that was found.
    void continueWithFound();
    /// Shows the five values to be ordered.
    void openReview();
    /// Reads the subscription back and compares it with the order.
    void readBack() { m_runner.readBack(); }

Q_SIGNALS:
    void changed();
    /// @{ The subscription is there, and was read back or could not be.
    void readBackDone();
    void readBackFailed(const Error &error);
    /// @}

private:
    void watchOrder(Activity activity);
    void openReviewOrFail(const ExistingSubscriptions &existing);
    void failExisting(const ExistingSubscriptions &existing);
    void orderFailed(const Error &error);
    void lookFoundNothing();

    CaseContext &m_context;
    Navigation &m_navigation;
    CurrentProblem &m_problem;
    SigningIn &m_signingIn;
    InstanceChoice &m_choice;
    OrderRunner m_runner;
    /// Runs while an order is on its way; over when its answer is later than usual.
    QTimer m_ordinaryAnswer;
    QDate m_reviewDate;
    QDate m_confirmedDate;
    bool m_clockAccepted = false;
    /// The choice was looked up since the last sign-in: an order may be sent.
    bool m_lookedUp = false;
    /// What the last look-up or look found in the way.
    ExistingSubscriptions m_existing;
};
