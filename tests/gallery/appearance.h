// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/theme.h"
#include "window/wizardwindow.h"

inline constexpr QSize smallestWindow(800, 600);

/// How a window is looked at: one point on every axis.
struct Appearance {
    ColourScheme scheme = ColourScheme::Light;
    /// Per cent.
    int textSize = 100;
    QSize size{960, 720};

    /// "light-100-960x720"
    QString name() const;
};

/// Both colour schemes, the usual and the largest text, the smallest and the usual window.
QList<Appearance> usualAppearances();
/// The text sizes and windows between and beyond those.
QList<Appearance> furtherAppearances();

/// Gives \a window its scheme, text size and size.
void apply(WizardWindow &window, const Appearance &appearance);
