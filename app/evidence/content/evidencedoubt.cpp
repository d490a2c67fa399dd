// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/placeholders.h"
#include "evidence/content/eventpoints.h"
#include "evidence/content/evidenceparts.h"

#include <QCoreApplication>

namespace {

struct EvidenceDoubtWords {
    Q_DECLARE_TR_FUNCTIONS(EvidenceCheckWords)
};

/// The fields that \a page has otherwise than the task and the case.
QList<Field> readOtherwise(const PageReading &page, const EvidenceContent &content)
{
    const auto isSame = [](const QString &read, const QString &wanted) {
        return read.simplified().compare(wanted.simplified(), Qt::CaseInsensitive) == 0;
    };
    const auto &choice = content.facts.choice;
    QList<Field> fields;
    if (!isSame(page.sortiment, content.task.sortiment))
        fields.append(Field::Sortiment);
    if (!choice
        || !page.instance.simplified().startsWith(choice->name.simplified(), Qt::CaseInsensitive))
        fields.append(Field::Instance);
    if (!isSame(page.schemaVersion, content.task.schemaVersion))
        fields.append(Field::SchemaVersion);
    if (page.validFrom != content.facts.statedValidFrom)
        fields.append(Field::ValidFrom);
    if (page.validTo)
        fields.append(Field::ValidTo);
    return fields;
}

/// Check 1 was last answered after each of \a rows was opened again.
bool isAnsweredAfter(const QList<int> &rows, const EvidenceContent &content)
{
    bool isAfter = false;
    for (const Recorded &recorded : content.events) {
        const auto *changed = std::get_if<RowChanged>(&recorded.event);
        if (std::holds_alternative<FirstCheckSeen>(recorded.event))
            isAfter = true;
        else if (changed && !changed->done && rows.contains(changed->row))
            isAfter = false;
    }
    return isAfter;
}

} // namespace

bool EvidenceParts::isReadAsWanted(const EvidenceContent &content)
{
    const auto &page = content.facts.verification.first.page;
    return page && readOtherwise(*page, content).isEmpty();
}

QList<Field> EvidenceParts::fieldsInDoubt(const EvidenceContent &content)
{
    const Check &first = content.facts.verification.first;
    if (first.status != Check::Status::Approved)
        return {};
    QList<Field> fields = first.page ? readOtherwise(*first.page, content) : QList<Field>();
    const auto &finding = content.facts.pageFinding;
    if (finding && finding->kind == PageFinding::Kind::OtherSystem)
        fields.append(Field::Instance);
    if (finding)
        fields.append(finding->fields);
    return fields;
}

QString EvidenceParts::openPointsInWords(const EvidenceContent &content)
{
    QString sentences;
    const QList<int> rows = rowsLeftOpen(content);
    if (rows.isEmpty())
        return sentences;
    //: evidence, below check 1, after who has seen it; {number}: of a point of the list, {point}:
    //: its words
    const QString sentence = EvidenceDoubtWords::tr(
        "In the program's list, point {number} ({point}) was opened again and not marked as done "
        "since.");
    for (const int row : rows) {
        sentences += u' '
            + filledIn(sentence,
                {{QStringLiteral("number"), QString::number(EventPoints::numberOf(row))},
                    {QStringLiteral("point"), EventPoints::inWords({row, false, {}})}});
    }
    //: evidence, below check 1, after "In the program's list, point 2 ..."
    const QString after = EvidenceDoubtWords::tr("Check 1 was answered after that.");
    //: evidence, below check 1, after "In the program's list, point 2 ..."
    const QString before = EvidenceDoubtWords::tr("Check 1 was answered before that.");
    if (!content.facts.verification.first.at)
        return sentences;
    return sentences + u' ' + (isAnsweredAfter(rows, content) ? after : before);
}
