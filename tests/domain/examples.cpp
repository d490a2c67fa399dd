// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "examples.h"

#include "testdata.h"

QDateTime Examples::utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs).toUTC();
}

const KlikTask &Examples::shippedTask()
{
    static const Result<KlikTask> task =
        readTask(shippedFile(QStringLiteral("tasks/gb1.0-oes-indsigt.json")),
            QStringLiteral("gb1.0-oes-indsigt.json"));
    return task.value();
}

TaskInstance Examples::taskInstance()
{
    return *shippedTask().instanceOf(QStringLiteral("29189900"));
}

ServiceInstance Examples::serviceInstance()
{
    const TaskInstance task = taskInstance();
    return {QStringLiteral("5a8f3c1e-0d2b-4c6a-9e7f-1b2c3d4ebf17"), task.name, task.municipality};
}

SubscriptionOrder Examples::order()
{
    const ServiceInstance instance = serviceInstance();
    return {
        {QStringLiteral("11111111-2222-4333-8444-555555555555"), QStringLiteral("Borgerblikket")},
        {instance.uuid, instance.name}, QStringLiteral("1.3"), QDate(2026, 11, 24), std::nullopt};
}

Subscription Examples::subscription()
{
    return {QStringLiteral("99999999-8888-4777-8666-555555555555"), order(),
        {QStringLiteral("aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"), QStringLiteral("Mette Holm")},
        utc("2026-11-24T09:42:03Z")};
}

QDateTime Examples::began()
{
    return utc("2026-11-24T09:40:00Z");
}

QDateTime Examples::intended()
{
    return utc("2026-11-24T09:42:00Z");
}

QDateTime Examples::whenSent()
{
    return utc("2026-11-24T09:42:01Z");
}

QString Examples::key()
{
    return QStringLiteral("0f0f0f0f-1111-4222-8333-444444444444");
}

Submission::Attempt Examples::attempt()
{
    return {key(), order(), intended()};
}
