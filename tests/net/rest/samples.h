// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/submission.h"
#include "net/http/httpclient.h"
#include "ports/classificationservice.h"

#include <QByteArray>

/// Good answers of the service, as bytes and as what they mean.
namespace Samples {

inline const QString sortimentUuid = QStringLiteral("11111111-aaaa-4aaa-8aaa-000000000001");
inline const QString instanceUuid = QStringLiteral("22222222-bbbb-4bbb-8bbb-00000000bf17");
inline const QString subscriptionUuid = QStringLiteral("33333333-cccc-4ccc-8ccc-000000000003");

QByteArray user();
QByteArray instances(const QByteArray &nextMarker = "null");
QByteArray sortimenter();
QByteArray subscription();
/// A list of \a items, each the text of an Abonnement.
QByteArray subscriptions(const QList<QByteArray> &items);
QByteArray transfer();
/// Problem details of type urn:sortimentsabonnement:fejl:\a code, with \a more members.
QByteArray problem(const QByteArray &code, const QByteArray &more = {});

Subscription readSubscription();
/// The order that subscription() fulfils.
Submission::Attempt attempt();

HttpAnswer answer(
    int status, const QByteArray &body, const QByteArray &mediaType = "application/json");
HttpAnswer problemAnswer(int status, const QByteArray &code, const QByteArray &more = {});

} // namespace Samples
