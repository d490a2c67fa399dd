// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/content/evidencejournal.h"

#include "base/sha256.h"
#include "evidence/content/evidencemodel.h"
#include "evidence/content/evidencewording.h"

#include <nlohmann/json.hpp>

using json = nlohmann::ordered_json;
using EvidenceJournal::Data;

namespace {

constexpr char beforeHash[] = ",\"hash\":\"";
constexpr char afterHash[] = "\"}";
constexpr qsizetype hashLength = 64;

void add(Data &data, const char *name, const QString &value)
{
    data.append({QString::fromLatin1(name), value});
}

void addNamed(Data &data, const char *name, const Named &named)
{
    add(data, name, EvidenceWording::fromOutside(named.name));
    data.append(
        {QLatin1String(name) + QStringLiteral("Uuid"), EvidenceWording::identifier(named.uuid)});
}

void addOrder(Data &data, const SubscriptionOrder &order)
{
    addNamed(data, "sortiment", order.sortiment);
    addNamed(data, "abonnerendeItSysteminstans", order.instance);
    add(data, "skemaversion", EvidenceWording::fromOutside(order.schemaVersion));
    add(data, "gyldigFra", order.validFrom.toString(Qt::ISODate));
    add(data, "gyldigTil", order.validTo ? order.validTo->toString(Qt::ISODate) : QString());
}

QString statusCode(Check::Status status)
{
    switch (status) {
    case Check::Status::NotChecked:
        return QStringLiteral("ikke-tjekket");
    case Check::Status::Waiting:
        return QStringLiteral("venter");
    case Check::Status::Approved:
        return QStringLiteral("godkendt");
    case Check::Status::Problem:
        return QStringLiteral("problem");
    }
    Q_UNREACHABLE();
}

struct DataOf {
    Data operator()(const CaseStarted &event) const
    {
        Data data;
        add(data, "opgave", EvidenceWording::fromOutside(event.taskId));
        add(data, "miljoe", EvidenceWording::fromOutside(event.environmentId));
        add(data, "program", EvidenceWording::fromOutside(event.programVersion));
        return data;
    }
    Data operator()(const PersonSignedIn &event) const
    {
        Data data;
        addNamed(data, "bruger", {event.person.uuid, event.person.name});
        add(data, "cvr", EvidenceWording::fromOutside(event.person.authority.cvr));
        return data;
    }
    Data operator()(const InstanceChosen &event) const
    {
        Data data;
        add(data, "navn", EvidenceWording::fromOutside(event.name));
        add(data, "sidsteFire", EvidenceWording::seenIdentifier(event.lastFour));
        return data;
    }
    Data operator()(const ChoiceConfirmed &event) const
    {
        Data data;
        addNamed(data, "sortiment", {event.sortiment.uuid, event.sortiment.name});
        addNamed(data, "abonnerendeItSysteminstans", {event.instance.uuid, event.instance.name});
        return data;
    }
    Data operator()(const Submission::Event &event) const { return std::visit(*this, event); }
    Data operator()(const Submission::Intended &event) const
    {
        Data data = keyed(event);
        addOrder(data, event.order);
        return data;
    }
    Data operator()(const Submission::Sent &event) const { return keyed(event); }
    Data operator()(const Submission::NotSent &event) const { return keyed(event); }
    Data operator()(const Submission::Lost &event) const { return keyed(event); }
    Data operator()(const Submission::Absent &event) const { return keyed(event); }
    Data operator()(const Submission::Declined &event) const
    {
        Data data = keyed(event);
        add(data, "kode", codeOf(event.kind));
        return data;
    }
    Data operator()(const Submission::Accepted &event) const
    {
        Data data = keyed(event);
        add(data, "abonnement", EvidenceWording::identifier(event.subscription));
        return data;
    }
    Data operator()(const Submission::Adopted &event) const
    {
        Data data;
        add(data, "abonnement", EvidenceWording::identifier(event.subscription));
        addOrder(data, event.wanted);
        return data;
    }
    Data operator()(const Submission::ReadBack &event) const
    {
        Data data;
        add(data, "abonnement", EvidenceWording::identifier(event.subscription.uuid));
        addOrder(data, event.subscription.values);
        return data;
    }
    Data operator()(const SecondCheckSeen &event) const { return checked(event); }
    Data operator()(const FirstCheckSeen &event) const { return checked(event); }
    Data operator()(const ClocksDiffered &event) const
    {
        Data data;
        add(data, "tjenestensUr", event.service.toUTC().toString(Qt::ISODate));
        return data;
    }
    Data operator()(const DateConfirmed &event) const
    {
        Data data;
        add(data, "dato", event.date.toString(Qt::ISODate));
        return data;
    }
    Data operator()(const SaidSignedIn &) const { return {}; }
    Data operator()(const InstanceCompared &event) const
    {
        Data data;
        add(data, "set", EvidenceWording::seenIdentifier(event.seen));
        return data;
    }
    Data operator()(const RowChanged &event) const
    {
        Data data;
        add(data, "punkt", QString::number(event.row));
        add(data, "vaerdi", EvidenceWording::fromOutside(event.value));
        return data;
    }
    Data operator()(const SavedInBrowser &event) const
    {
        Data data;
        add(data, "gyldigFra", event.validFrom.toString(Qt::ISODate));
        return data;
    }
    Data operator()(const PictureForgone &event) const
    {
        Data data;
        add(data, "kontrol", QString::number(event.check));
        return data;
    }
    Data operator()(const PageLeft &event) const
    {
        Data data;
        add(data, "trin", QString::number(event.step));
        return data;
    }
    Data operator()(const PictureKept &event) const
    {
        Data data;
        add(data, "fil", EvidenceWording::fromOutside(event.file));
        add(data, "sha256", EvidenceWording::fromOutside(event.sha256));
        return data;
    }
    /// The name of the file is not handed on.
    Data operator()(const PictureWithdrawn &) const { return {}; }
    Data operator()(const EvidenceSaved &event) const
    {
        Data data;
        add(data, "sha256", EvidenceWording::fromOutside(event.sha256));
        return data;
    }
    Data operator()(const TaskMarked &) const { return {}; }
    Data operator()(const CaseFinished &) const { return {}; }
    Data operator()(const CaseSetAside &) const { return {}; }

private:
    template <typename Event>
    static Data keyed(const Event &event)
    {
        Data data;
        add(data, "noegle", EvidenceWording::identifier(event.key));
        return data;
    }
    template <typename Event>
    static Data checked(const Event &event)
    {
        Data data;
        add(data, "status", statusCode(event.status));
        return data;
    }
};

json object(const Data &data)
{
    json members = json::object();
    for (const auto &[name, value] : data)
        members[name.toStdString()] = value.toStdString();
    return members;
}

/// \a body, a JSON object, with its own hash as the last member.
QByteArray hashed(QByteArray body)
{
    const QByteArray hash = Sha256::hexOf(body).toLatin1();
    body.chop(1);
    return body + beforeHash + hash + afterHash;
}

/// The hash that \a line says it has, if the rest of it says so too.
QByteArray trueHashOf(const QByteArray &line)
{
    const qsizetype ending = qsizetype(qstrlen(beforeHash)) + hashLength + 2;
    if (line.size() < ending)
        return {};
    return hashed(line.chopped(ending) + '}') == line ? line.right(hashLength + 2).left(hashLength)
                                                      : QByteArray();
}

} // namespace

Data EvidenceJournal::dataOf(const CaseEvent &event)
{
    return std::visit(DataOf{}, event);
}

QByteArray EvidenceJournal::written(const QString &caseId, const QList<EvidenceEntry> &entries)
{
    QByteArray lines;
    QByteArray previous(hashLength, '0');
    for (const EvidenceEntry &entry : entries) {
        const json body = {{"forrige", previous.toStdString()}, {"sag", caseId.toStdString()},
            {"nummer", entry.sequence},
            {"tidspunkt", entry.at.toUTC().toString(Qt::ISODateWithMs).toStdString()},
            {"haendelse", entry.kind.toStdString()}, {"tekst", entry.text.toStdString()},
            {"hvem", entry.by.toStdString()}, {"data", object(entry.data)}};
        const QByteArray line = hashed(QByteArray::fromStdString(body.dump()));
        previous = trueHashOf(line);
        lines += line + '\n';
    }
    return lines;
}

QString EvidenceJournal::endOf(const QByteArray &lines)
{
    const QByteArray last = lines.trimmed().split('\n').constLast();
    return QString::fromLatin1(trueHashOf(last));
}

std::optional<int> EvidenceJournal::firstBrokenLine(const QByteArray &lines)
{
    QByteArray previous(hashLength, '0');
    int number = 0;
    qsizetype begin = 0;
    while (begin < lines.size()) {
        ++number;
        const qsizetype end = lines.indexOf('\n', begin);
        if (end < 0)
            return number;
        const QByteArray line = lines.mid(begin, end - begin);
        const QByteArray hash = trueHashOf(line);
        if (hash.isEmpty() || !line.startsWith("{\"forrige\":\"" + previous + '"'))
            return number;
        previous = hash;
        begin = end + 1;
    }
    return number == 0 ? std::optional(1) : std::nullopt;
}
