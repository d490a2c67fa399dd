// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/files/evidencetext.h"

#include "evidence/content/evidencesections.h"

#include <utility>

namespace {

/// So that a screen reader makes a pause before what follows.
QString withFullStop(const QString &text)
{
    return text.endsWith(u'.') || text.endsWith(u':') ? text : text + u'.';
}

/// Writes blocks line by line; a line break inside a value becomes a full stop.
class Writer {
public:
    void line(const QString &text = {})
    {
        QStringList lines = text.split(u'\n');
        for (qsizetype index = 0; index + 1 < lines.size(); ++index)
            lines[index] = withFullStop(lines.at(index));
        m_text += lines.join(u' ') + u'\n';
    }

    void operator()(const QString &paragraph)
    {
        line(paragraph);
        line();
    }
    void operator()(const QList<EvidenceRow> &rows)
    {
        for (const EvidenceRow &row : rows)
            line(row.label + QStringLiteral(": ") + row.value);
        line();
    }
    void operator()(const EvidenceTable &table)
    {
        for (const QStringList &row : table.rows) {
            for (qsizetype column = 0; column < row.size(); ++column)
                line(table.headings.at(column) + QStringLiteral(": ") + row.at(column));
            line();
        }
    }
    void operator()(const EvidenceDays &days)
    {
        QString day;
        for (const EvidenceEntry &entry : days.entries) {
            if (entry.day != day) {
                if (!day.isEmpty())
                    line();
                line(entry.day);
            }
            day = entry.day;
            line(days.headings.constFirst() + u' ' + entry.time + QStringLiteral(": ")
                + withFullStop(entry.text) + u' ' + days.headings.constLast() + QStringLiteral(": ")
                + entry.by + u'.');
        }
        line();
    }
    void operator()(const EvidenceCheck &check)
    {
        line(check.title);
        line(check.status + QStringLiteral(". ") + witnessInWords(check));
        if (!check.remark.isEmpty())
            line(remarkInWords(check));
        line();
    }
    void operator()(const EvidencePicture &picture)
    {
        line(pictureTitle(picture));
        line(pictureOrigin(picture));
        // The first one on the pages has its hash in the section about the evidence.
        if (!picture.isOnPages())
            line(QStringLiteral("SHA-256: ") + picture.kept.sha256);
        else if (picture.number > 1)
            line(picture.kept.file + QStringLiteral(", SHA-256: ") + picture.kept.sha256);
        line();
    }
    void operator()(const EvidenceSection &section)
    {
        line(section.heading);
        line();
        for (const EvidenceBlock &block : section.blocks)
            std::visit(*this, block);
    }

    QByteArray text() const { return m_text.toUtf8(); }

private:
    QString m_text;
};

} // namespace

QByteArray evidenceText(const EvidenceModel &model)
{
    Writer writer;
    writer.line(environmentMark(model));
    writer.line(model.subtitle);
    writer.line(whatPagesAreFor());
    writer.line(model.title);
    writer.line(model.place);
    if (const QString origin = receiptOrigin(model); !origin.isEmpty())
        writer.line(origin);
    writer.line();
    if (!model.stamp.isEmpty())
        writer(model.stampMeaning);
    writer.line(model.status);
    for (const QString &paragraph : receiptVerdict(model))
        writer(paragraph);
    for (const EvidenceCheck &check : model.checks)
        writer(check);
    for (const QString &paragraph : receiptGrounds(model))
        writer(paragraph);
    if (!model.steps.isEmpty())
        writer(model.steps);
    writer(receiptValues(model));
    // As on the pages: the first picture is part of the receipt.
    QList<EvidencePicture> pictures = model.pictures;
    if (!pictures.isEmpty() && pictures.constFirst().isOnPages())
        writer(pictures.takeFirst());
    for (const EvidenceSection &section : evidenceSections(model))
        writer(section);
    bool isBelowHeading = false;
    for (const EvidencePicture &picture : std::as_const(pictures)) {
        if (!picture.isOnPages() && !std::exchange(isBelowHeading, true)) {
            writer(attachedOnly());
            writer(ownPagesMeaning());
        }
        writer(picture);
    }
    return writer.text();
}
