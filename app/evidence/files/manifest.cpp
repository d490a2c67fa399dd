// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/files/manifest.h"

#include "base/sha256.h"
#include "base/uuid.h"
#include "domain/eventmembers.h"
#include "evidence/content/evidenceparts.h"
#include "evidence/content/evidencewording.h"
#include "evidence/files/evidencebasis.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using json = nlohmann::ordered_json;
using EventMembers::wordInEvidence;

namespace {

std::string utf8(const QString &text)
{
    return text.toStdString();
}

json instant(const QDateTime &at)
{
    return at.isValid() ? json(utf8(at.toUTC().toString(Qt::ISODateWithMs))) : json(nullptr);
}

json orNull(const QString &text)
{
    return text.isEmpty() ? json(nullptr) : json(utf8(text));
}

QByteArray written(const json &value)
{
    return QByteArray::fromStdString(value.dump(2)) + '\n';
}

const char *nameOf(Field field)
{
    switch (field) {
    case Field::Sortiment:
        return "sortiment";
    case Field::Instance:
        return "abonnerendeItSysteminstans";
    case Field::SchemaVersion:
        return "skemaversion";
    case Field::ValidFrom:
        return "gyldigFra";
    case Field::ValidTo:
        return "gyldigTil";
    }
    Q_UNREACHABLE();
}

json rows(const QList<EvidenceRow> &rows)
{
    json all = json::array();
    for (const EvidenceRow &row : rows)
        all.push_back({{"navn", utf8(row.label)}, {"vaerdi", utf8(row.value)}});
    return all;
}

json sentences(const QStringList &texts)
{
    json all = json::array();
    for (const QString &text : texts)
        all.push_back(utf8(text));
    return all;
}

json values(const EvidenceModel &model)
{
    json all = json::array();
    for (const EvidenceValue &value : model.values) {
        const bool isUuid = Uuid::isOne(value.uuid);
        all.push_back({{"felt", nameOf(value.field)}, {"navn", utf8(value.label)},
            {"vaerdi", orNull(value.plain)}, {"tekst", utf8(value.value)},
            {"uuid", orNull(isUuid ? value.uuid : QString())},
            {"omUuid", orNull(isUuid ? QString() : value.uuid)}, {"kilde", utf8(value.source)},
            {"laest", orNull(value.read)}});
    }
    return all;
}

json comparison(const EvidenceModel &model)
{
    json all = json::array();
    for (const EvidenceComparison &row : model.comparison) {
        all.push_back({{"felt", nameOf(row.field)}, {"bestilt", utf8(row.ordered)},
            {"laestTilbage", utf8(row.stored)}, {"ens", row.same}});
    }
    return all;
}

/// What page 1 says of a check, as a code.
const char *resultOf(const EvidenceCheck &check)
{
    const bool isApproved = check.check.status == Check::Status::Approved;
    if (isApproved && !check.remark.isEmpty())
        return "ikke-afklaret";
    if (EvidenceParts::isOfTransfer(check.number, check.check))
        return "kvitteret";
    return wordInEvidence(check.check.status);
}

/// The first word of page 1, as a code.
const char *nameOf(VerdictWord word)
{
    switch (word) {
    case VerdictWord::Solved:
        return "loest";
    case VerdictWord::NotSolved:
        return "ikke-loest-endnu";
    case VerdictWord::NotSettled:
        return "ikke-afklaret";
    case VerdictWord::Practice:
        return "oevelse";
    case VerdictWord::Test:
        return "test";
    }
    Q_UNREACHABLE();
}

json checks(const EvidenceModel &model)
{
    json all = json::array();
    for (const EvidenceCheck &check : model.checks) {
        const auto &witness = check.check.witness;
        all.push_back({{"nummer", check.number}, {"titel", utf8(check.title)},
            {"status", resultOf(check)}, {"statusTekst", utf8(check.status)},
            {"svar", wordInEvidence(check.check.status)},
            {"tidspunkt", check.check.at ? instant(*check.check.at) : json(nullptr)},
            {"hvem", witness ? json(wordInEvidence(witness->kind)) : json(nullptr)},
            {"hvemTekst", utf8(check.by)}, {"besked", orNull(check.detail)},
            {"bemaerkning", orNull(check.remark)},
            {"rolle", orNull(witness ? EvidenceWording::fromOutside(witness->role) : QString())},
            {"hvornaar",
                orNull(witness ? EvidenceWording::fromOutside(witness->when) : QString())}});
    }
    return all;
}

bool isRemarkedOn(const EvidenceModel &model)
{
    return std::any_of(model.checks.cbegin(), model.checks.cend(),
        [](const EvidenceCheck &check) { return !check.remark.isEmpty(); });
}

json timeline(const EvidenceModel &model)
{
    json all = json::array();
    for (const EvidenceEntry &entry : model.timeline) {
        all.push_back({{"nummer", entry.sequence}, {"tidspunkt", instant(entry.at)},
            {"gange", entry.times}, {"senest", instant(entry.lastAt)},
            {"haendelse", utf8(entry.kind)}, {"tekst", utf8(entry.text)}, {"hvem", utf8(entry.by)},
            {"paaSiderne", entry.isOnPages}, {"andreValgFoer", entry.passedOver},
            {"numre", entry.events}});
    }
    return all;
}

json pictures(const EvidenceModel &model)
{
    json all = json::array();
    for (const EvidencePicture &picture : model.pictures) {
        all.push_back({{"nummer", picture.number}, {"fil", utf8(picture.kept.file)},
            {"sha256", utf8(picture.kept.sha256)}, {"tidspunkt", instant(picture.at)},
            {"viser", utf8(picture.caption)}, {"slags", utf8(picture.origin)},
            {"uaendret", picture.intact}, {"paaSiderne", picture.isOnPages()}});
    }
    return all;
}

json entry(const Manifest::Listed &file)
{
    return {{"navn", utf8(file.name)}, {"bytes", file.size}, {"sha256", utf8(file.sha256)}};
}

} // namespace

QByteArray Manifest::contentJson(const EvidenceModel &model, const EvidenceContent &content)
{
    return written({
        {"format", "sortimentsguiden-bevis-1"},
        {"udgave", EvidenceModel::edition},
        {"stempel", orNull(model.stamp)},
        {"stempelBetyder", orNull(model.stampMeaning)},
        {"titel", utf8(model.title)},
        {"sted", orNull(model.place)},
        {"system", orNull(model.system)},
        {"sag", utf8(model.caseNumber)},
        {"miljoe",
            {{"id", utf8(content.environment.id)}, {"navn", utf8(model.environment)},
                {"formaal", EvidenceBasis::nameOf(content.environment.purpose)},
                {"adresse", orNull(model.address)}}},
        {"lavet", instant(content.made)},
        {"program", utf8(model.program)},
        {"beggeKontrollerGodkendt", model.bothApproved},
        {"medBemaerkning", isRemarkedOn(model)},
        {"loeserOpgaven", model.verdict == VerdictWord::Solved ? "ja" : "nej"},
        {"afgoerelse", nameOf(model.verdict)},
        {"status", utf8(model.status)},
        {"iKlik", utf8(model.inKlik)},
        {"statusBetyder", orNull(model.statusMeaning)},
        {"ikkeOplyst", orNull(model.notStated)},
        {"byggerPaa", orNull(model.footing)},
        {"naesteSkridt", orNull(model.steps)},
        {"mangler", sentences(model.missing)},
        {"omBilleder", sentences(model.pictureNotes)},
        {"overblik", rows(model.overview)},
        {"kontroller", checks(model)},
        {"kontrollerBetyder", utf8(model.checksMeaning)},
        {"vaerdier", values(model)},
        {"bemaerkninger", sentences(model.valueNotes)},
        {"identer", rows(model.identifiers)},
        {"sammenligning", comparison(model)},
        {"sammenligningBetyder", utf8(model.comparisonMeaning)},
        {"hvem", rows(model.people)},
        {"hvemBetyder", utf8(model.peopleMeaning)},
        {"opgave", rows(model.task)},
        {"opgaveBetyder", utf8(model.taskMeaning)},
        {"tiderBetyder", utf8(model.timeMeaning)},
        {"tiderMedZ", utf8(model.zoneMeaning)},
        {"tidslinje", timeline(model)},
        {"journalSlutterMed", utf8(model.journalEnd)},
        {"billederBetyder", orNull(model.picturesMeaning)},
        {"billeder", pictures(model)},
        {"grundlagBetyder", utf8(model.basisMeaning)},
        {"grundlag", EvidenceBasis::written(content, model.language)},
    });
}

Manifest::Listed Manifest::listed(const QString &name, const QByteArray &content)
{
    return {name, content.size(), Sha256::hexOf(content)};
}

QByteArray Manifest::fileListJson(
    const EvidenceModel &model, const QList<Listed> &files, const QStringList &pages)
{
    json list = json::array();
    for (const Listed &file : files)
        list.push_back(entry(file));
    return written({
        {"format", "sortimentsguiden-manifest-1"},
        {"udgave", EvidenceModel::edition},
        {"stempel", orNull(model.stamp)},
        {"sag", utf8(model.caseNumber)},
        {"status", utf8(model.status)},
        {"filer", list},
        {"pdfSha256Betyder", utf8(model.pdfHashMeaning)},
        {"siderBetyder", utf8(model.pageHashMeaning)},
        {"indsatBetyder", utf8(model.pastedHashMeaning)},
        {"journalBetyder", utf8(model.journalMeaning)},
        {"antalSider", pages.size()},
        {"sider", sentences(pages)},
    });
}

QByteArray Manifest::withFile(const QByteArray &fileList, const Listed &file)
{
    json list = json::parse(fileList.begin(), fileList.end(), nullptr, false);
    if (!list.is_object() || !list.contains("filer") || !list["filer"].is_array())
        return {};
    list["filer"].push_back(entry(file));
    return written(list);
}
