// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/verify/evidencestatements.h"

#include "base/jsonreader.h"
#include "evidence/content/evidencemodel.h"
#include "evidence/verify/knownmembers.h"

namespace {

constexpr JsonLimits limits{qsizetype{32} * 1024 * 1024, 16};
constexpr qsizetype longest = 10'000;
constexpr qsizetype mostItems = 100'000;

QString textOf(const JsonValue &object, const char *name)
{
    const auto value = object.memberIfAny(name);
    return value ? value->text(longest) : QString();
}

int editionOf(const JsonValue &whole)
{
    const auto edition = whole.memberIfAny("udgave");
    return edition ? static_cast<int>(edition->integer()) : 0;
}

/// Nothing where there are not as many as stated.
std::optional<QStringList> pagesOf(const JsonValue &whole)
{
    const auto pages = whole.memberIfAny("sider");
    if (!pages)
        return std::nullopt;
    QStringList looks;
    for (const JsonValue &look : pages->items(mostItems))
        looks.append(look.text(longest));
    const auto count = whole.memberIfAny("antalSider");
    return count && count->integer() == looks.size() ? std::optional(looks) : std::nullopt;
}

QList<JsonValue> itemsOf(const JsonValue &object, const char *name)
{
    return object.member(name).items(mostItems);
}

/// Evidence of form 1 has everything on its pages.
bool isOnPages(const JsonValue &item)
{
    const auto stated = item.memberIfAny("paaSiderne");
    return !stated || stated->boolean();
}

StatedEntry entryOf(const JsonValue &item)
{
    return {item.member("nummer").integer(), item.member("tidspunkt").instant(),
        textOf(item, "haendelse"), {}, textOf(item, "tekst"), textOf(item, "hvem"),
        isOnPages(item)};
}

/// An entry of the time line, which can hold several events.
StatedEntry lineOf(const JsonValue &item)
{
    StatedEntry line = entryOf(item);
    const auto number = [&](const char *name, qint64 without) {
        const auto member = item.memberIfAny(name);
        return member ? member->integer() : without;
    };
    line.times = number("gange", 1);
    line.passedOver = number("andreValgFoer", 0);
    if (const auto last = item.memberIfAny("senest"))
        line.lastAt = last->instant();
    if (const auto numbers = item.memberIfAny("numre")) {
        for (const JsonValue &each : numbers->items(mostItems))
            line.numbers.append(each.integer());
    }
    return line;
}

void readWords(StatedContent &content, const JsonValue &list, const QList<const char *> &names)
{
    for (const JsonValue &item : list.items(mostItems)) {
        for (const char *name : names)
            content.words.append(textOf(item, name));
    }
}

void readAllWords(StatedContent &content, const JsonValue &whole)
{
    for (const char *name :
        {"stempel", "stempelBetyder", "titel", "sted", "system", "sag", "program", "status",
            "statusBetyder", "byggerPaa", "iKlik", "naesteSkridt", "sammenligningBetyder",
            "hvemBetyder", "opgaveBetyder", "tiderBetyder", "journalSlutterMed"})
        content.words.append(textOf(whole, name));
    for (const char *name : {"overblik", "identer", "hvem", "opgave"})
        readWords(content, whole.member(name), {"navn", "vaerdi"});
    readWords(
        content, whole.member("vaerdier"), {"navn", "tekst", "uuid", "omUuid", "kilde", "laest"});
    readWords(content, whole.member("sammenligning"), {"bestilt", "laestTilbage"});
    readWords(content, whole.member("kontroller"),
        {"titel", "statusTekst", "hvemTekst", "besked", "bemaerkning"});
    for (const JsonValue &entry : itemsOf(whole, "tidslinje")) {
        if (isOnPages(entry))
            content.words << textOf(entry, "tekst") << textOf(entry, "hvem");
    }
    for (const JsonValue &picture : itemsOf(whole, "billeder")) {
        QStringList &words = isOnPages(picture) ? content.words : content.wordsOfText;
        for (const char *name : {"fil", "sha256", "viser", "slags"})
            words.append(textOf(picture, name));
    }
    if (const auto notes = whole.memberIfAny("omBilleder")) {
        for (const JsonValue &sentence : notes->items(mostItems))
            content.words.append(sentence.text(longest));
    }
    for (const char *name : {"mangler", "bemaerkninger"}) {
        for (const JsonValue &sentence : itemsOf(whole, name))
            content.words.append(sentence.text(longest));
    }
}

/// The members of a check that hold the answer and what page 1 says of it.
struct CheckNames {
    const char *answer;
    const char *result;
};

CheckNames checkNamesOf(int edition)
{
    return edition < firstFormWithOneStatus ? CheckNames{"status", "resultat"}
                                            : CheckNames{"svar", "status"};
}

std::optional<bool> flagOf(const JsonValue &whole, const char *name)
{
    const auto flag = whole.memberIfAny(name);
    return flag ? std::optional(flag->boolean()) : std::nullopt;
}

/// A flag before form 5.
QString solutionOf(const JsonValue &whole)
{
    const auto member = whole.memberIfAny("loeserOpgaven");
    if (!member)
        return {};
    if (member->isString())
        return member->string();
    return member->boolean() ? QStringLiteral("ja") : QStringLiteral("nej");
}

QList<StatedRow> rowsOf(const JsonValue &whole, const char *name)
{
    QList<StatedRow> rows;
    for (const JsonValue &row : itemsOf(whole, name))
        rows.append({textOf(row, "navn"), textOf(row, "vaerdi")});
    return rows;
}

QStringList valuesOf(const QList<StatedRow> &rows)
{
    QStringList values;
    for (const StatedRow &row : rows)
        values.append(row.value);
    return values;
}

StatedPicture pictureOf(const JsonValue &item)
{
    const auto at = item.memberIfAny("tidspunkt");
    return {textOf(item, "fil"), textOf(item, "sha256"), item.member("uaendret").boolean(),
        textOf(item, "viser"), textOf(item, "slags"), at ? at->instant() : QDateTime(),
        isOnPages(item)};
}

/// What the text has in rows, in lines and in groups of lines.
void readLines(StatedContent &content, const JsonValue &whole)
{
    content.title = textOf(whole, "titel");
    content.nextAct = textOf(whole, "naesteSkridt");
    content.inKlik = textOf(whole, "iKlik");
    content.overviewRows = rowsOf(whole, "overblik");
    content.task = rowsOf(whole, "opgave");
    content.lists = {rowsOf(whole, "identer"), rowsOf(whole, "hvem"), content.task};
    for (const char *name :
        {"stempelBetyder", "titel", "sted", "status", "statusBetyder", "byggerPaa", "iKlik",
            "naesteSkridt", "sammenligningBetyder", "hvemBetyder", "opgaveBetyder", "tiderBetyder"})
        content.lines.append(textOf(whole, name));
    content.lines.removeAll(QString());
    const CheckNames names = checkNamesOf(content.edition);
    for (const JsonValue &check : itemsOf(whole, "kontroller"))
        content.allChecks.append(
            {static_cast<int>(check.member("nummer").integer()), textOf(check, "titel"),
                textOf(check, names.answer), textOf(check, "statusTekst"), textOf(check, "hvem"),
                textOf(check, "hvemTekst"), textOf(check, "besked"), textOf(check, "bemaerkning"),
                textOf(check, names.result), textOf(check, "rolle"), textOf(check, "hvornaar")});
    for (const JsonValue &row : itemsOf(whole, "sammenligning"))
        content.comparison.append(
            {textOf(row, "bestilt"), textOf(row, "laestTilbage"), row.member("ens").boolean()});
}

/// What is stated of the whole in few words.
void readMarks(StatedContent &content, const JsonValue &whole)
{
    content.isStampExplained = !textOf(whole, "stempelBetyder").isEmpty();
    const JsonValue environment = whole.member("miljoe");
    content.environmentId = textOf(environment, "id");
    content.purpose = textOf(environment, "formaal");
    content.words << textOf(environment, "navn") << textOf(environment, "adresse");
    content.verdict = textOf(whole, "afgoerelse");
    content.notStated = textOf(whole, "ikkeOplyst");
    content.solvesTask = solutionOf(whole);
    content.solvesTaskIf = textOf(whole, "loeserOpgavenHvis");
    content.footing = textOf(whole, "byggerPaa");
    content.isComplete = flagOf(whole, "beggeKontrollerGodkendt");
    content.isRemarkedOn = flagOf(whole, "medBemaerkning");
}

StatedContent contentIn(const JsonValue &whole)
{
    StatedContent content;
    content.caseNumber = textOf(whole, "sag");
    content.edition = editionOf(whole);
    if (content.edition == EvidenceModel::edition)
        content.unknownMembers = KnownMembers::unknownIn(whole);
    for (const char *name :
        {"kontrollerBetyder", "tiderMedZ", "billederBetyder", "grundlagBetyder"})
        content.explanations.append(textOf(whole, name));
    content.program = textOf(whole, "program");
    if (const auto basis = whole.memberIfAny("grundlag"))
        content.language = textOf(*basis, "sprog");
    content.status = textOf(whole, "status");
    content.stamp = textOf(whole, "stempel");
    readMarks(content, whole);
    content.journalEnd = textOf(whole, "journalSlutterMed");
    for (const JsonValue &value : itemsOf(whole, "vaerdier")) {
        const QString field = textOf(value, "felt");
        content.values.insert(field, textOf(value, "vaerdi"));
        content.values.insert(field + QStringLiteral("Uuid"), textOf(value, "uuid"));
        if (const QString read = textOf(value, "laest"); !read.isEmpty())
            content.readTexts.insert(field, read);
    }
    for (const JsonValue &row : itemsOf(whole, "sammenligning"))
        content.readBackTexts.insert(textOf(row, "felt"), textOf(row, "laestTilbage"));
    readLines(content, whole);
    content.overview = valuesOf(content.overviewRows);
    content.identifiers = valuesOf(content.lists.at(0));
    content.people = valuesOf(content.lists.at(1));
    if (const auto made = whole.memberIfAny("lavet"))
        content.made = made->instant();
    for (const JsonValue &check : itemsOf(whole, "kontroller")) {
        const int number = static_cast<int>(check.member("nummer").integer());
        content.checks.insert(number, textOf(check, checkNamesOf(content.edition).answer));
        content.witnesses.insert(number, textOf(check, "hvem"));
        content.answers.insert(number, textOf(check, "hvemTekst"));
        content.hasRemark = content.hasRemark || !textOf(check, "bemaerkning").isEmpty();
        if (const auto at = check.memberIfAny("tidspunkt"))
            content.checkTimes.insert(number, at->instant());
    }
    for (const JsonValue &entry : itemsOf(whole, "tidslinje"))
        content.timeline.append(lineOf(entry));
    for (const JsonValue &picture : itemsOf(whole, "billeder"))
        content.pictures.append(pictureOf(picture));
    readAllWords(content, whole);
    return content;
}

} // namespace

std::optional<StatedManifest> statedManifest(const QByteArray &file)
{
    StatedManifest manifest;
    const auto fault = Json::read(file, limits, [&](const JsonValue &whole) {
        manifest.caseNumber = textOf(whole, "sag");
        manifest.stamp = textOf(whole, "stempel");
        manifest.edition = editionOf(whole);
        manifest.pages = pagesOf(whole);
        manifest.status = textOf(whole, "status");
        if (manifest.edition == EvidenceModel::edition)
            manifest.unknownMembers = KnownMembers::unknownInManifest(whole);
        for (const char *name :
            {"pdfSha256Betyder", "siderBetyder", "indsatBetyder", "journalBetyder"})
            manifest.explanations.append(textOf(whole, name));
        for (const JsonValue &item : itemsOf(whole, "filer"))
            manifest.files.append({item.member("navn").string(), item.member("bytes").integer(),
                item.member("sha256").string()});
    });
    return fault ? std::nullopt : std::optional(manifest);
}

std::optional<StatedContent> statedContent(const QByteArray &file)
{
    StatedContent content;
    const auto fault =
        Json::read(file, limits, [&](const JsonValue &whole) { content = contentIn(whole); });
    return fault ? std::nullopt : std::optional(content);
}

std::optional<StatedJournal> statedJournal(const QByteArray &file)
{
    StatedJournal journal;
    for (const QByteArray &line : file.split('\n')) {
        if (line.isEmpty())
            continue;
        const auto fault = Json::read(line, limits, [&](const JsonValue &whole) {
            StatedEntry entry = entryOf(whole);
            for (const auto &[name, value] : whole.member("data").members())
                entry.data.insert(name, value.text(longest));
            journal.entries.append(entry);
            journal.caseNumbers.append(textOf(whole, "sag"));
        });
        if (fault)
            return std::nullopt;
    }
    return journal;
}
