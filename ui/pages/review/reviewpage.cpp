// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/review/reviewpage.h"

#include "base/dates.h"
#include "domain/domainwords.h"
#include "pages/review/clockquestion.h"
#include "widgets/button.h"
#include "widgets/fieldrow.h"

#include <algorithm>

ReviewPage::ReviewPage(WizardSession &session, QWidget *parent)
    : Page(session, parent),
      m_introduction(addParagraph(introduction())),
      m_clock(new ClockQuestion(session)),
      //: name of the list of the five values, for screen readers
      m_fields(new FieldList(tr("Details"))),
      m_create(new Button({}, Button::Kind::Primary, QStringLiteral("primaer")))
{
    rows().addWidget(m_clock);
    addFields();
    rows().addWidget(m_fields);
    //: link below the list of the five values: back to step 3
    auto *change =
        new Button(tr("Change debtor system"), Button::Kind::Link, QStringLiteral("ret_instans"));
    connect(change, &Button::clicked, this, [this] { this->session().goTo(Step::Instance); });
    rows().addWidget(change, 0, Qt::AlignLeft);
    //: below the list of the five values; "the fields from the task" belong together
    rows().addWidget(new TextBlock(
        tr("You cannot change the fields from the task here."), TextBlock::Style::Muted));
    // The button stands below the values that it is about, and away from the place of the previous
    // page's main button.
    m_create->setConsequential(true);
    connect(m_create, &Button::clicked, this, &ReviewPage::activatePrimary);
    rows().addSpacing(12);
    rows().addWidget(m_create, 0, Qt::AlignLeft);
}

void ReviewPage::addFields()
{
    const KlikTask &task = session().task();
    //: beside a value: where it comes from
    const QString fromTask = tr("From the task");
    m_fields->setObjectName(QStringLiteral("oversigt"));
    m_fields->add(DomainWords::of(Field::Sortiment), task.sortiment, fromTask);
    m_system = m_fields->add(DomainWords::of(Field::Instance), {});
    m_fields->add(DomainWords::of(Field::SchemaVersion), task.schemaVersion, fromTask);
    m_validFrom = m_fields->add(DomainWords::of(Field::ValidFrom), {},
        //: beside the date "Valid from": why it is that date
        tr("Today"));
    m_fields->add(DomainWords::of(Field::ValidTo), DomainWords::noEndDate(), fromTask);
}

QString ReviewPage::sourceOf(const TaskInstance &chosen) const
{
    const auto isOfTheUser = [this](const TaskInstance &instance) {
        const TaskInstance *suggested = session().choice().suggested();
        return suggested && instance.municipality.cvr == suggested->municipality.cvr;
    };
    const QList<TaskInstance> &all = session().task().instances;
    const bool isGiven =
        isOfTheUser(chosen) && std::count_if(all.cbegin(), all.cend(), isOfTheUser) == 1;
    //: beside the debtor system: where it comes from, where the user's municipality has only one
    const QString given = tr("From your sign-in");
    //: beside the debtor system: where it comes from
    const QString choice = tr("Your choice");
    return isGiven ? given : choice;
}

PageFrame ReviewPage::frame() const
{
    PageFrame frame = commonFrame();
    //: heading of the page with the five values
    frame.heading = tr("Check the fields, and create the subscription");
    frame.introduction = introduction();
    frame.primary = primaryText();
    frame.isPrimaryDefault = false;
    frame.isPrimaryOnPage = true;
    frame.help = help(session().task());
    return frame;
}

QString ReviewPage::introduction() const
{
    if (session().signingIn().needsSignIn()) {
        //: first paragraph of the page with the five values, where the user is signed out
        return tr("The subscription has not been created yet. You are not signed in any more. Sign "
                  "in, and we check it again. After that you can create it.");
    }
    //: first paragraph; "Create subscription" is the main button, without its Alt letter
    return tr("The subscription has not been created yet. That happens only when you press the "
              "button \"Create subscription\".");
}

QString ReviewPage::primaryText() const
{
    //: main button of the page with the five values, where the user is signed out
    if (session().signingIn().needsSignIn())
        return tr("Si&gn in, and check again");
    //: main button of the page with the five values; Alt letter unique on the page
    return tr("Create s&ubscription");
}

void ReviewPage::activatePrimary()
{
    if (session().ordering().clockDoubt() != ClockDoubt::None)
        complain(ClockQuestion::unanswered(), m_clock->field());
    else
        session().ordering().submit();
}

QString ReviewPage::help(const KlikTask &task)
{
    return filledIn(
        //: help panel on the page with the five values; {sortiment}: its name; {version}: e.g. 1.3
        tr("The sortiment is the list that the debtor system fetches: {sortiment}. The schema "
           "version is how the list is built up. The task in KLIK says {version}. \"Valid to\" is "
           "empty because the subscription is to go on. You cannot undo it here in the program. If "
           "the subscription has to go again, you do that in the classification system."),
        {{QStringLiteral("sortiment"), task.sortiment},
            {QStringLiteral("version"), task.schemaVersion}});
}

void ReviewPage::refresh()
{
    m_introduction->setText(introduction());
    m_create->setText(primaryText());
    m_create->setKind(kindOf(true));
    m_clock->refresh();
    if (const TaskInstance *chosen = session().choice().chosen())
        m_system->setValue(labelOf(*chosen), sourceOf(*chosen));
    //: beside the date "Valid from": why it is that date
    m_validFrom->setValue(Dates::longDate(session().ordering().reviewDate()), tr("Today"));
}
