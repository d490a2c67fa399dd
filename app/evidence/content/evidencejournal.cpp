// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/content/evidencejournal.h"

#include "base/sha256.h"
#include "domain/eventmembers.h"
#include "evidence/content/eventpoints.h"
#include "evidence/content/evidencemodel.h"
#include "evidence/content/evidencewording.h"

#include <nlohmann/json.hpp>

#include <span>
#include <type_traits>
#include <utility>

using json = nlohmann::ordered_json;
using EventMembers::MemberName;
using EvidenceJournal::Data;

namespace {

constexpr char beforeHash[] = ",\"hash\":\"";
constexpr char afterHash[] = "\"}";
constexpr qsizetype hashLength = 64;

/// Collects the members of an event that are handed on, cleaned as all text of the evidence.
class HandedOn {
public:
    explicit HandedOn(Data &data, QString prefix = {}) : m_data(data), m_prefix(std::move(prefix))
    {
    }

    void text(MemberName name, const QString &text)
    {
        add(name, EvidenceWording::fromOutside(text));
    }
    void identifier(MemberName name, const QString &uuid)
    {
        add(name, EvidenceWording::identifier(uuid));
    }
    void seenIdentifier(MemberName name, const QString &seen)
    {
        // A page may show no UUID.
        add(name, seen.isEmpty() ? QString() : EvidenceWording::seenIdentifier(seen));
    }
    void textIfAny(MemberName name, const QString &text)
    {
        if (!text.isEmpty())
            this->text(name, text);
    }
    /// No event hands a list on.
    void texts(const char *, const QStringList &) { }
    void flag(MemberName name, bool value)
    {
        add(name, value ? QStringLiteral("ja") : QStringLiteral("nej"));
    }
    void flagIfSet(MemberName name, bool value)
    {
        if (value)
            add(name, QStringLiteral("ja"));
    }
    void number(MemberName name, int value) { add(name, QString::number(value)); }
    void named(MemberName name, int value, std::span<const char *const>) { number(name, value); }
    void date(MemberName name, QDate date) { add(name, date.toString(Qt::ISODate)); }
    void dateIfAny(MemberName name, const std::optional<QDate> &date)
    {
        add(name, date ? date->toString(Qt::ISODate) : QString());
    }
    void instant(MemberName name, const QDateTime &instant)
    {
        add(name, instant.toUTC().toString(Qt::ISODate));
    }
    void error(MemberName name, ErrorKind kind) { add(name, codeOf(kind)); }
    template <typename Enum>
    void word(MemberName name, Enum value)
    {
        add(name, QLatin1String(EventMembers::wordInEvidence(value)));
    }
    template <typename Enum>
    void wordsIf(bool belongs, MemberName name, const QList<Enum> &values)
    {
        QStringList words;
        for (const Enum value : values)
            words.append(QLatin1String(EventMembers::wordInEvidence(value)));
        if (belongs)
            add(name, words.join(u' '));
    }
    template <typename Part>
    void part(MemberName name, Part &part)
    {
        if (!name.inEvidence)
            return;
        HandedOn members(m_data, m_prefix + QLatin1String(name.inEvidence));
        EventMembers::describe(members, part);
    }
    template <typename Part>
    void partIf(bool belongs, MemberName name, std::optional<Part> &part)
    {
        if (belongs && part)
            this->part(name, *part);
    }

private:
    void add(MemberName name, const QString &value)
    {
        if (name.inEvidence)
            m_data.append({m_prefix + QLatin1String(name.inEvidence), value});
    }

    Data &m_data;
    QString m_prefix;
};

/// What the evidence says of a subscription's origin has its source in the journal, too.
void addOrigin(Data &data, const Subscription &subscription)
{
    data.append(
        {QStringLiteral("oprettetAf"), EvidenceWording::fromOutside(subscription.createdBy.name)});
    data.append({QStringLiteral("oprettet"), subscription.created.toUTC().toString(Qt::ISODate)});
}

template <typename Event>
Data handedOn(Event event)
{
    Data data;
    HandedOn members(data);
    EventMembers::describe(members, event);
    if constexpr (std::is_same_v<Event, RowChanged>) {
        data.append(
            {QStringLiteral("punktVist"), QString::number(EventPoints::numberOf(event.row))});
    }
    if constexpr (std::is_same_v<Event, Submission::ReadBack>)
        addOrigin(data, event.subscription);
    if constexpr (std::is_same_v<Event, EvidenceSaved>)
        data.append({QStringLiteral("fil"), EvidenceWording::fileNameOf(event.path)});
    return data;
}

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
    const auto data = [](const auto &held) { return handedOn(held); };
    return std::visit(
        [&](const auto &held) {
            if constexpr (std::is_same_v<std::decay_t<decltype(held)>, Submission::Event>)
                return std::visit(data, held);
            else
                return data(held);
        },
        event);
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
