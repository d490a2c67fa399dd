// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// What stands at the rows of GuidedPage.

#include "base/dates.h"
#include "domain/domainwords.h"
#include "pages/guided/guidedpage.h"
#include "texts/corrections.h"

std::optional<Field> GuidedPage::fieldOf(int row)
{
    switch (row) {
    case 2:
        return Field::Sortiment;
    case instanceRowNumber:
        return Field::Instance;
    case 5:
        return Field::SchemaVersion;
    case dateRow:
        return Field::ValidFrom;
    case 7:
        return Field::ValidTo;
    default:
        return std::nullopt;
    }
}

QList<GuidedRow::Content> GuidedPage::contents() const
{
    const KlikTask &task = session().task();
    const bool isDateKnown = session().ordering().clockDoubt() == ClockDoubt::None;
    const QDate date = session().ordering().reviewDate();
    //: point of the list; "Abonnement" is a tab in the Danish web interface
    const QString tab = tr("Find the tab \"Abonnement\", and begin a new subscription");
    //: point of the list, after the name of the field "Gyldig til": no end date
    const QString empty = tr("leave the field empty");
    //: point of the list, the last one
    const QString save = tr("Save the subscription in the browser");
    QList<GuidedRow::Content> all{
        {.rows = {firstRow}, .label = tab},
        {.rows = {2}, .label = DomainWords::of(Field::Sortiment), .value = task.sortiment},
        instanceRow(),
        {.rows = {5}, .label = DomainWords::of(Field::SchemaVersion), .value = task.schemaVersion},
        {.rows = {dateRow},
            .label = DomainWords::of(Field::ValidFrom),
            .value = isDateKnown ? date.toString(QStringLiteral("dd-MM-yyyy")) : QString(),
            .words = isDateKnown ? Dates::longDate(date) : QString()},
        {.rows = {7},
            .label = QStringLiteral("%1: %2").arg(DomainWords::of(Field::ValidTo), empty)},
        {.rows = {savingRow}, .label = save, .primary = primaryText()},
    };
    addCorrections(all);
    for (qsizetype index = 0; index < all.size(); ++index)
        all[index].number = int(index) + 1;
    return all;
}

void GuidedPage::addCorrections(QList<GuidedRow::Content> &contents) const
{
    const auto corrections = Corrections::of(session());
    if (!corrections)
        return;
    for (GuidedRow::Content &content : contents) {
        if (content.row() == savingRow)
            content.reason = corrections->reasonAtSaving();
        const auto field = fieldOf(content.row());
        if (!field || !corrections->isWrong(*field))
            continue;
        const QDateTime done = session().facts().rowsDone.value(content.row());
        content.reason = corrections->reasonAt(*field);
        content.wasWrong = true;
        content.isCorrected = done.isValid() && corrections->isSince(done);
    }
}

GuidedRow::Content GuidedPage::instanceRow() const
{
    GuidedRow::Content row;
    row.rows = {allRow, instanceRowNumber};
    //: point of the list: name of a field in the Danish web interface, as it stands there
    row.label = tr("Abonnerende It-systeminstans");
    if (const TaskInstance *chosen = session().choice().chosen()) {
        row.value = chosen->name;
        row.shown = labelOf(*chosen);
        row.isUnsure = session().facts().statedUuid == UuidStated::Answer::NotSeen;
        //: behind the debtor system in its point of the list, once the user could not see the UUID;
        //: %1: the system
        if (row.isUnsure)
            row.shown = tr("%1, UUID not seen").arg(row.shown);
    }
    if (session().isOpen(Step::Instance)) {
        //: link in the debtor system's point of the list: leads to the page where it is chosen;
        //: "the list": of points on this page, which are all open again then
        row.elsewhere = tr("Choose another system, and begin the list anew");
    }
    //: point of the list, below the debtor system's name; "Alle" stands in the Danish web interface
    row.words = tr("Choose \"Alle\" first. Then find the system by its name, and choose it. The "
                   "UUID is its long number.");
    row.question = question();
    return row;
}

/// Empty where it is answered.
QString GuidedPage::question() const
{
    const TaskInstance *chosen = session().choice().chosen();
    if (!chosen || session().facts().isUuidAnswered)
        return {};
    //: question in the debtor system's point of the list; %1: four characters
    return tr("Does the UUID in the browser end in %1?").arg(chosen->lastFour);
}

QString GuidedPage::primaryText()
{
    //: main button of the page with the list of fields; Alt letter unique on the page
    return tr("Continue, I have sa&ved");
}
