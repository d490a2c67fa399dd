// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/files/attachmentwords.h"

#include "evidence/files/evidencefiles.h"

#include <QCoreApplication>

namespace {

struct PdfEvidence {
    Q_DECLARE_TR_FUNCTIONS(PdfEvidence)
};

} // namespace

QString AttachmentWords::of(const QString &name)
{
    //: description of an attachment in a PDF reader: bevis.txt
    if (name == EvidenceFiles::text())
        return PdfEvidence::tr("The same content as text");
    //: description of an attachment in a PDF reader: bevis.json
    if (name == EvidenceFiles::content())
        return PdfEvidence::tr("The same content for machines");
    //: description of an attachment in a PDF reader: all events of the case
    if (name == EvidenceFiles::journal())
        return PdfEvidence::tr("The journal of the case");
    //: description of an attachment in a PDF reader: manifest.json
    if (name == EvidenceFiles::manifest())
        return PdfEvidence::tr("Size and SHA-256 of each file");
    //: description of an attachment in a PDF reader: a picture as it was kept, with what the
    //: program has put on it
    return PdfEvidence::tr("Picture in full size");
}

QStringList AttachmentWords::all()
{
    return {of(EvidenceFiles::text()), of(EvidenceFiles::content()), of(EvidenceFiles::journal()),
        of(EvidenceFiles::manifest()), of(QString())};
}
