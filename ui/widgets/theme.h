// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/systemtextsize.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QWidget>

/// Which colours the user wants.
enum class ColourScheme { FollowSystem, Light, Dark };

/// A message's background and the bar at its left.
struct Tint {
    QColor fill;
    QColor bar;
};

/// Every colour of the program by what it is used for. Text reaches 4.5:1 on what is behind it;
/// controls, bars and the focus ring reach 3:1.
struct Colours {
    QColor page;
    QColor side;
    QColor ink;
    QColor muted;
    QColor control;
    /// Decorative lines.
    QColor rule;
    QColor primary;
    QColor primaryHover;
    QColor primaryPressed;
    QColor onPrimary;
    /// @{ The band that says that the work is real. It is like no button.
    QColor band;
    QColor onBand;
    /// @}
    QColor link;
    /// @{ Behind a link's colour, where the pointer is and while it presses.
    QColor hover;
    QColor pressed;
    /// @}
    /// Behind the text of a chosen row, stronger than `hover`.
    QColor chosen;
    Tint notice;
    Tint warning;
    Tint failure;
    Tint success;
    QColor failureText;
    QColor successText;
    QColor disabledText;
    QColor ring;
    QColor ringGap;
};

const Colours &lightColours();
const Colours &darkColours();

/// The platform's own colours and nothing else, for high contrast (EN 301 549, 11.7).
Colours coloursOf(const QPalette &palette);

/// The platform shows everything in a few colours far apart, so the program's own are not used. By
/// the palette, where SystemContrast cannot ask: one background for all, and text of at least 7:1.
bool isHighContrast(const QPalette &palette);

bool isDark(const QPalette &palette);

/// The look of one window: the platform's font and colours, and what the user has set on top of
/// them. Belongs to its window.
class Theme : public QObject {
    Q_OBJECT
public:
    /// \a systemTextSize: the system's setting, per cent.
    explicit Theme(QWidget &window, int (*systemTextSize)() = &SystemTextSize::percent);

    /// The colours of the window that \a widget is in; the light ones where it has no theme.
    static const Colours &of(const QWidget &widget);

    ColourScheme scheme() const { return m_scheme; }
    void setScheme(ColourScheme scheme);

    /// What the user has set here, per cent of the system's size: 100, 125, 150 or 200.
    int textSize() const { return m_textSize; }
    /// What the window shows, per cent of the normal size: both settings together, at most 200 or
    /// the system's.
    int shownTextSize() const;
    void setTextSize(int percent);
    /// One size up (+1) or down (-1), as far as there is one.
    void stepTextSize(int direction);
    /// @{ There is none beyond in that direction.
    bool isTextSmallest() const;
    bool isTextLargest() const;
    /// @}

    /// Reads the platform's font and colours again, and applies them to the window.
    void apply();
    /// Whether the system has another text size than when apply() read it.
    bool isTextSizeOutdated() const;

Q_SIGNALS:
    /// The user has changed a setting.
    void chosen();

private:
    QFont font() const;

    QWidget &m_window;
    int (*const m_systemTextSize)();
    int m_systemSize;
    Colours m_colours;
    ColourScheme m_scheme = ColourScheme::FollowSystem;
    int m_textSize = 100;
};
