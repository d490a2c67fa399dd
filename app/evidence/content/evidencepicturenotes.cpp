// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/placeholders.h"
#include "evidence/content/evidenceparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct EvidencePictureNotes {
    Q_DECLARE_TR_FUNCTIONS(EvidencePictureNotes)
};

bool needsPicture(const Check &check)
{
    return check.status == Check::Status::Approved && EvidenceParts::isStated(check)
        && !check.withoutPicture;
}

/// What is said where the user has attached no picture; else empty. An answer that the user gave
/// without a picture says so itself.
QString lackOfPictures(const EvidenceModel &model, const Verification &checks)
{
    const auto isBrought = [](const EvidencePicture &picture) { return picture.isOnPages(); };
    if (std::any_of(model.pictures.cbegin(), model.pictures.cend(), isBrought))
        return {};
    //: evidence, first page, a sentence of its own; a person looked at a screen
    const QString none = EvidencePictureNotes::tr("The evidence has no picture of what was seen.");
    //: evidence, first page, a sentence of its own; the user has attached no picture
    const QString own =
        EvidencePictureNotes::tr("The only pictures in the evidence are of the program's pages.");
    const bool isNeeded = needsPicture(checks.first) || needsPicture(checks.second);
    const bool isSaid = checks.first.withoutPicture || checks.second.withoutPicture;
    if (!model.pictures.isEmpty() && (isNeeded || !isSaid))
        return own;
    return isNeeded ? none : QString();
}

} // namespace

void EvidenceParts::addPictureNotes(EvidenceModel &model, const EvidenceContent &content)
{
    const QString lack = lackOfPictures(model, content.facts.verification);
    if (!lack.isEmpty())
        model.pictureNotes.append(lack);
    for (const EvidencePicture &picture : std::as_const(model.pictures)) {
        //: evidence, first page, a sentence of its own; {picture}: "The user's picture
        //: 3" or the name of a file
        if (!picture.intact)
            model.pictureNotes.append(
                filledIn(EvidencePictureNotes::tr("{picture} is missing or has been changed."),
                    {{QStringLiteral("picture"), picture.heading}}));
    }
}
