// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/jsonreader.h"

#include <QString>

/// The string member \a name of \a object made plain, for showing only. Empty when it is absent or
/// no string: a broken text for people is no reason to refuse the rest.
QString displayText(const JsonValue &object, const char *name, qsizetype longest);

/// The same, fit to be quoted.
QString quotedText(const JsonValue &object, const char *name, qsizetype longest = 300);
