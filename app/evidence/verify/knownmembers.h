// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/jsonreader.h"

#include <QStringList>

/// The names of the members of \a content, a bevis.json, that this version does not write, also
/// those of its lists. Throws JsonFault.
QStringList unknownMembers(const JsonValue &content);
