// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/evidenceexamination.h"

#include "evidence/checkedfile.h"
#include "evidence/evidenceagreement.h"
#include "evidence/evidencefiles.h"
#include "evidence/evidencejournal.h"
#include "evidence/evidencewording.h"
#include "evidence/manifest.h"
#include "evidence/pdfcontents.h"
#include "evidence/pdfseal.h"
#include "support/placeholders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace {

struct EvidenceExamination {
    Q_DECLARE_TR_FUNCTIONS(EvidenceExamination)
};

constexpr qint64 largestFile = qint64(512) * 1024 * 1024;

using Files = QMap<QString, QByteArray>;

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return std::nullopt;
    return file.readAll();
}

QString named(const QString &sentence, const QString &file)
{
    return filledIn(sentence, {{QStringLiteral("file"), EvidenceWording::fromOutside(file)}});
}

/// Looks at one thing after the other and notes what it finds.
class Examiner {
public:
    /// False when \a pdf is nothing that this program wrote.
    bool examinePdf(const QByteArray &pdf)
    {
        const PdfSeal::State seal = PdfSeal::stateOf(pdf);
        const auto contents = pdfContents(pdf);
        if (seal == PdfSeal::State::Absent
            && (!contents || !contents->attachments.contains(EvidenceFiles::manifest())))
            return false;
        note(seal == PdfSeal::State::Whole,
            EvidenceExamination::tr("The PDF is byte for byte as it was saved."),
            EvidenceExamination::tr("The PDF has been changed since it was saved."));
        if (!contents) {
            note(false, {}, EvidenceExamination::tr("The PDF can no longer be read."));
            return true;
        }
        m_inside = contents->attachments;
        m_pages = contents->text;
        examineInside();
        return true;
    }

    /// False when there is no evidence in \a folder.
    bool examineFolder(const QDir &folder)
    {
        const auto beside = contentOf(folder.filePath(EvidenceFiles::manifest()));
        const auto manifest = beside ? statedManifest(*beside) : std::nullopt;
        const QString name = manifest ? pdfIn(*manifest) : onlyPdfIn(folder);
        const auto pdf = name.isEmpty() ? std::nullopt : contentOf(folder.filePath(name));
        const bool isOurs = pdf && examinePdf(*pdf);
        if (!isOurs && !manifest)
            return false;
        note(isOurs, {}, EvidenceExamination::tr("The PDF is missing or is another one."));
        note(manifest.has_value(), {},
            EvidenceExamination::tr("The manifest beside the PDF is missing or damaged."));
        if (manifest)
            examineBeside(folder, *manifest, *beside, pdf.value_or(QByteArray()));
        return true;
    }

    Examination result() const
    {
        Examination result = m_result;
        const bool holds = std::all_of(result.findings.cbegin(), result.findings.cend(),
            [](const Finding &finding) { return finding.holds; });
        result.verdict = holds ? Examination::Verdict::Holds : Examination::Verdict::DoesNotHold;
        return result;
    }

private:
    /// An empty sentence is not said.
    void note(bool holds, const QString &good, const QString &bad)
    {
        const QString text = holds ? good : bad;
        if (!text.isEmpty())
            m_result.findings.append({holds, text});
    }

    void examineInside()
    {
        const auto manifest = statedManifest(m_inside.value(EvidenceFiles::manifest()));
        const auto content = statedContent(m_inside.value(EvidenceFiles::content()));
        const auto journal = statedJournal(m_inside.value(EvidenceFiles::journal()));
        note(manifest.has_value(), {},
            EvidenceExamination::tr("The manifest inside the PDF is missing or damaged."));
        if (manifest)
            examineFiles(*manifest, m_inside);
        examineChain(m_inside.value(EvidenceFiles::journal()));
        note(content && journal, {},
            EvidenceExamination::tr("The content or the journal cannot be read."));
        if (manifest && content && journal)
            examineAgreement(*manifest, *content, *journal);
    }

    /// \a files are those that \a manifest lists, with their hashes, and no others.
    void examineFiles(const StatedManifest &manifest, const Files &files)
    {
        QStringList known = {EvidenceFiles::manifest()};
        for (const StatedFile &file : manifest.files) {
            known.append(file.name);
            const QByteArray bytes = files.value(file.name);
            const bool isSame =
                bytes.size() == file.size && CheckedFile::sha256Of(bytes) == file.sha256;
            note(isSame,
                named(EvidenceExamination::tr("{file} is unchanged inside the PDF."), file.name),
                named(EvidenceExamination::tr("{file} inside the PDF is missing or has been "
                                              "changed."),
                    file.name));
        }
        for (auto file = files.cbegin(); file != files.cend(); ++file) {
            note(known.contains(file.key()), {},
                named(EvidenceExamination::tr("{file} does not belong to the evidence."),
                    file.key()));
        }
    }

    void examineChain(const QByteArray &journal)
    {
        const auto broken = EvidenceJournal::firstBrokenLine(journal);
        note(!broken,
            filledIn(EvidenceExamination::tr("The chain of the journal holds, line by line "
                                             "({count})."),
                {{QStringLiteral("count"), QString::number(journal.count('\n'))}}),
            filledIn(EvidenceExamination::tr("The chain of the journal breaks in line {line}."),
                {{QStringLiteral("line"), QString::number(broken.value_or(0))}}));
    }

    void examineAgreement(
        const StatedManifest &manifest, const StatedContent &content, const StatedJournal &journal)
    {
        m_result.caseNumber = EvidenceWording::identifier(content.caseNumber);
        m_result.status = content.status;
        m_result.stamp = content.stamp;
        note(EvidenceAgreement::ofCase(manifest, content, journal),
            EvidenceExamination::tr("Manifest, content and journal are of the same case."),
            EvidenceExamination::tr("Manifest, content and journal are not of the same case."));
        note(content.journalEnd == EvidenceJournal::endOf(m_inside.value(EvidenceFiles::journal())),
            EvidenceExamination::tr("The journal ends as the page says."),
            EvidenceExamination::tr("The journal does not end as the page says."));
        note(EvidenceAgreement::ofTimeline(content, journal),
            EvidenceExamination::tr("The time line is in the journal."),
            EvidenceExamination::tr("The time line is not in the journal."));
        note(EvidenceAgreement::ofValues(content, journal),
            EvidenceExamination::tr("The five values are those of the journal."),
            EvidenceExamination::tr("The five values are not those of the journal."));
        note(EvidenceAgreement::ofChecks(content, journal),
            EvidenceExamination::tr("The two checks are those of the journal."),
            EvidenceExamination::tr("The two checks are not those of the journal."));
        note(EvidenceAgreement::ofPictures(content, journal, manifest),
            EvidenceExamination::tr("The pictures are those of the journal."),
            EvidenceExamination::tr("The pictures are not those of the journal."));
        examineWords(content);
    }

    void examineWords(const StatedContent &content)
    {
        const QString text = QString::fromUtf8(m_inside.value(EvidenceFiles::text()));
        const QStringList missing = EvidenceAgreement::missingIn(m_pages, content.words);
        note(missing.isEmpty(), EvidenceExamination::tr("The pages say the same as the content."),
            filledIn(EvidenceExamination::tr("The pages lack this from the content: {words}"),
                {{QStringLiteral("words"), EvidenceWording::fromOutside(missing.value(0))}}));
        note(EvidenceAgreement::missingIn(text, content.words).isEmpty(),
            EvidenceExamination::tr("bevis.txt says the same as the content."),
            EvidenceExamination::tr("bevis.txt does not say the same as the content."));
    }

    void examineBeside(const QDir &folder, const StatedManifest &manifest, const QByteArray &bytes,
        const QByteArray &pdf)
    {
        for (const StatedFile &file : manifest.files) {
            const bool isPlain = QFileInfo(file.name).fileName() == file.name;
            const auto content = isPlain ? contentOf(folder.filePath(file.name)) : std::nullopt;
            note(content && content->size() == file.size
                    && CheckedFile::sha256Of(*content) == file.sha256,
                named(EvidenceExamination::tr("{file} in the folder is unchanged."), file.name),
                named(EvidenceExamination::tr("{file} in the folder is missing or has been "
                                              "changed."),
                    file.name));
        }
        note(isInsideWithPdf(bytes, pdfIn(manifest), pdf),
            EvidenceExamination::tr("The manifest in the folder agrees with the one in the PDF."),
            EvidenceExamination::tr(
                "The manifest in the folder does not agree with the one in the PDF."));
    }

    /// The manifest beside the PDF is the one inside it with one more file: the PDF.
    bool isInsideWithPdf(const QByteArray &beside, const QString &name, const QByteArray &pdf) const
    {
        const QByteArray inside = m_inside.value(EvidenceFiles::manifest());
        return beside == Manifest::withFile(inside, Manifest::listed(name, pdf));
    }

    static QString pdfIn(const StatedManifest &manifest)
    {
        for (const StatedFile &file : manifest.files) {
            if (file.name.endsWith(QStringLiteral(".pdf"))
                && QFileInfo(file.name).fileName() == file.name)
                return file.name;
        }
        return {};
    }

    static QString onlyPdfIn(const QDir &folder)
    {
        const QStringList names = folder.entryList({QStringLiteral("*.pdf")}, QDir::Files);
        return names.size() == 1 ? names.constFirst() : QString();
    }

    Files m_inside;
    QString m_pages;
    Examination m_result;
};

QString verdictInWords(Examination::Verdict verdict)
{
    switch (verdict) {
    case Examination::Verdict::Holds:
        return EvidenceExamination::tr("The evidence holds.");
    case Examination::Verdict::DoesNotHold:
        return EvidenceExamination::tr("The evidence does not hold.");
    case Examination::Verdict::Unreadable:
        return EvidenceExamination::tr("No evidence from this program can be read there.");
    }
    Q_UNREACHABLE();
}

} // namespace

Examination examined(const QString &path)
{
    const QFileInfo info(path);
    Examiner examiner;
    if (info.isDir())
        return examiner.examineFolder(QDir(path)) ? examiner.result() : Examination();
    if (info.fileName() == EvidenceFiles::manifest())
        return examiner.examineFolder(info.dir()) ? examiner.result() : Examination();
    const auto pdf = contentOf(path);
    return pdf && examiner.examinePdf(*pdf) ? examiner.result() : Examination();
}

QString inWords(const Examination &examination)
{
    QStringList lines;
    if (!examination.stamp.isEmpty())
        lines.append(examination.stamp);
    if (!examination.caseNumber.isEmpty()) {
        lines.append(filledIn(EvidenceExamination::tr("Case {number}: {status}"),
            {{QStringLiteral("number"), examination.caseNumber},
                {QStringLiteral("status"), EvidenceWording::fromOutside(examination.status)}}));
    }
    for (const Finding &finding : examination.findings) {
        //: Before a sentence about what was examined.
        lines.append((finding.holds ? EvidenceExamination::tr("Holds:")
                                    //: Before a sentence about what was examined.
                                    : EvidenceExamination::tr("DOES NOT HOLD:"))
            + u' ' + finding.text);
    }
    lines.append(verdictInWords(examination.verdict));
    if (examination.verdict != Examination::Verdict::Unreadable)
        lines.append(EvidenceExamination::tr(
            "The hashes show whether something has changed by accident or by clumsy hands. They "
            "do not prove who made the evidence."));
    return lines.join(u'\n');
}
