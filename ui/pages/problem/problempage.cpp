// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/problem/problempage.h"

#include "pages/problem/problemview.h"
#include "texts/problemtexts.h"

ProblemPage::ProblemPage(WizardSession &session, QWidget *parent) : Page(session, parent) { }

PageFrame ProblemPage::frame() const
{
    PageFrame frame = commonFrame();
    //: help panel on the page of a problem
    frame.help = tr("Here you see what has happened and what you can do. The filled button is the "
                    "one that usually leads on.");
    // The failure to open is shown, so no bar for the opening is.
    if (session().navigation().activity() == Activity::Opening)
        frame.busy.clear();
    frame.isPrimaryDefault = false;
    if (!m_problem)
        return frame;
    frame.heading = ProblemTexts::titleOf(*m_problem);
    frame.introduction = ProblemTexts::summaryOf(*m_problem);
    frame.subject = int(m_problem->kind);
    const ProblemAction first = actionsOf(m_problem->kind).first();
    frame.primary = ProblemTexts::labelOf(first, *m_problem, session().signingIn().needsSignIn());
    frame.isPrimaryOnPage = true;
    // An order is sent only by its own button, never by Enter, here too.
    frame.isPrimaryDefault = first != ProblemAction::Submit;
    frame.close = first == ProblemAction::SaveAndClose
        ? QString()
        : ProblemTexts::labelOf(ProblemAction::SaveAndClose, *m_problem, false);
    return frame;
}

void ProblemPage::activatePrimary()
{
    if (m_view)
        m_view->pressFirst();
}

void ProblemPage::refresh()
{
    if (m_problem == session().problem().error() || !session().problem().error())
        return;
    m_problem = session().problem().error();
    if (m_view) {
        // This may run inside a signal of the view's own button, so it is deleted later.
        m_view->hide();
        m_view->deleteLater();
    }
    m_view = new ProblemView(*m_problem, session());
    connect(m_view, &ProblemView::windowActionWanted, this, &Page::closeWanted);
    rows().addWidget(m_view);
}
