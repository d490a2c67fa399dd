// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/files/evidencebasis.h"

#include "evidence/content/evidenceparts.h"
#include "evidence/content/evidenceverdict.h"
#include "evidence/content/evidencewording.h"
#include "evidence/content/handedonevents.h"

#include <algorithm>
#include <array>
#include <utility>

using json = nlohmann::ordered_json;

namespace {

constexpr qsizetype longestOfBasis = 10'000;
constexpr qsizetype mostOfBasis = 1'000;

/// Nothing in the evidence depends on where the service comes from.
constexpr std::array<std::pair<Environment::Kind, const char *>, 2> kinds{{
    {Environment::Kind::Guided, "vejledt"},
    {Environment::Kind::Api, "api"},
}};
constexpr std::array<std::pair<Environment::Purpose, const char *>, 4> purposes{{
    {Environment::Purpose::Practice, "oevelse"},
    {Environment::Purpose::Test, "test"},
    {Environment::Purpose::Production, "produktion"},
    {Environment::Purpose::Unstated, "ikke-oplyst"},
}};

struct Place;
struct Basis;
template <typename Members>
void describe(Members &members, Place &place);
template <typename Members>
void describe(Members &members, KlikTask &task);
template <typename Members>
void describe(Members &members, TaskInstance &instance);

/// What an examination needs of an environment.
struct Place {
    QString id;
    QString name;
    Environment::Kind kind = Environment::Kind::Api;
    Environment::Purpose purpose = Environment::Purpose::Unstated;
    bool isOnThisMachine = false;
    QString address;
};

struct Basis {
    QString language;
    Place place;
    KlikTask task;
};

template <typename Members>
void describe(Members &members, Basis &basis)
{
    members.text("sprog", basis.language);
    members.part("miljoe", basis.place);
    members.part("opgave", basis.task);
}

template <typename Members>
void describe(Members &members, Place &place)
{
    members.text("id", place.id);
    members.text("navn", place.name);
    members.word("slags", kinds, place.kind);
    members.word("formaal", purposes, place.purpose);
    members.flag("paaDenneComputer", place.isOnThisMachine);
    members.text("adresse", place.address);
}

template <typename Members>
void describe(Members &members, KlikTask &task)
{
    members.text("id", task.id);
    members.text("nummer", task.number);
    members.text("titel", task.title);
    members.text("projekt", task.project);
    members.text("fase", task.phase);
    members.text("tema", task.theme);
    members.text("prioritet", task.priority);
    members.text("maal", task.goal);
    members.texts("resultater", task.resultCriteria);
    members.text("kanSeKontrol2", task.secondWitness);
    members.number("timerTilKontrol2", task.secondCheckHours);
    members.text("sortiment", task.sortiment);
    members.text("sortimentISaetning", task.sortimentPhrase);
    members.text("skemaversion", task.schemaVersion);
    members.parts("systemer", task.instances);
    members.text("egenFil", task.ownFile);
    members.text("egenFilSha256", task.ownSha256);
}

template <typename Members>
void describe(Members &members, TaskInstance &instance)
{
    members.text("navn", instance.name);
    members.text("sidsteFire", instance.lastFour);
    members.text("kommune", instance.municipality.name);
    members.text("cvr", instance.municipality.cvr);
}

/// Makes an object of what describe() names.
class BasisWriter {
public:
    void text(const char *name, const QString &text)
    {
        m_object[name] = EvidenceWording::fromOutside(text).toStdString();
    }
    void texts(const char *name, const QStringList &texts)
    {
        m_object[name] = json::array();
        for (const QString &text : texts)
            m_object[name].push_back(EvidenceWording::fromOutside(text).toStdString());
    }
    void number(const char *name, int number) { m_object[name] = number; }
    void flag(const char *name, bool flag) { m_object[name] = flag; }
    template <typename Words, typename Enum>
    void word(const char *name, const Words &words, Enum value)
    {
        for (const auto &[each, word] : words) {
            if (each == value)
                m_object[name] = word;
        }
    }
    template <typename Part>
    void part(const char *name, Part &part)
    {
        BasisWriter members;
        describe(members, part);
        m_object[name] = members.m_object;
    }
    template <typename Part>
    void parts(const char *name, QList<Part> &parts)
    {
        m_object[name] = json::array();
        for (Part &each : parts) {
            BasisWriter members;
            describe(members, each);
            m_object[name].push_back(members.m_object);
        }
    }

    const json &object() const { return m_object; }

private:
    json m_object = json::object();
};

/// Fills in what describe() names. Throws JsonFault.
class BasisReader {
public:
    explicit BasisReader(const JsonValue &object) : m_object(object) { }

    void text(const char *name, QString &text) const
    {
        text = m_object.member(name).text(longestOfBasis);
    }
    void texts(const char *name, QStringList &texts) const
    {
        for (const JsonValue &item : m_object.member(name).items(mostOfBasis))
            texts.append(item.text(longestOfBasis));
    }
    void number(const char *name, int &number) const
    {
        number = static_cast<int>(m_object.member(name).integer());
    }
    void flag(const char *name, bool &flag) const { flag = m_object.member(name).boolean(); }
    template <typename Words, typename Enum>
    void word(const char *name, const Words &words, Enum &value) const
    {
        for (const auto &[each, word] : words) {
            if (m_object.member(name).string() == QLatin1String(word))
                value = each;
        }
    }
    template <typename Part>
    void part(const char *name, Part &part) const
    {
        const BasisReader members(m_object.member(name));
        describe(members, part);
    }
    template <typename Part>
    void parts(const char *name, QList<Part> &parts) const
    {
        for (const JsonValue &item : m_object.member(name).items(mostOfBasis)) {
            const BasisReader members(item);
            describe(members, parts.emplaceBack());
        }
    }

private:
    JsonValue m_object;
};

/// The instances of the task that the case is about.
QList<TaskInstance> chosenInstances(const EvidenceContent &content)
{
    QList<TaskInstance> instances;
    for (const Recorded &recorded : content.events) {
        const auto *chosen = std::get_if<InstanceChosen>(&recorded.event);
        const TaskInstance *instance =
            chosen ? content.task.instanceNamed(chosen->name, chosen->lastFour) : nullptr;
        const bool isListed = instance
            && std::any_of(instances.cbegin(), instances.cend(), [&](const TaskInstance &listed) {
                   return listed.name == instance->name && listed.lastFour == instance->lastFour;
               });
        if (instance && !isListed)
            instances.append(*instance);
    }
    return instances;
}

/// What the evidence says of \a environment depends on this alone. All else is left out, so that an
/// examination finds whatever is put in its place.
Place placeOf(const Environment &environment)
{
    const bool isGuided = environment.isGuided();
    const bool mayBeTest = environment.purpose == Environment::Purpose::Unstated;
    Place place;
    place.id = environment.id;
    place.name = environment.name;
    place.kind = isGuided ? Environment::Kind::Guided : Environment::Kind::Api;
    place.purpose = environment.purpose;
    place.isOnThisMachine = mayBeTest && environment.isOnThisMachine();
    if (isGuided)
        place.address =
            environment.webInterface.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
    return place;
}

} // namespace

json EvidenceBasis::written(const EvidenceContent &content, const QString &language)
{
    Basis basis{language, placeOf(content.environment), content.task};
    basis.task.instances = chosenInstances(content);
    basis.task.resultCriteria = EvidenceParts::shownResults(content.task);
    // Without an act there is no deadline that depends on it.
    if (evidenceVerdict(content).acts.isEmpty())
        basis.task.secondCheckHours = 0;
    BasisWriter members;
    describe(members, basis);
    return members.object();
}

EvidenceBasis::Read EvidenceBasis::read(const JsonValue &whole)
{
    Basis basis;
    const BasisReader members(whole.member("grundlag"));
    describe(members, basis);
    const Place &place = basis.place;
    Environment environment;
    environment.id = place.id;
    environment.name = place.name;
    environment.kind = place.kind;
    environment.purpose = place.purpose;
    environment.webInterface = QUrl(place.address);
    if (place.isOnThisMachine)
        environment.issuer = environment.service = QUrl(QStringLiteral("http://127.0.0.1"));
    return {basis.task, environment, basis.language};
}

EvidenceContent EvidenceBasis::asExamined(EvidenceContent content)
{
    content.events = HandedOnEvents::from(content.events);
    content.facts = factsFrom(content.events);
    json whole;
    whole["grundlag"] = written(content, {});
    // What can be written can be read, so there is no fault.
    static_cast<void>(
        Json::read(QByteArray::fromStdString(whole.dump()), {}, [&](const JsonValue &value) {
            const Read found = read(value);
            content.task = found.task;
            content.environment = found.environment;
        }));
    return content;
}

const char *EvidenceBasis::nameOf(Environment::Purpose purpose)
{
    const auto found = std::find_if(purposes.cbegin(), purposes.cend(),
        [purpose](const auto &each) { return each.first == purpose; });
    return found->second;
}
