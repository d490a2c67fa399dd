// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/sidepanel.h"

#include "base/dates.h"
#include "problems/problemvalues.h"
#include "session/wizardsession.h"
#include "texts/stepnames.h"
#include "window/allcaseslink.h"

#include <QVBoxLayout>

namespace {

QString userLine(const WizardSession &session)
{
    const std::optional<Person> &person = session.facts().person;
    //: at the bottom of the list of steps, in place of "Signed in as ..."; no full stop
    if (!session.signingIn().isSignedIn() || !person)
        return SidePanel::tr("Not signed in");
    //: %1: a person's name, %2: a municipality
    return SidePanel::tr("Signed in as %1, %2")
        .arg(ProblemValues::userName(person->name), person->authority.name);
}

QString savedLine(const WizardSession &session)
{
    if (!session.facts().lastSaved.isValid())
        return {};
    const QDateTime &saved = session.facts().lastSaved;
    if (Copenhagen::dateAt(saved) != session.today()) {
        //: %1: date and time of another day
        return SidePanel::tr("Saved %1").arg(Dates::dateAndTime(saved));
    }
    //: %1: time of day
    return SidePanel::tr("Saved at %1").arg(Dates::time(saved));
}

} // namespace

SidePanel::SidePanel(WizardSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_rail(new StepRail),
      m_all(new AllCasesLink(session)),
      m_user(new TextBlock(TextBlock::Style::Muted)),
      m_saved(new TextBlock(TextBlock::Style::Muted))
{
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_user->setObjectName(QStringLiteral("bruger"));
    m_saved->setObjectName(QStringLiteral("gemt"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 24, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_rail);
    rows->addStretch();
    // It leads out of the task, and stands apart from the steps.
    auto *link = new QHBoxLayout;
    link->setContentsMargins(20, 20, 16, 0);
    link->addWidget(m_all, 0, Qt::AlignLeft);
    rows->addLayout(link);
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(20, 8, 16, 16);
    notes->setSpacing(4);
    notes->addWidget(m_user);
    notes->addWidget(m_saved);
    rows->addLayout(notes);
    connect(m_rail, &StepRail::opened, &session, &WizardSession::goTo);
}

void SidePanel::refresh()
{
    for (int number = 1; number <= stepCount; ++number) {
        const auto step = Step(number);
        const StepState state = m_session.stateOf(step);
        // The last step is done, and the user is there.
        const bool canOpen = state == StepState::Done && m_session.isOpen(step)
            && step != m_session.navigation().step();
        m_rail->item(step).show(
            StepNames::nameOf(step, StepNames::wayFor(m_session)), state, canOpen);
    }
    m_all->refresh();
    // In guided mode the program does not know who is signed in.
    const bool isKnown = m_session.way().usesService();
    // Not said before the first sign-in, nor where the text of a problem says it.
    const bool isSignedOut = m_session.facts().person && m_session.view() != View::Problem;
    m_user->setVisible(isKnown && (m_session.signingIn().isSignedIn() || isSignedOut));
    m_user->setText(userLine(m_session));
    m_saved->setText(savedLine(m_session));
    m_saved->setVisible(!m_saved->text().isEmpty());
    setFixedWidth(m_rail->sizeHint().width());
}
