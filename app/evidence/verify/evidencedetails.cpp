// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/dates.h"
#include "domain/casefacts.h"
#include "evidence/verify/evidenceagreement.h"
#include "evidence/verify/fixedwords.h"

#include <algorithm>
#include <functional>

namespace {

using FixedWords::numbersIn;

bool holdsWord(const QString &text, const QString &word)
{
    return EvidenceAgreement::missingIn(text, {word}).isEmpty();
}

/// \a text, which may be of another language than the interface, holds the day and the year of \a
/// date, "2026-11-24".
bool holdsDate(const QString &text, const QString &date)
{
    const QDate day = QDate::fromString(date, Qt::ISODate);
    const QStringList numbers = numbersIn(text);
    return !day.isValid()
        || (numbers.contains(QString::number(day.day()))
            && numbers.contains(QString::number(day.year())));
}

bool anyOf(const StatedJournal &journal, const QString &kind,
    const std::function<bool(const QMap<QString, QString> &)> &fits)
{
    return std::any_of(journal.entries.cbegin(), journal.entries.cend(),
        [&](const StatedEntry &entry) { return entry.kind == kind && fits(entry.data); });
}

/// Check \a number is said to rest on pasted text, the code \a witness, where the journal has
/// \a member of that text, and only there.
bool isPastedAsIn(const StatedJournal &journal, const StatedContent &content, int number,
    const QString &witness, const QString &member)
{
    const QDateTime at = content.checkTimes.value(number);
    const bool isStated = content.witnesses.value(number) == witness;
    return !at.isValid()
        || std::any_of(
            journal.entries.cbegin(), journal.entries.cend(), [&](const StatedEntry &entry) {
                return entry.at == at && entry.data.contains(member) == isStated;
            });
}

/// Each of the five values as it was read in a pasted text is in \a data.
bool isReadIn(const QMap<QString, QString> &texts, const QMap<QString, QString> &data)
{
    const QString instance = texts.value(QStringLiteral("abonnerendeItSysteminstans"));
    constexpr int shownOfUuid = 4;
    return texts.value(QStringLiteral("sortiment")) == data.value(QStringLiteral("indsatSortiment"))
        && holdsWord(instance, data.value(QStringLiteral("indsatItSysteminstans")))
        && holdsWord(instance, data.value(QStringLiteral("indsatUuid")).right(shownOfUuid))
        && texts.value(QStringLiteral("skemaversion"))
        == data.value(QStringLiteral("indsatSkemaversion"))
        && holdsDate(texts.value(QStringLiteral("gyldigFra")),
            data.value(QStringLiteral("indsatGyldigFra")));
}

/// Each of the five values as it was read back is in \a data.
bool isReadBackIn(const QMap<QString, QString> &texts, const QMap<QString, QString> &data)
{
    for (const char *name : {"sortiment", "abonnerendeItSysteminstans", "skemaversion"}) {
        const QString field = QLatin1String(name);
        if (!holdsWord(texts.value(field), data.value(field))
            || !holdsWord(texts.value(field), data.value(field + QStringLiteral("Uuid"))))
            return false;
    }
    const QStringList dates = {QStringLiteral("gyldigFra"), QStringLiteral("gyldigTil")};
    return std::all_of(dates.cbegin(), dates.cend(),
        [&](const QString &field) { return holdsDate(texts.value(field), data.value(field)); });
}

} // namespace

bool EvidenceAgreement::ofForm(const StatedManifest &manifest, const StatedContent &content)
{
    constexpr int firstWithLooks = 4;
    const bool isLater = manifest.pages.has_value() || !content.solvesTask.isEmpty();
    return manifest.edition == content.edition && (content.edition >= firstWithLooks || !isLater);
}

bool EvidenceAgreement::ofEnvironment(
    const StatedManifest &manifest, const StatedContent &content, const StatedJournal &journal)
{
    const bool mayBeStamped = content.purpose != QStringLiteral("produktion");
    const bool mustBeStamped =
        content.purpose == QStringLiteral("oevelse") || content.purpose == QStringLiteral("test");
    const bool isStamped = !content.stamp.isEmpty();
    return manifest.stamp == content.stamp && isStamped == content.isStampExplained
        && (isStamped ? mayBeStamped : !mustBeStamped)
        && std::all_of(
            journal.entries.cbegin(), journal.entries.cend(), [&](const StatedEntry &entry) {
                return entry.kind != kindOf(CaseStarted::eventName)
                    || entry.data.value(QStringLiteral("miljoe")) == content.environmentId;
            });
}

bool EvidenceAgreement::ofVerdict(const StatedContent &content)
{
    const QString approved = QStringLiteral("godkendt");
    const bool areApproved =
        content.checks.value(1) == approved && content.checks.value(2) == approved;
    // Since form 5 a remark speaks against an approval, and what the program alone has read of
    // check 2 is a transfer.
    constexpr int firstLikePage1 = 5;
    const bool isDoubted =
        content.hasRemark || content.witnesses.value(2) == QStringLiteral("program");
    const bool isComplete = areApproved && (content.edition < firstLikePage1 || !isDoubted);
    return content.isComplete.value_or(isComplete) == isComplete
        && content.isRemarkedOn.value_or(content.hasRemark) == content.hasRemark;
}

bool EvidenceAgreement::ofReading(const StatedContent &content, const StatedJournal &journal)
{
    const bool isReplyRight = content.witnesses.value(2) != QStringLiteral("indsat-svar")
        || anyOf(journal, kindOf(SecondCheckSeen::eventName), [&](const auto &data) {
               return holdsWord(content.answers.value(2), data.value(QStringLiteral("svarOrd")))
                   && holdsWord(
                       content.answers.value(2), data.value(QStringLiteral("svarHvornaar")));
           });
    const bool isPageRight = content.readTexts.isEmpty()
        || anyOf(journal, kindOf(FirstCheckSeen::eventName),
            [&](const auto &data) { return isReadIn(content.readTexts, data); });
    const bool isReadBackRight = content.readBackTexts.isEmpty()
        || anyOf(journal, kindOf(Submission::ReadBack::eventName), [&](const auto &data) {
               return isReadBackIn(content.readBackTexts, data)
                   && holdsWord(
                       content.identifiers.join(u'\n'), data.value(QStringLiteral("oprettetAf")));
           });
    return isPastedAsIn(
               journal, content, 1, QStringLiteral("indsat-side"), QStringLiteral("indsatSha256"))
        && isPastedAsIn(
            journal, content, 2, QStringLiteral("indsat-svar"), QStringLiteral("svarSha256"))
        && isReplyRight && isPageRight && isReadBackRight;
}

bool EvidenceAgreement::ofSignIn(const StatedContent &content, const StatedJournal &journal)
{
    const auto last = std::find_if(journal.entries.crbegin(), journal.entries.crend(),
        [](const StatedEntry &entry) { return entry.kind == kindOf(PersonSignedIn::eventName); });
    // In guided mode the people are those whom the user has named.
    const auto always = [](const auto &) { return true; };
    if (last == journal.entries.crend() || anyOf(journal, kindOf(SaidSignedIn::eventName), always)
        || anyOf(journal, kindOf(SavedInBrowser::eventName), always))
        return true;
    const QString people = content.people.join(u'\n');
    return holdsWord(people, last->data.value(QStringLiteral("bruger")))
        && holdsWord(people, last->data.value(QStringLiteral("cvr")));
}

bool EvidenceAgreement::ofTimeOfMaking(const StatedContent &content)
{
    // Since form 3 the table on the first page ends with it. Day, year, hour and minute stand in
    // this order in each language.
    constexpr int firstWithRow = 3;
    if (content.edition < firstWithRow)
        return true;
    const QStringList made = numbersIn(Dates::dateAndTime(content.made));
    return std::any_of(content.overview.cbegin(), content.overview.cend(),
        [&](const QString &value) { return numbersIn(value).mid(0, made.size()) == made; });
}
