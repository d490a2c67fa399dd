// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/deferredlibrary.h"

#include <QDir>
#include <QFileInfo>

#include <mutex>
#include <optional>

#ifdef Q_OS_LINUX
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <link.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <QCoreApplication>
#include <QLibrary>
#endif

namespace {

using DeferredLibrary::Parts;

/// What the library exports: its parts, for a caller of the version given.
using Entry = bool (*)(const char *version, Parts *parts);
constexpr char entryName[] = "sortimentsguiden_deferred";

std::mutex mutex;
std::optional<Parts> loaded;

#ifdef Q_OS_LINUX
/// An open file of this process.
class OpenFile {
public:
    OpenFile() = default;
    ~OpenFile() { close(); }
    Q_DISABLE_COPY_MOVE(OpenFile)

    void open(const QString &path)
    {
        if (m_number < 0)
            m_number = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    }
    void close()
    {
        if (m_number >= 0)
            ::close(m_number);
        m_number = -1;
    }
    int number() const { return m_number; }

private:
    int m_number = -1;
};

OpenFile kept;

/// The dynamic loader maps a file that was cut short without noticing, and the process dies when it
/// touches what is missing. The table of sections is the last thing in a library.
bool isWhole(int file)
{
    ElfW(Ehdr) header = {};
    struct stat status = {};
    if (::pread(file, &header, sizeof header, 0) != ssize_t(sizeof header)
        || std::memcmp(header.e_ident, ELFMAG, SELFMAG) != 0 || ::fstat(file, &status) != 0)
        return false;
    const quint64 end = header.e_shoff + quint64(header.e_shentsize) * header.e_shnum;
    return header.e_shoff != 0 && end <= quint64(status.st_size);
}

Entry openedEntry()
{
    kept.open(DeferredLibrary::path());
    if (kept.number() < 0 || !isWhole(kept.number()))
        return nullptr;
    // The very file that was opened, also where another one has taken its place since.
    const QByteArray place = "/proc/self/fd/" + QByteArray::number(kept.number());
    void *library = dlopen(place.constData(), RTLD_NOW | RTLD_LOCAL);
    return library ? reinterpret_cast<Entry>(dlsym(library, entryName)) : nullptr;
}
#else
Entry openedEntry()
{
    return reinterpret_cast<Entry>(QLibrary::resolve(DeferredLibrary::path(), entryName));
}
#endif

} // namespace

void DeferredLibrary::keep()
{
#ifdef Q_OS_LINUX
    const std::lock_guard lock(mutex);
    kept.open(path());
#endif
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
#ifdef Q_OS_LINUX
    kept.close();
#endif
    return parts;
}

Error DeferredLibrary::fault()
{
    return {ErrorKind::ProgramIncomplete, QStringLiteral("a library of the program's own"),
        {{QStringLiteral("file"), QDir::toNativeSeparators(path())}}};
}

QString DeferredLibrary::path()
{
#ifdef Q_OS_LINUX
    const QString program = QFileInfo(QStringLiteral("/proc/self/exe")).canonicalFilePath();
    const QString folder = QFileInfo(program).path();
#else
    const QString folder = QCoreApplication::applicationDirPath();
#endif
    return QDir::cleanPath(folder + QStringLiteral("/" SORTIMENTSGUIDEN_DEFERRED));
}
