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

/// The rows of the overview that the receipt shows, by their place there, in the order of
/// EvidenceModel::values.
constexpr std::array receiptRows{2, 1, 3, 4, 5};

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

QString notSettled()
{
    //: evidence, after the value of one of the five fields, a sentence of its own
    return EvidenceSections::tr("Not settled, see check 1.");
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
            table = {{field, value, read, source}, {20, 29, 29, 22}, {}};
    }
    for (qsizetype row = 0; row < model.values.size(); ++row) {
        const EvidenceValue &value = model.values.at(row);
        if (isCompared) {
            const EvidenceComparison &compared = model.comparison.at(row);
            table.rows.append(
                {value.label, compared.ordered, storedInWords(compared), value.source});
        } else {
            const QString uuid = value.uuid.isEmpty() ? QString() : u'\n' + value.uuid;
            const QString doubt = value.isInDoubt ? u'\n' + notSettled() : QString();
            QStringList cells = {value.label, value.value + uuid + doubt, value.source};
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
    if (!model.valueNotes.isEmpty())
        section.blocks.append(model.valueNotes.join(u' '));
    section.blocks.append(model.identifiers);
    return section;
}

EvidenceSection people(const EvidenceModel &model)
{
    //: evidence, heading of a section about the user
    EvidenceSection section{EvidenceSections::tr("Who did it"), {}};
    section.blocks.append(model.peopleMeaning);
    if (!model.people.isEmpty())
        section.blocks.append(model.people);
    return section;
}

EvidenceSection task(const EvidenceModel &model)
{
    //: evidence, heading of a section
    return {EvidenceSections::tr("The task in KLIK"), {model.taskMeaning, model.task}};
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
    section.blocks.append(model.timeMeaning);
    section.blocks.append(days);
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
    QStringList lines;
    if (!model.system.isEmpty())
        lines.append(model.system);
    if (!model.creation.value.isEmpty())
        lines.append(model.creation.label + QStringLiteral(": ") + model.creation.value);
    return lines.join(u'\n');
}

QStringList receiptVerdict(const EvidenceModel &model)
{
    QStringList paragraphs{model.inKlik, model.statusMeaning};
    paragraphs.removeAll(QString());
    return paragraphs;
}

QStringList receiptGrounds(const EvidenceModel &model)
{
    QStringList paragraphs{model.footing, model.pictureNotes.join(u' ')};
    paragraphs.removeAll(QString());
    return paragraphs;
}

EvidenceSection receiptValues(const EvidenceModel &model)
{
    QList<EvidenceRow> rows;
    for (const int row : receiptRows) {
        EvidenceRow shown = model.overview.value(row);
        if (model.values.value(rows.size()).isInDoubt)
            shown.value += QStringLiteral(". ") + notSettled();
        rows.append(shown);
    }
    return {model.valuesHeading, {rows}};
}

QList<EvidenceSection> evidenceSections(const EvidenceModel &model)
{
    QList<EvidenceSection> sections;
    append(sections, values(model));
    append(sections, people(model));
    append(sections, task(model));
    append(sections, timeline(model));
    return sections + sectionsAboutEvidence(model);
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

QString remarkInWords(const EvidenceCheck &check)
{
    if (check.remark.isEmpty())
        return {};
    //: evidence, below a check; {sentences}: one or more
    return filledIn(
        EvidenceSections::tr("Remark: {sentences}"), {{QStringLiteral("sentences"), check.remark}});
}

QString attachedOnly()
{
    //: evidence, bevis.txt, a heading above pictures of the program's own pages
    return EvidenceSections::tr("Attached as files only, not on the pages");
}

QString ownPagesMeaning()
{
    //: evidence, bevis.txt, below the heading above pictures of the program's own pages
    return EvidenceSections::tr(
        "Each picture shows a page of the program as it looked when the user left it, before what "
        "came next. Page 1 of the evidence was made later, and it holds where a picture says "
        "something else.");
}

QString pictureTitle(const EvidencePicture &picture)
{
    return picture.heading + QStringLiteral(": ") + picture.caption;
}

QString pictureOrigin(const EvidencePicture &picture)
{
    QString origin =
        //: evidence, below a picture; {origin}: what it is, {time}: date and time
        filledIn(EvidenceSections::tr("{origin}. Kept on {time}."),
            {{QStringLiteral("origin"), picture.origin}, {QStringLiteral("time"), picture.time}});
    if (picture.number == 1 && picture.isOnPages()) {
        //: evidence, below the first picture; {file}: its name
        origin += u' '
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
    //: evidence, read aloud in place of a picture; {picture}: "The user's picture 1: " and what
    //: the user shows
    return filledIn(EvidenceSections::tr("{picture}. What it shows is not described in words."),
        {{QStringLiteral("picture"), pictureTitle(picture)}});
}
