// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

/// Protects this process from other programs of the user, as far as the system can.
namespace Protection {

/// To be called before anything is read from outside.
void begin();

} // namespace Protection
