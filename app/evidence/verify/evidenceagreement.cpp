// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/verify/evidenceagreement.h"

#include "domain/casefacts.h"

#include <algorithm>
#include <optional>

namespace {

bool isOrder(const StatedEntry &entry)
{
    return entry.data.contains(QStringLiteral("skemaversion"));
}

const StatedEntry *last(const StatedJournal &journal, const QString &kind)
{
    const auto found = std::find_if(journal.entries.crbegin(), journal.entries.crend(),
        [&](const StatedEntry &entry) { return entry.kind == kind; });
    return found == journal.entries.crend() ? nullptr : &*found;
}

/// The entries of \a journal since the current instance was chosen: what was ordered or seen for an
/// earlier choice is history.
StatedJournal sinceLastChoice(const StatedJournal &journal)
{
    std::optional<QMap<QString, QString>> current;
    qsizetype begin = 0;
    for (qsizetype index = 0; index < journal.entries.size(); ++index) {
        const StatedEntry &entry = journal.entries.at(index);
        if (entry.kind != kindOf(InstanceChosen::eventName) || current == entry.data)
            continue;
        if (current)
            begin = index;
        current = entry.data;
    }
    return {journal.caseNumbers, journal.entries.mid(begin)};
}

/// The entries since the user last stated that the subscription was saved: the checks before that
/// were of something else.
StatedJournal sinceLastSaving(const StatedJournal &journal)
{
    qsizetype begin = 0;
    for (qsizetype index = 0; index < journal.entries.size(); ++index) {
        if (journal.entries.at(index).kind == kindOf(SavedInBrowser::eventName))
            begin = index;
    }
    return {journal.caseNumbers, journal.entries.mid(begin)};
}

/// What was last ordered, or adopted as if it were: what is read back may differ from it.
const StatedEntry *lastOrder(const StatedJournal &journal)
{
    const auto found = std::find_if(
        journal.entries.crbegin(), journal.entries.crend(), [](const StatedEntry &entry) {
            return isOrder(entry) && entry.kind != kindOf(Submission::ReadBack::eventName);
        });
    return found == journal.entries.crend() ? nullptr : &*found;
}

bool agree(const StatedContent &content, const StatedEntry &entry, const QStringList &names)
{
    return std::all_of(names.cbegin(), names.cend(),
        [&](const QString &name) { return content.values.value(name) == entry.data.value(name); });
}

bool valuesAgree(const StatedContent &content, const StatedJournal &journal)
{
    if (const StatedEntry *order = lastOrder(journal)) {
        return agree(content, *order,
            {QStringLiteral("sortiment"), QStringLiteral("sortimentUuid"),
                QStringLiteral("abonnerendeItSysteminstansUuid"), QStringLiteral("skemaversion"),
                QStringLiteral("gyldigFra"), QStringLiteral("gyldigTil")});
    }
    const QString instance = content.values.value(QStringLiteral("abonnerendeItSysteminstans"));
    const StatedEntry *chosen = last(journal, kindOf(InstanceChosen::eventName));
    if (instance != (chosen ? chosen->data.value(QStringLiteral("navn")) : QString()))
        return false;
    const StatedEntry *saved = last(journal, kindOf(SavedInBrowser::eventName));
    return content.values.value(QStringLiteral("gyldigFra"))
        == (saved ? saved->data.value(QStringLiteral("gyldigFra")) : QString());
}

bool isApprovedIn(const StatedJournal &journal, const QString &kind)
{
    const StatedEntry *seen = last(journal, kind);
    return seen && seen->data.value(QStringLiteral("status")) == QStringLiteral("godkendt");
}

/// The time of check \a number is the time of one of the events of \a kinds.
bool isTimeOf(const StatedContent &content, int number, const StatedJournal &journal,
    const QStringList &kinds)
{
    const QDateTime at = content.checkTimes.value(number);
    return !at.isValid()
        || std::any_of(journal.entries.cbegin(), journal.entries.cend(),
            [&](const StatedEntry &entry) { return entry.at == at && kinds.contains(entry.kind); });
}

const StatedEntry *numbered(const StatedJournal &journal, qint64 number)
{
    const auto found = std::find_if(journal.entries.cbegin(), journal.entries.cend(),
        [&](const StatedEntry &entry) { return entry.number == number; });
    return found == journal.entries.cend() ? nullptr : &*found;
}

/// The line \a shown is made of the events of \a journal whose numbers it has. Events of one kind
/// are counted, or, where they are points of the list, put one after the other.
bool isLineOf(const StatedEntry &shown, const StatedJournal &journal)
{
    const auto before = std::count_if(shown.numbers.cbegin(), shown.numbers.cend(),
        [&](qint64 number) { return number < shown.number; });
    const qint64 counted = shown.numbers.size() - before;
    const bool isOfPoints = shown.kind == kindOf(RowChanged::eventName) && shown.times == 1;
    const bool areOne =
        std::all_of(shown.numbers.cbegin(), shown.numbers.cend(), [&](qint64 number) {
            const StatedEntry *kept = numbered(journal, number);
            return kept && kept->kind == shown.kind && kept->by == shown.by;
        });
    const StatedEntry *first = numbered(journal, shown.number);
    return areOne && shown.numbers.contains(shown.number) && shown.passedOver == before
        && (isOfPoints || shown.times == counted) && shown.text.startsWith(first->text)
        && numbered(journal, shown.numbers.constLast())->at == shown.lastAt;
}

} // namespace

QString EvidenceAgreement::lettersAndDigits(const QString &text)
{
    constexpr ushort endOfLatin = 0x250;
    QString kept;
    const QString composed = text.normalized(QString::NormalizationForm_C);
    std::copy_if(composed.cbegin(), composed.cend(), std::back_inserter(kept),
        [](QChar one) { return one.unicode() < endOfLatin && one.isLetterOrNumber(); });
    return kept;
}

bool EvidenceAgreement::ofCase(
    const StatedManifest &manifest, const StatedContent &content, const StatedJournal &journal)
{
    return !content.caseNumber.isEmpty() && manifest.caseNumber == content.caseNumber
        && journal.caseNumbers.count(content.caseNumber) == journal.caseNumbers.size();
}

bool EvidenceAgreement::ofStatus(const StatedManifest &manifest, const StatedContent &content)
{
    return manifest.status == content.status;
}

bool EvidenceAgreement::ofTimeline(const StatedContent &content, const StatedJournal &journal)
{
    constexpr int firstWithNumbers = 6;
    const bool areThere = std::all_of(
        content.timeline.cbegin(), content.timeline.cend(), [&](const StatedEntry &shown) {
            const StatedEntry *kept = numbered(journal, shown.number);
            return kept && kept->at == shown.at && kept->kind == shown.kind;
        });
    if (!areThere || content.edition < firstWithNumbers)
        return areThere;
    // Each event stands on one line, but for those that lead from page to page.
    QList<qint64> left;
    for (const StatedEntry &entry : journal.entries) {
        if (entry.kind != kindOf(PageLeft::eventName))
            left.append(entry.number);
    }
    for (const StatedEntry &shown : content.timeline) {
        if (!isLineOf(shown, journal))
            return false;
        for (const qint64 number : shown.numbers) {
            if (!left.removeOne(number))
                return false;
        }
    }
    return left.isEmpty();
}

bool EvidenceAgreement::ofValues(const StatedContent &content, const StatedJournal &journal)
{
    // Version 1.0 went on showing what was ordered for an earlier choice.
    return valuesAgree(content, sinceLastChoice(journal)) || valuesAgree(content, journal);
}

bool EvidenceAgreement::ofChecks(const StatedContent &content, const StatedJournal &journal)
{
    const QString firstKind = kindOf(FirstCheckSeen::eventName);
    const QString secondKind = kindOf(SecondCheckSeen::eventName);
    const QString readKind = kindOf(Submission::ReadBack::eventName);
    const QString approved = QStringLiteral("godkendt");
    const bool isFirstSeen = last(journal, firstKind) ? isApprovedIn(journal, firstKind)
                                                      : last(journal, readKind) != nullptr;
    // Version 1.0 went on showing a second check that was seen before the last saving.
    const bool isSecondRight = content.checks.value(2) == approved
        ? isApprovedIn(journal, secondKind)
        : !isApprovedIn(sinceLastSaving(sinceLastChoice(journal)), secondKind);
    return (content.checks.value(1) != approved || isFirstSeen) && isSecondRight
        && isTimeOf(content, 1, journal, {firstKind, readKind})
        && isTimeOf(content, 2, journal, {secondKind});
}

bool EvidenceAgreement::ofPictures(
    const StatedContent &content, const StatedJournal &journal, const StatedManifest &manifest)
{
    constexpr int firstWithTitles = 7;
    const auto isTitled = [&](const StatedPicture &picture, const StatedEntry &entry) {
        return content.edition < firstWithTitles
            || (picture.at == entry.at
                && picture.shows == entry.data.value(QStringLiteral("viser")));
    };
    const auto isKept = [&](const StatedPicture &picture) {
        return std::any_of(
            journal.entries.cbegin(), journal.entries.cend(), [&](const StatedEntry &entry) {
                return entry.kind == kindOf(PictureKept::eventName)
                    && entry.data.value(QStringLiteral("fil")) == picture.file
                    && entry.data.value(QStringLiteral("sha256")) == picture.sha256
                    && isTitled(picture, entry);
            });
    };
    const auto isThere = [&](const StatedPicture &picture) {
        return std::any_of(
            manifest.files.cbegin(), manifest.files.cend(), [&](const StatedFile &file) {
                return file.name == picture.file && file.sha256 == picture.sha256;
            });
    };
    return std::all_of(
        content.pictures.cbegin(), content.pictures.cend(), [&](const StatedPicture &picture) {
            return isKept(picture) && isThere(picture) == picture.isIntact;
        });
}

QRegularExpression EvidenceAgreement::asDrawnAnew(const QString &text)
{
    constexpr ushort endOfAscii = 0x80;
    QString form;
    for (const QChar one : text.normalized(QString::NormalizationForm_C)) {
        const QString kept = lettersAndDigits(QString(one));
        if (!kept.isEmpty())
            form += QRegularExpression::escape(kept);
        else if (one.unicode() >= endOfAscii)
            form += QStringLiteral("[0-9]?");
    }
    return QRegularExpression(form);
}

QStringList EvidenceAgreement::missingIn(
    const QString &text, const QStringList &words, bool isDrawnAnew)
{
    const QString all = lettersAndDigits(text);
    QStringList missing;
    std::copy_if(
        words.cbegin(), words.cend(), std::back_inserter(missing), [&](const QString &word) {
            return !all.contains(lettersAndDigits(word))
                && (!isDrawnAnew || !all.contains(asDrawnAnew(word)));
        });
    return missing;
}
