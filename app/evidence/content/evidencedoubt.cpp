// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/content/evidenceparts.h"

namespace {

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
