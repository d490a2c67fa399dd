// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/button.h"

#include <QObject>
#include <QPointer>

class EnvironmentBanner;
class WindowPlace;

/// Folds the narrow window beside the browser to its band, so that the user sees what lies behind
/// it, and unfolds it again. Both are done by one link in the band, which stays in its place.
class StripFold : public QObject {
    Q_OBJECT
public:
    /// \a rest is all of the window below \a banner.
    StripFold(EnvironmentBanner &banner, QWidget &rest, WindowPlace &place);

    bool isFolded() const { return m_isFolded; }
    bool isOffered() const { return m_isOffered; }
    /// Shows the link in the band, or takes it away, and with it the fold.
    void offer(bool isOffered);
    /// The window is needed.
    void unfold();

Q_SIGNALS:
    /// The user has folded the window, or the window is whole again.
    void changed();

private:
    void fold();
    void settle();
    void showWords();

    EnvironmentBanner &m_banner;
    QWidget &m_rest;
    WindowPlace &m_place;
    Button *m_link;
    QPointer<QWidget> m_focusBefore;
    bool m_isOffered = false;
    bool m_isFolded = false;
};
