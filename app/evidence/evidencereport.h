// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/evidencemodel.h"
#include "evidence/reportlayout.h"

#include <QByteArray>
#include <QStringList>

/// \a model as a PDF/A-1b in A4 with embedded type of the first of \a families that the machine
/// has, \a pictures drawn without loss. Empty when it could not be drawn. For worker threads of a
/// program with a QGuiApplication.
QByteArray evidenceReport(
    const EvidenceModel &model, const PictureFiles &pictures, const QStringList &families);
