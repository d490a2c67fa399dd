// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/pictures/picturestore.h"

#include "base/largeblocks.h"
#include "base/plaintext.h"
#include "base/sha256.h"
#include "evidence/files/casefolder.h"
#include "evidence/files/checkedfile.h"
#include "evidence/pictures/pictureedit.h"
#include "evidence/pictures/picturefile.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageWriter>
#include <QtConcurrentRun>

namespace {

/// 96 dots per inch for every picture, whatever screen it was taken on.
constexpr int dotsPerMeter = 3780;
/// Qt maps this quality to zlib's level 1: half the time of the default and no larger.
constexpr int pngQuality = 80;

/// More than PNG needs for the largest picture that is taken.
constexpr qint64 mostBytesKept = 4 * PictureFile::mostPixels;

Error notSaved(const QString &folder, const QString &detail)
{
    return {ErrorKind::EvidenceNotSaved, detail,
        {{QStringLiteral("folder"), QDir::toNativeSeparators(folder)}}};
}

QImage bare(const QImage &picture)
{
    QImage pixels = PictureEditing::opaque(picture);
    pixels.setDotsPerMeterX(dotsPerMeter);
    pixels.setDotsPerMeterY(dotsPerMeter);
    return pixels;
}

QByteArray png(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    writer.setQuality(pngQuality);
    return writer.write(picture) ? bytes : QByteArray();
}

Result<PictureKept> kept(const QString &folder, const QImage &picture, PictureKept description)
{
    if (folder.isEmpty() || picture.isNull())
        return notSaved(folder, QStringLiteral("nothing to keep"));
    const QByteArray bytes = png(bare(picture));
    if (bytes.isEmpty())
        return notSaved(folder, QStringLiteral("PNG"));
    const auto made = CheckedFile::ensureFolder(folder, CheckedFile::Access::Private);
    if (const auto *fault = std::get_if<CheckedFile::Fault>(&made))
        return notSaved(folder, fault->detail);
    CheckedFile::removeUnfinished(folder);
    for (int number = 1; number <= CaseFolder::mostPictures; ++number) {
        description.file = CaseFolder::pictureName(number);
        const auto outcome =
            CheckedFile::write(folder, description.file, bytes, CheckedFile::Access::Private);
        if (const auto *written = std::get_if<CheckedFile::Written>(&outcome)) {
            description.sha256 = written->sha256;
            return description;
        }
        const auto &fault = std::get<CheckedFile::Fault>(outcome);
        if (fault.kind == CheckedFile::Fault::Kind::Failed)
            return notSaved(folder, fault.detail);
    }
    return notSaved(folder, QStringLiteral("no number left"));
}

Result<QByteArray> readNow(const QString &folder, const PictureKept &picture)
{
    // The name comes from the journal, which other programs of the user can change.
    if (folder.isEmpty() || !CaseFolder::isPictureName(picture.file))
        return notSaved(folder, QStringLiteral("not a picture of a case"));
    QFile file(QDir(folder).filePath(picture.file));
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytesKept)
        return notSaved(folder, QStringLiteral("read"));
    const QByteArray bytes = file.readAll();
    if (Sha256::hexOf(bytes) != picture.sha256)
        return notSaved(folder, QStringLiteral("hash"));
    return bytes;
}

/// Deletes \a path. A link whose target is missing is there, too.
bool isGone(const QString &path)
{
    const QFileInfo file(path);
    return QFile::remove(path) || (!file.exists() && !file.isSymLink());
}

} // namespace

PictureStore::PictureStore(QString root) : m_root(std::move(root))
{
    LargeBlocks::giveBackWhenFreed();
    m_worker.setMaxThreadCount(1);
}

PictureStore::~PictureStore()
{
    m_worker.waitForDone();
    deleteLeftovers();
}

QFuture<Result<PictureKept>> PictureStore::keep(
    const QString &caseId, const QImage &picture, const QString &caption, PictureKept::Kind kind)
{
    const PictureKept description{kind, {}, {}, asPlainText(caption)};
    return QtConcurrent::run(
        &m_worker, [this, folder = CaseFolder::of(m_root, caseId), picture, description] {
            return keepNow(folder, picture, description);
        });
}

Result<PictureKept> PictureStore::keepNow(
    const QString &folder, const QImage &picture, const PictureKept &description)
{
    deleteLeftovers();
    const auto outcome = kept(folder, picture, description);
    // Another program has deleted the leftover, and its name belongs to a new picture.
    if (outcome)
        m_leftovers.remove(QDir(folder).filePath(outcome->file));
    return outcome;
}

QFuture<Result<QByteArray>> PictureStore::read(const QString &caseId, const PictureKept &picture)
{
    return QtConcurrent::run(&m_worker,
        [folder = CaseFolder::of(m_root, caseId), picture] { return readNow(folder, picture); });
}

QFuture<Result<Done>> PictureStore::discard(const QString &caseId, const PictureKept &picture)
{
    return QtConcurrent::run(
        &m_worker, [this, folder = CaseFolder::of(m_root, caseId), name = picture.file] {
            return discardNow(folder, name);
        });
}

Result<Done> PictureStore::discardNow(const QString &folder, const QString &name)
{
    deleteLeftovers();
    // The name comes from the journal, which other programs of the user can change.
    if (folder.isEmpty() || !CaseFolder::isPictureName(name))
        return notSaved(folder, QStringLiteral("not a picture of a case"));
    const QString path = QDir(folder).filePath(name);
    if (isGone(path))
        return Done{};
    m_leftovers.insert(path);
    return notSaved(folder, QStringLiteral("delete"));
}

void PictureStore::deleteLeftovers()
{
    m_leftovers.removeIf([](const QString &path) { return isGone(path); });
}
