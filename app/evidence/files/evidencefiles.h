// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>

/// What the files of the evidence are called, inside the PDF and beside it.
namespace EvidenceFiles {

inline QString text()
{
    return QStringLiteral("bevis.txt");
}
inline QString content()
{
    return QStringLiteral("bevis.json");
}
inline QString journal()
{
    return QStringLiteral("journal.jsonl");
}
inline QString manifest()
{
    return QStringLiteral("manifest.json");
}

} // namespace EvidenceFiles
