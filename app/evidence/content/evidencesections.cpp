// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/content/evidencesections.h"

#include <QCoreApplication>

namespace {

struct EvidenceSections {
    Q_DECLARE_TR_FUNCTIONS(EvidenceSections)
};

EvidenceSection checks(const EvidenceModel &model)
{
    //: evidence, heading of a section, after its number: "1. The two checks"
    EvidenceSection section{EvidenceSections::tr("The two checks"), {}};
    for (const EvidenceCheck &check : model.checks)
        section.blocks.append(check);
    section.blocks.append(model.checksMeaning);
    return section;
}

EvidenceSection missing(const EvidenceModel &model)
{
    //: evidence, heading of a section, after its number
    EvidenceSection section{EvidenceSections::tr("What is missing"), {}};
    //: evidence, the only sentence of the section "What is missing"
    if (model.missing.isEmpty())
        section.blocks.append(EvidenceSections::tr("Nothing is missing."));
    for (const QString &sentence : model.missing)
        section.blocks.append(sentence);
    return section;
}

EvidenceTable valueTable(const EvidenceModel &model)
{
    //: evidence, heading of the first column in two tables: name of one of the five fields
    EvidenceTable table{
        {EvidenceSections::tr("Field"),
            //: evidence, heading of a column: the field's value
            EvidenceSections::tr("Value"),
            //: evidence, heading of a narrow column: who or what has given the value
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
    //: evidence, heading of a section: the five fields of the subscription
    EvidenceSection section{EvidenceSections::tr("The five values"), {}};
    section.blocks.append(valueTable(model));
    for (const QString &note : model.valueNotes)
        section.blocks.append(note);
    section.blocks.append(model.identifiers);
    return section;
}

EvidenceSection comparison(const EvidenceModel &model)
{
    //: evidence, heading of a section: values sent beside those that the service has stored
    EvidenceSection section{EvidenceSections::tr("Ordered and read back"), {}};
    section.blocks.append(model.comparisonMeaning);
    if (model.comparison.isEmpty())
        return section;
    //: evidence, heading of the first column in two tables: name of one of the five fields
    EvidenceTable table{{EvidenceSections::tr("Field"),
                            //: evidence, heading of a column: value that was sent
                            EvidenceSections::tr("Ordered"),
                            //: evidence, heading of a column: value as the service has stored it
                            EvidenceSections::tr("Read back"),
                            //: evidence, heading of a narrow column: "The same" or "Different"
                            EvidenceSections::tr("Result")},
        {24, 31, 31, 14}, {}};
    for (const EvidenceComparison &row : model.comparison)
        table.rows.append({row.label, row.ordered, row.stored, row.verdict});
    section.blocks.append(table);
    return section;
}

EvidenceSection people(const EvidenceModel &model)
{
    //: evidence, heading of a section about the user
    EvidenceSection section{EvidenceSections::tr("Who did it"), {}};
    if (!model.people.isEmpty())
        section.blocks.append(model.people);
    section.blocks.append(model.peopleMeaning);
    return section;
}

EvidenceSection timeline(const EvidenceModel &model)
{
    //: evidence, heading of a column: date and time of an event
    EvidenceTable table{{EvidenceSections::tr("Time"),
                            //: evidence, heading of a column: a sentence about an event
                            EvidenceSections::tr("What happened"),
                            //: evidence, heading of a column: the program or a person
                            EvidenceSections::tr("Who says so")},
        {28, 46, 26}, {}};
    for (const EvidenceEntry &entry : model.timeline)
        table.rows.append({entry.time, entry.text, entry.by});
    //: evidence, heading of the section with the time line
    return {EvidenceSections::tr("What happened, and when"), {table}};
}

EvidenceSection pictures(const EvidenceModel &model)
{
    //: evidence, heading of the last section
    EvidenceSection section{EvidenceSections::tr("Pictures"), {}};
    //: evidence, the only sentence of the section "Pictures"
    if (model.pictures.isEmpty())
        section.blocks.append(EvidenceSections::tr("No pictures belong to this case."));
    for (const EvidencePicture &picture : model.pictures)
        section.blocks.append(picture);
    return section;
}

EvidenceSection about(const EvidenceModel &model)
{
    const QList<EvidenceRow> rows = {
        //: evidence, label in "About this evidence"; name and version of the program
        {EvidenceSections::tr("Program"), model.program},
        //: evidence, label in "About this evidence"; a UUID of this program
        {EvidenceSections::tr("Case number"), model.caseNumber},
        //: evidence, label in "About this evidence"; practice, test or production
        {EvidenceSections::tr("Environment"), model.environment},
        //: evidence, label in "About this evidence"; date and time
        {EvidenceSections::tr("Evidence made"), model.made},
        //: evidence, label in "About this evidence"; a hash follows, no sentence
        {EvidenceSections::tr("The journal ends with"), model.journalEnd},
    };
    //: evidence, heading of a section
    return {EvidenceSections::tr("About this evidence"),
        {rows,
            //: evidence, section "About this evidence"; bevis.txt, bevis.json, manifest.json are
            //: files
            EvidenceSections::tr(
                "Times are as the clock in Denmark showed them, with the distance to UTC in "
                "brackets. The same content is in bevis.txt for screen readers and in bevis.json "
                "for machines. manifest.json names every file with its size and SHA-256."),
            //: evidence, section "About this evidence"; "the last one" is a hash
            EvidenceSections::tr(
                "The journal, the manifest and the original pictures lie inside the PDF as "
                "attachments. Each line of the journal holds the SHA-256 of the line before. "
                "The last one stands above."),
            //: evidence, section "About this evidence"; the option is not translated, FILE is
            EvidenceSections::tr(
                "Examine the evidence with: sortimentsguide --efterproev FILE. It finds what has "
                "changed by accident or by clumsy hands. It does not prove who made the evidence."),
            //: evidence, section "About this evidence"; [hidden] as in its own message
            EvidenceSections::tr(
                "[hidden] stands where somebody wrote what looks like a CPR number, a code or the "
                "place of a file on the computer.")}};
}

} // namespace

QList<EvidenceSection> evidenceSections(const EvidenceModel &model)
{
    return {checks(model), missing(model), values(model), comparison(model), people(model),
        //: evidence, heading of a section
        {EvidenceSections::tr("The task in KLIK"), {model.task}}, timeline(model), about(model),
        pictures(model)};
}

QList<EvidenceRow> rowsOf(const EvidenceCheck &check)
{
    QList<EvidenceRow> rows = {
        //: evidence, label below a check; "Approved" or the like follows
        {EvidenceSections::tr("Status"), check.status},
        //: evidence, label below a check; date and time follow
        {EvidenceSections::tr("Last looked at"), check.at},
        //: evidence, label below a check; "Seen by" and a name, or "Checked by the program" follows
        {EvidenceSections::tr("By"), check.by},
    };
    //: evidence, label below a check; an answer of the user or of the service follows
    if (!check.detail.isEmpty())
        rows.append({EvidenceSections::tr("What was said"), check.detail});
    return rows;
}

QList<EvidenceRow> rowsOf(const EvidencePicture &picture)
{
    QList<EvidenceRow> rows = {
        //: evidence, label below a picture; what is to be seen in it follows
        {EvidenceSections::tr("Shows"), picture.caption},
        //: evidence, label below a picture; date and time when it was put away follow
        {EvidenceSections::tr("Kept"), picture.time},
        //: evidence, label below a picture; where the picture comes from follows
        {EvidenceSections::tr("Kind"), picture.origin},
        //: evidence, label below a picture; name of a file follows
        {EvidenceSections::tr("File"), picture.kept.file},
        {QStringLiteral("SHA-256"), picture.kept.sha256},
    };
    //: evidence, label below a picture that is missing or changed; a sentence follows
    if (!picture.intact)
        rows.append({EvidenceSections::tr("Note"),
            //: evidence, cell after the label "Note"
            EvidenceSections::tr("The picture is missing or has been changed since it was kept. "
                                 "It is therefore not part of this evidence.")});
    return rows;
}
