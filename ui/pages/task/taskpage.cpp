// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/task/taskpage.h"

#include "base/dates.h"
#include "pages/task/wholetask.h"
#include "session/wayofworking.h"
#include "texts/messages.h"
#include "texts/stepnames.h"
#include "widgets/accessibility.h"
#include "widgets/card.h"
#include "widgets/choicerow.h"
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

QVBoxLayout *rowsIn(QWidget &widget)
{
    auto *rows = new QVBoxLayout(&widget);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    return rows;
}

void addList(QVBoxLayout &rows, const QString &title, const QStringList &lines)
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
    : Page(session, parent), m_settings(settings), m_first(new QWidget), m_resume(new QWidget)
{
    rows().addWidget(m_first);
    rows().addWidget(m_resume);
    QVBoxLayout &first = *rowsIn(*m_first);
    for (const QString &paragraph : session.task().purpose)
        first.addWidget(new TextBlock(paragraph));
    if (!session.environment())
        addEnvironments(first);
    addCard(first);
    addPreparation(first);
    addWholeTask(first);
    addHandOver(first);
    buildResume(*rowsIn(*m_resume));
}

QString TaskPage::heading() const
{
    //: heading of the first page, where a case is saved
    if (session().isResumable())
        return tr("Welcome back");
    //: {phrase}: the sortiment as it stands in a sentence
    return filledIn(tr("Create a subscription to {phrase}"),
        {{QStringLiteral("phrase"), session().task().sortimentPhrase}});
}

QString TaskPage::introduction() const
{
    return session().isResumable() ? m_welcome->text() : session().task().purpose.value(0);
}

QString TaskPage::primaryText() const
{
    if (session().navigation().activity() != Activity::None)
        return {};
    if (session().isResumable()) {
        //: %1: the step's number
        return tr("&Continue at step %1").arg(reachedStep());
    }
    //: main button of the first page; Alt letter unique on the page
    if (session().facts().caseId.isEmpty())
        return tr("&Start the task");
    //: main button of the first page, for a user who comes back to it; Alt letter unique
    return tr("&Continue");
}

void TaskPage::activatePrimary()
{
    if (session().isResumable()) {
        session().resume();
        return;
    }
    if (!session().environment()) {
        //: error message above the page and above the choice "Where do you want to work?"
        complain(tr("Choose where you want to work."), m_environments.value(0));
        return;
    }
    m_settings.keepEnvironment(session().environment()->id);
    session().start();
}

QString TaskPage::helpText() const
{
    //: help panel on the first page where the user works in the browser
    if (session().way().isGuided())
        return tr("You cannot do anything wrong on this page. Nothing is created before you save "
                  "in the browser in step 4 yourself.");
    //: help panel on the first page; "Create subscription" without its Alt letter
    return tr("You cannot do anything wrong on this page. Nothing is created before you press the "
              "button \"Create subscription\" in step 4 yourself.");
}

void TaskPage::addEnvironments(QVBoxLayout &rows)
{
    auto *group = new QWidget;
    group->setObjectName(QStringLiteral("miljoeer"));
    Accessibility::setRole(*group, QAccessible::Grouping);
    auto *choices = new QVBoxLayout(group);
    choices->setContentsMargins(0, 12, 0, 0);
    choices->setSpacing(0);
    //: subheading above the choice of environments: practice, test, production
    auto *question = new TextBlock(tr("Where do you want to work?"), TextBlock::Style::Subheading);
    Accessibility::setName(*group, question->text());
    Accessibility::speakByParent(*question);
    choices->addWidget(question);
    choices->addSpacing(8);
    auto *error = new FieldError(QStringLiteral("fejl_miljoe"));
    choices->addWidget(error);
    for (const Environment &environment : session().environments()) {
        auto *row = new RadioRow(environment.name, QStringLiteral("miljoe_") + environment.id);
        row->setAccessibleDescription(explained(environment));
        auto *explanation = new TextBlock(explained(environment), TextBlock::Style::Muted);
        explanation->setContentsMargins(0, 0, 0, 0);
        Accessibility::speakByParent(*explanation);
        auto *indented = new QHBoxLayout;
        indented->setContentsMargins(36, 0, 0, 8);
        indented->addWidget(explanation);
        choices->addWidget(row);
        choices->addLayout(indented);
        connect(row, &RadioRow::toggled, this, [this, id = environment.id](bool isChosen) {
            if (isChosen)
                session().chooseEnvironment(id);
        });
        error->watch(*row);
        m_environments.append(row);
    }
    rows.addWidget(group);
}

void TaskPage::addCard(QVBoxLayout &rows)
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
    rows.addSpacing(4);
    rows.addWidget(card);
}

void TaskPage::addPreparation(QVBoxLayout &rows)
{
    const Placeholders values{{QStringLiteral("role"), session().task().role}};
    //: subheading of a list on the first page
    addList(rows, tr("This is what you need"),
        //: line of the list "This is what you need": a name to sign in with
        {tr("Your user for the classification system."),
            //: line of the list "This is what you need"; {role}: name of a role; a fragment
            filledIn(tr("The role \"{role}\"."), values),
            //: line of the list "This is what you need"; the first sentence is a fragment
            tr("About 10 minutes. You can stop on the way and go on later.")});
    //: subheading of a list on the first page: what will be done in five steps
    addList(rows, tr("This is how"),
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
    rows.addSpacing(12);
}

void TaskPage::addWholeTask(QVBoxLayout &rows)
{
    auto *whole = new WholeTask(session().task());
    //: link that shows the task in KLIK, on the first page
    rows.addWidget(new Expander(tr("Read the whole task"), QStringLiteral("hele_opgaven"), *whole),
        0, Qt::AlignLeft);
    rows.addWidget(whole);
}

void TaskPage::addHandOver(QVBoxLayout &rows)
{
    auto *handOver = new QWidget;
    QVBoxLayout &inside = *rowsIn(*handOver);
    //: shown by "I am responsible for the system at ..."; {performer}: a role
    inside.addWidget(new TextBlock(filledIn(
        tr("Then you pass the task on. {performer} is the one to do it. Put that person on "
           "the task in KLIK too."),
        {{QStringLiteral("performer"), session().task().performer}})));
    //: button below "Then you pass the task on."; no Alt letter
    inside.addWidget(
        new CopyButton(tr("Copy message"), Button::Kind::Secondary, QStringLiteral("kopier_besked"),
            [this] { return Messages::forPerformer(session()); }),
        0, Qt::AlignLeft);
    //: {project}: the project that the task belongs to
    const QString text = filledIn(tr("I am responsible for the system at {project}"),
        {{QStringLiteral("project"), session().task().project}});
    rows.addWidget(
        new Expander(text, QStringLiteral("systemansvarlig"), *handOver), 0, Qt::AlignLeft);
    rows.addWidget(handOver);
}

void TaskPage::buildResume(QVBoxLayout &rows)
{
    m_welcome = new TextBlock(TextBlock::Style::Body);
    rows.addWidget(m_welcome);
    //: where a case is saved; "ask": for what it holds
    m_signInAgain =
        new TextBlock(tr("You have to sign in again before we can ask the classification system."));
    rows.addWidget(m_signInAgain);
    //: heading of a frame, where a case is saved
    auto *card = new Card(tr("Your task"));
    //: name of the list inside "Your task", for screen readers
    auto *list = new FieldList(tr("How far you are"));
    //: label in "Your task": "Step 4 of 6: ..." follows
    m_reached = list->add(tr("You have come to"), {});
    //: label in "Your task": date and time follow
    m_saved = list->add(tr("Last saved"), {});
    card->content().addWidget(list);
    rows.addWidget(card);

    auto *confirmation = new QWidget;
    QVBoxLayout &inside = *rowsIn(*confirmation);
    //: shown by the link "Start over"
    inside.addWidget(new TextBlock(tr("Then we put your choices in the program aside. A "
                                      "subscription that has been created is not deleted.")));
    //: button, shown by the link "Start over"; no Alt letter
    auto *yes =
        new Button(tr("Yes, start over"), Button::Kind::Secondary, QStringLiteral("forfra_ja"));
    connect(yes, &Button::clicked, &session(), &WizardSession::startOver);
    inside.addWidget(yes, 0, Qt::AlignLeft);
    //: link that shows what it means, and a button "Yes, start over"
    rows.addWidget(
        new Expander(tr("Start over"), QStringLiteral("forfra"), *confirmation), 0, Qt::AlignLeft);
    rows.addWidget(confirmation);
}

int TaskPage::reachedStep() const
{
    return int(session().way().reached(session().facts()));
}

void TaskPage::refresh()
{
    m_resume->setVisible(session().isResumable());
    m_first->setVisible(!session().isResumable());
    if (session().isResumable())
        refreshResume();
    else
        refreshEnvironments();
}

void TaskPage::refreshEnvironments()
{
    if (!session().environment() && session().navigation().activity() == Activity::None) {
        const QString last = m_settings.environment();
        if (!last.isEmpty())
            session().chooseEnvironment(last);
    }
    const Environment *here = session().environment();
    for (qsizetype index = 0; here && index < m_environments.size(); ++index) {
        if (session().environments().at(index).id == here->id)
            m_environments.at(index)->setChecked(true);
    }
}

void TaskPage::refreshResume()
{
    const CaseFacts &facts = session().facts();
    const TaskInstance *chosen = session().choice().chosen();
    //: first paragraph, where a case without a debtor system is saved
    QString welcome = tr("You are in the middle of the task. We have saved what you have done.");
    if (chosen) {
        //: {municipality}: a municipality's name
        welcome = filledIn(tr("You are in the middle of the task for {municipality}. We have saved "
                              "what you have done."),
            {{QStringLiteral("municipality"), chosen->municipality.name}});
    }
    m_welcome->setText(welcome);
    m_signInAgain->setVisible(!session().way().isGuided() && facts.person && !facts.finished);
    const auto step = Step(reachedStep());
    m_reached->setValue(StepNames::numbered(step, session().way()));
    m_saved->setValue(Dates::dateAndTime(facts.lastSaved));
}
