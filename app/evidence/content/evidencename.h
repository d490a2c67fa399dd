// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "ports/evidencearchive.h"

#include <QString>

/// The name of the evidence's folder and PDF: ASCII, at most 100 characters, without the user's
/// own words: "GB1.0_Vejle_bf17_2026-11-24_OEVE". With "FORELOEBIG" before "OEVE" as long as the
/// evidence does not say that the task is solved, or elsewhere than in production as long as a
/// check is not approved, so that it is not taken for what belongs in the task system.
QString evidenceName(const EvidenceContent &content);
