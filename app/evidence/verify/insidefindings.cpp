// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/verify/insidefindings.h"

#include "base/placeholders.h"
#include "base/sha256.h"
#include "evidence/content/evidencewording.h"
#include "evidence/files/evidencefiles.h"

#include <QCoreApplication>

namespace {

struct InsideFindings {
    Q_DECLARE_TR_FUNCTIONS(EvidenceExamination)
};

QString ofFile(const QString &sentence, const QString &file)
{
    return filledIn(sentence, {{QStringLiteral("file"), EvidenceWording::fromOutside(file)}});
}

QString missing()
{
    //: --efterproev, sentence after "DOES NOT HOLD:"; {file}: name of an attachment
    return InsideFindings::tr("{file} inside the PDF is missing.");
}

} // namespace

QList<Finding> insideFindings(
    const StatedManifest &manifest, const QMap<QString, QByteArray> &files)
{
    // The list may have been made anew, so that it does not show what was changed before.
    //: --efterproev, sentence after "Holds:"; {file}: name of an attachment; the list:
    //: manifest.json
    const QString same = InsideFindings::tr("{file} inside the PDF is as in the list of files.");
    //: --efterproev, sentence after "DOES NOT HOLD:"; {file}: name of an attachment
    const QString changed =
        InsideFindings::tr("{file} inside the PDF is not as in the list of files.");
    //: --efterproev, sentence after "DOES NOT HOLD:"; {file}: an attachment that is too much
    const QString foreign =
        InsideFindings::tr("{file} is inside the PDF, but not in the list of files.");
    QList<Finding> findings;
    QStringList known = {EvidenceFiles::manifest()};
    for (const StatedFile &file : manifest.files) {
        known.append(file.name);
        const QByteArray bytes = files.value(file.name);
        const bool isSame = bytes.size() == file.size && Sha256::hexOf(bytes) == file.sha256;
        const QString fault = files.contains(file.name) ? changed : missing();
        findings.append({isSame, ofFile(isSame ? same : fault, file.name)});
    }
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (!known.contains(file.key()))
            findings.append({false, ofFile(foreign, file.key())});
    }
    if (!files.contains(EvidenceFiles::text()) && !known.contains(EvidenceFiles::text()))
        findings.append({false, ofFile(missing(), EvidenceFiles::text())});
    return findings;
}
