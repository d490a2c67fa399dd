// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/content/evidenceparts.h"
#include "evidence/content/evidencewording.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct EvidenceHeading {
    Q_DECLARE_TR_FUNCTIONS(EvidenceHeading)
};

/// Values that are only to become those of a subscription.
QString planned()
{
    //: evidence, heading on the first page above the five fields of a subscription, of which it is
    //: not known yet that it has them
    return EvidenceHeading::tr("The five values, as planned");
}

QString ofService(const EvidenceModel &model, const EvidenceContent &content)
{
    if (EvidenceParts::isPlanned(content))
        return planned();
    const bool isRead = !model.comparison.isEmpty()
        && std::all_of(model.comparison.cbegin(), model.comparison.cend(),
            [](const EvidenceComparison &row) { return row.same; });
    //: evidence, heading on the first page: the five fields of the subscription
    const QString read =
        EvidenceHeading::tr("The five values, read by the program in the classification system");
    //: evidence, heading on the first page: the five fields of the subscription, which may have
    //: others
    const QString ordered = EvidenceHeading::tr("The five values, as ordered");
    return isRead ? read : ordered;
}

QString ofUser(const EvidenceModel &model, const EvidenceContent &content)
{
    const Check &first = content.facts.verification.first;
    if (EvidenceParts::isPlanned(content) || first.status != Check::Status::Approved)
        return planned();
    const bool isDoubted = std::any_of(model.values.cbegin(), model.values.cend(),
        [](const EvidenceValue &value) { return value.isInDoubt; });
    //: evidence, heading on the first page: the five fields of the subscription; text: of a page
    //: that the user pasted
    if (EvidenceParts::isReadAsWanted(content) && !isDoubted)
        return EvidenceHeading::tr("The five values, read by the program in the pasted text");
    //: evidence, heading on the first page: the five fields of the subscription; {name}: a person
    //: or "the user"
    return filledIn(EvidenceHeading::tr("The five values, as {name} has stated"),
        {{QStringLiteral("name"),
            EvidenceWording::nameOf(EvidenceParts::userName(content.facts))}});
}

} // namespace

void EvidenceParts::addValuesHeading(EvidenceModel &model, const EvidenceContent &content)
{
    if (content.environment.purpose == Environment::Purpose::Practice) {
        //: evidence of practice, heading on the first page: the five fields of a subscription
        model.valuesHeading = EvidenceHeading::tr("The five values of a made-up subscription");
        return;
    }
    model.valuesHeading = isGuided(content) ? ofUser(model, content) : ofService(model, content);
}
