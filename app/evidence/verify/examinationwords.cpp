// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/deferredlibrary.h"
#include "base/placeholders.h"
#include "evidence/content/evidencewording.h"
#include "evidence/verify/evidenceexamination.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct ExaminationWords {
    Q_DECLARE_TR_FUNCTIONS(ExaminationWords)
};

/// What does not hold, where it is only one thing and the content is unchanged.
QString onlyFault(const Examination &examination)
{
    using About = Finding::About;
    if (!examination.holds(About::Content) || !examination.holds(About::Agreement))
        return {};
    if (examination.holds(About::Times) && examination.holds(About::Copy)) {
        //: --efterproev, the verdict at the end: files beside the PDF are missing
        return ExaminationWords::tr("The PDF and the files in it hold, but files are missing in "
                                    "the folder beside it.");
    }
    if (examination.holds(About::Times) && examination.arePagesUnknown) {
        //: --efterproev, the verdict at the end: another program has drawn the pages anew
        return ExaminationWords::tr("The attached files hold, but what the pages of the PDF show "
                                    "cannot be examined. Use the attached files.");
    }
    if (examination.holds(About::Times)) {
        //: --efterproev, the verdict at the end: an archive has saved the PDF anew, for example
        return ExaminationWords::tr(
            "The content holds, but the PDF is not as the program saves it.");
    }
    if (examination.holds(About::Copy)) {
        //: --efterproev, the verdict at the end: the computer's clock was set back meanwhile
        return ExaminationWords::tr(
            "The files agree with each other, but the times in the evidence do not.");
    }
    return {};
}

/// What an examination cannot show.
QString limitsOf(const Examination &examination)
{
    if (examination.verdict == Examination::Verdict::Unreadable
        || examination.verdict == Examination::Verdict::NotExamined)
        return {};
    //: --efterproev, last lines; hashes are SHA-256
    return ExaminationWords::tr("The hashes show whether something has changed by accident or by "
                                "mistake. They do not prove who made the evidence.");
}

/// What the evidence says of itself: its stamp, its number and its status.
QStringList ownWords(const Examination &examination)
{
    QStringList lines;
    if (!examination.stamp.isEmpty())
        lines.append(EvidenceWording::fromOutside(examination.stamp));
    if (!examination.caseNumber.isEmpty()) {
        //: --efterproev, one of the first lines; {number}: of the evidence, {status}: a sentence
        lines.append(filledIn(ExaminationWords::tr("Evidence number {number}: {status}"),
            {{QStringLiteral("number"), examination.caseNumber},
                {QStringLiteral("status"), EvidenceWording::fromOutside(examination.status)}}));
    }
    return lines;
}

} // namespace

QString verdictInWords(const Examination &examination)
{
    switch (examination.verdict) {
    case Examination::Verdict::Holds:
        if (examination.isPartlyExamined()) {
            //: --efterproev, the verdict at the end: nothing was found that is wrong, but not all
            //: could be examined; a note above says what was not
            return ExaminationWords::tr("The evidence holds as far as it has been examined.");
        }
        //: --efterproev, the verdict at the end: nothing was found that is wrong
        return ExaminationWords::tr("The evidence holds.");
    case Examination::Verdict::DoesNotHold:
        if (const QString fault = onlyFault(examination); !fault.isEmpty())
            return fault;
        //: --efterproev, the verdict at the end: something was found that is wrong
        return ExaminationWords::tr("The evidence does not hold.");
    case Examination::Verdict::Unreadable:
        if (!examination.elsewhere.isEmpty()) {
            //: --efterproev, the verdict; {files}: names of files, with commas between; the
            //: function in quotes is one of Windows, in the menu of a file
            return filledIn(
                ExaminationWords::tr("The evidence has not been examined. These files are not on "
                                     "this computer, but only in the cloud: {files}. Choose "
                                     "\"Always keep on this device\" for them, and try again."),
                {{QStringLiteral("files"), examination.elsewhere.join(QStringLiteral(", "))}});
        }
        if (examination.isLocked) {
            //: --efterproev, the verdict; a password is needed to read the PDF
            return ExaminationWords::tr(
                "The evidence has not been examined. The PDF is locked with a password. Examine "
                "the PDF that the program saved, or save this one without the password.");
        }
        //: --efterproev, the verdict; "there" is the path that was given
        return ExaminationWords::tr("No evidence from this program can be read there. Choose the "
                                    "PDF of the evidence, or the folder in which it lies.");
    case Examination::Verdict::NotExamined:
        if (examination.isOfLaterVersion) {
            //: --efterproev, the verdict; of the program
            return ExaminationWords::tr(
                "According to its files, a later version of the program made the evidence. What "
                "this version knows of it holds. Examine it with the later version.");
        }
        //: --efterproev, the verdict; nothing is known about the evidence; {file}: the path of a
        //: file of the program
        return filledIn(
            ExaminationWords::tr("The evidence has not been examined. The program's own file "
                                 "{file} is missing or damaged. Ask your IT department to install "
                                 "the program again."),
            DeferredLibrary::fault().values);
    }
    Q_UNREACHABLE();
}

QString inShort(const Examination &examination)
{
    QStringList lines = {verdictInWords(examination)};
    lines += ownWords(examination);
    for (const Finding &finding : examination.findings) {
        if (!finding.holds || finding.isRemark())
            lines.append(finding.text);
    }
    lines.append(limitsOf(examination));
    return lines.join(u'\n').trimmed();
}
bool Examination::isPartlyExamined() const
{
    return std::any_of(findings.cbegin(), findings.cend(),
        [](const Finding &finding) { return finding.about == Finding::About::Unexamined; });
}

bool Examination::holds(Finding::About about) const
{
    return std::all_of(findings.cbegin(), findings.cend(),
        [about](const Finding &finding) { return finding.holds || finding.about != about; });
}

QString inWords(const Examination &examination)
{
    QStringList lines = ownWords(examination);
    //: Before a sentence about what was examined.
    const QString good = ExaminationWords::tr("Holds:");
    //: Before a sentence about what was examined. In capitals, so that it is not overlooked.
    const QString bad = ExaminationWords::tr("DOES NOT HOLD:");
    //: Before a sentence about what a reader may wonder about and what is no fault.
    const QString remark = ExaminationWords::tr("Note:");
    for (const Finding &finding : examination.findings) {
        lines.append((finding.isRemark()     ? remark
                             : finding.holds ? good
                                             : bad)
            + u' ' + finding.text);
    }
    lines.append(verdictInWords(examination));
    lines.append(limitsOf(examination));
    return lines.join(u'\n').trimmed();
}
