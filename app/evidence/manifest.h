// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/checkedfile.h"
#include "evidence/evidencemodel.h"

#include <QByteArray>
#include <QList>

/// The evidence for machines: UTF-8 JSON, indented, with a line end at the end.
namespace Manifest {

/// bevis.json: all that \a model says, member by member. Times are RFC 3339 in UTC.
QByteArray contentJson(const EvidenceModel &model, const EvidenceContent &content);

/// manifest.json: name, size and SHA-256 of \a files. Written last; what is not in it is no
/// evidence.
QByteArray fileListJson(const EvidenceModel &model, const QList<CheckedFile::Written> &files);

} // namespace Manifest
