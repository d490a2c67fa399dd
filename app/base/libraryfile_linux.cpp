// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/libraryfile.h"

#include <QFile>
#include <QFileInfo>

#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <link.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

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

} // namespace

void LibraryFile::open(const QString &path)
{
    if (m_file < 0)
        m_file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
}

void LibraryFile::close()
{
    if (m_file >= 0)
        ::close(int(m_file));
    m_file = -1;
}

LibraryFile::Function LibraryFile::loadedFunction(const char *name) const
{
    if (m_file < 0 || !isWhole(int(m_file)))
        return nullptr;
    // The very file that was opened, also where another one has taken its place since.
    const QByteArray place = "/proc/self/fd/" + QByteArray::number(m_file);
    void *library = dlopen(place.constData(), RTLD_NOW | RTLD_LOCAL);
    return library ? reinterpret_cast<Function>(dlsym(library, name)) : nullptr;
}

QString LibraryFile::programFolder()
{
    return QFileInfo(QFileInfo(QStringLiteral("/proc/self/exe")).canonicalFilePath()).path();
}
