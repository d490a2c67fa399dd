// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/casefacts.h"

#include <QString>

/// What speaks against an answer, as the pages say it to the user; the evidence says it to others.
namespace Remarks {

/// A sentence on the approval of check \a number, 1 or 2; empty where nothing speaks against it.
QString onAnswer(int number, const CaseFacts &facts);

/// There is one on either.
bool areAny(const CaseFacts &facts);

} // namespace Remarks
