// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/evidencesections.h"

#include <QCoreApplication>

namespace {

struct EvidenceSections {
    Q_DECLARE_TR_FUNCTIONS(EvidenceSections)
};

EvidenceSection checks(const EvidenceModel &model)
{
    EvidenceSection section{EvidenceSections::tr("The two checks"), {}};
    for (const EvidenceCheck &check : model.checks)
        section.blocks.append(check);
    section.blocks.append(model.checksMeaning);
    return section;
}

EvidenceSection missing(const EvidenceModel &model)
{
    EvidenceSection section{EvidenceSections::tr("What is missing"), {}};
    if (model.missing.isEmpty())
        section.blocks.append(EvidenceSections::tr("Nothing is missing."));
    for (const QString &sentence : model.missing)
        section.blocks.append(sentence);
    return section;
}

EvidenceTable valueTable(const EvidenceModel &model)
{
    EvidenceTable table{{EvidenceSections::tr("Field"), EvidenceSections::tr("Value"),
                            EvidenceSections::tr("Where it comes from")},
        {30, 44, 26}, {}};
    for (const EvidenceValue &value : model.values) {
        const QString shown = value.uuid.isEmpty() ? value.value : value.value + u'\n' + value.uuid;
        table.rows.append({value.label, shown, value.source});
    }
    return table;
}

EvidenceSection values(const EvidenceModel &model)
{
    EvidenceSection section{EvidenceSections::tr("The five values"), {}};
    section.blocks.append(valueTable(model));
    for (const QString &note : model.valueNotes)
        section.blocks.append(note);
    section.blocks.append(model.identifiers);
    return section;
}

EvidenceSection comparison(const EvidenceModel &model)
{
    EvidenceSection section{EvidenceSections::tr("Ordered and read back"), {}};
    section.blocks.append(model.comparisonMeaning);
    if (model.comparison.isEmpty())
        return section;
    EvidenceTable table{{EvidenceSections::tr("Field"), EvidenceSections::tr("Ordered"),
                            EvidenceSections::tr("Read back"), EvidenceSections::tr("Result")},
        {24, 31, 31, 14}, {}};
    for (const EvidenceComparison &row : model.comparison)
        table.rows.append({row.label, row.ordered, row.stored, row.verdict});
    section.blocks.append(table);
    return section;
}

EvidenceSection people(const EvidenceModel &model)
{
    EvidenceSection section{EvidenceSections::tr("Who did it"), {}};
    if (!model.people.isEmpty())
        section.blocks.append(model.people);
    section.blocks.append(model.peopleMeaning);
    return section;
}

EvidenceSection timeline(const EvidenceModel &model)
{
    EvidenceTable table{{EvidenceSections::tr("Time"), EvidenceSections::tr("What happened"),
                            EvidenceSections::tr("Who says so")},
        {28, 46, 26}, {}};
    for (const EvidenceEntry &entry : model.timeline)
        table.rows.append({entry.time, entry.text, entry.by});
    return {EvidenceSections::tr("What happened, and when"), {table}};
}

EvidenceSection pictures(const EvidenceModel &model)
{
    EvidenceSection section{EvidenceSections::tr("Pictures"), {}};
    if (model.pictures.isEmpty())
        section.blocks.append(EvidenceSections::tr("No pictures belong to this case."));
    for (const EvidencePicture &picture : model.pictures)
        section.blocks.append(picture);
    return section;
}

EvidenceSection about(const EvidenceModel &model)
{
    const QList<EvidenceRow> rows = {
        {EvidenceSections::tr("Program"), model.program},
        {EvidenceSections::tr("Case number"), model.caseNumber},
        {EvidenceSections::tr("Environment"), model.environment},
        {EvidenceSections::tr("Evidence made"), model.made},
        {EvidenceSections::tr("The journal ends with"), model.journalEnd},
    };
    return {EvidenceSections::tr("About this evidence"),
        {rows,
            EvidenceSections::tr(
                "Times are as the clock in Denmark showed them, with the distance to UTC in "
                "brackets. The same content is in bevis.txt for screen readers and in bevis.json "
                "for machines. manifest.json names every file with its size and SHA-256."),
            EvidenceSections::tr(
                "The journal, the manifest and the original pictures lie inside the PDF as "
                "attachments. Each line of the journal holds the SHA-256 of the line before. "
                "The last one stands above."),
            EvidenceSections::tr(
                "Examine the evidence with: sortimentsguide --efterproev FILE. It finds what has "
                "changed by accident or by clumsy hands. It does not prove who made the evidence."),
            EvidenceSections::tr(
                "[hidden] stands where somebody wrote what looks like a CPR number, a code or the "
                "place of a file on the computer.")}};
}

} // namespace

QList<EvidenceSection> evidenceSections(const EvidenceModel &model)
{
    return {checks(model), missing(model), values(model), comparison(model), people(model),
        {EvidenceSections::tr("The task in KLIK"), {model.task}}, timeline(model), about(model),
        pictures(model)};
}

QList<EvidenceRow> rowsOf(const EvidenceCheck &check)
{
    QList<EvidenceRow> rows = {
        {EvidenceSections::tr("Status"), check.status},
        {EvidenceSections::tr("Last looked at"), check.at},
        {EvidenceSections::tr("By"), check.by},
    };
    if (!check.detail.isEmpty())
        rows.append({EvidenceSections::tr("What was said"), check.detail});
    return rows;
}

QList<EvidenceRow> rowsOf(const EvidencePicture &picture)
{
    QList<EvidenceRow> rows = {
        {EvidenceSections::tr("Shows"), picture.caption},
        {EvidenceSections::tr("Kept"), picture.time},
        {EvidenceSections::tr("Kind"), picture.origin},
        {EvidenceSections::tr("File"), picture.kept.file},
        {QStringLiteral("SHA-256"), picture.kept.sha256},
    };
    if (!picture.intact)
        rows.append({EvidenceSections::tr("Note"),
            EvidenceSections::tr("The picture is missing or has been changed since it was kept. "
                                 "It is therefore not part of this evidence.")});
    return rows;
}
