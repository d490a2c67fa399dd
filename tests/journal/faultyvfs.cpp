// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "faultyvfs.h"

#include <QFile>

#include <type_traits>

/// What SQLite knows of an open file, followed in memory by what the system's layer knows of it.
struct FaultyVfs::File {
    sqlite3_file base;
    FaultyVfs *owner;
    /// SQLite's, and there until the file is closed; null for a file without a name.
    const char *name;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    static File &of(sqlite3_file *file) { return *reinterpret_cast<File *>(file); }
};

FaultyVfs::FaultyVfs() : m_system(sqlite3_vfs_find(nullptr))
{
    m_vfs = *m_system;
    m_vfs.szOsFile += static_cast<int>(sizeof(File));
    m_vfs.zName = "faulty";
    m_vfs.pAppData = this;
    m_vfs.xOpen = open;
    m_vfs.xDelete = remove;
    m_vfs.xAccess = [](sqlite3_vfs *vfs, const char *name, int flags, int *result) {
        sqlite3_vfs *system = static_cast<FaultyVfs *>(vfs->pAppData)->m_system;
        return system->xAccess(system, name, flags, result);
    };
    m_vfs.xFullPathname = [](sqlite3_vfs *vfs, const char *name, int size, char *result) {
        sqlite3_vfs *system = static_cast<FaultyVfs *>(vfs->pAppData)->m_system;
        return system->xFullPathname(system, name, size, result);
    };
    sqlite3_vfs_register(&m_vfs, 0);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
}

void FaultyVfs::failAt(int nth, Fault fault, int code, bool forGood)
{
    const std::lock_guard lock(m_mutex);
    m_until = nth;
    m_fault = fault;
    m_code = code;
    m_forGood = forGood;
    m_hasFailed = false;
}

void FaultyVfs::repair()
{
    const std::lock_guard lock(m_mutex);
    m_until = 0;
    m_forGood = false;
}

bool FaultyVfs::hasFailed() const
{
    const std::lock_guard lock(m_mutex);
    return m_hasFailed;
}

void FaultyVfs::losePower()
{
    const std::lock_guard lock(m_mutex);
    for (auto synced = m_synced.cbegin(); synced != m_synced.cend(); ++synced) {
        QFile file(QString::fromUtf8(synced.key()));
        if (synced.value()) {
            if (file.open(QIODevice::WriteOnly))
                file.write(*synced.value());
        } else {
            file.remove();
        }
    }
}

/// The file's content, or nothing where there is no such file.
std::optional<QByteArray> FaultyVfs::onDisk(const QByteArray &name)
{
    QFile file(QString::fromUtf8(name));
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

bool FaultyVfs::isDue()
{
    if (m_until > 0 && --m_until == 0)
        return m_hasFailed = true;
    return m_forGood && m_hasFailed;
}

/// What \a work returns, or the fault that is due.
template <typename Work>
int FaultyVfs::done(const Work &work)
{
    const std::lock_guard lock(m_mutex);
    const auto part = [&](int divisor) {
        if constexpr (std::is_invocable_v<Work, int>)
            return work(divisor);
        else
            return work();
    };
    if (!isDue())
        return part(1);
    switch (m_fault) {
    case Fault::Refused:
        break;
    case Fault::Halved:
        if constexpr (std::is_invocable_v<Work, int>)
            static_cast<void>(work(2));
        break;
    case Fault::TooLate:
        static_cast<void>(part(1));
        break;
    }
    return m_code;
}

int FaultyVfs::open(
    sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *flagsGiven)
{
    auto *self = static_cast<FaultyVfs *>(vfs->pAppData);
    File &opened = File::of(file);
    opened.base.pMethods = nullptr;
    opened.owner = self;
    opened.name = name;
    const std::lock_guard lock(self->m_mutex);
    if (name && !self->m_synced.contains(name))
        self->m_synced.insert(name, onDisk(name));
    const auto work = [&] {
        return self->m_system->xOpen(self->m_system, name, opened.real(), flags, flagsGiven);
    };
    const bool isJournal = (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0;
    // A file that failed to open is not closed again, so it must not have been opened.
    const int code = isJournal && self->isDue() ? SQLITE_CANTOPEN : work();
    if (code == SQLITE_OK)
        opened.base.pMethods = methods();
    return code;
}

int FaultyVfs::remove(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    auto *self = static_cast<FaultyVfs *>(vfs->pAppData);
    return self->done([&] {
        const int code = self->m_system->xDelete(self->m_system, name, syncFolder);
        if (code == SQLITE_OK && syncFolder)
            self->m_synced.insert(name, std::nullopt);
        return code;
    });
}

const sqlite3_io_methods *FaultyVfs::methods()
{
    static const sqlite3_io_methods all = [] {
        sqlite3_io_methods made{};
        made.iVersion = 1;
        made.xClose = [](sqlite3_file *file) {
            sqlite3_file *real = File::of(file).real();
            return real->pMethods->xClose(real);
        };
        made.xRead = [](sqlite3_file *file, void *to, int size, sqlite3_int64 at) {
            sqlite3_file *real = File::of(file).real();
            return real->pMethods->xRead(real, to, size, at);
        };
        made.xWrite = [](sqlite3_file *file, const void *from, int size, sqlite3_int64 at) {
            sqlite3_file *real = File::of(file).real();
            return File::of(file).owner->done(
                [&](int part) { return real->pMethods->xWrite(real, from, size / part, at); });
        };
        made.xTruncate = [](sqlite3_file *file, sqlite3_int64 size) {
            sqlite3_file *real = File::of(file).real();
            return File::of(file).owner->done(
                [&] { return real->pMethods->xTruncate(real, size); });
        };
        made.xSync = [](sqlite3_file *file, int flags) {
            sqlite3_file *real = File::of(file).real();
            const File &synced = File::of(file);
            return synced.owner->done([&] {
                const int code = real->pMethods->xSync(real, flags);
                if (code == SQLITE_OK && synced.name)
                    synced.owner->m_synced.insert(synced.name, onDisk(synced.name));
                return code;
            });
        };
        made.xFileSize = [](sqlite3_file *file, sqlite3_int64 *size) {
            sqlite3_file *real = File::of(file).real();
            return real->pMethods->xFileSize(real, size);
        };
        made.xLock = [](sqlite3_file *file, int level) {
            sqlite3_file *real = File::of(file).real();
            return real->pMethods->xLock(real, level);
        };
        made.xUnlock = [](sqlite3_file *file, int level) {
            sqlite3_file *real = File::of(file).real();
            return real->pMethods->xUnlock(real, level);
        };
        made.xCheckReservedLock = [](sqlite3_file *file, int *result) {
            sqlite3_file *real = File::of(file).real();
            return real->pMethods->xCheckReservedLock(real, result);
        };
        made.xFileControl = [](sqlite3_file *file, int what, void *value) {
            sqlite3_file *real = File::of(file).real();
            return real->pMethods->xFileControl(real, what, value);
        };
        made.xSectorSize = [](sqlite3_file *file) {
            sqlite3_file *real = File::of(file).real();
            return real->pMethods->xSectorSize(real);
        };
        made.xDeviceCharacteristics = [](sqlite3_file *file) {
            sqlite3_file *real = File::of(file).real();
            return real->pMethods->xDeviceCharacteristics(real);
        };
        return made;
    }();
    return &all;
}
