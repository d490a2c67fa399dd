// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/task/taskpage.h"

#include "base/dates.h"
#include "pages/task/wholetask.h"
#include "texts/messages.h"
#include "widgets/accessibility.h"
#include "widgets/card.h"
#include "widgets/choicegroup.h"
#include "widgets/copybutton.h"
#include "widgets/expander.h"
#include "widgets/fielderror.h"
#include "widgets/fieldrow.h"
#include "widgets/uisettings.h"

namespace {

/// What working there means, in one line.
QString explained(const Environment &environment)
{
    const bool isGuided = environment.kind == Environment::Kind::Guided;
    switch (environment.purpose) {
    case Environment::Purpose::Practice:
        //: below the name of an environment, in a choice: what working there means
        return TaskPage::tr("Here you can practise. Nothing real is changed.");
    case Environment::Purpose::Test:
        //: below the name of an environment, in a choice: what working there means
        if (isGuided)
            return TaskPage::tr(
                "You work in the test system in your browser. The program shows the way.");
        //: below the name of an environment, in a choice: what working there means
        return TaskPage::tr("The program creates the subscription in a test system.");
    case Environment::Purpose::Production:
        //: below the name of an environment, in a choice: what working there means
        if (isGuided)
            return TaskPage::tr(
                "You create the real subscription in your browser. The program shows the way.");
        //: below the name of an environment, in a choice: what working there means
        return TaskPage::tr("The program creates the real subscription for you.");
    case Environment::Purpose::Unstated:
        //: below the name of an environment for which neither test nor production is stated
        if (isGuided)
            return TaskPage::tr("You work in your browser. The program shows the way.");
        //: below the name of an environment for which neither test nor production is stated
        return TaskPage::tr("The program creates the subscription for you.");
    }
    Q_UNREACHABLE();
}

void addList(Rows &rows, const QString &title, const QStringList &lines)
{
    rows.addSpacing(12);
    rows.addWidget(new TextBlock(title, TextBlock::Style::Subheading));
    auto *list = new QVBoxLayout;
    list->setSpacing(6);
    for (const QString &line : lines)
        list->addWidget(new TextBlock(QStringLiteral("\u2022 ") + line));
    rows.addLayout(list);
}

} // namespace

TaskPage::TaskPage(WizardSession &session, UiSettings &settings, QWidget *parent)
    : Page(session, parent), m_settings(settings)
{
    for (const QString &paragraph : session.task().purpose)
        addParagraph(paragraph);
    if (!session.environment())
        addEnvironments();
    addCard();
    addPreparation();
    addWholeTask();
    addHandOver();
}

PageFrame TaskPage::frame() const
{
    PageFrame frame = commonFrame();
    //: {phrase}: the sortiment as it stands in a sentence
    frame.heading = filledIn(tr("Create a subscription to {phrase}"),
        {{QStringLiteral("phrase"), session().task().sortimentPhrase}});
    frame.introduction = session().task().purpose.value(0);
    //: main button of the first page; Alt letter unique on the page
    const QString start = tr("&Start the task");
    //: main button of the first page, for a user who comes back to it; Alt letter unique
    const QString goOn = tr("&Continue");
    if (session().navigation().activity() == Activity::None)
        frame.primary = session().facts().caseId.isEmpty() ? start : goOn;
    frame.help = help(session());
    return frame;
}

QString TaskPage::help(const WizardSession &session)
{
    //: help panel on the first page where the user works in the browser
    const QString inBrowser = tr("You cannot do anything wrong on this page. Nothing is created "
                                 "before you save in the browser in step 4 yourself.");
    //: help panel on the first page; "Create subscription" without its Alt letter
    const QString here = tr("You cannot do anything wrong on this page. Nothing is created before "
                            "you press the button \"Create subscription\" in step 4 yourself.");
    return session.way().isGuided() ? inBrowser : here;
}

void TaskPage::activatePrimary()
{
    if (!session().environment()) {
        //: error message above the page and above the choice "Where do you want to work?"
        complain(tr("Choose where you want to work."),
            m_environments ? m_environments->answers().value(0) : nullptr);
        return;
    }
    m_settings.keepEnvironment(session().environment()->id);
    session().start();
}

void TaskPage::addEnvironments()
{
    //: subheading above the choice of environments: practice, test, production
    auto *question = new TextBlock(tr("Where do you want to work?"), TextBlock::Style::Subheading);
    m_environments = new ChoiceGroup(question->text());
    m_environments->setObjectName(QStringLiteral("miljoeer"));
    Rows &choices = m_environments->rows();
    choices.setContentsMargins(0, 12, 0, 0);
    Accessibility::speakByParent(*question);
    choices.addWidget(question);
    choices.addSpacing(8);
    const int errorsPlace = choices.count();
    for (const Environment &environment : session().environments()) {
        RadioRow *row =
            m_environments->add(environment.name, QStringLiteral("miljoe_") + environment.id);
        row->setAccessibleDescription(explained(environment));
        auto *explanation = new TextBlock(explained(environment), TextBlock::Style::Muted);
        explanation->setContentsMargins(0, 0, 0, 0);
        Accessibility::speakByParent(*explanation);
        auto *indented = new QHBoxLayout;
        indented->setContentsMargins(36, 0, 0, 8);
        indented->addWidget(explanation);
        choices.addLayout(indented);
        connect(row, &RadioRow::toggled, this, [this, id = environment.id](bool isChosen) {
            if (isChosen)
                session().chooseEnvironment(id);
        });
    }
    choices.insertWidget(errorsPlace, m_environments->error(QStringLiteral("fejl_miljoe")));
    rows().addWidget(m_environments);
}

void TaskPage::addCard()
{
    const KlikTask &task = session().task();
    //: heading of a frame on the first page
    auto *card = new Card(tr("Task card"));
    card->setObjectName(QStringLiteral("opgavekort"));
    //: name of the list inside "Task card", for screen readers
    auto *list = new FieldList(tr("About the task"));
    // The title is a file name in the task system, whose words are joined by underscores.
    //: label in "Task card": the task's title
    list->add(tr("Task"), QString(task.title).replace(u'_', u' '));
    //: label in "Task card"; word as in KLIK
    list->add(tr("Priority"), task.priority);
    //: label in "Task card": a role, such as a system owner; word as in KLIK
    list->add(tr("Done by"), task.performer);
    //: label in "Task card": other roles, with commas between them
    list->add(tr("Together with"), task.involved.join(QStringLiteral(", ")));
    const bool isPast = task.recommendedEnd < session().today();
    //: label in "Task card": a date; words as in KLIK
    list->add(tr("Recommended end date"), Dates::date(task.recommendedEnd),
        //: in "Task card", below the recommended end date
        isPast ? tr("The date has passed. You can still do the task.") : QString());
    card->content().addWidget(list);
    rows().addSpacing(4);
    rows().addWidget(card);
}

void TaskPage::addPreparation()
{
    const Placeholders values{{QStringLiteral("role"), session().task().role}};
    //: subheading of a list on the first page
    addList(rows(), tr("This is what you need"),
        //: line of the list "This is what you need": a name to sign in with
        {tr("Your user for the classification system."),
            //: line of the list "This is what you need"; {role}: name of a role; a fragment
            filledIn(tr("The role \"{role}\"."), values),
            //: line of the list "This is what you need"; the first sentence is a fragment
            tr("About 10 minutes. You can stop on the way and go on later.")});
    //: subheading of a list on the first page: what will be done in five steps
    addList(rows(), tr("This is how"),
        //: line of the list "This is how"
        {tr("You sign in in your browser."),
            //: line of the list "This is how"
            tr("You choose your debtor system."),
            //: line of the list "This is how"
            tr("You check the fields and create the subscription."),
            //: line of the list "This is how"; "it" is the subscription
            tr("You see whether it works. That can take up to a day."),
            //: line of the list "This is how", the last one
            tr("You save evidence for KLIK.")});
    rows().addSpacing(12);
}

void TaskPage::addWholeTask()
{
    auto *whole = new WholeTask(session().task());
    //: link that shows the task in KLIK, on the first page
    rows().addWidget(
        new Expander(tr("Read the whole task"), QStringLiteral("hele_opgaven"), *whole), 0,
        Qt::AlignLeft);
    rows().addWidget(whole);
}

void TaskPage::addHandOver()
{
    auto *handOver = new QWidget;
    auto *inside = new Rows(handOver);
    //: shown by "I am responsible for the system at ..."; {performer}: a role
    inside->addWidget(new TextBlock(filledIn(
        tr("Then you pass the task on. {performer} is the one to do it. Put that person on "
           "the task in KLIK too."),
        {{QStringLiteral("performer"), session().task().performer}})));
    //: button below "Then you pass the task on."; no Alt letter
    inside->addWidget(
        new CopyButton(tr("Copy message"), Button::Kind::Secondary, QStringLiteral("kopier_besked"),
            [this] { return Messages::forPerformer(session()); }),
        0, Qt::AlignLeft);
    //: {project}: the project that the task belongs to
    const QString text = filledIn(tr("I am responsible for the system at {project}"),
        {{QStringLiteral("project"), session().task().project}});
    rows().addWidget(
        new Expander(text, QStringLiteral("systemansvarlig"), *handOver), 0, Qt::AlignLeft);
    rows().addWidget(handOver);
}

void TaskPage::refresh()
{
    if (!session().environment() && session().navigation().activity() == Activity::None) {
        const QString last = m_settings.environment();
        if (!last.isEmpty())
            session().chooseEnvironment(last);
    }
    const Environment *here = session().environment();
    const QList<Environment> &all = session().environments();
    for (qsizetype index = 0; here && m_environments && index < all.size(); ++index) {
        if (all.at(index).id == here->id)
            m_environments->answers().at(index)->setChecked(true);
    }
}
