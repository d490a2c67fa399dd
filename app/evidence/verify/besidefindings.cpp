// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/verify/besidefindings.h"

#include "base/cloudfile.h"
#include "base/placeholders.h"
#include "base/sha256.h"
#include "evidence/content/evidencewording.h"
#include "evidence/files/evidencefiles.h"
#include "evidence/files/manifest.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace {

struct BesideFindings {
    Q_DECLARE_TR_FUNCTIONS(BesideFindings)
};

constexpr qint64 largestFile = qint64(512) * 1024 * 1024;
/// Of the same size, which are read whole.
constexpr int mostPdfs = 10;
constexpr qsizetype mostNames = 10;

/// An editor on Windows may have put a byte order mark before \a text. Its hash then shows that the
/// file was changed, but it can still be read.
QByteArray withoutMark(const QByteArray &text)
{
    const QByteArrayView mark("\xEF\xBB\xBF");
    return text.startsWith(mark) ? text.mid(mark.size()) : text;
}

QString named(const QString &sentence, const QString &file)
{
    return filledIn(sentence, {{QStringLiteral("file"), EvidenceWording::fromOutside(file)}});
}

bool isPlainName(const QString &name)
{
    return QFileInfo(name).fileName() == name;
}

/// The PDF is called as its folder, in the program's form: not the PDF has been given another name,
/// but the manifest has been changed.
bool isAsProgramNamed(const QFileInfo &pdf)
{
    static const QRegularExpression form(
        QStringLiteral("_\\d{4}-\\d{2}-\\d{2}(?:_\\p{L}+)?(?: \\(\\d+\\))?\\z"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QString name = pdf.completeBaseName();
    return name == pdf.absoluteDir().dirName() && form.match(name).hasMatch();
}

bool isFile(const std::optional<QByteArray> &content, const StatedFile &file)
{
    return content && content->size() == file.size && Sha256::hexOf(*content) == file.sha256;
}

} // namespace

std::optional<QByteArray> contentOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return std::nullopt;
    return file.readAll();
}

EvidenceBeside::EvidenceBeside(const QDir &folder) : m_folder(folder)
{
    if (const auto bytes = contentOfFile(folder.filePath(EvidenceFiles::manifest()))) {
        m_bytes = *bytes;
        m_manifest = statedManifest(withoutMark(m_bytes));
    }
    findPdf();
}

bool EvidenceBeside::isPartOfFolder(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile() || info.suffix().compare(QStringLiteral("pdf"), Qt::CaseInsensitive) == 0)
        return false;
    if (info.fileName() == EvidenceFiles::manifest())
        return true;
    const QString list = info.dir().filePath(EvidenceFiles::manifest());
    const auto bytes = CloudFile::isElsewhere(list) ? std::nullopt : contentOfFile(list);
    const auto manifest = bytes ? statedManifest(withoutMark(*bytes)) : std::nullopt;
    return manifest
        && std::any_of(manifest->files.cbegin(), manifest->files.cend(),
            [&](const StatedFile &file) { return file.name == info.fileName(); });
}

QString EvidenceBeside::statedPdf() const
{
    if (!m_manifest)
        return {};
    for (const StatedFile &file : m_manifest->files) {
        if (file.name.endsWith(QStringLiteral(".pdf")) && isPlainName(file.name))
            return file.name;
    }
    return {};
}

void EvidenceBeside::findPdf()
{
    m_pdfName = statedPdf();
    if (m_pdfName.isEmpty()) {
        const QStringList names = m_folder.entryList({QStringLiteral("*.pdf")}, QDir::Files);
        m_pdfName = names.size() == 1 ? names.constFirst() : QString();
    }
    if (m_pdfName.isEmpty())
        return;
    m_pdf = contentOfFile(m_folder.filePath(m_pdfName));
    if (m_pdf || !m_manifest)
        return;
    for (const StatedFile &file : m_manifest->files) {
        if (file.name == m_pdfName)
            findRenamed(file);
    }
}

/// KLIK and people give files other names.
void EvidenceBeside::findRenamed(const StatedFile &stated)
{
    int left = mostPdfs;
    for (const QFileInfo &info :
        m_folder.entryInfoList({QStringLiteral("*.pdf")}, QDir::Files, QDir::Name)) {
        if (info.size() != stated.size)
            continue;
        if (left-- == 0)
            return;
        const auto content = contentOfFile(info.filePath());
        if (!isFile(content, stated) || isAsProgramNamed(info))
            continue;
        m_pdf = content;
        m_pdfName = info.fileName();
        return;
    }
}

Finding EvidenceBeside::ofFile(const StatedFile &file, bool isSavedAgain) const
{
    const bool isPdf = file.name == statedPdf();
    const QString name = isPdf && m_pdf ? m_pdfName : file.name;
    const auto content = isPlainName(name) ? contentOfFile(m_folder.filePath(name)) : std::nullopt;
    // The list may have been made anew, so that it does not show what was changed before.
    //: --efterproev, sentence after "Holds:"; {file}: name of a file beside the PDF; the list:
    //: manifest.json
    const QString same = BesideFindings::tr("{file} in the folder is as in the list of files.");
    //: --efterproev, sentence after "DOES NOT HOLD:"; {file}: a file beside the PDF
    const QString changed =
        BesideFindings::tr("{file} in the folder is not as in the list of files.");
    //: --efterproev, sentence after "DOES NOT HOLD:"; {file}: a file beside the PDF
    const QString missing = BesideFindings::tr("{file} is missing in the folder.");
    //: --efterproev, sentence after "DOES NOT HOLD:"; {file}: a file beside the PDF
    const QString unread = BesideFindings::tr("{file} in the folder cannot be read.");
    if (isFile(content, file))
        return {true, named(same, name)};
    if (!content) {
        const bool isThere = isPlainName(name) && QFileInfo::exists(m_folder.filePath(name));
        return {false, named(isThere ? unread : missing, name),
            isThere ? Finding::About::Content : Finding::About::Missing};
    }
    return {false, named(changed, name),
        isPdf && isSavedAgain ? Finding::About::Copy : Finding::About::Content};
}

Finding EvidenceBeside::withoutManifest() const
{
    if (!QFileInfo::exists(m_folder.filePath(EvidenceFiles::manifest()))) {
        return {false,
            //: --efterproev, sentence after "DOES NOT HOLD:"; the PDF has the files inside
            BesideFindings::tr("manifest.json is missing in the folder. So no other file in it has "
                               "been examined than the PDF."),
            Finding::About::Missing};
    }
    //: --efterproev, sentence after "DOES NOT HOLD:"; manifest.json lists all files
    return {false, BesideFindings::tr("The manifest beside the PDF cannot be read.")};
}

/// What a reader wonders about, and what is no fault of the evidence.
QList<Finding> EvidenceBeside::notes() const
{
    QList<Finding> notes;
    const QString stated = statedPdf();
    if (m_pdf && !stated.isEmpty() && stated != m_pdfName) {
        notes.append({true,
            filledIn(
                //: --efterproev, sentence after "Note:"; {before}, {now}: names of files
                BesideFindings::tr(
                    "The list of files calls the PDF {before}. In the folder, it is called {now}."),
                {{QStringLiteral("before"), EvidenceWording::fromOutside(stated)},
                    {QStringLiteral("now"), EvidenceWording::fromOutside(m_pdfName)}}),
            Finding::About::Note});
    }
    QStringList known = {EvidenceFiles::manifest(), m_pdfName};
    for (const StatedFile &file : m_manifest->files)
        known.append(file.name);
    QStringList others = m_folder.entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    others.removeIf([&](const QString &name) { return known.contains(name); });
    for (const QString &name : others.mid(0, mostNames)) {
        //: --efterproev, sentence after "Note:"; {file}: a file in the folder
        notes.append({true,
            named(BesideFindings::tr("{file} is in the folder, but not in the list of files. It "
                                     "has not been examined."),
                name),
            Finding::About::Note});
    }
    const QStringList folders =
        m_folder.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : folders.mid(0, mostNames)) {
        //: --efterproev, sentence after "Note:"; {file}: the name of a folder
        notes.append({true,
            named(BesideFindings::tr("{file} is a folder in the folder. It has not been examined."),
                name),
            Finding::About::Note});
    }
    return notes;
}

QList<Finding> EvidenceBeside::notesBeside(
    const QDir &folder, const QMap<QString, QByteArray> &inside)
{
    QList<Finding> notes;
    for (auto file = inside.cbegin(); file != inside.cend() && notes.size() < mostNames; ++file) {
        // The manifest in the folder has one more file in it.
        if (file.key() == EvidenceFiles::manifest() || !isPlainName(file.key()))
            continue;
        const QString path = folder.filePath(file.key());
        if (!QFileInfo(path).isFile() || !CloudFile::namesElsewhere(path).isEmpty()
            || contentOfFile(path) == file.value())
            continue;
        //: --efterproev, sentence after "Note:", where the PDF alone is examined; {file}: name of a
        //: file in the same folder
        notes.append({true,
            named(BesideFindings::tr("{file} beside the PDF is not as inside it. It has not been "
                                     "examined beyond that."),
                file.key()),
            Finding::About::Note});
    }
    return notes;
}

QList<Finding> EvidenceBeside::findings(const QByteArray &insideManifest, bool isSavedAgain) const
{
    if (!m_manifest)
        return {withoutManifest()};
    QList<Finding> findings;
    for (const StatedFile &file : m_manifest->files)
        findings.append(ofFile(file, isSavedAgain));
    // The manifest beside the PDF is the one inside it with one more file: the PDF as it was saved.
    Manifest::Listed pdf = Manifest::listed(statedPdf(), m_pdf.value_or(QByteArray()));
    for (const StatedFile &file : m_manifest->files) {
        if (isSavedAgain && file.name == pdf.name)
            pdf = {file.name, file.size, file.sha256};
    }
    const bool isSame = m_bytes == Manifest::withFile(insideManifest, pdf);
    //: --efterproev, sentence after "Holds:"; manifest.json, twice
    const QString same =
        BesideFindings::tr("The manifest in the folder agrees with the one in the PDF.");
    //: --efterproev, sentence after "DOES NOT HOLD:"; manifest.json, twice
    const QString other =
        BesideFindings::tr("The manifest in the folder does not agree with the one in the PDF.");
    findings.append({isSame, isSame ? same : other});
    return findings + notes();
}
