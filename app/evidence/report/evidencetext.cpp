// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/report/evidencetext.h"

#include "evidence/content/evidencesections.h"

namespace {

/// Writes blocks line by line; a line break inside a value becomes a space.
class Writer {
public:
    void line(const QString &text = {}) { m_text += QString(text).replace(u'\n', u' ') + u'\n'; }

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
            line(days.headings.constFirst() + u' ' + entry.time + QStringLiteral(": ") + entry.text
                + u' ' + days.headings.constLast() + QStringLiteral(": ") + entry.by + u'.');
        }
        line();
    }
    void operator()(const EvidenceCheck &check)
    {
        line(check.title);
        (*this)(check.status + QStringLiteral(". ") + witnessInWords(check));
    }
    void operator()(const EvidencePicture &picture)
    {
        line(pictureTitle(picture));
        line(pictureOrigin(picture));
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
    if (!model.stamp.isEmpty()) {
        writer.line(model.stamp);
        writer(model.stampMeaning);
    }
    writer.line(model.subtitle);
    writer.line(model.title);
    writer(model.place);
    writer.line(model.status);
    writer(model.statusMeaning);
    for (const EvidenceCheck &check : model.checks)
        writer(check);
    writer(receiptValues(model));
    for (const EvidencePicture &picture : model.pictures) {
        if (picture.isOnPages())
            writer(picture);
    }
    for (const EvidenceSection &section : evidenceSections(model))
        writer(section);
    for (const EvidencePicture &picture : model.pictures) {
        if (!picture.isOnPages())
            writer(picture);
    }
    if (!model.stamp.isEmpty())
        writer.line(model.stamp);
    return writer.text();
}
