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
    void operator()(const EvidenceCheck &check)
    {
        line(check.title);
        (*this)(rowsOf(check));
    }
    void operator()(const EvidencePicture &picture)
    {
        line(picture.heading);
        (*this)(rowsOf(picture));
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
    writer(model.title);
    writer.line(model.status);
    writer(model.statusMeaning);
    writer(model.overview);
    int number = 0;
    for (const EvidenceSection &section : evidenceSections(model)) {
        writer.line(QStringLiteral("%1. %2").arg(++number).arg(section.heading));
        writer.line();
        for (const EvidenceBlock &block : section.blocks)
            std::visit(writer, block);
    }
    if (!model.stamp.isEmpty())
        writer.line(model.stamp);
    return writer.text();
}
