// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "domain/kliktask.h"

#include "base/givenfile.h"
#include "base/httpaddress.h"
#include "base/letters.h"

#include <QSet>

#include <algorithm>

namespace {

constexpr qsizetype longestParagraph = 4000;
constexpr qsizetype mostParagraphs = 50;
constexpr qsizetype mostInstances = 500;
constexpr int mostHours = 31 * 24;

/// The value's text, which must be as \a isRight says.
QString formed(const JsonValue &value, bool (*isRight)(const QString &), const char *what)
{
    QString text = value.string();
    if (!isRight(text))
        value.fail(what);
    return text;
}

QStringList paragraphsIn(const JsonValue &value)
{
    const auto items = value.items(mostParagraphs);
    if (items.isEmpty())
        //: what is wrong in a file, after its name and a member: "/navn: must be ..."
        value.fail(QT_TRANSLATE_NOOP("JsonFaults", "must hold at least one"));
    QStringList texts;
    for (const JsonValue &item : items)
        texts.append(item.string(longestParagraph));
    return texts;
}

QUrl addressIfAny(const std::optional<JsonValue> &value)
{
    if (!value)
        return {};
    QUrl address(value->string(), QUrl::StrictMode);
    if (address.scheme() != QLatin1String("https") || !HttpAddress::isAllowed(address))
        //: what is wrong in a file, after its name and a member: "/navn: must be ..."
        value->fail(QT_TRANSLATE_NOOP("JsonFaults", "must be an https address"));
    return address;
}

int hoursIn(const JsonValue &value)
{
    const qint64 hours = value.integer();
    if (hours < 1 || hours > mostHours)
        //: what is wrong in a file, after its name and a member: "/navn: must be ..."; %1: a number
        value.fail(QT_TRANSLATE_NOOP("JsonFaults", "must be 1 to %1"), mostHours);
    return static_cast<int>(hours);
}

QList<TaskActor> actorsIn(const JsonValue &value)
{
    const auto items = value.items(mostParagraphs);
    if (items.isEmpty())
        //: what is wrong in a file, after its name and a member: "/navn: must be ..."
        value.fail(QT_TRANSLATE_NOOP("JsonFaults", "must hold at least one"));
    QList<TaskActor> actors;
    for (const JsonValue &item : items)
        actors.append({item.member("titel").string(), paragraphsIn(item.member("trin"))});
    return actors;
}

QString withoutKommune(QString municipality)
{
    const QLatin1String ending(" Kommune");
    if (municipality.endsWith(ending))
        municipality.chop(ending.size());
    return municipality;
}

QString cvrIn(const JsonValue &value)
{
    QString cvr = value.string();
    if (!isCvr(cvr))
        //: what is wrong in a file, after its name and a member: "/navn: must be ..."
        value.fail(QT_TRANSLATE_NOOP("JsonFaults", "must be eight digits"));
    return cvr;
}

TaskInstance instanceIn(const JsonValue &value)
{
    const auto isFourHex = [](const QString &text) {
        return text.size() == 4 && Letters::areAll(text, Letters::hexadecimal);
    };
    const auto isThreeDigits = [](const QString &text) {
        return text.size() == 3 && Letters::areAll(text, Letters::digits);
    };

    TaskInstance instance;
    instance.name = value.member("navn").string();
    instance.lastFour = formed(value.member("sidsteFire"), isFourHex,
        //: what is wrong in a file, after its name and a member: "/navn: must be ..."
        QT_TRANSLATE_NOOP("JsonFaults", "must be four hexadecimal characters in lower case"));
    instance.municipality.name = value.member("kommune").string();
    instance.municipality.cvr = cvrIn(value.member("cvr"));
    instance.municipalityCode = formed(value.member("kommunekode"), isThreeDigits,
        //: what is wrong in a file, after its name and a member: "/navn: must be ..."
        QT_TRANSLATE_NOOP("JsonFaults", "must be three digits"));
    const auto shortName = value.memberIfAny("kortKommune");
    instance.shortMunicipality =
        shortName ? shortName->string() : withoutKommune(instance.municipality.name);
    return instance;
}

QList<TaskInstance> instancesIn(const JsonValue &value)
{
    const auto items = value.items(mostInstances);
    if (items.isEmpty())
        //: what is wrong in a file, after its name and a member: "/navn: must be ..."
        value.fail(QT_TRANSLATE_NOOP("JsonFaults", "must hold at least one"));
    QList<TaskInstance> instances;
    QSet<QString> labels;
    QSet<QString> authorities;
    for (const JsonValue &item : items) {
        const TaskInstance instance = instanceIn(item);
        if (labels.contains(labelOf(instance)))
            //: what is wrong in a file, after its name and a member: "/navn: must be ..."
            item.fail(QT_TRANSLATE_NOOP("JsonFaults", "names an instance for the second time"));
        if (authorities.contains(instance.municipality.cvr))
            //: what is wrong in a file, after its name and a member: "/navn: must be ..."
            item.member("cvr").fail(QT_TRANSLATE_NOOP("JsonFaults", "is used twice"));
        labels.insert(labelOf(instance));
        authorities.insert(instance.municipality.cvr);
        instances.append(instance);
    }
    return instances;
}

/// What the task's text in KLIK contains.
void readTaskWords(const JsonValue &file, KlikTask &task)
{
    const auto isId = [](const QString &text) { return Letters::areAnId(text, 64); };

    task.id = formed(file.member("id"), isId,
        //: what is wrong in a file, after its name and a member: "/navn: must be ..."
        QT_TRANSLATE_NOOP(
            "JsonFaults", "must be lower-case letters, digits, dots and hyphens, at most 64"));
    task.number = file.member("nummer").string();
    task.title = file.member("opgavetitel").string();
    task.project = file.member("projekt").string();
    task.phase = file.member("fase").string();
    task.theme = file.member("tema").string();
    task.priority = file.member("prioritet").string();
    task.goal = file.member("maal").string();
    task.recommendedEnd = file.member("anbefaletSlutdato").date();
    task.performer = file.member("anbefaletUdfoerer").string();
    task.involved = paragraphsIn(file.member("involveredeParter"));
    task.actors = actorsIn(file.member("aktoerer"));
    task.resultCriteria = paragraphsIn(file.member("resultat"));
}

/// What the program's own texts add to it.
void readOurWords(const JsonValue &file, KlikTask &task)
{
    task.purpose = paragraphsIn(file.member("formaal"));
    task.retold = paragraphsIn(file.member("genfortalt"));
    task.contact = file.member("kontakt").string();
    task.taskSystem = addressIfAny(file.memberIfAny("klikAdresse"));
    task.product = file.member("produkt").string();
    task.secondWitness = file.member("andetVidne").string();
}

/// What is to be ordered, and for whom.
void readOrderWords(const JsonValue &file, KlikTask &task)
{
    task.sortiment = file.member("sortiment").string();
    task.sortimentPhrase = file.member("sortimentSaetning").string();
    task.schemaVersion = file.member("skemaversion").string();
    task.role = file.member("rolle").string();
    if (const auto jobRole = file.memberIfAny("jobfunktionsrolle"))
        task.jobRole = jobRole->string();
    if (const auto hours = file.memberIfAny("andenKontrolTimer"))
        task.secondCheckHours = hoursIn(*hours);
    task.instances = instancesIn(file.member("instanser"));
}

QString detailOf(const QString &fileName, const JsonFault &fault)
{
    QStringList parts{fileName, GivenFile::inWords(fault)};
    parts.removeAll(QString());
    return parts.join(QLatin1String(": "));
}

template <typename Matches>
const TaskInstance *firstOf(const QList<TaskInstance> &instances, Matches matches)
{
    const auto found = std::find_if(instances.begin(), instances.end(), matches);
    return found == instances.end() ? nullptr : &*found;
}

} // namespace

const TaskInstance *KlikTask::instanceOf(const QString &cvr) const
{
    return firstOf(instances,
        [&cvr](const TaskInstance &instance) { return instance.municipality.cvr == cvr; });
}

const TaskInstance *KlikTask::instanceNamed(const QString &name, const QString &lastFour) const
{
    return firstOf(instances, [&](const TaskInstance &instance) {
        return instance.name == name && instance.lastFour == lastFour;
    });
}

Result<KlikTask> readTask(QByteArrayView json, const QString &fileName)
{
    KlikTask task;
    const auto fault = GivenFile::readJson(json, {}, [&task](const JsonValue &file) {
        readTaskWords(file, task);
        readOurWords(file, task);
        readOrderWords(file, task);
    });
    if (fault)
        return Error{ErrorKind::TaskFileUnusable, detailOf(fileName, *fault), {}};
    return task;
}
