// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>

#include <functional>

class Button;
class QWidget;

/// What the window shows for a page and around it.
struct PageFrame {
    /// The page's one heading.
    QString heading;
    /// Read after the heading by screen readers: the first paragraph.
    QString introduction;
    /// Where it differs, another thing of the same view is shown, so that the focus goes to the
    /// heading as on another page: the next picture, or another problem.
    int subject = 0;

    /// The main button, with "&" before its Alt letter (never T, U or H); empty: none now.
    QString primary;
    /// The same in fewer words, where there is little room; empty: it has no more than it needs.
    QString primaryShort;
    /// The button of the window that is filled, because it is the next act, and that Enter presses.
    enum class Next {
        /// The main button.
        Primary,
        /// The button that closes the program.
        Close,
        /// None: the next act is on the page, or the user waits. Enter presses the main button.
        None,
    };
    Next next = Next::Primary;
    /// The button on the page that Enter presses, with Next::None; nullptr: there is none.
    Button *nextOnPage = nullptr;
    /// Enter presses the next act, wherever the focus is on the page.
    bool isPrimaryDefault = true;
    /// The main button stands on the page, below what it is about, and not below the page.
    bool isPrimaryOnPage = false;
    /// The main button opens another program; see Button::setConsequential().
    bool isPrimaryConsequential = false;
    bool hasBack = false;
    /// The button that closes the program, with its Alt letter; empty: none, or the main button is
    /// the one.
    QString close;
    /// What "Back" does; empty: it leads to where the session has been before.
    std::function<void()> back;
    /// For the help panel.
    QString help;

    /// What the page waits for, shown with a moving bar below it; empty: nothing.
    QString busy;
    /// The button beside it; empty: it cannot be stopped.
    QString stop;

    /// The widget that takes the focus instead of the heading, when the user comes for one thing
    /// only.
    QWidget *firstFocus = nullptr;
    /// The user comes back to where they were: the page is scrolled as they left it.
    bool keepsPlace = false;
    /// The page takes all of the window's room, without the list of steps beside it, and as high as
    /// there is place.
    bool fillsWindow = false;
    /// A picture may be pasted or dropped now.
    bool takesPictures = false;
    /// Seen whole where there is room, as long as the focus is in it.
    QWidget *inSight = nullptr;
    /// What the user has chosen or works on: in sight after the window has got another form or size
    /// by something outside the page.
    QWidget *current = nullptr;
    /// How far the user is on the page, for a window that is a strip; empty: not counted.
    QString progress;
    /// What Ctrl+V does, where the focus is in no field and no picture is taken from it; empty:
    /// nothing.
    std::function<void()> paste;
};
