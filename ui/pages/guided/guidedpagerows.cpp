// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// What stands at the rows of GuidedPage, and where they lead.

#include "base/dates.h"
#include "domain/domainwords.h"
#include "pages/guided/guidedpage.h"
#include "texts/corrections.h"
#include "texts/guidedtexts.h"

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
    const QDate filledIn = session().facts().dateFilledIn;
    const QDate date = filledIn.isValid() ? filledIn : session().ordering().reviewDate();
    //: point of the list, after the name of the field "Gyldig til": no end date
    const QString empty = tr("leave the field empty");
    //: below the point "Gyldig til", which is to be empty; "it": the date
    const QString isEmpty = tr("Is the field empty? If there is a date in it, delete it.");
    //: point of the list, the last one; in quotes: a button in the browser
    const QString save = tr("Look the fields over, and press \"Gem\" in the browser");
    //: below the last point of the list; in quotes: a button in the browser; "it": the message
    const QString isSaved = tr("If there is a red message in the browser, the subscription is not "
                               "saved. Do what it says, and press \"Gem\" again.");
    QList<GuidedRow::Content> all{
        newRow(),
        {.rows = {2}, .label = DomainWords::of(Field::Sortiment), .value = task.sortiment},
        instanceRow(),
        {.rows = {5}, .label = DomainWords::of(Field::SchemaVersion), .value = task.schemaVersion},
        {.rows = {dateRow},
            .label = DomainWords::of(Field::ValidFrom),
            .value = isDateKnown ? date.toString(QStringLiteral("dd-MM-yyyy")) : QString(),
            .words = isDateKnown ? Dates::longDate(date) : QString()},
        {.rows = {7},
            .label = QStringLiteral("%1: %2").arg(DomainWords::of(Field::ValidTo), empty),
            .words = isEmpty},
        {.rows = {savingRow}, .label = save, .words = isSaved, .primary = primaryText()},
    };
    addCorrections(all);
    addWhyChoiceIsFixed(all);
    for (GuidedRow::Content &content : all) {
        //: below the value of the current point, with a green mark; "the field": its name stands
        //: above; Ctrl+V: keys
        if (content.pasting.isEmpty())
            content.pasting = tr("Copied. Press Ctrl+V in the field.");
    }
    for (qsizetype index = 0; index < all.size(); ++index)
        all[index].number = int(index) + 1;
    return all;
}

void GuidedPage::addCorrections(QList<GuidedRow::Content> &contents) const
{
    const auto corrections = Corrections::of(session());
    if (!corrections)
        return;
    //: link in a point of the list that the user has come back to by an answer: leads to the answer
    const QString toAnswer = tr("Did you answer wrongly? Change the answer");
    // Few words leave the beginning of the point and its button in sight together.
    const bool isTight = namesFold();
    for (GuidedRow::Content &content : contents) {
        if (content.row() == savingRow)
            content.reason = corrections->reasonAtSaving();
        if (content.row() == savingRow && isTight)
            content.words.clear();
        if (content.row() == savingRow && corrections->isUnseen()) {
            content.elsewhere = toAnswer;
            content.leadsToAnswer = true;
        }
        const auto field = fieldOf(content.row());
        if (!field || !corrections->isWrong(*field))
            continue;
        const QDateTime done = session().facts().rowsDone.value(content.row());
        content.reason =
            isTight ? corrections->shortReasonAt(*field) : corrections->reasonAt(*field);
        content.wasWrong = true;
        content.elsewhere = toAnswer;
        content.leadsToAnswer = true;
        //: below the value of a point whose field has a wrong value, with a green mark; Ctrl+A,
        //: Ctrl+V: keys
        const QString pasting = tr("Copied. Press Ctrl+A in the field, and then Ctrl+V. So the "
                                   "wrong value goes.");
        //: the same in a narrow window with large text
        const QString shortPasting = tr("Copied. Ctrl+A, then Ctrl+V in the field.");
        if (content.pasting.isEmpty())
            content.pasting = isTight ? shortPasting : pasting;
        content.isCorrected = done.isValid() && corrections->isSince(done);
    }
}

void GuidedPage::addWhyChoiceIsFixed(QList<GuidedRow::Content> &contents) const
{
    if (!session().facts().statedValidFrom || session().isOpen(Step::Instance))
        return;
    for (GuidedRow::Content &content : contents) {
        const int row = content.row();
        // A row that says why it is to be done once more has no room left for it in a small window.
        const bool isAbout = row == firstRow || row == instanceRowNumber || row == savingRow;
        if (!isAbout || !content.reason.isEmpty())
            continue;
        //: in points of the list, once the user has stated that the subscription is saved: why the
        //: system cannot be chosen any more; short, for large text leaves it little room
        content.words += u' '
            + tr("You have stated that it is saved. So the system cannot be another one now. Is it "
                 "not saved? Answer in step 5 that you cannot see it.");
    }
}

GuidedRow::Content GuidedPage::newRow() const
{
    GuidedRow::Content row;
    row.rows = {firstRow};
    //: point of the list; "Abonnement" is a tab in the Danish web interface
    row.label = tr("Find the tab \"Abonnement\", and begin a new subscription");
    const TaskInstance *chosen = session().choice().chosen();
    if (chosen && session().isOpen(Step::Instance)) {
        //: in the first point of the list, above a link to step 3; %1: the user's municipality,
        //: twice: it follows from the system that the user has chosen in step 3
        row.words = tr("Does the page show another municipality than %1? Then sign in for %1 in "
                       "the browser. Or you have chosen the wrong system in step 3.")
                        .arg(chosen->municipality.name);
        row.elsewhere = toInstance();
    } else if (chosen) {
        //: in the first point of the list; %1: the user's municipality
        row.words = tr("Does the page show another municipality than %1? Then sign in for the "
                       "right one before you go on.")
                        .arg(chosen->municipality.name);
    }
    if (session().facts().isFormOfEarlierChoice) {
        //: at the first point of the list, where the user has come back from the choice of a system
        row.reason = tr("You have chosen another debtor system. So begin the form in the browser "
                        "anew.");
    }
    return row;
}

GuidedRow::Content GuidedPage::instanceRow() const
{
    GuidedRow::Content row;
    row.rows = {allRow, instanceRowNumber};
    row.isAskedAgain = m_isAskedAgain;
    //: point of the list: name of a field in the Danish web interface, as it stands there
    row.label = tr("Abonnerende It-systeminstans");
    if (const TaskInstance *chosen = session().choice().chosen()) {
        row.value = chosen->name;
        row.shown = labelOf(*chosen);
        //: question in the debtor system's point of the list; %1: four characters
        row.question = tr("Does the UUID in the browser end in %1?").arg(chosen->lastFour);
        //: below that question, in a window that covers much of the browser; "Hide": a link at its
        //: top
        if (namesFold())
            row.hint = tr("Press \"Hide\" at the top to see the page.");
        row.isUnsure = session().facts().statedUuid == UuidStated::Answer::NotSeen;
    }
    if (session().isOpen(Step::Instance))
        row.elsewhere = toInstance();
    row.words = GuidedTexts::choosingSystem();
    //: below the debtor system's name, once it is copied; Ctrl+V: keys
    row.pasting = tr("Copied. Press Ctrl+V in the field for searching, and search.");
    row.isAnswered = session().facts().isUuidAnswered;
    return row;
}

QString GuidedPage::toInstance()
{
    //: link in a point of the list: leads to the page where the debtor system is chosen
    return tr("I chose the wrong system in step 3");
}

QString GuidedPage::primaryText()
{
    //: main button of the page with the list of fields; Alt letter unique on the page
    return tr("Continue, I have sa&ved");
}

void GuidedPage::warnOfOther()
{
    const TaskInstance *chosen = session().choice().chosen();
    if (!chosen)
        return;
    // The remedy is in the browser, or is the link below.
    tell(Severity::Warning,
        //: in the debtor system's point of the list: the UUID in the browser is another one; %1: a
        //: debtor system
        tr("Then the right system is not chosen in the browser yet. Choose \"All\" there first, "
           "and then %1. Do not save before the UUID ends in the same 4 characters.")
            .arg(labelOf(*chosen)));
}

/// The answer to check 1 that brought the user back here is given anew.
void GuidedPage::leaveForAnswer()
{
    session().goTo(Step::Status);
    session().answering().ask(1);
}
