// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/task/taskpage.h"

#include "base/dates.h"
#include "pages/signin/missingrole.h"
#include "pages/task/caselist.h"
#include "pages/task/handover.h"
#include "pages/task/othertasks.h"
#include "pages/task/startchoice.h"
#include "pages/task/startquestion.h"
#include "pages/task/wholetask.h"
#include "texts/stepnames.h"
#include "widgets/expander.h"
#include "widgets/fieldrow.h"
#include "widgets/sidebyside.h"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace {

/// The choices stand beside each other where there is room for so many characters.
constexpr int charactersSideBySide = 64;
/// In a window of so many lines of text, what the user has begun is seen below the choices, too.
constexpr int linesForAll = 32;

/// What working there means, in one line.
QString explained(const Environment &environment)
{
    const bool isGuided = WayOfWorking(environment).userAnswersFirstCheck();
    switch (environment.purpose) {
    case Environment::Purpose::Practice:
        //: below "Practise first": what it means
        return TaskPage::tr("With made-up people, on your own computer. Nothing real is changed.");
    case Environment::Purpose::Test:
        //: below the name of an environment, in a choice: what working there means
        if (isGuided)
            return TaskPage::tr(
                "You work in the test system in your browser. The program shows the way.");
        //: below the name of an environment, in a choice: what working there means
        return TaskPage::tr("The program creates the subscription in a test system.");
    case Environment::Purpose::Production:
        //: below "Do the task", or the name of an environment: what working there means
        if (isGuided)
            return TaskPage::tr("You create the real subscription in your browser. The program "
                                "shows the way. It takes about 10 minutes.");
        //: below "Do the task", or the name of an environment: what working there means
        return TaskPage::tr(
            "The program creates the real subscription for you. It takes about 10 minutes.");
    case Environment::Purpose::Unstated:
        //: below the name of an environment for which neither test nor production is stated
        if (isGuided)
            return TaskPage::tr("You work in your browser. The program shows the way.");
        //: below the name of an environment for which neither test nor production is stated
        return TaskPage::tr("The program creates the subscription for you.");
    }
    Q_UNREACHABLE();
}

} // namespace

TaskPage::TaskPage(WizardSession &session, QWidget *parent)
    : Page(session, parent),
      m_purpose(addParagraph(session.task().purpose.value(0))),
      m_handOver(new HandOver(session))
{
    connect(m_handOver, &HandOver::closeWanted, this, &Page::closeWanted);
    connect(m_handOver, &HandOver::changed, this, &Page::changed);
    rows().addWidget(m_handOver);
    if (session.cases().isChosenHere())
        addChoices();
    addCases();
    m_below = new QWidget;
    rows().addWidget(m_below);
    new Rows(m_below);
    m_below->layout()->addWidget(new OtherTasks(session));
    addCard();
    // The choices are as high as they are, however much room there is below.
    rows().addStretch(1);
}

PageFrame TaskPage::frame() const
{
    PageFrame frame = commonFrame();
    // What is read is shown in its own place, and nothing moves for it.
    frame.busy.clear();
    //: {phrase}: the sortiment as it stands in a sentence
    frame.heading = filledIn(tr("Create a subscription to {phrase}"),
        {{QStringLiteral("phrase"), session().task().sortimentPhrase}});
    frame.introduction = session().task().purpose.value(0);
    //: main button of the first page; Alt letter unique on the page
    const QString start = tr("&Start the task");
    //: main button of the first page, for a user who comes back to it; Alt letter unique
    const QString goOn = tr("&Continue");
    if (!isOpening() && !session().cases().isChosenHere())
        frame.primary = session().facts().caseId.isEmpty() ? start : goOn;
    frame.help = help(session());
    if (session().cases().isChosenHere()) {
        frame.next = PageFrame::Next::None;
        frame.nextOnPage = nextAct();
    }
    // The question is a thing of its own: the press that brought it does not answer it.
    if (m_question && !m_question->isHidden()) {
        frame.subject = 1;
        frame.firstFocus = &m_question->otherButton();
        frame.inSight = m_question;
    }
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
    //: help panel on the first page, where it is not chosen yet how the user works
    const QString anywhere = tr("You cannot do anything wrong on this page. Nothing is created "
                                "before you do it in step 4 yourself.");
    if (!session.environment())
        return anywhere;
    return session.way().userAnswersFirstCheck() ? inBrowser : here;
}

void TaskPage::activatePrimary()
{
    session().cases().start();
}

void TaskPage::setCurrent(bool isCurrent)
{
    if (!isCurrent)
        return;
    m_handOver->forget();
    if (m_question)
        m_question->hide();
}

bool TaskPage::isOpening() const
{
    return session().navigation().activity() == Activity::Opening;
}

// The ways to begin

void TaskPage::addChoices()
{
    const StartChoices choices = session().cases().choices();
    m_choices = new SideBySide(charactersSideBySide);
    m_choices->setObjectName(QStringLiteral("miljoeer"));
    for (const Environment &environment : choices.tasks) {
        //: title of a large choice on the first page, and its button
        const QString solve = tr("Do the task");
        const QString title = choices.areNamed ? environment.name : solve;
        auto *choice = addChoice(title, explained(environment), title, environment.id);
        connect(choice, &StartChoice::pressed, this, [this, id = environment.id] { begin(id); });
        m_tasks.append(choice);
    }
    if (choices.practice) {
        //: title of a large choice on the first page
        m_practice = addChoice(
            tr("Practise first"), explained(*choices.practice), QString(), choices.practice->id);
        connect(m_practice, &StartChoice::pressed, this,
            [this, id = choices.practice->id] { practise(id); });
    }
    rows().addWidget(m_choices);
    m_question = new StartQuestion(session());
    connect(m_question, &StartQuestion::otherWanted, &session().cases(), &Cases::open);
    connect(m_question, &StartQuestion::anotherWanted, &session().cases(), &Cases::start);
    rows().addWidget(m_question);
}

StartChoice *TaskPage::addChoice(const QString &title, const QString &meaning,
    const QString &button, const QString &environmentId)
{
    auto *choice = new StartChoice(title, meaning, button, environmentId);
    m_choices->add(choice, 1);
    return choice;
}

/// Where there is one already, the user may have forgotten it.
void TaskPage::begin(const QString &environmentId)
{
    const auto other = session().cases().before(environmentId);
    if (!other) {
        session().cases().start(environmentId);
        return;
    }
    m_question->ask(*other);
    Q_EMIT changed();
}

void TaskPage::practise(const QString &environmentId)
{
    const auto begun = session().cases().practice();
    if (begun && begun->facts.environmentId == environmentId)
        session().cases().open(begun->facts.caseId);
    else
        session().cases().start(environmentId);
}

// What was begun, and what the task is

void TaskPage::addCases()
{
    m_cases = new CaseList(session());
    rows().addWidget(m_cases);
    connect(m_cases, &CaseList::goOnWanted, &session().cases(), &Cases::open);
    connect(m_cases, &CaseList::answerWanted, this, [this](const QString &caseId) {
        session().cases().open(caseId);
        session().answering().ask(2);
    });
    connect(m_cases, &CaseList::evidenceWanted, this, &TaskPage::showFile);
    connect(m_cases, &CaseList::removalWanted, &session().cases(), &Cases::remove);
    connect(m_cases, &CaseList::saveAgainWanted, this, [this](const QString &caseId) {
        session().cases().open(caseId);
        session().evidence().save();
    });
}

void TaskPage::addCard()
{
    const KlikTask &task = session().task();
    //: heading of a frame on the first page
    auto *card = new Card(tr("About the task"));
    card->setObjectName(QStringLiteral("opgavekort"));
    //: name of the list inside "About the task", for screen readers
    auto *list = new FieldList(tr("The task in short"));
    // The title is a file name in the task system, whose words are joined by underscores.
    //: label in "About the task": the task's title, in KLIK's own words
    list->add(tr("Task in KLIK"), QString(task.title).replace(u'_', u' '));
    //: label in "About the task"
    list->add(tr("You need"),
        //: value in "About the task"; {role}: name of a role
        filledIn(tr("Your user for the classification system, with the role \"{role}\"."),
            {{QStringLiteral("role"), task.role}}));
    //: label in "About the task": a role, such as a system owner; word as in KLIK
    list->add(tr("Done by"), task.performer);
    const bool isPast = task.recommendedEnd < session().today();
    //: label in "About the task": a date; words as in KLIK
    list->add(tr("Recommended end date"), Dates::date(task.recommendedEnd),
        //: in "About the task", below the recommended end date
        isPast ? tr("The date has passed. You can still do the task.") : QString());
    card->content().addWidget(list);
    // Where the role is named the user notices that it is missing, and not first at the sign-in.
    //: link that shows advice, below the role that the task needs
    m_role = new MissingRole(session(), tr("Do you not have the role?"), "mangler_rolle");
    card->content().addWidget(m_role);
    m_below->layout()->addWidget(card);
    auto *whole = new WholeTask(task);
    //: link that shows the task in KLIK, on the first page
    auto *expander =
        new Expander(tr("Read the whole task"), QStringLiteral("hele_opgaven"), *whole);
    m_below->layout()->addWidget(expander);
    m_below->layout()->setAlignment(expander, Qt::AlignLeft);
    m_below->layout()->addWidget(whole);
}

/// The button that leads on from here; nullptr where the window has it, or where the user has to
/// choose.
Button *TaskPage::nextAct() const
{
    if (isOpening() || !m_choices)
        return nullptr;
    if (Button *next = m_handOver->nextAct())
        return next;
    if (!m_question->isHidden())
        return &m_question->otherButton();
    if (Button *next = m_cases->nextAct())
        return next;
    if (session().cases().practice() && m_practice)
        return &m_practice->button();
    // What is done is done: nothing more is asked of the user.
    if (!session().cases().ours().isEmpty())
        return nullptr;
    return m_tasks.size() == 1 ? &m_tasks.first()->button() : nullptr;
}

void TaskPage::refresh()
{
    m_cases->show(session().cases().ours());
    // To show what was not hidden would lay it out before the page has its width.
    if (std::exchange(m_isBelowHidden, isOpening()) != isOpening())
        m_below->setVisible(!isOpening());
    showNextAct();
    m_role->refresh();
    if (!m_choices)
        return;
    showPractice();
    arrange();
    m_choices->setEnabled(!isOpening());
}

/// The user reads which step the button leads to.
void TaskPage::showPractice()
{
    if (!m_practice)
        return;
    const auto begun = session().cases().practice();
    if (begun && begun->environment) {
        const WayOfWorking way(*begun->environment);
        const Step step = way.goesOnAt(begun->facts);
        //: button of "Practise first", where practice was begun before; %1: the step's number
        m_practice->button().setText(tr("Go on practising at step %1").arg(int(step)));
        //: below the meaning of "Practise first", where practice was begun before; %1: the step's
        //: name
        m_practice->setNote(
            tr("You have come to \u201c%1\u201d.").arg(StepNames::nameOf(step, way)));
        return;
    }
    //: button of "Practise first"
    m_practice->button().setText(tr("Practise"));
    const auto practised = session().cases().practisedAt();
    //: below the meaning of "Practise first", where the user has finished a practice; %1: a date
    const QString before = tr("You practised on %1.");
    m_practice->setNote(
        practised ? before.arg(Dates::date(Copenhagen::dateAt(*practised))) : QString());
}

void TaskPage::showNextAct()
{
    const Button *next = nextAct();
    for (Button *button : findChildren<Button *>()) {
        if (button->kind() != Button::Kind::Link)
            button->setKind(kindOf(button == next));
    }
}

/// What the user has begun, and goes on with; nullptr: nothing.
QWidget *TaskPage::begunPart() const
{
    if (m_cases->nextAct())
        return m_cases;
    return m_practice && session().cases().practice() ? m_choices : nullptr;
}

/// Where there is little room, what the user has begun comes first, so that the next act is on the
/// screen.
void TaskPage::arrange()
{
    // Qt may send an event before all parts are there.
    if (!m_choices || !m_cases)
        return;
    const bool isStacked = m_choices->isStackedIn(width());
    const bool isLow = window()->height() < fontMetrics().height() * linesForAll;
    QWidget *begun = isStacked || isLow ? begunPart() : nullptr;
    const bool isPractice = begun == m_choices;
    m_choices->setFirst(isPractice ? m_practice : nullptr);
    if (m_practice)
        m_practice->showMeaning(!isPractice || !isStacked);
    QList<QWidget *> order{m_purpose, m_handOver, m_choices, m_question, m_cases};
    std::stable_partition(
        order.begin(), order.end(), [begun](const QWidget *part) { return part == begun; });
    for (int place = 0; place < int(order.size()); ++place) {
        if (rows().indexOf(order.at(place)) == place)
            continue;
        rows().removeWidget(order.at(place));
        rows().insertWidget(place, order.at(place));
    }
}

void TaskPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void TaskPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}
