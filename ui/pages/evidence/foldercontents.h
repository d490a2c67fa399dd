// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/casefacts.h"

#include <QString>

/// What lies in the folder of the evidence, or will lie there.
namespace FolderContents {

QString sentence(const CaseFacts &facts, bool isSaved);

} // namespace FolderContents
