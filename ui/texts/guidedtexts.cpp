// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "texts/guidedtexts.h"

#include <QCoreApplication>

namespace {

struct GuidedPageTexts {
    Q_DECLARE_TR_FUNCTIONS(GuidedPageTexts)
};

} // namespace

QString GuidedTexts::heading()
{
    //: heading of the page with the list of fields
    return GuidedPageTexts::tr("Fill in the fields in the browser");
}

QString GuidedTexts::choosingSystem()
{
    //: point of the list, below the debtor system's name; "Alle" stands in the Danish web interface
    return GuidedPageTexts::tr("Choose \"Alle\" first, and then choose the system.");
}
