// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/placeholders.h"
#include "evidence/content/evidenceparts.h"

#include <QCoreApplication>

namespace {

struct EvidenceMissing {
    Q_DECLARE_TR_FUNCTIONS(EvidenceMissing)
};

bool isSaidToExist(const EvidenceContent &content)
{
    if (EvidenceParts::isGuided(content))
        return content.facts.statedValidFrom.has_value();
    return Submission::readBack(content.facts.submission) != nullptr;
}

QString noSubscription(const EvidenceContent &content)
{
    //: evidence, section "What is missing", where the user works in the browser
    if (EvidenceParts::isGuided(content))
        return EvidenceMissing::tr("It has not been stated that the subscription was saved.");
    //: evidence, section "What is missing"; from the classification system
    return EvidenceMissing::tr("No subscription has been read back.");
}

} // namespace

void EvidenceParts::addMissing(EvidenceModel &model, const EvidenceContent &content)
{
    const Verification &checks = content.facts.verification;
    //: evidence, section "What is missing", one sentence a paragraph
    if (!content.facts.choice)
        model.missing.append(EvidenceMissing::tr("No debtor system has been chosen."));
    if (!isSaidToExist(content))
        model.missing.append(noSubscription(content));
    //: evidence, section "What is missing"; after ":" what the check is about
    if (checks.first.status != Check::Status::Approved)
        model.missing.append(EvidenceMissing::tr(
            "Check 1 is not approved: the subscription in the classification system."));
    //: evidence, section "What is missing"; after ":" what the check is about
    if (checks.second.status != Check::Status::Approved)
        model.missing.append(
            EvidenceMissing::tr("Check 2 is not approved: the sortiment in the debtor system."));
    //: evidence, section "What is missing"; pictures of the screen
    if (model.pictures.isEmpty())
        model.missing.append(EvidenceMissing::tr("There are no pictures."));
    for (const EvidencePicture &picture : std::as_const(model.pictures)) {
        //: evidence, section "What is missing"; {picture}: "Picture 3"
        if (!picture.intact)
            model.missing.append(
                filledIn(EvidenceMissing::tr("{picture} is missing or has been changed."),
                    {{QStringLiteral("picture"), picture.heading}}));
    }
}
