// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "texts/owntexts.h"

#include "domain/domainwords.h"
#include "session/wizardsession.h"
#include "texts/guidedtexts.h"
#include "texts/messages.h"

QStringList OwnTexts::of(const WizardSession &session)
{
    return {
        DomainWords::noEndDate(),
        DomainWords::noEndDateWanted(),
        DomainWords::checkTitle(1),
        DomainWords::checkTitle(2),
        Messages::forPerformer(session),
        Messages::forSystemOwner(session),
        Messages::forTask(session),
        // The list of fields, also as a strip.
        GuidedTexts::heading(),
        GuidedTexts::choosingSystem(),
        // The end of every page of the evidence.
        QStringLiteral("Sortimentsguiden"),
    };
}
