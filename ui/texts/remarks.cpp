// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "texts/remarks.h"

#include "base/placeholders.h"
#include "domain/domainwords.h"
#include "evidence/content/evidenceparts.h"

#include <QCoreApplication>

namespace {

struct RemarkTexts {
    Q_DECLARE_TR_FUNCTIONS(RemarkTexts)
};

QString onFinding(const PageFinding &finding)
{
    //: below check 1, where the user has answered otherwise; something in the web interface
    const QString unsaved = RemarkTexts::tr("What you pasted says that something is not saved.");
    //: below check 1, where the user has answered otherwise; {detail}: a system's name or names of
    //: fields
    const QString other =
        RemarkTexts::tr("What you pasted says otherwise than your answer: {detail}.");
    if (finding.kind == PageFinding::Kind::NotSaved)
        return unsaved;
    return filledIn(other, {{QStringLiteral("detail"), DomainWords::of(finding)}});
}

} // namespace

QString Remarks::onAnswer(int number, const CaseFacts &facts)
{
    if (!EvidenceParts::isRemarkedOn(number, facts))
        return {};
    return number == 1 ? onFinding(*facts.pageFinding)
                       : EvidenceParts::remarkOnReplyTime(facts.verification.second, facts);
}

bool Remarks::areAny(const CaseFacts &facts)
{
    return EvidenceParts::isRemarkedOn(1, facts) || EvidenceParts::isRemarkedOn(2, facts);
}
