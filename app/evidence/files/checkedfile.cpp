// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/files/checkedfile.h"

#include "base/sha256.h"
#include "evidence/files/filesystem.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <optional>

using namespace CheckedFile;

namespace {

Fault failed(const char *step, int code)
{
    return {Fault::Kind::Failed, QStringLiteral("%1: %2").arg(QLatin1String(step)).arg(code)};
}

/// The hash of what the disk gives back, or nothing.
QString hashOnDisk(const QString &path, qint64 size)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() != size)
        return {};
    return Sha256::hexOf(file);
}

/// Removes a file on every way out of a function but the good one.
class Remover {
public:
    explicit Remover(QString path) : m_path(std::move(path)) { }
    ~Remover()
    {
        if (!m_path.isEmpty())
            QFile::remove(m_path);
    }
    Remover(const Remover &) = delete;
    Remover &operator=(const Remover &) = delete;

    void release() { m_path.clear(); }

private:
    QString m_path;
};

QString temporaryName()
{
    return QStringLiteral(".bevis-%1.tmp").arg(QUuid::createUuid().toString(QUuid::Id128));
}

/// Makes a new file under its final name at once. A process that is killed meanwhile leaves a part
/// of it, so a caller with several files writes the one that names the others last.
std::optional<Fault> createInPlace(const QString &path, QByteArrayView content, bool isPrivate)
{
    bool taken = false;
    const int code = FileSystem::createSynchronised(path, content, isPrivate, &taken);
    if (code == 0)
        return std::nullopt;
    return taken ? Fault{Fault::Kind::NameTaken, {}} : failed("write in place", code);
}

/// Makes the new file \a path in \a folder; nothing is there after a fault.
std::optional<Fault> create(
    const QString &folder, const QString &path, QByteArrayView content, Access access)
{
    const QString temporary = folder + u'/' + temporaryName();
    const bool isPrivate = access == Access::Private;
    bool taken = false;
    if (const int code = FileSystem::createSynchronised(temporary, content, isPrivate, &taken))
        return failed("write", code);
    {
        Remover removeTemporary(temporary);
        if (FileSystem::renameToNew(temporary, path, &taken) == 0) {
            removeTemporary.release();
            return std::nullopt;
        }
    }
    if (taken)
        return Fault{Fault::Kind::NameTaken, {}};
    return createInPlace(path, content, isPrivate);
}

} // namespace

Outcome CheckedFile::write(
    const QString &folder, const QString &name, QByteArrayView content, Access access)
{
    const QString path = folder + u'/' + name;
    if (auto fault = create(folder, path, content, access))
        return *fault;
    Remover removeFinal(path);
    if (const int code = FileSystem::synchroniseFolder(folder))
        return failed("sync folder", code);
    const QString sha256 = hashOnDisk(path, content.size());
    if (sha256 != Sha256::hexOf(content))
        return failed("read again", 0);
    removeFinal.release();
    return Written{path, content.size(), sha256};
}

void CheckedFile::removeUnfinished(const QString &folder)
{
    const QDir files(folder);
    for (const QString &name :
        files.entryList({QStringLiteral(".bevis-*.tmp")}, QDir::Files | QDir::Hidden))
        QFile::remove(files.filePath(name));
}

std::variant<std::monostate, Fault> CheckedFile::makeFolder(const QString &path, Access access)
{
    bool taken = false;
    if (const int code = FileSystem::makeFolder(path, access == Access::Private, &taken)) {
        if (taken)
            return Fault{Fault::Kind::NameTaken, {}};
        return failed("make folder", code);
    }
    if (const int code = FileSystem::synchroniseFolder(QFileInfo(path).absolutePath()))
        return failed("sync folder", code);
    return std::monostate{};
}

std::variant<std::monostate, Fault> CheckedFile::ensureFolder(const QString &path, Access access)
{
    const QFileInfo info(path);
    if (info.isDir())
        return std::monostate{};
    const QString parent = info.absolutePath();
    if (parent == info.absoluteFilePath())
        return failed("make folder", 0);
    auto above = ensureFolder(parent, access);
    if (std::holds_alternative<Fault>(above))
        return above;
    auto made = makeFolder(path, access);
    const Fault *fault = std::get_if<Fault>(&made);
    if (fault && fault->kind == Fault::Kind::NameTaken && QFileInfo(path).isDir())
        return std::monostate{}; // Another program has made it meanwhile.
    return made;
}

QString CheckedFile::numbered(const QString &name, int attempt)
{
    return attempt == 1 ? name : QStringLiteral("%1 (%2)").arg(name).arg(attempt);
}
