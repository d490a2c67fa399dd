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

/// Somebody approved a check by what was seen on a screen, and no picture shows a screen. An answer
/// that the user gave without a picture says so itself.
bool lacksPicture(const EvidenceModel &model, const Verification &checks)
{
    const auto needsPicture = [](const Check &check) {
        return check.status == Check::Status::Approved && EvidenceParts::isStated(check)
            && !check.withoutPicture;
    };
    return (needsPicture(checks.first) || needsPicture(checks.second))
        && std::none_of(model.pictures.cbegin(), model.pictures.cend(),
            [](const EvidencePicture &picture) { return picture.isOnPages(); });
}

} // namespace

void EvidenceParts::addPictureNotes(EvidenceModel &model, const EvidenceContent &content)
{
    //: evidence, first page, a sentence of its own; a person looked at a screen
    if (lacksPicture(model, content.facts.verification))
        model.pictureNotes.append(
            EvidencePictureNotes::tr("The evidence has no picture of what was seen."));
    for (const EvidencePicture &picture : std::as_const(model.pictures)) {
        //: evidence, first page, a sentence of its own; {picture}: "The user's picture
        //: 3" or the name of a file
        if (!picture.intact)
            model.pictureNotes.append(
                filledIn(EvidencePictureNotes::tr("{picture} is missing or has been changed."),
                    {{QStringLiteral("picture"), picture.heading}}));
    }
}
