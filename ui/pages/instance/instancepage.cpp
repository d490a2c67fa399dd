// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/instance/instancepage.h"

#include "widgets/card.h"
#include "widgets/choicegroup.h"
#include "widgets/expander.h"
#include "widgets/fielderror.h"

#include <QSignalBlocker>

namespace {

/// "b, f, 1, 7": read character by character.
QString spelled(const QString &characters)
{
    QStringList letters;
    for (const QChar letter : characters)
        letters.append(letter);
    return letters.join(QStringLiteral(", "));
}

} // namespace

InstancePage::InstancePage(WizardSession &session, QWidget *parent)
    : Page(session, parent), m_introduction(addParagraph()), m_hint(addParagraph())
{
    addOwn();
    addChoices();
}

void InstancePage::addOwn()
{
    m_card = new Card({});
    m_card->setObjectName(QStringLiteral("eget_system"));
    m_toCompare = new TextBlock(TextBlock::Style::Body);
    m_card->content().addWidget(m_toCompare);
    rows().addWidget(m_card);
}

ChoiceGroup *InstancePage::makeChoices(const QList<TaskInstance> &instances, const QString &prefix)
{
    //: name of a choice, for screen readers: the list of debtor systems
    auto *choices = new ChoiceGroup(tr("Debtor system"));
    //: description of the list of debtor systems, for screen readers; "one" is a system
    choices->setAccessibleDescription(tr("Choose one"));
    for (const TaskInstance &instance : instances) {
        RadioRow *row = choices->add(labelOf(instance), prefix + instance.lastFour);
        //: %1: four characters, one by one
        row->setAccessibleDescription(tr("The UUID ends in %1").arg(spelled(instance.lastFour)));
        connect(row, &RadioRow::toggled, this, [this, instance](bool isChosen) {
            if (isChosen)
                session().choice().choose(instance.name, instance.lastFour);
        });
    }
    return choices;
}

void InstancePage::addChoices()
{
    m_all = new QWidget;
    auto *inside = new Rows(m_all);
    m_choices = makeChoices(session().task().instances, QStringLiteral("instans_"));
    m_choices->setObjectName(QStringLiteral("instanser"));
    m_choices->addError(QStringLiteral("fejl_instans"), missingText(),
        //: above the list of debtor systems
        *new TextBlock(tr("Choose your system:")));
    inside->addWidget(m_choices);
    //: shown by the link below the list; {count}: a number, {contact}: an e-mail address
    m_advice = new TextBlock(
        filledIn(tr("The task is for the {count} municipalities on the list. If yours is not here, "
                    "you may use another debtor system. Then you have another task in KLIK. If you "
                    "think this is a mistake, write to {contact}."),
            {{QStringLiteral("count"), QString::number(session().task().instances.size())},
                {QStringLiteral("contact"), session().task().contact}}));
    //: link that shows advice, below the list of debtor systems
    m_missing = new Expander(
        tr("My municipality is not on the list"), QStringLiteral("ikke_paa_listen"), *m_advice);
    inside->addWidget(m_missing, 0, Qt::AlignLeft);
    inside->addWidget(m_advice);
    //: link below the debtor system that follows from the sign-in: shows all systems
    m_other = new Expander(tr("That is not our system"), QStringLiteral("ikke_vores"), *m_all);
    rows().addWidget(m_other, 0, Qt::AlignLeft);
    rows().addWidget(m_all);
}

QString InstancePage::missingText()
{
    //: error message above the list
    return tr("Choose the debtor system that your municipality uses.");
}

PageFrame InstancePage::frame() const
{
    PageFrame frame = commonFrame();
    //: heading of the page with the list of debtor systems
    frame.heading = tr("Choose your debtor system");
    frame.introduction = introduction();
    frame.isPrimaryConsequential =
        session().way().usesService() && session().signingIn().needsSignIn();
    frame.current = m_choices->chosen();
    frame.primary = primaryText();
    if (session().choice().chosen()) {
        //: the main button "Sign in, and continue with …", where there is little room
        const QString signIn = tr("Sign in, and &continue");
        frame.primaryShort = frame.isPrimaryConsequential ? signIn : tr("&Continue");
    }
    //: help panel on the page with the list of debtor systems
    frame.help =
        tr("The UUID is the system's identification number. It has 36 characters. You find the "
           "last 4 of them in KLIK: open the task, and look for your system's name on the list in "
           "the description. They stand in parentheses behind it.");
    //: button beside a moving bar, while the debtor system is looked up
    frame.stop = session().navigation().activity() == Activity::LookingUp ? tr("Stop") : QString();
    return frame;
}

QString InstancePage::primaryText() const
{
    const TaskInstance *chosen = session().choice().chosen();
    //: main button of the page with the list of debtor systems; Alt letter unique
    if (!chosen || !session().way().usesService())
        return tr("&Continue");
    //: main button, where the user is signed out; %1: a municipality's short name
    if (session().signingIn().needsSignIn())
        return tr("Sign in, and &continue with %1").arg(chosen->shortMunicipality);
    //: %1: a municipality's short name
    return tr("&Continue with %1").arg(chosen->shortMunicipality);
}

void InstancePage::activatePrimary()
{
    if (!session().choice().chosen()) {
        complain(missingText(), m_choices->answers().value(0));
        return;
    }
    session().choice().confirm();
}

void InstancePage::setCurrent(bool isCurrent)
{
    if (!isCurrent)
        return;
    m_hadChosen = session().choice().chosen();
    m_hadFields = !session().facts().rowsDone.isEmpty();
    // A user who has chosen another system before sees the list with that choice.
    const TaskInstance *chosen = session().choice().chosen();
    m_other->setExpanded(own().isEmpty() || (chosen && !own().contains(*chosen)));
}

QList<TaskInstance> InstancePage::own() const
{
    const TaskInstance *suggested = session().choice().suggested();
    if (!suggested || !session().way().usesService())
        return {};
    QList<TaskInstance> found = session().task().instances;
    found.removeIf([suggested](const TaskInstance &instance) {
        return instance.municipality.cvr != suggested->municipality.cvr;
    });
    return found;
}

void InstancePage::refreshOwn()
{
    const QList<TaskInstance> mine = own();
    m_card->setVisible(!mine.isEmpty());
    m_other->setVisible(!mine.isEmpty());
    if (mine.isEmpty())
        return;
    const bool isOne = mine.size() == 1;
    if (mine != m_shownOwn) {
        m_shownOwn = mine;
        delete m_ownChoices;
        m_ownChoices = isOne ? nullptr : makeChoices(mine, QStringLiteral("egen_"));
        if (m_ownChoices)
            m_card->content().addWidget(m_ownChoices);
    }
    const TaskInstance &shown = *session().choice().chosen();
    //: title of a box with the municipality's debtor systems, where it has more than one
    m_card->setTitle(isOne ? labelOf(shown) : tr("Your municipality has more than one"));
    //: below the name of a debtor system; %1: four characters
    const QString one = tr("The UUID is the system's long identification number. It must end in %1 "
                           "on the list in the task in KLIK too.");
    //: above the municipality's debtor systems; the characters stand in the list
    const QString more = tr("Choose the one that the task is about. Check that the last 4 "
                            "characters of its UUID are the same as in the task in KLIK. The UUID "
                            "is the system's long identification number.");
    m_toCompare->setText(isOne ? one.arg(shown.lastFour) : more);
    m_toCompare->setAccessibleName(isOne ? one.arg(spelled(shown.lastFour)) : more);
}

void InstancePage::refreshChoices()
{
    const TaskInstance *chosen = session().choice().chosen();
    const QList<TaskInstance> mine = own();
    const QList<TaskInstance> &all = session().task().instances;
    for (qsizetype index = 0; index < all.size(); ++index) {
        // Those that stand in the card are not repeated.
        m_choices->answers().at(index)->setVisible(
            mine.size() < 2 || !mine.contains(all.at(index)));
    }
    const auto show = [chosen](const ChoiceGroup &group, const QList<TaskInstance> &instances) {
        for (qsizetype index = 0; chosen && index < instances.size(); ++index) {
            RadioRow *row = group.answers().at(index);
            const QSignalBlocker quiet(row);
            row->setChecked(instances.at(index) == *chosen);
        }
    };
    show(*m_choices, all);
    if (m_ownChoices && chosen && !mine.contains(*chosen))
        m_ownChoices->clear();
    else if (m_ownChoices)
        show(*m_ownChoices, mine);
    if (mine.isEmpty())
        m_other->setExpanded(true);
    // One link is enough: the advice stands below the list that it has shown.
    m_missing->setVisible(mine.isEmpty());
    if (!mine.isEmpty())
        m_missing->setExpanded(true);
}

QString InstancePage::introduction() const
{
    const TaskInstance *suggested = session().choice().suggested();
    const TaskInstance *chosen = session().choice().chosen();
    if (own().isEmpty() && m_hadChosen && chosen) {
        // The row may be out of sight.
        //: first paragraph of the page, where the user comes back to it; %1: a debtor system
        return tr("You have chosen %1.").arg(labelOf(*chosen));
    }
    if (own().isEmpty()) {
        // The list may go on below the window.
        //: first paragraph of the page; the systems stand in a list below
        return tr(
            "There are %n systems on the list.", nullptr, int(session().task().instances.size()));
    }
    if (chosen && !own().contains(*chosen)) {
        //: first paragraph, where the user has chosen the debtor system of another municipality;
        //: {municipality}: the user's
        return filledIn(tr("You are doing the task for {municipality}. You have chosen another "
                           "municipality's system."),
            {{QStringLiteral("municipality"), suggested->municipality.name}});
    }
    //: first paragraph; {municipality}: the user's; its debtor system is shown below
    const QString signedIn =
        tr("You are signed in for {municipality}. So this is your debtor system.");
    //: first paragraph, where the user is signed out again; {municipality}: the user's; its debtor
    //: system is shown below
    const QString signedOut =
        tr("You began the task for {municipality}. So this is your debtor system.");
    return filledIn(session().signingIn().isSignedIn() ? signedIn : signedOut,
        {{QStringLiteral("municipality"), suggested->municipality.name}});
}

/// What the user has to look at in the list, which is the same before and after the choice.
QString InstancePage::hint() const
{
    //: second paragraph of the page; "characters": such as bf17
    const QString compare =
        tr("Check that the last 4 characters are the same as on the list in the task in KLIK. They "
           "are the end of the system's UUID, which is its long identification number.");
    //: the same, where the user has begun to fill in the fields and comes back; the list of fields
    //: is on the next page
    const QString anew = tr("If you choose another system, the list of fields begins anew.");
    // The choice of another system empties the list. The line stays, so that the systems do not
    // move at the press.
    return m_hadFields ? compare + QStringLiteral("\n") + anew : compare;
}

void InstancePage::refresh()
{
    m_introduction->changeInPlace(introduction());
    m_hint->setText(hint());
    m_hint->setVisible(own().isEmpty());
    refreshOwn();
    refreshChoices();
}
