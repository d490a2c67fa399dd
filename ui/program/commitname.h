// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

/// The commit that the program was built from, with "-changed" where the tree had changes that are
/// in no commit; empty where it is not known.
extern const char *const commitName;
