// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "ports/classificationservice.h"
#include "session/casebook.h"
#include "session/step.h"

#include <QObject>

/// Carries one order through its life: on disk, sent once, settled, read back. It never sends from
/// an unknown outcome, and nothing else in the program sends.
class OrderRunner : public QObject {
    Q_OBJECT
public:
    OrderRunner(CaseBook &book, const Clock &clock, QObject *parent = nullptr);

    /// The service of the present sign-in; nullptr: none.
    void use(ClassificationService *service) { m_service = service; }

    /// Stores \a order and sends it, once; does nothing where an order may not be made. A key whose
    /// attempt surely had no effect within a day is used again.
    void submit(const SubscriptionOrder &order);

    /// Looks, read-only, for the subscription of an unsettled order or after a conflict, on \a
    /// today in Europe/Copenhagen.
    void look(QDate today);

    /// Goes on with \a found, which was there before.
    void adopt(
        const Subscription &found, const SubscriptionOrder &wanted, Submission::Origin origin);

    /// Reads the subscription back and compares (Kontrol 1).
    void readBack();

Q_SIGNALS:
    void working(Activity activity);
    /// The subscription was read back: Verified or Differs.
    void readBackDone();
    /// A look after an unknown outcome found nothing: it may be sent again.
    void nothingThere();
    /// A look found other subscriptions than the one ordered.
    void othersFound(const ExistingSubscriptions &existing);
    /// The order has no subscription yet, for this reason; the state says where it stands.
    void failed(const Error &error);
    /// The subscription is there but could not be read back.
    void readBackFailed(const Error &error);

private:
    void send(const Submission::Attempt &attempt);
    void settle(const Submission::Attempt &attempt, const CreateOutcome &outcome);
    void judgeLook(const QList<Subscription> &found, QDate today);
    void stop(const Error &error);

    CaseBook &m_book;
    const Clock &m_clock;
    ClassificationService *m_service = nullptr;
    bool m_busy = false;
};
