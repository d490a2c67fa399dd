// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/deferredlibrary.h"

#include "base/libraryfile.h"

#include <QDir>

#include <mutex>
#include <optional>

namespace {

using DeferredLibrary::Parts;

/// What the library exports: its parts, for a caller of the version given.
using Entry = bool (*)(const char *version, Parts *parts);
constexpr char entryName[] = "sortimentsguiden_deferred";

std::mutex mutex;
std::optional<Parts> loaded;
LibraryFile kept;

Entry openedEntry()
{
    kept.open(DeferredLibrary::path());
    return reinterpret_cast<Entry>(kept.loadedFunction(entryName));
}

} // namespace

void DeferredLibrary::keep()
{
    const std::lock_guard lock(mutex);
    kept.open(path());
}

DeferredLibrary::Parts DeferredLibrary::parts()
{
    const std::lock_guard lock(mutex);
    if (loaded)
        return *loaded;
    Parts parts;
    const Entry entry = openedEntry();
    if (entry && entry(SORTIMENTSGUIDEN_VERSION, &parts))
        loaded = parts;
    kept.close();
    return parts;
}

DeferredLibrary::Parts DeferredLibrary::partsIfLoaded()
{
    const std::lock_guard lock(mutex);
    return loaded.value_or(Parts());
}

Error DeferredLibrary::fault()
{
    return {ErrorKind::ProgramIncomplete, QStringLiteral("a library of the program's own"),
        {{QStringLiteral("file"), QDir::toNativeSeparators(path())}}};
}

QString DeferredLibrary::path()
{
    return QDir::cleanPath(
        LibraryFile::programFolder() + QStringLiteral("/" SORTIMENTSGUIDEN_DEFERRED));
}
