// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/verify/evidenceexamination.h"

#include "base/cloudfile.h"
#include "base/deferredlibrary.h"
#include "base/placeholders.h"
#include "evidence/content/evidencejournal.h"
#include "evidence/content/evidencewording.h"
#include "evidence/files/evidencefiles.h"
#include "evidence/pdf/pdfseal.h"
#include "evidence/pdf/pdfwork.h"
#include "evidence/verify/besidefindings.h"
#include "evidence/verify/contentagreement.h"
#include "evidence/verify/detailfindings.h"
#include "evidence/verify/evidenceagreement.h"
#include "evidence/verify/evidencechronology.h"
#include "evidence/verify/evidencepages.h"
#include "evidence/verify/insidefindings.h"
#include "evidence/verify/rebuiltfindings.h"
#include "evidence/verify/surroundingfindings.h"
#include "evidence/verify/textagreement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace {

struct EvidenceExamination {
    Q_DECLARE_TR_FUNCTIONS(EvidenceExamination)
};

using Files = QMap<QString, QByteArray>;

/// Examines one thing after the other and collects the findings.
class Examiner {
public:
    explicit Examiner(const PdfWork &pdfWork) : m_pdfWork(pdfWork) { }

    /// False when \a pdf is not of this program.
    bool examinePdf(const QByteArray &pdf)
    {
        const PdfSeal::State seal = PdfSeal::stateOf(pdf);
        auto contents = m_pdfWork.contents(pdf);
        // Where the line with the seal was taken out, everything behind it has another place.
        if (!contents && seal == PdfSeal::State::Absent && hasManifest(pdf))
            contents = m_pdfWork.contents(pdf, PdfWork::Places::MayBeWrong);
        m_result.isLocked = !contents && m_pdfWork.isLocked(pdf);
        if (m_result.isLocked
            || (seal == PdfSeal::State::Absent && (!contents || !isOurs(*contents))))
            return false;
        m_isSavedAgain =
            contents && (seal == PdfSeal::State::Absent || seal == PdfSeal::State::Continued);
        if (!m_isSavedAgain)
            note(seal == PdfSeal::State::Whole,
                //: --efterproev, sentence after "Holds:"
                EvidenceExamination::tr("The PDF fits the number in its third line."),
                //: --efterproev, sentence after "DOES NOT HOLD:"
                EvidenceExamination::tr("The PDF does not fit the number in its third line."));
        if (!contents) {
            note(false, {},
                //: --efterproev, sentence after "DOES NOT HOLD:"
                EvidenceExamination::tr("The PDF cannot be read."));
            return true;
        }
        m_inside = contents->attachments;
        m_pdf = *contents;
        if (m_isSavedAgain && m_inside.isEmpty()) {
            note(false, {},
                //: --efterproev, after "The PDF is not as the program saves it ..."; nothing but
                //: the pages is left
                notAsSaved() + u' ' + EvidenceExamination::tr("It has no attached files."));
            return true;
        }
        examineInside();
        return true;
    }

    /// False when there is no evidence in \a folder.
    bool examineFolder(const QDir &folder)
    {
        const EvidenceBeside beside(folder);
        const bool isOurs = beside.pdf() && examinePdf(*beside.pdf());
        if (m_result.isLocked || (!isOurs && !beside.manifest()))
            return false;
        note(isOurs, {},
            //: --efterproev, sentence after "DOES NOT HOLD:"; about a folder of evidence
            EvidenceExamination::tr("The PDF of the list of files has not been found in the "
                                    "folder, or cannot be read as evidence."));
        m_result.findings +=
            beside.findings(m_inside.value(EvidenceFiles::manifest()), m_isSavedAgain);
        return true;
    }

    /// Notes on the files in \a folder, in which the PDF that was examined lies.
    void noteBeside(const QDir &folder)
    {
        m_result.findings += EvidenceBeside::notesBeside(folder, m_inside);
    }

    Examination result() const
    {
        Examination result = m_result;
        const bool holds = std::all_of(result.findings.cbegin(), result.findings.cend(),
            [](const Finding &finding) { return finding.holds; });
        const auto good = result.isOfLaterVersion ? Examination::Verdict::NotExamined
                                                  : Examination::Verdict::Holds;
        result.verdict = holds ? good : Examination::Verdict::DoesNotHold;
        return result;
    }

    /// Of a file that was not examined.
    Examination nothing() const
    {
        Examination result;
        result.isLocked = m_result.isLocked;
        return result;
    }

private:
    /// The PDF is evidence of this program, though it is not the file that the program wrote. Where
    /// the attachments are gone, the document still names the program that made it, or its pages
    /// explain how to examine them.
    static bool isOurs(const PdfContents &contents)
    {
        if (contents.attachments.contains(EvidenceFiles::manifest())
            || contents.creator.startsWith(QStringLiteral("Sortimentsguiden ")))
            return true;
        return EvidenceAgreement::missingIn(contents.text,
            {QStringLiteral("sortimentsguide --efterproev"), EvidenceFiles::text(),
                EvidenceFiles::content(), EvidenceFiles::manifest()})
            .isEmpty();
    }

    static QString notAsSaved()
    {
        //: --efterproev, after "DOES NOT HOLD:"; an archive has compressed it, for example
        return EvidenceExamination::tr("The PDF is not as the program saves it, for example "
                                       "because another program has saved it again.");
    }

    /// As libqpdf writes the name of an attachment.
    static bool hasManifest(const QByteArray &pdf)
    {
        return pdf.contains('(' + EvidenceFiles::manifest().toLatin1() + ')');
    }

    /// What can still be found out about a PDF that is not the file that the program wrote.
    QString aboutCopy(const EvidencePages &pages) const
    {
        //: --efterproev, after "The PDF is not as the program saves it ..."
        const QString agree = EvidenceExamination::tr("The attached files agree with each other.");
        //: --efterproev, after "The PDF is not as the program saves it ..."
        const QString disagree =
            EvidenceExamination::tr("The attached files do not agree with each other.");
        const bool doAgree = m_doFilesAgree && m_result.holds(Finding::About::Agreement);
        return notAsSaved() + u' ' + (doAgree ? agree : disagree) + u' '
            + pages.inCopy(m_areWordsThere);
    }

    /// Skips an empty sentence.
    void note(bool holds, const QString &good, const QString &bad,
        Finding::About about = Finding::About::Content)
    {
        const QString text = holds ? good : bad;
        if (!text.isEmpty())
            m_result.findings.append({holds, text, about});
    }

    void examineInside()
    {
        const auto manifest = statedManifest(m_inside.value(EvidenceFiles::manifest()));
        const auto content = statedContent(m_inside.value(EvidenceFiles::content()));
        const auto journal = statedJournal(m_inside.value(EvidenceFiles::journal()));
        note(manifest.has_value(), {},
            //: --efterproev, sentence after "DOES NOT HOLD:"; an attachment of the PDF
            EvidenceExamination::tr("The manifest inside the PDF is missing or cannot be read."));
        if (manifest)
            m_result.findings += insideFindings(*manifest, m_inside);
        examineChain(m_inside.value(EvidenceFiles::journal()));
        note(content && journal, {},
            //: --efterproev, sentence after "DOES NOT HOLD:"; content is bevis.json, journal a log
            EvidenceExamination::tr("The content or the journal cannot be read."));
        const EvidencePages pages(manifest.value_or(StatedManifest()), m_pdf, m_isSavedAgain);
        const QList<Finding> later = laterVersionFindings(
            std::max(manifest ? manifest->edition : 0, content ? content->edition : 0));
        m_result.isOfLaterVersion = !later.isEmpty();
        m_result.findings += later;
        if (manifest && content && journal) {
            examineAgreement(*manifest, *content, *journal);
            examineWords(*content, pages);
            m_result.findings += rebuiltFindings(m_inside);
        } else {
            notePages(pages);
        }
        if (m_isSavedAgain)
            m_result.findings.prepend({false, aboutCopy(pages), Finding::About::Copy});
    }

    void notePages(const EvidencePages &pages)
    {
        for (const QString &fault : pages.faults())
            note(false, {}, fault);
    }

    void examineChain(const QByteArray &journal)
    {
        const auto broken = EvidenceJournal::firstBrokenLine(journal);
        note(!broken,
            //: --efterproev, after "Holds:"; each line holds the last one's hash; {count}: of lines
            filledIn(EvidenceExamination::tr("The chain of the journal holds, line by line "
                                             "({count})."),
                {{QStringLiteral("count"), QString::number(journal.count('\n'))}}),
            //: --efterproev, sentence after "DOES NOT HOLD:"; {line}: its number
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
            //: --efterproev, sentence after "Holds:"; three files
            EvidenceExamination::tr(
                "The evidence number is the same in manifest, content and journal."),
            //: --efterproev, sentence after "DOES NOT HOLD:"; three files
            EvidenceExamination::tr("The evidence number is missing, or it is not the same in "
                                    "manifest, content and journal."));
        note(EvidenceAgreement::ofStatus(manifest, content), {},
            //: --efterproev, sentence after "DOES NOT HOLD:"; two files; the status is the first
            //: line of page 1
            EvidenceExamination::tr("Manifest and content do not have the same status."));
        note(content.journalEnd == EvidenceJournal::endOf(m_inside.value(EvidenceFiles::journal())),
            //: --efterproev, sentence after "Holds:"; content is bevis.json
            EvidenceExamination::tr("The journal ends as the content says."),
            //: --efterproev, sentence after "DOES NOT HOLD:"; content is bevis.json
            EvidenceExamination::tr("The journal does not end as the content says."));
        note(EvidenceAgreement::ofTimeline(content, journal),
            //: --efterproev, sentence after "Holds:"; the time line is a table of the PDF
            EvidenceExamination::tr("The time line agrees with the journal."),
            //: --efterproev, sentence after "DOES NOT HOLD:"; the time line is a table of the PDF
            EvidenceExamination::tr("The time line does not agree with the journal."));
        note(EvidenceAgreement::ofValues(content, journal),
            //: --efterproev, sentence after "Holds:"; the values of the subscription
            EvidenceExamination::tr("No order in the journal says other values than the five."),
            //: --efterproev, sentence after "DOES NOT HOLD:"; the values of the subscription
            EvidenceExamination::tr("The five values are not those of the journal."));
        note(EvidenceAgreement::ofChecks(content, journal)
                && ContentAgreement::ofAnswers(content, journal),
            //: --efterproev, sentence after "Holds:"; checks 1 and 2 of the task
            EvidenceExamination::tr("The two checks are those of the journal."),
            //: --efterproev, sentence after "DOES NOT HOLD:"; checks 1 and 2 of the task
            EvidenceExamination::tr("The two checks are not those of the journal."));
        note(EvidenceAgreement::ofPictures(content, journal, manifest),
            //: --efterproev, sentence after "Holds:"; pictures of the screen
            EvidenceExamination::tr("The pictures are those of the journal."),
            //: --efterproev, sentence after "DOES NOT HOLD:"; pictures of the screen
            EvidenceExamination::tr("The pictures are not those of the journal."));
        m_result.findings += detailFindings(manifest, content, journal);
        examineTimes(content, journal);
    }

    void examineTimes(const StatedContent &content, const StatedJournal &journal)
    {
        const QStringList wrong = EvidenceChronology::contradictions(content, journal);
        for (const QString &sentence : wrong)
            note(false, {}, sentence, Finding::About::Times);
        note(wrong.isEmpty(),
            //: --efterproev, sentence after "Holds:"; none is dated before an earlier one
            EvidenceExamination::tr("The times in the journal follow each other."), {},
            Finding::About::Times);
    }

    void examineWords(const StatedContent &content, const EvidencePages &pages)
    {
        const QString text = QString::fromUtf8(m_inside.value(EvidenceFiles::text()));
        m_result.arePagesUnknown = m_isSavedAgain && !pages.areTheSame();
        const QStringList missing =
            EvidenceAgreement::missingIn(m_pdf.text, content.words, m_result.arePagesUnknown);
        const bool isTextThere = m_inside.contains(EvidenceFiles::text());
        const TextAgreement compared = isTextThere
            ? textAgreement(text, m_pdf.pageTexts, content, m_result.arePagesUnknown)
            : TextAgreement();
        const bool doesTextAgree = isTextThere
            && EvidenceAgreement::missingIn(text, content.words + content.wordsOfText).isEmpty()
            && ContentAgreement::ofText(content, text, compared.entries);
        m_areWordsThere = missing.isEmpty();
        m_arePagesRight = m_areWordsThere && pages.faults().isEmpty();
        m_doFilesAgree = doesTextAgree && m_result.holds(Finding::About::Content)
            && m_result.holds(Finding::About::Agreement)
            && (compared.wrongLine.isEmpty() || m_result.arePagesUnknown || !m_arePagesRight);
        notePages(pages);
        m_result.findings += surroundingFindings(m_pdf, content, text);
        if (!m_isSavedAgain)
            m_result.findings += originalFindings(m_pdf.surroundings, content);
        //: --efterproev, sentence after "Holds:"; pages of the PDF, content is bevis.json
        const QString same = EvidenceExamination::tr("The pages say the same as the content.");
        // It is only said where nothing of what they say was found to be otherwise.
        const bool isAllSame = pages.areTheSame() && m_doFilesAgree;
        if (!m_areWordsThere || pages.faults().isEmpty())
            note(m_areWordsThere, isAllSame ? same : EvidencePages::wordsAreThere(),
                //: --efterproev, after "DOES NOT HOLD:"; {words}: what is missing, to the end of
                //: the line
                filledIn(EvidenceExamination::tr("The pages lack this from the content: {words}"),
                    {{QStringLiteral("words"), EvidenceWording::fromOutside(missing.value(0))}}));
        if (isTextThere)
            noteText(doesTextAgree, compared);
    }

    /// What a page that was changed has otherwise than bevis.txt is no fault of bevis.txt.
    void noteText(bool doesAgree, const TextAgreement &compared)
    {
        const bool isOfPages = compared.wrongLine.isEmpty();
        const bool isRight = isOfPages || !m_arePagesRight || m_result.arePagesUnknown;
        note(doesAgree && isRight,
            isOfPages
                //: --efterproev, sentence after "Holds:"; bevis.txt is a file name, content is
                //: bevis.json
                ? EvidenceExamination::tr("bevis.txt says the same as the content.")
                : QString(),
            //: --efterproev, sentence after "DOES NOT HOLD:"; bevis.txt is a file name
            EvidenceExamination::tr("bevis.txt does not say the same as the content."),
            Finding::About::Agreement);
        if (isOfPages || !m_arePagesRight)
            return;
        note(m_result.arePagesUnknown, {},
            //: --efterproev, after "DOES NOT HOLD:"; bevis.txt is a file name; {words}: a line of
            //: it, to the end of the line
            filledIn(EvidenceExamination::tr("On the pages, this line of bevis.txt is not in its "
                                             "place: {words}"),
                {{QStringLiteral("words"), EvidenceWording::fromOutside(compared.wrongLine)}}),
            Finding::About::Agreement);
        note(m_result.arePagesUnknown,
            //: --efterproev, sentence after "Note:"; bevis.txt is a file name; another program has
            //: drawn the pages anew
            EvidenceExamination::tr(
                "It cannot be examined whether bevis.txt says more than the pages do."),
            {}, Finding::About::Note);
    }

    const PdfWork &m_pdfWork;
    Files m_inside;
    PdfContents m_pdf;
    bool m_isSavedAgain = false;
    bool m_areWordsThere = false;
    /// They have all words of the content and look as they did, as far as that is known.
    bool m_arePagesRight = false;
    /// The attachments agree with each other.
    bool m_doFilesAgree = false;
    Examination m_result;
};

} // namespace

Examination examined(const QString &path)
{
    const PdfWork *pdfWork = DeferredLibrary::parts().pdf;
    if (!pdfWork) {
        Examination none;
        none.verdict = Examination::Verdict::NotExamined;
        return none;
    }
    const QFileInfo info(path);
    Examination none;
    none.elsewhere = CloudFile::namesElsewhere(path);
    if (!none.elsewhere.isEmpty())
        return none;
    const QString folder = EvidenceBeside::isPartOfFolder(path) ? info.path() : path;
    none.elsewhere = CloudFile::namesElsewhere(folder);
    if (!none.elsewhere.isEmpty())
        return none;
    Examiner examiner(*pdfWork);
    if (QFileInfo(folder).isDir())
        return examiner.examineFolder(QDir(folder)) ? examiner.result() : examiner.nothing();
    const auto pdf = contentOfFile(path);
    if (!pdf || !examiner.examinePdf(*pdf))
        return examiner.nothing();
    examiner.noteBeside(info.dir());
    return examiner.result();
}
