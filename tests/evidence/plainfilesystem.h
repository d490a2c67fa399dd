// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

/// While it lives, the file system of this process is as one that some network drives and FUSE
/// programs offer: it knows no renaming without replacing and no second link to a file. rclone, for
/// example, answers EINVAL to the first and EIO to the second.
class PlainFileSystem {
public:
    explicit PlainFileSystem(int renameError, int linkError);
    ~PlainFileSystem();
    PlainFileSystem(const PlainFileSystem &) = delete;
    PlainFileSystem &operator=(const PlainFileSystem &) = delete;
};

/// While it lives, writing to a file with one of the names of the evidence fails half way; files
/// with other names can be written.
class HalfWriting {
public:
    HalfWriting();
    ~HalfWriting();
    HalfWriting(const HalfWriting &) = delete;
    HalfWriting &operator=(const HalfWriting &) = delete;
};
