// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/content/evidencemodel.h"

#include <QByteArray>

/// \a model as plain text for screen readers: UTF-8, one statement a line, "\n" as line end.
QByteArray evidenceText(const EvidenceModel &model);
