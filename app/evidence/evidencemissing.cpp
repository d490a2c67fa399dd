// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/evidenceparts.h"
#include "support/placeholders.h"

#include <QCoreApplication>

namespace {

struct EvidenceMissing {
    Q_DECLARE_TR_FUNCTIONS(EvidenceMissing)
};

bool isSaidToExist(const EvidenceContent &content)
{
    if (EvidenceParts::isGuided(content))
        return content.facts.savedInBrowserFrom.has_value();
    return storedSubscription(content.facts) != nullptr;
}

QString noSubscription(const EvidenceContent &content)
{
    return EvidenceParts::isGuided(content)
        ? EvidenceMissing::tr("Nobody has said that the subscription was saved.")
        : EvidenceMissing::tr("No subscription has been read back.");
}

} // namespace

void EvidenceParts::addMissing(EvidenceModel &model, const EvidenceContent &content)
{
    const Verification &checks = content.facts.verification;
    if (!content.facts.choice)
        model.missing.append(EvidenceMissing::tr("No debtor system has been chosen."));
    if (!isSaidToExist(content))
        model.missing.append(noSubscription(content));
    if (checks.first.status != Check::Status::Approved)
        model.missing.append(EvidenceMissing::tr(
            "Check 1 is not approved: the subscription in the classification system."));
    if (checks.second.status != Check::Status::Approved)
        model.missing.append(
            EvidenceMissing::tr("Check 2 is not approved: the sortiment in the debtor system."));
    if (model.pictures.isEmpty())
        model.missing.append(EvidenceMissing::tr("There are no pictures."));
    for (const EvidencePicture &picture : std::as_const(model.pictures)) {
        if (!picture.intact)
            model.missing.append(
                filledIn(EvidenceMissing::tr("{picture} is missing or has been changed."),
                    {{QStringLiteral("picture"), picture.heading}}));
    }
}
