// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/task/resumepage.h"

#include "base/dates.h"
#include "pages/task/taskpage.h"
#include "texts/stepnames.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/expander.h"
#include "widgets/fieldrow.h"

ResumePage::ResumePage(WizardSession &session, QWidget *parent)
    : Page(session, parent),
      m_welcome(addParagraph()),
      //: where a case is saved; "ask": for what it holds
      m_signInAgain(addParagraph(
          tr("You have to sign in again before we can ask the classification system.")))
{
    addCard();
    addStartingOver();
}

void ResumePage::addCard()
{
    //: heading of a frame, where a case is saved
    auto *card = new Card(tr("Your task"));
    //: name of the list inside "Your task", for screen readers
    auto *list = new FieldList(tr("How far you are"));
    //: label in "Your task": "Step 4 of 6: ..." follows
    m_reached = list->add(tr("You have come to"), {});
    //: label in "Your task": date and time follow
    m_saved = list->add(tr("Last saved"), {});
    card->content().addWidget(list);
    rows().addWidget(card);
}

void ResumePage::addStartingOver()
{
    auto *confirmation = new QWidget;
    auto *inside = new Rows(confirmation);
    //: shown by the link "Start over"
    inside->addWidget(new TextBlock(tr("Then we put your choices in the program aside. A "
                                       "subscription that has been created is not deleted.")));
    //: button, shown by the link "Start over"; no Alt letter
    auto *yes =
        new Button(tr("Yes, start over"), Button::Kind::Secondary, QStringLiteral("forfra_ja"));
    connect(yes, &Button::clicked, &session().cases(), &Cases::startOver);
    inside->addWidget(yes, 0, Qt::AlignLeft);
    //: link that shows what it means, and a button "Yes, start over"
    rows().addWidget(
        new Expander(tr("Start over"), QStringLiteral("forfra"), *confirmation), 0, Qt::AlignLeft);
    rows().addWidget(confirmation);
}

PageFrame ResumePage::frame() const
{
    PageFrame frame = commonFrame();
    //: heading of the first page, where a case is saved
    frame.heading = tr("Welcome back");
    frame.introduction = welcome();
    //: %1: the step's number
    const QString goOn = tr("&Continue at step %1").arg(reachedStep());
    frame.primary = session().navigation().activity() == Activity::None ? goOn : QString();
    frame.help = TaskPage::help(session());
    return frame;
}

QString ResumePage::welcome() const
{
    const TaskInstance *chosen = session().choice().chosen();
    //: first paragraph, where a case without a debtor system is saved
    if (!chosen)
        return tr("You are in the middle of the task. We have saved what you have done.");
    //: {municipality}: a municipality's name
    return filledIn(tr("You are in the middle of the task for {municipality}. We have saved what "
                       "you have done."),
        {{QStringLiteral("municipality"), chosen->municipality.name}});
}

/// Where the button leads.
int ResumePage::reachedStep() const
{
    return int(session().way().goesOnAt(session().facts()));
}

void ResumePage::refresh()
{
    const CaseFacts &facts = session().facts();
    m_welcome->setText(welcome());
    m_signInAgain->setVisible(session().way().usesService() && facts.person && !facts.finished);
    m_reached->setValue(StepNames::numbered(Step(reachedStep()), session().way()));
    m_saved->setValue(Dates::dateAndTime(facts.lastSaved));
}

void ResumePage::activatePrimary()
{
    session().cases().resume();
}
