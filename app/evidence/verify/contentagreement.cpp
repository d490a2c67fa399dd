// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/verify/contentagreement.h"

#include "domain/casefacts.h"
#include "domain/domainwords.h"
#include "evidence/content/evidencemodel.h"

#include <algorithm>

namespace {

/// The form of the evidence since which all of this can be asked.
constexpr int firstAsked = 4;

constexpr QLatin1String approved("godkendt");
constexpr QLatin1String solved("loest");

/// The form since which a check has the role of who has looked, and what page 1 says of it.
constexpr int firstWithRole = 6;

bool isAsked(const StatedContent &content)
{
    return content.edition >= firstAsked && content.edition <= EvidenceModel::edition;
}

const StatedEntry *answerTo(
    const StatedCheck &check, const StatedContent &content, const StatedJournal &journal)
{
    const QDateTime at = content.checkTimes.value(check.number);
    const QStringList kinds = check.number == 1
        ? QStringList{kindOf(FirstCheckSeen::eventName), kindOf(Submission::ReadBack::eventName)}
        : QStringList{kindOf(SecondCheckSeen::eventName)};
    const auto found = std::find_if(journal.entries.crbegin(), journal.entries.crend(),
        [&](const StatedEntry &entry) { return entry.at == at && kinds.contains(entry.kind); });
    return found == journal.entries.crend() ? nullptr : &*found;
}

/// Another person than the user is listed among the people, with the number of the check.
bool isOtherPersonListed(const StatedContent &content)
{
    const QList<StatedRow> people = content.lists.value(1);
    return std::any_of(people.cbegin(), people.cend(),
        [](const StatedRow &row) { return row.label.contains(u'2'); });
}

/// Who has looked, in which role and when, is as in \a answer, and the role stands in the words.
bool isLookerOf(const StatedCheck &check, const StatedEntry &answer)
{
    const auto in = [&](const char *name) { return answer.data.value(QLatin1String(name)); };
    // What was read back has no witness of its own.
    const QString witness = in("vidne").isEmpty() ? QStringLiteral("program") : in("vidne");
    QString role = check.role;
    while (role.endsWith(u'.'))
        role.chop(1);
    return witness == check.witness && in("rolle") == check.role && in("hvornaar") == check.when
        && check.answer.contains(role);
}

/// What page 1 says of \a check, as a code.
QString resultOf(const StatedCheck &check)
{
    if (check.status != approved)
        return check.status;
    if (!check.remark.isEmpty())
        return QStringLiteral("ikke-afklaret");
    const bool isOfTransfer = check.number == 2 && check.witness == QStringLiteral("program");
    return isOfTransfer ? QStringLiteral("kvitteret") : check.status;
}

bool isAnsweredAs(const StatedCheck &check, const StatedEntry &answer, const QString &program)
{
    const QString status = answer.data.value(QStringLiteral("status"));
    const bool isByProgram = check.witness == QStringLiteral("program")
        || check.witness == QStringLiteral("indsat-side");
    return (status.isEmpty() || status == check.status) && (answer.by == program) == isByProgram;
}

/// As the text has it: a line break inside a value is a full stop there, but for one after a colon.
QString inOneLine(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (qsizetype index = 0; index + 1 < lines.size(); ++index) {
        if (!lines.at(index).endsWith(u'.') && !lines.at(index).endsWith(u':'))
            lines[index] += u'.';
    }
    return lines.join(u' ');
}

QString inOneLine(const StatedRow &row)
{
    return inOneLine(row.label + QStringLiteral(": ") + row.value);
}

/// The paragraphs of the text, each a list of lines.
QList<QStringList> paragraphsOf(const QString &text)
{
    QList<QStringList> paragraphs;
    for (const QString &paragraph : text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
        paragraphs.append(paragraph.split(u'\n', Qt::SkipEmptyParts));
    return paragraphs;
}

/// The rows are a paragraph, whole and alone.
bool isParagraph(const QList<QStringList> &paragraphs, const QList<StatedRow> &rows)
{
    QStringList lines;
    for (const StatedRow &row : rows)
        lines.append(inOneLine(row));
    return lines.isEmpty() || paragraphs.contains(lines);
}

bool isCheckIn(const QList<QStringList> &paragraphs, const StatedCheck &check)
{
    const QString answer = inOneLine(check.statusText + QStringLiteral(". ") + check.answer);
    return std::any_of(paragraphs.cbegin(), paragraphs.cend(), [&](const QStringList &paragraph) {
        if (paragraph.value(0) != inOneLine(check.title))
            return false;
        const QString said = paragraph.value(1);
        const bool isAnswer = check.detail.isEmpty()
            ? said == answer
            : said.startsWith(answer + u' ') && said.endsWith(inOneLine(check.detail));
        const bool isRemark = check.remark.isEmpty() ? paragraph.size() == 2
                                                     : paragraph.size() == 3
                && paragraph.at(2).endsWith(QStringLiteral(": ") + inOneLine(check.remark));
        return isAnswer && isRemark;
    });
}

/// A row of the table on the first page stands in the text as it is, or with a mark behind it, in
/// brackets or as a sentence. Where the text has no such row, the value stands elsewhere on the
/// pages.
bool isOverviewIn(const QStringList &lines, const StatedContent &content)
{
    const auto isStatus = [&](const StatedRow &row) {
        return std::any_of(content.allChecks.cbegin(), content.allChecks.cend(),
            [&](const StatedCheck &check) { return check.statusText == row.value; });
    };
    return std::all_of(
        content.overviewRows.cbegin(), content.overviewRows.cend(), [&](const StatedRow &row) {
            const QString line = inOneLine(row);
            const QString label = row.label + QStringLiteral(": ");
            const bool isRow = std::any_of(lines.cbegin(), lines.cend(),
                [&](const QString &one) { return one.contains(label); });
            return !isRow || isStatus(row)
                || std::any_of(lines.cbegin(), lines.cend(), [&](const QString &one) {
                       return one.endsWith(line) || one.startsWith(line + QStringLiteral(" ("))
                           || one.startsWith(line + QStringLiteral(". "));
                   });
        });
}

bool isTimelineIn(const QStringList &lines, const StatedContent &content, int entries)
{
    auto at = lines.cbegin();
    int count = 0;
    for (const StatedEntry &entry : content.timeline) {
        if (!entry.isOnPages)
            continue;
        ++count;
        const QString said = inOneLine(entry.text);
        const QString by = QStringLiteral(": ") + entry.by + u'.';
        at = std::find_if(at, lines.cend(), [&](const QString &line) {
            return line.contains(QStringLiteral(": ") + said) && line.endsWith(by);
        });
        if (at == lines.cend())
            return false;
        ++at;
    }
    return entries < 0 || count == entries;
}

/// What "loeserOpgaven" says where it is solved. From form 5 to form 8 there was a condition beside
/// it, because the program never knows who has looked.
QString solvedIn(const StatedContent &content)
{
    constexpr int firstWithCondition = 5;
    const bool isConditional =
        content.edition >= firstWithCondition && content.edition < firstFormWithOneStatus;
    return isConditional ? QStringLiteral("betinget") : QStringLiteral("ja");
}

/// Both checks are approved in production, and no remark speaks against it. Since form 6 a transfer
/// does not solve the task, and since form 9 it is said on what the approvals rest.
bool isSolutionRight(const StatedContent &content)
{
    const bool areApproved =
        content.checks.value(1) == approved && content.checks.value(2) == approved;
    const bool isUnseen =
        content.edition >= firstWithRole && content.witnesses.value(2) == QStringLiteral("program");
    const bool isSolved = areApproved && content.purpose == QStringLiteral("produktion")
        && !content.hasRemark && !isUnseen;
    const QString yes = solvedIn(content);
    const QString wanted = isSolved ? yes : QStringLiteral("nej");
    const bool isConditional = yes == QStringLiteral("betinget");
    const bool isFooted =
        content.edition < firstFormWithOneStatus || !isSolved || !content.footing.isEmpty();
    return (content.solvesTask.isEmpty() || content.solvesTask == wanted) && isFooted
        && content.solvesTaskIf.isEmpty() != (isConditional && isSolved);
}

/// Where the task is called solved and nobody stated the role in which the sortiment was seen, that
/// is said. That a time lacks a date, the sentences alone say.
bool isRoleRight(const StatedContent &content)
{
    const bool isWithoutRole = std::any_of(content.allChecks.cbegin(), content.allChecks.cend(),
        [](const StatedCheck &check) { return check.number == 2 && check.role.isEmpty(); });
    return content.verdict != solved || !isWithoutRole || !content.notStated.isEmpty();
}

/// The verdict's first word is that of the environment, or one of three, and says that the task is
/// solved where that is so.
bool isVerdictRight(const StatedContent &content)
{
    if (content.edition < firstFormWithVerdict)
        return true;
    const bool isTest = content.purpose == QStringLiteral("test")
        || (content.purpose == QStringLiteral("ikke-oplyst") && !content.stamp.isEmpty());
    if (content.purpose == QStringLiteral("oevelse"))
        return content.verdict == content.purpose;
    if (isTest)
        return content.verdict == QStringLiteral("test");
    const QStringList open{QStringLiteral("ikke-loest-endnu"), QStringLiteral("ikke-afklaret")};
    return isRoleRight(content)
        && (content.solvesTask == solvedIn(content) ? content.verdict == solved
                                                    : open.contains(content.verdict));
}

} // namespace

bool ContentAgreement::ofAnswers(const StatedContent &content, const StatedJournal &journal)
{
    if (!isAsked(content) || journal.entries.isEmpty())
        return true;
    // The first entry, that the case was started, is the program's.
    const QString program = journal.entries.constFirst().by;
    const bool areAnswered = std::all_of(
        content.allChecks.cbegin(), content.allChecks.cend(), [&](const StatedCheck &check) {
            const StatedEntry *answer = answerTo(check, content, journal);
            return answer ? isAnsweredAs(check, *answer, program)
                    && (content.edition < firstWithRole || isLookerOf(check, *answer))
                          : check.witness.isEmpty() && check.status != approved;
        });
    const QString second = content.witnesses.value(2);
    const bool isOther =
        second == QStringLiteral("kollega") || second == QStringLiteral("indsat-svar");
    return areAnswered && isOther == isOtherPersonListed(content);
}

bool ContentAgreement::ofVerdict(const StatedContent &content)
{
    if (!isAsked(content))
        return true;
    const auto isListed = [&](const StatedCheck &check) {
        return std::any_of(
            content.overviewRows.cbegin(), content.overviewRows.cend(), [&](const StatedRow &row) {
                return row.value == check.statusText
                    && row.label.contains(QString::number(check.number));
            });
    };
    // The words may be of another language than the interface, but those of the same are known.
    const auto isCalledApproved = [](const StatedCheck &check) {
        return check.statusText == DomainWords::of(Check::Status::Approved);
    };
    const QString &inKlik =
        content.edition < firstFormWithOneStatus ? content.nextAct : content.inKlik;
    bool areRight = isSolutionRight(content) && isVerdictRight(content) && !content.task.isEmpty()
        && !inKlik.isEmpty();
    for (const StatedCheck &check : content.allChecks) {
        const bool isPlain = check.status == approved && check.remark.isEmpty();
        areRight = areRight && isListed(check) && (isPlain || !isCalledApproved(check))
            && (content.edition < firstWithRole || check.result == resultOf(check));
        for (const StatedCheck &other : content.allChecks) {
            const bool isOtherPlain = other.status == approved && other.remark.isEmpty();
            if (check.statusText == other.statusText)
                areRight = areRight && isPlain == isOtherPlain;
        }
    }
    return areRight;
}

bool ContentAgreement::ofComparison(const StatedContent &content)
{
    return std::all_of(content.comparison.cbegin(), content.comparison.cend(),
        [](const StatedComparison &row) { return (row.ordered == row.stored) == row.isSame; });
}

bool ContentAgreement::ofText(const StatedContent &content, const QString &text, int entries)
{
    if (!isAsked(content))
        return true;
    const QStringList lines = text.split(u'\n');
    const QList<QStringList> paragraphs = paragraphsOf(text);
    return std::all_of(content.lines.cbegin(), content.lines.cend(),
               [&](const QString &line) { return lines.contains(inOneLine(line)); })
        && std::all_of(content.lists.cbegin(), content.lists.cend(),
            [&](const auto &rows) { return isParagraph(paragraphs, rows); })
        && std::all_of(content.allChecks.cbegin(), content.allChecks.cend(),
            [&](const StatedCheck &check) { return isCheckIn(paragraphs, check); })
        && isOverviewIn(lines, content) && isTimelineIn(lines, content, entries);
}
