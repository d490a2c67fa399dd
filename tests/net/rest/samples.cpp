// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "samples.h"

#include "base/utc.h"

QByteArray Samples::user()
{
    return R"({"uuid":"44444444-dddd-4ddd-8ddd-000000000004","navn":"Mette Holm",)"
           R"("myndighed":{"cvr":"29189900","navn":"Vejle Kommune"},)"
           R"("brugersystemroller":["laes","abonner"]})";
}

QByteArray Samples::instances(const QByteArray &nextMarker)
{
    return R"({"itSysteminstanser":[{"uuid":"22222222-bbbb-4bbb-8bbb-00000000bf17",)"
           R"("navn":"System Vejle","myndighed":{"cvr":"29189900","navn":"Vejle Kommune"}}],)"
           R"("naesteMarkoer":)"
        + nextMarker + "}";
}

QByteArray Samples::sortimenter()
{
    return R"({"sortimenter":[{"uuid":"11111111-aaaa-4aaa-8aaa-000000000001",)"
           R"("navn":"Borgerblikket","skemaversioner":["1.2","1.3"]}]})";
}

QByteArray Samples::subscription()
{
    return R"({"uuid":"33333333-cccc-4ccc-8ccc-000000000003",)"
           R"("sortiment":{"uuid":"11111111-aaaa-4aaa-8aaa-000000000001","navn":"Borgerblikket"},)"
           R"("abonnerendeItSysteminstans":{"uuid":"22222222-bbbb-4bbb-8bbb-00000000bf17",)"
           R"("navn":"System Vejle"},"skemaversion":"1.3","gyldigFra":"2026-11-24",)"
           R"("gyldigTil":null,"oprettetAf":{"uuid":"44444444-dddd-4ddd-8ddd-000000000004",)"
           R"("navn":"Mette Holm"},"oprettet":"2026-11-24T10:42:07+01:00"})";
}

QByteArray Samples::subscriptions(const QList<QByteArray> &items)
{
    return R"({"abonnementer":[)" + items.join(',') + "]}";
}

QByteArray Samples::transfer()
{
    return R"({"status":"overfoert","tidspunkt":"2026-11-24T10:43:00Z","besked":"Sendt"})";
}

QByteArray Samples::problem(const QByteArray &code, const QByteArray &more)
{
    return R"({"type":"urn:sortimentsabonnement:fejl:)" + code + R"(","title":"Nej")" + more + "}";
}

Subscription Samples::readSubscription()
{
    return {subscriptionUuid, attempt().order,
        {QStringLiteral("44444444-dddd-4ddd-8ddd-000000000004"), QStringLiteral("Mette Holm")},
        QDateTime(QDate(2026, 11, 24), QTime(9, 42, 7), Utc::zone)};
}

Submission::Attempt Samples::attempt()
{
    Submission::Attempt attempt;
    attempt.key = QStringLiteral("55555555-eeee-4eee-8eee-000000000005");
    attempt.order = {{sortimentUuid, QStringLiteral("Borgerblikket")},
        {instanceUuid, QStringLiteral("System Vejle")}, QStringLiteral("1.3"), QDate(2026, 11, 24),
        std::nullopt};
    return attempt;
}

HttpAnswer Samples::answer(int status, const QByteArray &body, const QByteArray &mediaType)
{
    HttpAnswer answer;
    answer.status = status;
    answer.mediaType = mediaType;
    answer.body = body;
    return answer;
}

HttpAnswer Samples::problemAnswer(int status, const QByteArray &code, const QByteArray &more)
{
    return answer(status, problem(code, more), "application/problem+json");
}
