// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "texts/owntexts.h"

#include "domain/domainwords.h"
#include "session/wizardsession.h"
#include "texts/messages.h"

#include <QCoreApplication>

QStringList OwnTexts::of(const WizardSession &session)
{
    const auto ofPage = [](const char *page, const char *text) {
        return QCoreApplication::translate(page, text);
    };
    return {
        DomainWords::noEndDate(),
        DomainWords::checkTitle(1),
        DomainWords::checkTitle(2),
        Messages::forPerformer(session),
        Messages::forSystemOwner(session),
        Messages::forTask(session),
        // The list of fields, also as a strip.
        ofPage("GuidedPage", QT_TRANSLATE_NOOP("GuidedPage", "Fill in the fields in the browser")),
        ofPage("GuidedPage",
            QT_TRANSLATE_NOOP("GuidedPage",
                "Choose \"Alle\" first. Search for the name, and choose the system. Then you see "
                "the UUID, its long number.")),
        // The end of every page of the evidence.
        QStringLiteral("Sortimentsguiden"),
    };
}
