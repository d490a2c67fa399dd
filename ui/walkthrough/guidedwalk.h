// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "session/step.h"
#include "walkthrough/sitebrowser.h"

#include <functional>

class QWidget;
class WizardSession;

/// The walk-through of guided practice: it does in the browser what the rows ask for, with what is
/// on the clipboard, and pastes into the window what the browser then shows.
class GuidedWalk : public QObject {
    Q_OBJECT
public:
    /// Presses the button of that name in the window; false where it cannot be pressed.
    using Press = std::function<bool(const QString &)>;

    /// All outlive this.
    GuidedWalk(QWidget &window, const WizardSession &session, SiteBrowser &browser, Press press,
        QObject *parent = nullptr);

    /// One act on \a view; false: the walk-through cannot go on.
    bool step(View view);
    /// Check 1 was read in what was pasted, and the service shows the subscription with the five
    /// values after all that followed. Asks the service first, so the first answer is false.
    bool isConfirmed();
    /// The service was asked, and the answer is not here yet.
    bool isAsking() const { return m_isAsking && !m_browser.isReady(); }

private:
    void signIn();
    void stepOnRows();
    /// Does row \a row in the browser; false where more is to be done there.
    bool fillIn(int row);
    bool chooseSystem();
    bool stepOnFirstAnswer();
    bool stepOnSecondAnswer();
    /// The answer is ready: the name, no picture, and saved.
    void saveAnswer();
    QString wanted() const;

    QWidget &m_window;
    const WizardSession &m_session;
    SiteBrowser &m_browser;
    const Press m_press;
    bool m_hasOpened = false;
    QString m_person;
    /// What was typed into the form so far, by the names of its fields.
    SiteBrowser::Fields m_typed;
    int m_filled = 0;
    QUrl m_saved;
    bool m_isAsking = false;
    bool m_hasOpenedReply = false;
};
