// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

/// While it lives, fsync() fails in this process, so nothing is sure to be on the disk.
class FailingSync {
public:
    FailingSync();
    ~FailingSync();
    FailingSync(const FailingSync &) = delete;
    FailingSync &operator=(const FailingSync &) = delete;
};
