// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/verify/evidencepages.h"

#include "base/placeholders.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct EvidencePagesWords {
    Q_DECLARE_TR_FUNCTIONS(EvidencePagesWords)
};

/// The form of the evidence since which the manifest says how the pages look.
constexpr int firstWithLooks = 4;
constexpr qsizetype mostFaults = 10;

QString ofPage(const QString &sentence, qsizetype index)
{
    return filledIn(sentence, {{QStringLiteral("page"), QString::number(index + 1)}});
}

} // namespace

EvidencePages::EvidencePages(
    const StatedManifest &manifest, const PdfContents &contents, bool isSavedAgain)
    : m_contents(contents)
{
    findAnnotations();
    if (manifest.pages) {
        compareLooks(*manifest.pages, isSavedAgain);
    } else if (manifest.edition >= firstWithLooks) {
        //: --efterproev, sentence after "DOES NOT HOLD:"; manifest.json has a hash for each page
        m_faults.append(EvidencePagesWords::tr("The manifest does not say how the pages look."));
    }
    m_faults = m_faults.mid(0, mostFaults);
}

/// The program never puts anything on a page that is not drawn on it.
void EvidencePages::findAnnotations()
{
    for (qsizetype index = 0; index < m_contents.pages.size(); ++index) {
        if (m_contents.pages.at(index).isAnnotated) {
            //: --efterproev, sentence after "DOES NOT HOLD:"; {page}: its number; note, field:
            //: what a PDF reader lets a person put on a page
            m_faults.append(
                ofPage(EvidencePagesWords::tr("On page {page} lies a note, a field or a link. The "
                                              "program does not write that."),
                    index));
        }
    }
}

void EvidencePages::compareLooks(const QStringList &looks, bool isSavedAgain)
{
    const QList<PdfPage> &pages = m_contents.pages;
    if (pages.size() != looks.size() && !(pages.isEmpty() && isSavedAgain)) {
        m_faults.append(filledIn(
            //: --efterproev, sentence after "DOES NOT HOLD:"; {count}, {stated}: numbers
            EvidencePagesWords::tr(
                "Number of pages in the PDF: {count}. In the list of files: {stated}."),
            {{QStringLiteral("count"), QString::number(pages.size())},
                {QStringLiteral("stated"), QString::number(looks.size())}}));
    }
    if (areDrawnAnew(looks, isSavedAgain))
        return;
    for (qsizetype index = 0; index < std::min(pages.size(), looks.size()); ++index) {
        if (pages.at(index).sha256 != looks.at(index)) {
            //: --efterproev, sentence after "DOES NOT HOLD:"; {page}: its number
            m_faults.append(ofPage(
                EvidencePagesWords::tr("Page {page} does not fit its number in the list of files."),
                index));
        }
    }
    m_areTheSame = m_faults.isEmpty();
}

bool EvidencePages::areDrawnAnew(const QStringList &looks, bool isSavedAgain) const
{
    const QList<PdfPage> &pages = m_contents.pages;
    return isSavedAgain && !m_contents.producer.startsWith(QStringLiteral("Qt "))
        && std::none_of(pages.cbegin(), pages.cend(),
            [&](const PdfPage &page) { return looks.contains(page.sha256); });
}

QString EvidencePages::wordsAreThere()
{
    //: --efterproev, after "Holds:" or after a sentence about the attached files; it is not known
    //: whether the pages look as they did
    return EvidencePagesWords::tr(
        "The words of the evidence are in the text of the pages. The program cannot tell whether "
        "they are shown, and whether anything else is. Look for yourself.");
}

QString EvidencePages::inCopy(bool areWordsThere) const
{
    //: --efterproev, after a sentence about the attached files; no word could be read
    if (m_contents.text.isEmpty())
        return EvidencePagesWords::tr("The pages cannot be read.");
    if (!areWordsThere || !m_faults.isEmpty()) {
        //: --efterproev, after a sentence about the attached files; "they" are those files
        return EvidencePagesWords::tr("The pages do not fit them.");
    }
    //: --efterproev, after a sentence about the attached files; "they" are those files
    return m_areTheSame ? EvidencePagesWords::tr("The pages fit them.") : wordsAreThere();
}
