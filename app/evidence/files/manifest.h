// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/content/evidencemodel.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

/// The evidence for machines: writes bevis.json and manifest.json, UTF-8 JSON, indented, with a
/// line end at the end.
namespace Manifest {

/// bevis.json: all of \a model, member by member. Times are RFC 3339 in UTC.
QByteArray contentJson(const EvidenceModel &model, const EvidenceContent &content);

/// A file as the manifest lists it.
struct Listed {
    QString name;
    qint64 size = 0;
    /// Lower-case hex.
    QString sha256;
};
Listed listed(const QString &name, const QByteArray &content);

/// manifest.json: name, size and SHA-256 of \a files, and what each page of the PDF looks like, a
/// SHA-256 in \a pages. What is not in it is no evidence.
QByteArray fileListJson(
    const EvidenceModel &model, const QList<Listed> &files, const QStringList &pages);

/// \a fileList, made by fileListJson(), with \a file as its last; empty where it is none.
QByteArray withFile(const QByteArray &fileList, const Listed &file);

} // namespace Manifest
