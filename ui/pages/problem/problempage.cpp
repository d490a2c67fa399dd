// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/problem/problempage.h"

#include "pages/problem/problemview.h"
#include "texts/problemtexts.h"

#include <QClipboard>
#include <QGuiApplication>

#include <chrono>

using namespace std::chrono_literals;

ProblemPage::ProblemPage(WizardSession &session, QWidget *parent) : Page(session, parent)
{
    m_copied.setSingleShot(true);
    m_copied.setInterval(5s);
    connect(&m_copied, &QTimer::timeout, this, &Page::changed);
}

ProblemAction ProblemPage::first() const
{
    return actionsOf(m_problem->kind).first();
}

PageFrame ProblemPage::frame() const
{
    PageFrame frame = commonFrame();
    //: help panel on the page of a problem
    frame.help = tr("Here you see what has happened, what it means and what you can do. The first "
                    "button is the one that usually leads on.");
    // The failure to open is shown, so no bar for the opening is.
    if (session().navigation().activity() == Activity::Opening)
        frame.busy.clear();
    frame.isPrimaryDefault = false;
    if (!m_problem)
        return frame;
    const ErrorText text = textOf(m_problem->kind);
    frame.heading = filledIn(text.title, m_problem->values);
    frame.introduction = filledIn(text.happened, m_problem->values);
    frame.subject = int(m_problem->kind);
    //: in place of the main button's text for five seconds after it was pressed
    const QString copied = tr("Copied");
    frame.primary = m_copied.isActive()
        ? copied
        : ProblemTexts::labelOf(first(), *m_problem, session().signingIn().needsSignIn());
    // An order is sent only by its own button, never by Enter, here too.
    frame.isPrimaryDefault = first() != ProblemAction::Submit;
    frame.close = first() == ProblemAction::SaveAndClose
        ? QString()
        : ProblemTexts::labelOf(ProblemAction::SaveAndClose, *m_problem, false);
    return frame;
}

void ProblemPage::activatePrimary()
{
    if (!m_problem)
        return;
    const ProblemAction action = first();
    if (ProblemView::isCopy(action)) {
        QGuiApplication::clipboard()->setText(ProblemView::copyFor(action, session()));
        m_copied.start();
        Q_EMIT changed();
    } else if (action == ProblemAction::SaveAndClose) {
        Q_EMIT closeWanted();
    } else {
        session().act(action);
    }
}

void ProblemPage::refresh()
{
    if (m_problem == session().problem().error() || !session().problem().error())
        return;
    m_problem = session().problem().error();
    m_copied.stop();
    delete m_view;
    QList<ProblemAction> others = actionsOf(m_problem->kind);
    others.removeFirst();
    others.removeAll(ProblemAction::SaveAndClose);
    m_view = new ProblemView(*m_problem, others, false, session());
    connect(m_view, &ProblemView::windowActionWanted, this, &Page::closeWanted);
    if (ProblemView::isCopy(first()))
        m_view->addMail(first());
    rows().addWidget(m_view);
}
