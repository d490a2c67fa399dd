// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QObject>

class WizardSession;
class WizardWindow;

/// Takes a picture of each page when its work is done, for the evidence. No page shows anything
/// secret; widgets about the computer are left out by Page::onScreenOnly.
class Snapshot : public QObject {
    Q_OBJECT
public:
    /// \a window and \a session outlive this.
    Snapshot(WizardSession &session, WizardWindow &window, QObject *parent = nullptr);

private:
    void take();

    WizardSession &m_session;
    WizardWindow &m_window;
};
