// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "session/step.h"

#include <QImage>
#include <QObject>

#include <functional>

class WizardSession;
class WizardWindow;

/// Takes a picture of each page when its work is done, for the evidence. No page shows anything
/// secret; widgets about the computer are left out by Page::onScreenOnly.
class Snapshot : public QObject {
    Q_OBJECT
public:
    /// Called with the picture and what it shows; must not take long.
    using Keep = std::function<void(const QImage &picture, const QString &caption)>;

    /// \a window and \a session outlive this.
    Snapshot(
        const WizardSession &session, WizardWindow &window, Keep keep, QObject *parent = nullptr);

private:
    void take();

    WizardWindow &m_window;
    Keep m_keep;
};
