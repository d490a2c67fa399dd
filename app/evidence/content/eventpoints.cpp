// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/content/eventpoints.h"

#include "domain/domainwords.h"
#include "evidence/content/evidencewording.h"

#include <QCoreApplication>

namespace {

struct EventPointTexts {
    Q_DECLARE_TR_FUNCTIONS(EventPointTexts)
};

} // namespace

int EventPoints::numberOf(int row)
{
    return row <= 3 ? row : row - 1;
}

QString EventPoints::inWords(const RowChanged &event)
{
    const QString value = EvidenceWording::fromOutside(event.value);
    const auto with = [&value](const QString &field) {
        return value.isEmpty() ? field : field + QStringLiteral(": ") + value;
    };
    switch (event.row) {
    case 1:
        //: time line, after "Marked point 1 as done: "; "Abonnement" is a tab, not translated
        return EventPointTexts::tr("Find the tab \"Abonnement\"");
    case 2:
        return with(DomainWords::of(Field::Sortiment));
    case 3:
        //: time line, after "Marked point 3 as done: "; "Alle" stands in the web interface
        return EventPointTexts::tr("Choose \"Alle\" in the field for the debtor system");
    case 4:
        return with(DomainWords::of(Field::Instance));
    case 5:
        return with(DomainWords::of(Field::SchemaVersion));
    case 6:
        return with(DomainWords::of(Field::ValidFrom));
    case 7:
        //: time line, after "Marked point 6 as done: "; a field of the web interface
        return EventPointTexts::tr("Leave \"Valid to\" empty");
    case 8:
        //: time line, after "Marked point 7 as done: "
        return EventPointTexts::tr("Save the subscription");
    }
    return value;
}
