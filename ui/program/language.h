// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>

/// The language of the interface, whatever the system's is.
namespace Language {

/// Installs the catalogues of \a code ("da", "en") and makes it the default locale. False when a
/// catalogue is missing: then the program must not go on, because its texts would be in another
/// language.
bool use(const QString &code);

} // namespace Language
