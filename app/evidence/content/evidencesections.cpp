// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/content/evidencesections.h"

#include "base/placeholders.h"
#include "evidence/content/evidencewording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

struct EvidenceSections {
    Q_DECLARE_TR_FUNCTIONS(EvidenceSections)
};

/// The rows of the overview that the receipt shows, by their place there.
constexpr std::array receiptRows{2, 1, 3, 4, 5};
/// The row about who created the subscription.
constexpr int creatorRow = 8;

void append(QList<EvidenceSection> &sections, const EvidenceSection &section)
{
    if (!section.blocks.isEmpty())
        sections.append(section);
}

/// What the service has stored is repeated only where it is another value than was ordered.
QString storedInWords(const EvidenceComparison &row)
{
    return row.same ? row.verdict : row.verdict + u'\n' + row.stored;
}

EvidenceTable valueTable(const EvidenceModel &model)
{
    //: evidence, heading of a column: name of one of the five fields
    const QString field = EvidenceSections::tr("Field");
    //: evidence, heading of a column: who or what has given the value
    const QString source = EvidenceSections::tr("Source");
    const bool isCompared = !model.comparison.isEmpty();
    const bool isRead = std::any_of(model.values.cbegin(), model.values.cend(),
        [](const EvidenceValue &value) { return !value.read.isEmpty(); });
    EvidenceTable table;
    if (isCompared) {
        //: evidence, heading of a column: value that was sent
        const QString ordered = EvidenceSections::tr("Ordered");
        //: evidence, heading of a column: "The same", or the value that the service has stored
        const QString stored = EvidenceSections::tr("Read back");
        table = {{field, ordered, stored, source}, {20, 42, 15, 23}, {}};
    } else {
        //: evidence, heading of a column: the field's value
        const QString value = EvidenceSections::tr("Value");
        //: evidence, heading of a column: the field's value in the text that the user pasted
        const QString read = EvidenceSections::tr("Read");
        table = {{field, value, source}, {30, 42, 28}, {}};
        if (isRead)
            table = {{field, value, read, source}, {22, 36, 22, 20}, {}};
    }
    for (qsizetype row = 0; row < model.values.size(); ++row) {
        const EvidenceValue &value = model.values.at(row);
        if (isCompared) {
            const EvidenceComparison &compared = model.comparison.at(row);
            table.rows.append(
                {value.label, compared.ordered, storedInWords(compared), value.source});
        } else {
            const QString uuid = value.uuid.isEmpty() ? QString() : u'\n' + value.uuid;
            QStringList cells = {value.label, value.value + uuid, value.source};
            if (isRead)
                cells.insert(2, value.read);
            table.rows.append(cells);
        }
    }
    return table;
}

EvidenceSection values(const EvidenceModel &model)
{
    //: evidence, heading of a section: the five fields of the subscription
    EvidenceSection section{EvidenceSections::tr("Where the five values come from"), {}};
    section.blocks.append(model.comparisonMeaning);
    section.blocks.append(valueTable(model));
    for (const QString &note : model.valueNotes)
        section.blocks.append(note);
    section.blocks.append(model.identifiers);
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
    //: evidence, heading of the section with the time line
    EvidenceSection section{EvidenceSections::tr("What happened, and when"), {}};
    //: evidence, heading of a column: the clock's time of an event
    EvidenceDays days{{EvidenceSections::tr("Time"),
                          //: evidence, heading of a column: a sentence about an event
                          EvidenceSections::tr("What happened"),
                          //: evidence, heading of a column: the program or a person
                          EvidenceSections::tr("Source")},
        {}};
    std::copy_if(model.timeline.cbegin(), model.timeline.cend(), std::back_inserter(days.entries),
        [](const EvidenceEntry &entry) { return entry.isOnPages; });
    //: evidence, above the time line
    section.blocks.append(
        EvidenceSections::tr("All times in this evidence are Danish time. In journal.jsonl and "
                             "bevis.json they are in UTC."));
    section.blocks.append(days);
    return section;
}

QString attachedPages(const EvidenceModel &model)
{
    const auto pages = std::count_if(model.pictures.cbegin(), model.pictures.cend(),
        [](const EvidencePicture &picture) { return !picture.isOnPages(); });
    if (pages == 0)
        return {};
    //: evidence, section "About this evidence"; {count}: 1 or more pictures of the program's pages;
    //: bevis.txt is a file
    return filledIn(EvidenceSections::tr("Pictures of the program's own pages are attached as "
                                         "files only ({count}). bevis.txt names them at its end."),
               {{QStringLiteral("count"), QString::number(pages)}})
        + u' ';
}

EvidenceSection about(const EvidenceModel &model)
{
    QList<EvidenceRow> rows = {
        //: evidence, label in "About this evidence"; a UUID of this program
        {EvidenceSections::tr("Evidence number"), model.caseNumber},
        //: evidence, label in "About this evidence"; date and time
        {EvidenceSections::tr("Evidence made"), model.made},
        //: evidence, label in "About this evidence"; name and version of the program
        {EvidenceSections::tr("Program"), model.program},
        //: evidence, label in "About this evidence"; practice, test or production
        {EvidenceSections::tr("Environment"), model.environment},
        //: evidence, label in "About this evidence"; a hash follows, no sentence
        {EvidenceSections::tr("The journal ends with"), model.journalEnd},
    };
    // The others have a page of their own with room for it.
    if (!model.pictures.isEmpty() && model.pictures.constFirst().isOnPages()) {
        const EvidencePicture &first = model.pictures.constFirst();
        rows.append({first.heading, first.kept.file + u'\n' + first.kept.sha256});
    }
    //: evidence, heading of a section
    EvidenceSection section{EvidenceSections::tr("About this evidence"), {rows}};
    //: evidence, section "About this evidence"; bevis.txt, bevis.json, journal.jsonl and
    //: manifest.json are files
    const QString files = EvidenceSections::tr(
        "The same content is in bevis.txt for screen readers and in bevis.json for machines. "
        "journal.jsonl has every event with its exact time. manifest.json names every file with "
        "its size and SHA-256.");
    //: evidence, section "About this evidence", after the names of files
    const QString attached = EvidenceSections::tr("All of them lie inside the PDF as attachments.");
    const QString attachedWithPictures =
        //: evidence, section "About this evidence", after the names of files
        EvidenceSections::tr(
            "All of them lie inside the PDF as attachments, and so do the pictures in full size.");
    QString block = attachedPages(model) + files + u' '
        + (model.pictures.isEmpty() ? attached : attachedWithPictures);
    const bool hasUsersPicture = std::any_of(model.pictures.cbegin(), model.pictures.cend(),
        [](const EvidencePicture &picture) { return picture.isOnPages(); });
    if (hasUsersPicture) {
        //: evidence, section "About this evidence", after what is attached
        block += u' '
            + EvidenceSections::tr("The band at the top of a picture from the user, with the name "
                                   "of the environment, was put there by the program.");
    }
    section.blocks.append(block);
    section.blocks.append(
        //: evidence, section "About this evidence"; journal.jsonl is a file; forrige and hash are
        //: names in it and not translated, like the sign that is taken out
        EvidenceSections::tr(
            "Each line of journal.jsonl holds two SHA-256: \"forrige\" is that of the line before, "
            "64 zeros in the first line, and \"hash\" its own. Its own is computed of the line's "
            "UTF-8 without its line feed, after ,\"hash\":\"\u2026\" was taken out of it. That of "
            "the last line stands above, at \"The journal ends with\"."));
    if (model.journal.contains("\"punktVist\"")) {
        section.blocks.append(
            //: evidence, section "About this evidence"; punktVist and punkt are names in
            //: journal.jsonl and not translated; point: of the list in guided mode
            EvidenceSections::tr("In journal.jsonl, \"punktVist\" is the number of the point as "
                                 "the user saw it, and as it stands here. \"punkt\" is the "
                                 "program's own."));
    }
    section.blocks.append(
        //: evidence, section "About this evidence"; the option is not translated, FILE is
        EvidenceSections::tr(
            "To examine the evidence, drop the PDF on the window of Sortimentsguiden, or run "
            "sortimentsguide --efterproev FILE. That finds what has changed by accident or by "
            "mistake. It does not prove who made the evidence, and does not reveal a person who "
            "makes all of it anew on purpose."));
    if (model.journal.contains("\"indsatSha256\"") || model.journal.contains("\"svarSha256\"")) {
        section.blocks.append(
            //: evidence, section "About this evidence"; journal.jsonl is a file
            EvidenceSections::tr(
                "Of a text that the user pasted, the program keeps the values that it read and the "
                "text's SHA-256. Both are in journal.jsonl. The text itself is not kept and cannot "
                "be shown."));
    }
    if (model.journal.contains(EvidenceWording::hidden().toUtf8())) {
        section.blocks.append(
            //: evidence, section "About this evidence"; [hidden] as in its own message
            EvidenceSections::tr("[hidden] stands where somebody wrote what looks like a CPR "
                                 "number, a code or the place of a file on the computer."));
    }
    return section;
}

} // namespace

QString environmentMark(const EvidenceModel &model)
{
    if (model.stamp.isEmpty())
        return model.environment;
    // The practice that is called "Practice" is not named twice.
    if (model.stamp.compare(model.environment, Qt::CaseInsensitive) == 0)
        return model.stamp;
    return model.stamp + QStringLiteral(" \u2013 ") + model.environment;
}

QString receiptOrigin(const EvidenceModel &model)
{
    const EvidenceRow creator = model.overview.value(creatorRow);
    const QString created = creator.label + QStringLiteral(": ") + creator.value;
    return model.system.isEmpty() ? created : model.system + u'\n' + created;
}

EvidenceSection receiptValues(const EvidenceModel &model)
{
    QList<EvidenceRow> rows;
    for (const int row : receiptRows)
        rows.append(model.overview.value(row));
    //: evidence, heading on the first page: the five fields of the subscription
    return {EvidenceSections::tr("The five values"), {rows}};
}

QList<EvidenceSection> evidenceSections(const EvidenceModel &model)
{
    QList<EvidenceSection> sections;
    append(sections, values(model));
    append(sections, people(model));
    //: evidence, heading of a section
    append(sections, {EvidenceSections::tr("The task in KLIK"), {model.task}});
    append(sections, timeline(model));
    append(sections, about(model));
    return sections;
}

QString witnessInWords(const EvidenceCheck &check)
{
    if (check.detail.isEmpty())
        return check.by;
    //: evidence, below a check, after who has seen it; {detail}: what the user or the service said
    return check.by + u' '
        + filledIn(EvidenceSections::tr("What was said: {detail}"),
            {{QStringLiteral("detail"), check.detail}});
}

QString attachedOnly()
{
    //: evidence, bevis.txt, a heading above pictures of the program's own pages
    return EvidenceSections::tr("Attached as files only, not on the pages");
}

QString pictureTitle(const EvidencePicture &picture)
{
    return picture.heading + QStringLiteral(": ") + picture.caption;
}

QString pictureOrigin(const EvidencePicture &picture)
{
    const QString origin =
        //: evidence, below a picture; {origin}: what it is, {time}: date and time
        filledIn(EvidenceSections::tr("{origin}. Kept on {time}."),
            {{QStringLiteral("origin"), picture.origin}, {QStringLiteral("time"), picture.time}});
    if (picture.intact && picture.number == 1 && picture.isOnPages()) {
        //: evidence, below the first picture; {file}: its name
        return origin + u' '
            + filledIn(EvidenceSections::tr("File: {file}."),
                {{QStringLiteral("file"), picture.kept.file}});
    }
    if (picture.intact)
        return origin;
    //: evidence, below the title of a picture
    const QString missing = EvidenceSections::tr(
        "The picture is missing or has been changed since it was kept. It is therefore not part "
        "of this evidence.");
    return origin + u' ' + missing;
}

QString pictureAlternative(const EvidencePicture &picture)
{
    //: evidence, read aloud in place of a picture; {picture}: "Picture 1: " and what the user shows
    return filledIn(EvidenceSections::tr("{picture}. What it shows is not described in words."),
        {{QStringLiteral("picture"), pictureTitle(picture)}});
}
