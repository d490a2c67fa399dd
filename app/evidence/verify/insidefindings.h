// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/verify/evidenceexamination.h"
#include "evidence/verify/evidencestatements.h"

/// Whether \a files, the attachments of the PDF, are those that \a manifest lists, with their
/// hashes, and no others.
QList<Finding> insideFindings(
    const StatedManifest &manifest, const QMap<QString, QByteArray> &files);
