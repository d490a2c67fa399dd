// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/jsonreader.h"

#include <QStringList>

/// What this version does not write of a file, also in its lists: the names of its members, and
/// another "format". Throws JsonFault.
namespace KnownMembers {

/// Of bevis.json.
QStringList unknownIn(const JsonValue &content);
/// Of manifest.json.
QStringList unknownInManifest(const JsonValue &manifest);

} // namespace KnownMembers
