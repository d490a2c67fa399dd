// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/pdfevidencearchive.h"

#include "evidence/casefolder.h"
#include "evidence/checkedfile.h"
#include "evidence/evidencemodel.h"
#include "evidence/evidencename.h"
#include "evidence/evidencereport.h"
#include "evidence/evidencetext.h"
#include "evidence/manifest.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QtConcurrentRun>

#include <optional>

namespace {

using CheckedFile::Fault;
using CheckedFile::Written;

constexpr QLatin1String manifestName("/manifest.json");
constexpr qint64 largestPicture = qint64(64) * 1024 * 1024;

Error notSaved(const QString &folder, const QString &detail)
{
    return {ErrorKind::EvidenceNotSaved, detail,
        {{QStringLiteral("folder"), QDir::toNativeSeparators(folder)}}};
}

/// The pictures of the case that are there and unchanged.
PictureFiles intactPictures(const QString &pictureRoot, const EvidenceContent &content)
{
    PictureFiles found;
    const QString folder = CaseFolder::of(pictureRoot, content.facts.caseId);
    for (const Recorded &recorded : content.events) {
        const auto *kept = std::get_if<PictureKept>(&recorded.event);
        if (!kept || folder.isEmpty() || !CaseFolder::isPictureName(kept->file))
            continue;
        QFile file(folder + u'/' + kept->file);
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestPicture)
            continue;
        const QByteArray bytes = file.readAll();
        if (CheckedFile::sha256Of(bytes) == kept->sha256)
            found.insert(kept->file, bytes);
    }
    return found;
}

/// A new folder that is filled file by file, and taken away again unless it is kept.
class NewFolder {
public:
    /// Makes "{name}" or "{name} (2)" and so on in \a parent.
    std::optional<Fault> make(const QString &parent, const QString &name)
    {
        for (int attempt = 1; attempt <= CheckedFile::mostNames; ++attempt) {
            const QString own = CheckedFile::numbered(name, attempt);
            const QString path = parent + u'/' + own;
            const auto made = CheckedFile::makeFolder(path, CheckedFile::Access::Shared);
            const auto *fault = std::get_if<Fault>(&made);
            if (fault && fault->kind == Fault::Kind::NameTaken) {
                // Without its manifest it is what a killed process left.
                if (!QFile::exists(path + manifestName))
                    CheckedFile::removeUnfinished(path);
                continue;
            }
            if (fault)
                return *fault;
            m_path = path;
            m_name = own;
            return std::nullopt;
        }
        return Fault{Fault::Kind::NameTaken, QStringLiteral("no name left")};
    }

    ~NewFolder()
    {
        if (m_isKept || m_path.isEmpty())
            return;
        for (const Written &file : m_files)
            QFile::remove(file.path);
        QDir().rmdir(m_path);
    }
    NewFolder() = default;
    NewFolder(const NewFolder &) = delete;
    NewFolder &operator=(const NewFolder &) = delete;

    std::optional<Fault> add(const QString &name, const QByteArray &content)
    {
        const auto outcome = CheckedFile::write(m_path, name, content, CheckedFile::Access::Shared);
        if (const auto *fault = std::get_if<Fault>(&outcome))
            return *fault;
        m_files.append(std::get<Written>(outcome));
        return std::nullopt;
    }

    void keep() { m_isKept = true; }
    QString name() const { return m_name; }
    QList<Written> files() const { return m_files; }

private:
    QString m_path;
    QString m_name;
    QList<Written> m_files;
    bool m_isKept = false;
};

/// Every file but the manifest, the PDF first.
QList<std::pair<QString, QByteArray>> filesOf(const EvidenceModel &model,
    const EvidenceContent &content, const PictureFiles &pictures, const QString &name,
    const QStringList &families)
{
    QList<std::pair<QString, QByteArray>> files = {
        {name + QStringLiteral(".pdf"), evidenceReport(model, pictures, families)},
        {QStringLiteral("bevis.txt"), evidenceText(model)},
        {QStringLiteral("bevis.json"), Manifest::contentJson(model, content)},
    };
    for (const EvidencePicture &picture : model.pictures) {
        if (picture.intact)
            files.append({picture.kept.file, pictures.value(picture.kept.file)});
    }
    return files;
}

Result<EvidenceSaved> saved(const QString &pictureRoot, const EvidenceContent &content,
    const QString &folder, const QStringList &families)
{
    const PictureFiles pictures = intactPictures(pictureRoot, content);
    const EvidenceModel model =
        evidenceModel(content, QSet<QString>(pictures.keyBegin(), pictures.keyEnd()));
    const auto ensured = CheckedFile::ensureFolder(folder, CheckedFile::Access::Shared);
    if (const auto *fault = std::get_if<Fault>(&ensured))
        return notSaved(folder, fault->detail);
    NewFolder evidence;
    if (const auto fault = evidence.make(folder, evidenceName(content)))
        return notSaved(folder, fault->detail);
    for (const auto &[name, bytes] : filesOf(model, content, pictures, evidence.name(), families)) {
        if (bytes.isEmpty())
            return notSaved(folder, QStringLiteral("drawing failed"));
        if (const auto fault = evidence.add(name, bytes))
            return notSaved(folder, fault->detail);
    }
    const Written pdf = evidence.files().constFirst();
    const QByteArray manifest = Manifest::fileListJson(model, evidence.files());
    if (const auto fault = evidence.add(QStringLiteral("manifest.json"), manifest))
        return notSaved(folder, fault->detail);
    evidence.keep();
    return EvidenceSaved{pdf.path, pdf.sha256, model.complete};
}

} // namespace

PdfEvidenceArchive::PdfEvidenceArchive(QString pictureRoot) : m_pictureRoot(std::move(pictureRoot))
{
    m_worker.setMaxThreadCount(1);
}

QFuture<Result<EvidenceSaved>> PdfEvidenceArchive::save(
    const EvidenceContent &content, const QString &folder)
{
    const QStringList families = {QGuiApplication::font().family(), QStringLiteral("DejaVu Sans")};
    return QtConcurrent::run(&m_worker, saved, m_pictureRoot, content, folder, families);
}
