// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "domain/environment.h"
#include "domain/kliktask.h"
#include "domain/seenuuid.h"
#include "fuzztargets.h"
#include "promise.h"

#include <QRegularExpression>
#include <QSet>

namespace {

const QString fileName = QStringLiteral("given.json");

void checkRefusal(const Error &error, ErrorKind kind)
{
    promise(error.kind == kind, "a refusal has its kind");
    promise(error.detail.startsWith(fileName + QLatin1String(": ")), "a refusal names the file");
}

void checkAddresses(const Environment &environment)
{
    for (const QUrl &url : {environment.webInterface, environment.issuer, environment.service})
        promise(url.isEmpty() || isAllowedAddress(url), "only addresses we may talk to");
    promise(environment.kind != Environment::Kind::Api
            || (!environment.issuer.isEmpty() && !environment.service.isEmpty()
                && !environment.clientId.isEmpty()),
        "a service of others is whole");
}

} // namespace

bool FuzzTargets::taskFile(QByteArrayView input)
{
    const auto task = readTask(input, fileName);
    if (!task) {
        checkRefusal(task.error(), ErrorKind::TaskFileUnusable);
        return false;
    }
    promise(!task->id.isEmpty() && !task->title.isEmpty(), "a task has an id and a title");
    promise(!task->instances.isEmpty(), "a task has instances");
    for (const TaskInstance &instance : task->instances) {
        promise(task->instanceOf(instance.municipality.cvr) == &instance,
            "an instance is found by its municipality");
        promise(task->instanceNamed(instance.name, instance.lastFour) == &instance,
            "an instance is found by its name");
    }
    return true;
}

bool FuzzTargets::environmentsFile(QByteArrayView input)
{
    const auto environments = readEnvironments(input, fileName);
    if (!environments) {
        checkRefusal(environments.error(), ErrorKind::EnvironmentsUnusable);
        return false;
    }
    QSet<QString> ids;
    for (const Environment &environment : *environments) {
        ids.insert(environment.id);
        checkAddresses(environment);
    }
    promise(ids.size() == environments->size() && !ids.isEmpty(), "each id is there once");
    return true;
}

bool FuzzTargets::seenUuid(QByteArrayView input)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{8})?[0-9a-f]{4}\\z"));
    const SeenUuid seen = readUuid(QString::fromUtf8(input));
    const bool isRead = seen.form == SeenUuid::Form::LastFour || seen.form == SeenUuid::Form::Whole;
    promise(isRead == !seen.value.isEmpty(), "only what was read has a value");
    promise(!isRead || form.match(seen.value).hasMatch(), "a value is canonical");
    promise(!isRead || readUuid(seen.value) == seen, "a value is read as itself");
    return isRead;
}
