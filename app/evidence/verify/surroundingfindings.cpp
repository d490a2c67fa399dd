// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/verify/surroundingfindings.h"

#include "base/clock.h"
#include "base/dates.h"
#include "base/placeholders.h"
#include "evidence/content/evidencewording.h"
#include "evidence/verify/evidenceagreement.h"
#include "evidence/verify/fixedwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace {

struct SurroundingFindings {
    Q_DECLARE_TR_FUNCTIONS(SurroundingFindings)
};

constexpr qsizetype mostNames = 10;
/// The form of the evidence since which the PDF states the time of the evidence.
constexpr int firstWithTime = 4;
constexpr qint64 mostSecondsBetween = 600;
/// The form since which all times in the PDF are that one, and bevis.json names its language.
constexpr int firstWithBasis = 7;

Finding fault(const QString &sentence)
{
    return {false, sentence};
}

Finding fault(const QString &sentence, const QString &words)
{
    return fault(
        filledIn(sentence, {{QStringLiteral("words"), EvidenceWording::fromOutside(words)}}));
}

/// Some programs write another sign in place of a dash.
QStringList words(const QStringList &lines)
{
    QStringList all;
    for (const QString &line : lines)
        all.append(EvidenceAgreement::lettersAndDigits(line));
    return all;
}

/// "PRACTICE - Evidence for the KLIK task GB1.0: Subscription to ...": all of it stands in the
/// text.
bool isTitle(const QString &title, const StatedContent &content, const QStringList &lines)
{
    QString left = EvidenceAgreement::lettersAndDigits(title);
    const QString begin = EvidenceAgreement::lettersAndDigits(content.stamp);
    const QString end = EvidenceAgreement::lettersAndDigits(content.title);
    if (!left.startsWith(begin) || !left.endsWith(end))
        return false;
    left = left.mid(begin.size());
    return words(lines).contains(left.chopped(std::min(end.size(), left.size())));
}

/// The title of a picture on the pages, and that what it shows is not described.
bool isAlternative(const QString &spoken, const QStringList &lines)
{
    return std::any_of(lines.cbegin(), lines.cend(), [&](const QString &line) {
        const QString begin = line + QStringLiteral(". ");
        return !line.isEmpty() && spoken.startsWith(begin)
            && FixedWords::isKnown(spoken.mid(begin.size()));
    });
}

/// The first of \a texts that is not \a right, or nothing.
template <typename IsRight>
QString firstWrong(const QStringList &texts, const IsRight &isRight)
{
    const auto wrong = std::find_if_not(texts.cbegin(), texts.cend(), isRight);
    return wrong == texts.cend() ? QString() : *wrong;
}

/// The first bookmark whose title is not on the page that it leads to, or nothing.
QString misleadingBookmark(const PdfContents &pdf)
{
    const QStringList &titles = pdf.surroundings.bookmarks;
    for (qsizetype index = 0; index < titles.size() && !pdf.pageTexts.isEmpty(); ++index) {
        const QString page = pdf.pageTexts.value(pdf.surroundings.bookmarkPages.value(index, -1));
        if (!EvidenceAgreement::missingIn(page, {titles.at(index)}).isEmpty())
            return titles.at(index);
    }
    return {};
}

QList<Finding> presenceFindings(const PdfSurroundings &surroundings)
{
    QList<Finding> findings;
    if (!surroundings.areRead) {
        //: --efterproev, sentence after "DOES NOT HOLD:"; the PDF has far more in it than ours
        findings.append(fault(SurroundingFindings::tr(
            "What the PDF holds beside its pages could not be examined whole.")));
    }
    if (surroundings.haveActions) {
        //: --efterproev, sentence after "DOES NOT HOLD:"; scripts, links to programs and the like
        findings.append(
            fault(SurroundingFindings::tr("The PDF has something in it that can run or open "
                                          "something. The program does not write that.")));
    }
    if (surroundings.haveCollection) {
        //: --efterproev, sentence after "DOES NOT HOLD:"; a PDF portfolio: a cover of attachments
        findings.append(
            fault(SurroundingFindings::tr("The PDF has a list of files that some readers show in "
                                          "place of its pages. The program does not write that.")));
    }
    if (surroundings.havePageLabels) {
        //: --efterproev, sentence after "DOES NOT HOLD:"; page labels of the PDF
        findings.append(fault(SurroundingFindings::tr(
            "The PDF has numbers of its own for its pages. The program does not write that.")));
    }
    if (!surroundings.arePagesCounted) {
        //: --efterproev, sentence after "DOES NOT HOLD:"
        findings.append(
            fault(SurroundingFindings::tr("The PDF states another number of pages than it has.")));
    }
    if (surroundings.haveOutside) {
        //: --efterproev, sentence after "DOES NOT HOLD:"; a file that is no part of the PDF
        findings.append(fault(SurroundingFindings::tr(
            "A part of the PDF is in a file outside it, as it says. The program does not write "
            "that.")));
    }
    if (!surroundings.doubledNames.isEmpty()) {
        findings.append(fault(
            //: --efterproev, sentence after "DOES NOT HOLD:"; {words}: technical names, such as
            //: Contents for what a page shows
            SurroundingFindings::tr("Something stands twice in the PDF under one name, and PDF "
                                    "readers may show either: {words}"),
            surroundings.doubledNames.mid(0, mostNames).join(QStringLiteral(", "))));
    }
    for (const QString &name : surroundings.ambiguousAttachments.mid(0, mostNames)) {
        findings.append(fault(
            //: --efterproev, sentence after "DOES NOT HOLD:"; {words}: the name of an attachment
            SurroundingFindings::tr("PDF readers may show different files as {words}, or one of "
                                    "them under another name."),
            name));
    }
    if (!surroundings.misstatedAttachments.isEmpty()) {
        findings.append(fault(
            //: --efterproev, sentence after "DOES NOT HOLD:"; {words}: names of attachments
            SurroundingFindings::tr("The PDF states another size or checksum of these attachments "
                                    "than they have: {words}"),
            surroundings.misstatedAttachments.mid(0, mostNames).join(QStringLiteral(", "))));
    }
    return findings;
}

/// A time that the PDF states and that is not the one at which the evidence was made; not valid
/// where there is none. Before form 7 only one of them is held against it, and not closely.
QDateTime otherTime(const PdfSurroundings &surroundings, const StatedContent &content)
{
    if (content.edition < firstWithTime || !content.made.isValid())
        return {};
    const bool isClose = content.edition >= firstWithBasis;
    const QList<QDateTime> times =
        isClose ? surroundings.times : QList<QDateTime>{surroundings.created};
    const auto other = std::find_if(times.cbegin(), times.cend(), [&](const QDateTime &time) {
        return time.isValid()
            && std::abs(time.secsTo(content.made)) > (isClose ? 1 : mostSecondsBetween);
    });
    return other == times.cend() ? QDateTime() : *other;
}

/// \a time in words that tell it from \a other: with seconds where both are in one minute.
QString apartFrom(const QDateTime &other, const QDateTime &time)
{
    const QString words = EvidenceWording::pointInTime(time);
    if (words != EvidenceWording::pointInTime(other))
        return words;
    // The sign between hours and minutes also stands before the seconds.
    static const QRegularExpression digits(QStringLiteral("\\d"));
    const QString sign = Dates::time(time).remove(digits).left(1);
    return words + sign + Copenhagen::local(time).toString(QStringLiteral("ss"));
}

/// What the PDF says of the programs that made it and of its language.
QList<Finding> originFindings(const PdfSurroundings &surroundings, const StatedContent &content)
{
    if (content.edition < firstWithBasis)
        return {};
    QList<Finding> findings;
    const QString creator = firstWrong(
        surroundings.creators, [&](const QString &one) { return one == content.program; });
    const QString producer = firstWrong(surroundings.producers,
        [](const QString &one) { return one.startsWith(QStringLiteral("Qt ")); });
    if (!(creator + producer).isEmpty()) {
        findings.append(fault(
            //: --efterproev, sentence after "DOES NOT HOLD:"; {words}: name of a program
            SurroundingFindings::tr("The PDF names another program than bevis.json, or another one "
                                    "that drew the pages: {words}"),
            creator.isEmpty() ? producer : creator));
    }
    if (surroundings.language != content.language) {
        findings.append(fault(
            //: --efterproev, sentence after "DOES NOT HOLD:"; {words}: a code such as "en-GB"
            SurroundingFindings::tr("The PDF names another language than bevis.json: {words}"),
            surroundings.language));
    }
    return findings;
}

} // namespace

QList<Finding> surroundingFindings(
    const PdfContents &pdf, const StatedContent &content, const QString &text)
{
    const PdfSurroundings &surroundings = pdf.surroundings;
    QList<Finding> findings = presenceFindings(surroundings);
    const QStringList lines = text.split(u'\n');
    // Without bevis.txt, which is said to be missing elsewhere, nothing can be looked up there.
    const bool isUnknown = text.isEmpty();
    const QString title = firstWrong(surroundings.titles,
        [&](const QString &one) { return isUnknown || isTitle(one, content, lines); });
    if (!title.isEmpty()) {
        //: --efterproev, sentence after "DOES NOT HOLD:"; {words}: the title of the PDF
        findings.append(
            fault(SurroundingFindings::tr("The title in the PDF is not that of bevis.txt: {words}"),
                title));
    }
    const QString bookmark = firstWrong(surroundings.bookmarks,
        [&](const QString &one) { return isUnknown || lines.contains(one); });
    if (!bookmark.isEmpty()) {
        findings.append(fault(
            //: --efterproev, sentence after "DOES NOT HOLD:"; {words}: the title of a bookmark
            SurroundingFindings::tr("A bookmark is no line of bevis.txt: {words}"), bookmark));
    }
    if (const QString misled = misleadingBookmark(pdf); !misled.isEmpty()) {
        findings.append(fault(
            //: --efterproev, sentence after "DOES NOT HOLD:"; {words}: the title of a bookmark
            SurroundingFindings::tr("A bookmark leads to no page that has its words: {words}"),
            misled));
    }
    if (!surroundings.claims.isEmpty()) {
        findings.append(fault(
            //: --efterproev, sentence after "DOES NOT HOLD:"; {words}: an author, a subject or key
            //: words of the PDF
            SurroundingFindings::tr(
                "The PDF says something of itself that the program does not write: {words}"),
            surroundings.claims.constFirst()));
    }
    const QString spoken = firstWrong(surroundings.alternatives, [&](const QString &one) {
        return isUnknown || isAlternative(one, lines);
    }) + surroundings.replacements.value(0);
    if (!spoken.isEmpty()) {
        findings.append(fault(
            //: --efterproev, sentence after "DOES NOT HOLD:"; {words}: text for screen readers
            SurroundingFindings::tr(
                "The PDF has words for screen readers that the program does not write: {words}"),
            spoken));
    }
    const QString description = firstWrong(surroundings.descriptions.values(),
        [](const QString &one) { return one.isEmpty() || FixedWords::isKnown(one); });
    if (!description.isEmpty()) {
        findings.append(fault(
            //: --efterproev, sentence after "DOES NOT HOLD:"; {words}: what a PDF reader shows
            //: beside the name of an attachment
            SurroundingFindings::tr(
                "The program writes no such description of an attached file: {words}"),
            description));
    }
    return findings;
}

QList<Finding> originalFindings(const PdfSurroundings &surroundings, const StatedContent &content)
{
    QList<Finding> findings;
    if (!surroundings.unknownEntries.isEmpty()) {
        findings.append(fault(
            //: --efterproev, sentence after "DOES NOT HOLD:"; {words}: technical names, such as
            //: AcroForm for fields of a form
            SurroundingFindings::tr("The PDF has something in it that the program does not write: "
                                    "{words}"),
            surroundings.unknownEntries.mid(0, mostNames).join(QStringLiteral(", "))));
    }
    if (!surroundings.foreignMetadata.isEmpty()) {
        findings.append(fault(
            //: --efterproev, sentence after "DOES NOT HOLD:"; {words}: what stands there;
            //: metadata: of the PDF
            SurroundingFindings::tr("The PDF's metadata have something in them that the program "
                                    "does not write: {words}"),
            surroundings.foreignMetadata.constFirst()));
    }
    if (!surroundings.isStructureOfPages) {
        //: --efterproev, sentence after "DOES NOT HOLD:"; tags of the PDF
        findings.append(fault(
            SurroundingFindings::tr("The structure for screen readers does not fit the pages.")));
    }
    const auto note = [&](const QString &sentence) {
        findings.append({true, sentence, Finding::About::Note});
    };
    if (content.edition >= firstWithTime && !surroundings.haveStructure) {
        //: --efterproev, sentence after "Note:"; tags of the PDF
        note(SurroundingFindings::tr("The PDF has no structure for screen readers."));
    }
    const QDateTime other = otherTime(surroundings, content);
    if (!other.isValid())
        return findings + originFindings(surroundings, content);
    //: --efterproev, sentence after "Note:" or "DOES NOT HOLD:"; {pdf}, {evidence}: date and time
    const QString sentence =
        filledIn(SurroundingFindings::tr("The PDF says that it was made on {pdf}. According to "
                                         "bevis.json, the evidence was made on {evidence}."),
            {{QStringLiteral("pdf"), apartFrom(content.made, other)},
                {QStringLiteral("evidence"), apartFrom(other, content.made)}});
    if (content.edition >= firstWithBasis)
        findings.append(fault(sentence));
    else
        note(sentence);
    return findings + originFindings(surroundings, content);
}
