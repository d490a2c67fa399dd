// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/evidencefolder.h"

#include "base/deferredlibrary.h"
#include "base/sha256.h"
#include "evidence/content/evidencemodel.h"
#include "evidence/content/evidencename.h"
#include "evidence/files/attachmentwords.h"
#include "evidence/files/casefolder.h"
#include "evidence/files/checkedfile.h"
#include "evidence/files/evidencebasis.h"
#include "evidence/files/evidencefiles.h"
#include "evidence/files/evidencetext.h"
#include "evidence/files/manifest.h"
#include "evidence/pdf/pdfwork.h"
#include "evidence/report/evidencereport.h"
#include "evidence/verify/evidenceexamination.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QtConcurrentRun>

#include <optional>

namespace {

using CheckedFile::Fault;
using CheckedFile::Written;

struct PdfEvidence {
    Q_DECLARE_TR_FUNCTIONS(PdfEvidence)
};

constexpr QLatin1String manifestName("/manifest.json");
constexpr qint64 largestPicture = qint64(64) * 1024 * 1024;

Error notSaved(const QString &folder, const QString &detail)
{
    return {ErrorKind::EvidenceNotSaved, detail,
        {{QStringLiteral("folder"), QDir::toNativeSeparators(folder)}}};
}

/// The font that the program's own packages depend on.
QString ownFamily()
{
    return QStringLiteral("DejaVu Sans");
}

Error notReadable(const QString &folder)
{
    Error error = notSaved(folder, QStringLiteral("the examination does not hold"));
    error.values.insert(QStringLiteral("reason"),
        //: GB-18, after "The evidence is not in the folder {folder}."; what had been written is
        //: deleted again
        PdfEvidence::tr("We wrote the PDF, but it could not be read again. So we deleted it. The "
                        "computer may lack fonts. Ask your IT department."));
    return error;
}

/// The pictures of the case that are there and unchanged. A picture that the user removed is not
/// read, whether or not its file could be deleted.
PictureFiles intactPictures(const QString &pictureRoot, const EvidenceContent &content)
{
    PictureFiles found;
    const QString folder = CaseFolder::of(pictureRoot, content.facts.caseId);
    for (const PictureKept &kept : content.facts.pictures) {
        if (folder.isEmpty() || !CaseFolder::isPictureName(kept.file))
            continue;
        QFile file(folder + u'/' + kept.file);
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestPicture)
            continue;
        const QByteArray bytes = file.readAll();
        if (Sha256::hexOf(bytes) == kept.sha256)
            found.insert(kept.file, bytes);
    }
    return found;
}

/// A new folder that is filled file by file, and removed again unless it is kept.
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
                // A folder without a manifest is what a killed process left.
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
    QString path() const { return m_path; }
    const QList<Written> &files() const { return m_files; }

private:
    QString m_path;
    QString m_name;
    QList<Written> m_files;
    bool m_isKept = false;
};

using Files = QList<std::pair<QString, QByteArray>>;

/// All that lies inside the PDF and beside it, but for the manifest.
Files filesOf(
    const EvidenceModel &model, const EvidenceContent &content, const PictureFiles &pictures)
{
    Files files = {
        {EvidenceFiles::text(), evidenceText(model)},
        {EvidenceFiles::content(), Manifest::contentJson(model, content)},
        {EvidenceFiles::journal(), model.journal},
    };
    for (const EvidencePicture &picture : model.pictures) {
        if (picture.intact)
            files.append({picture.kept.file, pictures.value(picture.kept.file)});
    }
    return files;
}

QByteArray manifestOf(const EvidenceModel &model, const Files &files, const QStringList &pages)
{
    QList<Manifest::Listed> listed;
    for (const auto &[name, bytes] : files)
        listed.append(Manifest::listed(name, bytes));
    return Manifest::fileListJson(model, listed, pages);
}

PdfAttachment attachment(const QString &name, const QByteArray &bytes)
{
    PdfAttachment made{name, bytes, "image/png", AttachmentWords::of(name), Relationship::Source};
    if (name == EvidenceFiles::text()) {
        made.mimeType = "text/plain";
        made.relationship = Relationship::Alternative;
    } else if (name == EvidenceFiles::content()) {
        made.mimeType = "application/json";
        made.relationship = Relationship::Data;
    } else if (name == EvidenceFiles::journal()) {
        made.mimeType = "application/x-ndjson";
    } else if (name == EvidenceFiles::manifest()) {
        made.mimeType = "application/json";
        made.relationship = Relationship::Supplement;
    }
    return made;
}

struct MadePdf {
    /// Empty when it could not be made.
    QByteArray bytes;
    /// The manifest inside it.
    QByteArray manifest;
};

/// The PDF of \a drawn with \a files inside, and with the manifest of these files and of how the
/// pages look.
MadePdf pdfOf(
    const EvidenceModel &model, const QDateTime &made, const DrawnReport &drawn, const Files &files)
{
    MadePdf pdf;
    PdfAdditions additions{{}, {}, {{model.status, 1}}, drawn.structure, model.language, made};
    for (const ReportEntry &entry : drawn.contents)
        additions.bookmarks.append({entry.heading, entry.page});
    for (const auto &[name, bytes] : files)
        additions.attachments.append(attachment(name, bytes));
    additions.lastAttachment = [&](const QStringList &looks) {
        pdf.manifest = manifestOf(model, files, looks);
        return attachment(EvidenceFiles::manifest(), pdf.manifest);
    };
    if (const PdfWork *work = DeferredLibrary::parts().pdf)
        pdf.bytes = work->archival(drawn.pdf, additions);
    return pdf;
}

/// What is saved, but for how it is drawn.
struct Prepared {
    EvidenceContent content;
    PictureFiles pictures;
    EvidenceModel model;
    QString folder;
    /// Of the new folder and the PDF.
    QString name;
};

/// The program's own examination finds a fault in what was written. A fault in what happened in the
/// case, such as a clock that was set back, is no reason not to save it, and neither is a text of
/// the user's that reads like another part of the evidence.
bool isUnreadable(const QString &folder)
{
    const Examination examination = examined(folder);
    return examination.verdict == Examination::Verdict::Unreadable
        || !examination.holds(Finding::About::Content) || !examination.holds(Finding::About::Copy);
}

/// Writes \a evidence, drawn with \a families; nothing where it could be written but not be read
/// again. In that case, as after an error, no file is left.
std::optional<Result<EvidenceSaved>> savedWith(
    const QStringList &families, const Prepared &evidence)
{
    const auto &[content, pictures, model, folder, name] = evidence;
    NewFolder made;
    if (const auto fault = made.make(folder, name))
        return notSaved(folder, fault->detail);
    Files files = filesOf(model, content, pictures);
    const MadePdf pdf =
        pdfOf(model, content.made, evidenceReport(model, pictures, families), files);
    const QString pdfName = made.name() + QStringLiteral(".pdf");
    files.append({pdfName, pdf.bytes});
    files.append({EvidenceFiles::manifest(),
        Manifest::withFile(pdf.manifest, Manifest::listed(pdfName, pdf.bytes))});
    for (const auto &[fileName, bytes] : std::as_const(files)) {
        if (bytes.isEmpty())
            return notSaved(folder, QStringLiteral("drawing failed"));
        if (const auto fault = made.add(fileName, bytes))
            return notSaved(folder, fault->detail);
    }
    if (isUnreadable(made.path()))
        return std::nullopt;
    made.keep();
    const Written &written = made.files().at(files.size() - 2);
    return EvidenceSaved{written.path, written.sha256, model.complete};
}

/// Evidence is reported as saved only after it was read and examined again.
Result<EvidenceSaved> saved(const QString &pictureRoot, const EvidenceContent &given,
    const QString &folder, const QStringList &families)
{
    if (!DeferredLibrary::parts().pdf)
        return DeferredLibrary::fault();
    const auto ensured = CheckedFile::ensureFolder(folder, CheckedFile::Access::Shared);
    if (const auto *fault = std::get_if<Fault>(&ensured))
        return notSaved(folder, fault->detail);
    const EvidenceContent content = EvidenceBasis::asExamined(given);
    Prepared evidence{
        content, intactPictures(pictureRoot, content), {}, folder, evidenceName(given)};
    evidence.model = evidenceModel(
        content, QSet<QString>(evidence.pictures.keyBegin(), evidence.pictures.keyEnd()));
    // Letters of the desktop's font may not be readable from a PDF; another font is tried then.
    for (const QStringList &each : {families, QStringList{ownFamily()}}) {
        if (const auto outcome = savedWith(each, evidence))
            return *outcome;
    }
    return notReadable(folder);
}

} // namespace

EvidenceFolder::EvidenceFolder(QString pictureRoot) : m_pictureRoot(std::move(pictureRoot))
{
    m_worker.setMaxThreadCount(1);
}

QFuture<Result<EvidenceSaved>> EvidenceFolder::save(
    const EvidenceContent &content, const QString &folder)
{
    const QStringList families = {QGuiApplication::font().family(), ownFamily()};
    return QtConcurrent::run(&m_worker, saved, m_pictureRoot, content, folder, families);
}

QFuture<bool> EvidenceFolder::holds(const QString &path)
{
    return QtConcurrent::run(&m_worker, [path] { return QFileInfo(path).isFile(); });
}

QFuture<ExaminedEvidence> EvidenceFolder::examine(const QString &path)
{
    return QtConcurrent::run([path] {
        const Examination examination = examined(path);
        return ExaminedEvidence{
            examination.verdict == Examination::Verdict::Holds, inShort(examination)};
    });
}
