// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/filekind.h"

#include <QFileInfo>

#include <filesystem>
#include <system_error>

FileKind fileKindOf(const QString &path)
{
    // Qt reports a file in a folder that may not be entered as not existing.
    std::error_code error;
    switch (std::filesystem::status(QFileInfo(path).filesystemAbsoluteFilePath(), error).type()) {
    case std::filesystem::file_type::regular:
        return FileKind::File;
    case std::filesystem::file_type::directory:
        return FileKind::Folder;
    case std::filesystem::file_type::not_found:
        return FileKind::Missing;
    case std::filesystem::file_type::none:
        return FileKind::Unknown;
    default:
        return FileKind::Other;
    }
}
