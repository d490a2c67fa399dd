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

QString ProblemPage::heading() const
{
    if (!m_problem)
        return {};
    const Error &error = *m_problem;
    return filledIn(textOf(error.kind).title, error.values);
}

QString ProblemPage::introduction() const
{
    if (!m_problem)
        return {};
    const Error &error = *m_problem;
    return filledIn(textOf(error.kind).happened, error.values);
}

QString ProblemPage::primaryText() const
{
    if (!m_problem)
        return {};
    //: in place of the main button's text for five seconds after it was pressed
    if (m_copied.isActive())
        return tr("Copied");
    return ProblemTexts::labelOf(first(), *m_problem, session().signingIn().needsSignIn());
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

bool ProblemPage::isPrimaryDefault() const
{
    // An order is sent only by its own button, never by Enter, here too.
    return m_problem && first() != ProblemAction::Submit;
}

bool ProblemPage::isPrimarySaveAndClose() const
{
    return m_problem && first() == ProblemAction::SaveAndClose;
}

QString ProblemPage::closeText() const
{
    if (!m_problem)
        return Page::closeText();
    return ProblemTexts::labelOf(ProblemAction::SaveAndClose, *m_problem, false);
}

QString ProblemPage::busyText() const
{
    // The failure to open is shown, so no bar for the opening is.
    return session().navigation().activity() == Activity::Opening ? QString() : Page::busyText();
}

QString ProblemPage::helpText() const
{
    //: help panel on the page of a problem
    return tr("Here you see what has happened, what it means and what you can do. The first button "
              "is the one that usually leads on.");
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
