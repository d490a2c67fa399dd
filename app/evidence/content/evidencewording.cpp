// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/content/evidencewording.h"

#include "base/dates.h"
#include "base/placeholders.h"
#include "base/plaintext.h"
#include "base/uuid.h"
#include "domain/domainwords.h"
#include "domain/seenuuid.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

struct EvidenceWords {
    Q_DECLARE_TR_FUNCTIONS(EvidenceWords)
};

constexpr int groupThatMayStand = 1;

/// UUIDs and hashes, which may stand, in the first group; or what may not: six and four digits as
/// in a personal identification number, with whatever people write between them; tokens; the place
/// of a file in somebody's home.
const QRegularExpression &confidential()
{
    static const QRegularExpression form(QStringLiteral("(\\b(?:") + Uuid::pattern()
            + QStringLiteral(
                "|[0-9a-f]{64})\\b)"
                "|(?<!\\d)(?:\\d{2}[ ./-]?){2}\\d{2} ?[\\x{2010}-\\x{2015}./-]? ?\\d{4}(?!\\d)"
                "|(?-i:\\beyJ[A-Za-z0-9_-]{8,}(?:\\.[A-Za-z0-9_-]*)*)"
                "|(?:/(?:home|root|Users)/|[a-z]:\\\\Users\\\\)[^ ,;]*"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

/// \a form, a sentence, with what a person has written in its place.
QString sentence(const QString &form, const char *place, const QString &written)
{
    QString shown = EvidenceWording::fromOutside(written);
    while (shown.endsWith(u'.'))
        shown.chop(1);
    return filledIn(
        form, {{QString::fromLatin1(place), shown.isEmpty() ? DomainWords::notStated() : shown}});
}

} // namespace

QString EvidenceWording::pointInTime(const QDateTime &instant)
{
    //: evidence, in place of date and time
    if (!instant.isValid())
        return EvidenceWords::tr("Not known");
    return Dates::dateAndTime(instant);
}

QString EvidenceWording::day(QDate date)
{
    return Dates::date(date);
}

QString EvidenceWording::endDay(const std::optional<QDate> &date)
{
    return date ? day(*date) : DomainWords::noEndDate();
}

QString EvidenceWording::fromOutside(const QString &text)
{
    // The PDF's type is drawn without shaping: a mark of its own would not be seen.
    const QString plain = asPlainText(text.normalized(QString::NormalizationForm_C));
    QString shown;
    qsizetype end = 0;
    for (auto found = confidential().globalMatch(plain); found.hasNext();) {
        const auto match = found.next();
        const bool mayStand = match.hasCaptured(groupThatMayStand);
        shown += plain.mid(end, match.capturedStart() - end);
        shown += mayStand ? match.captured() : hidden();
        end = match.capturedEnd();
    }
    return shown + plain.mid(end);
}

QString EvidenceWording::fileNameOf(const QString &path)
{
    return fromOutside(path.mid(qMax(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\')) + 1));
}

QString EvidenceWording::hidden()
{
    //: Stands in place of something that looks like a personal identification number or a token.
    return EvidenceWords::tr("[hidden]");
}

QString EvidenceWording::identifier(const QString &text)
{
    return Uuid::isOne(text) ? text.toLower() : fromOutside(text);
}

QString EvidenceWording::seenIdentifier(const QString &text)
{
    if (const SeenUuid seen = readUuid(text); !seen.value.isEmpty())
        return seen.value;
    //: evidence, in brackets or in a sentence, in place of what the user typed as a UUID
    return EvidenceWords::tr("something that is no UUID");
}

QString EvidenceWording::answerOf(const Check &check, Answerer answerer, SaidAbsence absence)
{
    const ReplyReading reply = check.reply.value_or(ReplyReading());
    //: evidence; {name}: who has looked, {words}: that person's own
    const QString real = EvidenceWords::tr("Answer from {name}: \u201c{words}\u201d.");
    //: evidence of practice; {name}: who has looked, {words}: that person's own
    const QString madeUp = EvidenceWords::tr("Made-up answer from {name}: \u201c{words}\u201d.");
    QString form = answerer == Answerer::MadeUp ? madeUp : real;
    const bool hasRole = check.witness && !check.witness->role.isEmpty();
    if (hasRole || absence.role)
        form += QStringLiteral(" {role}");
    // Words with a digit may hold a time that the program has not read.
    static const QRegularExpression digit(QStringLiteral("\\d"));
    //: evidence, after "Answer from {name}: ..."; {when}: in the own words of the person who has
    //: looked, such as "at 9"
    const QString timed = EvidenceWords::tr("Time in the answer: \u201c{when}\u201d.");
    //: evidence, after "Answer from {name}: ..."
    const QString timeless = EvidenceWords::tr("The program found no time in the answer.");
    const QString when = reply.when.trimmed();
    const bool isTimeless = when.isEmpty() && !reply.words.contains(digit);
    if (isTimeless && absence.time)
        form += u' ' + timeless;
    else if (!isTimeless && !reply.words.contains(when))
        form += u' ' + timed;
    QString answer = filledIn(form,
        {{QStringLiteral("name"), nameOf(check.witness ? check.witness->name : QString())},
            {QStringLiteral("role"), roleOf(check.witness.value_or(Witness()))},
            {QStringLiteral("words"), fromOutside(reply.words)},
            {QStringLiteral("when"), fromOutside(reply.when)}});
    // Words that end a sentence need no full stop after them.
    static const QRegularExpression twoEnds(QStringLiteral("([.!?]\u201d)\\."));
    return answer.replace(twoEnds, QStringLiteral("\\1"));
}

QString EvidenceWording::roleOf(const Witness &witness)
{
    //: evidence; {role}: of the person who has looked for the sortiment, or that it is not stated
    return sentence(EvidenceWords::tr("Role: {role}."), "role", witness.role);
}

QString EvidenceWording::lookOf(const Witness &witness)
{
    //: evidence; {when}: when a person has looked for the sortiment, or that it is not stated
    return sentence(EvidenceWords::tr("Time: {when}."), "when", witness.when);
}

QString EvidenceWording::nameOf(const QString &name)
{
    const QString shown = fromOutside(name);
    //: In place of a person's name inside a sentence: "Stated by the user".
    return shown.isEmpty() ? EvidenceWords::tr("the user") : shown;
}
