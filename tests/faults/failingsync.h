// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

/// While it lives, nothing of this process can be made to last on the disk: fsync() fails.
class FailingSync {
public:
    FailingSync();
    ~FailingSync();
    FailingSync(const FailingSync &) = delete;
    FailingSync &operator=(const FailingSync &) = delete;
};
