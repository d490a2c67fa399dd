// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <QHash>

#include <sqlite3.h>

#include <mutex>
#include <optional>

/// SQLite's own file layer, in which chosen calls fail. Registered as name() while it lives. Its
/// journals may work in other threads.
class FaultyVfs {
public:
    enum class Fault {
        /// The call has no effect.
        Refused,
        /// A write has half of its effect.
        Halved,
        /// The call has its effect, and fails all the same.
        TooLate,
    };

    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    QByteArray name() const { return "faulty"; }

    /// The \a nth call from now that changes the disk (writes, cuts, syncs, deletions and
    /// creations) fails with SQLite's \a code; where \a forGood, all after it too.
    void failAt(int nth, Fault fault, int code, bool forGood);
    /// Ends the fault.
    void repair();
    /// A call has failed since failAt().
    bool hasFailed() const;

    /// What was written but not synced is gone from every file, as after a loss of power. No file
    /// is open.
    void losePower();

private:
    struct File;
    static const sqlite3_io_methods *methods();
    static int open(
        sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *flagsGiven);
    static int remove(sqlite3_vfs *vfs, const char *name, int syncFolder);

    bool isDue();
    static std::optional<QByteArray> onDisk(const QByteArray &name);
    template <typename Work>
    int done(const Work &work);

    sqlite3_vfs m_vfs{};
    sqlite3_vfs *m_system;
    mutable std::mutex m_mutex;
    /// The files as the disk has them for certain; nothing for one that is not there.
    QHash<QByteArray, std::optional<QByteArray>> m_synced;
    int m_until = 0;
    Fault m_fault = Fault::Refused;
    int m_code = SQLITE_IOERR;
    bool m_forGood = false;
    bool m_hasFailed = false;
};
