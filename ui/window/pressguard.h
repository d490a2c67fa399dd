// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QKeySequence>
#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

class QAbstractButton;
class QKeyEvent;
class QMouseEvent;
class QShortcutEvent;
class QWidget;

/// Drops presses that were meant for something that is gone: the second half of a double click, or
/// a second Enter, that arrives after the page, the row or the button below it was replaced.
///
/// From the moment when what lies under the pointer (or would take Enter) is replaced, presses by
/// mouse, touch, Enter, Space and the same Alt letter do nothing until the pointer has moved 8
/// pixels, another key was pressed, or the system's double-click time plus 200 ms has gone by. Keys
/// that repeat by themselves never press. Assistive programs and the walk-through call
/// QAbstractButton::click(), which is not affected. Nothing looks different meanwhile.
///
/// A button that opens another program or orders something (Button::setConsequential()) does
/// nothing for longer, and for as long as presses go on at one place: a user who presses there once
/// a second does not see what comes. The same holds for what can be ticked, whose rows are as wide
/// as the page. After a press of the mouse, the first Enter or Space on such a button only shows
/// that the button has the focus; and on a button that was scrolled out of sight, it only brings
/// the button back.
class PressGuard : public QObject {
    Q_OBJECT
public:
    /// What the guard needs to know of the user's hands; tests bring their own.
    struct Hands {
        /// A clock that never goes back.
        std::function<std::chrono::milliseconds()> now;
        /// The pointer's position, in global coordinates.
        std::function<QPoint()> pointer;
        /// How long a replaced thing cannot be pressed.
        std::chrono::milliseconds pause;
    };
    /// The real clock, pointer and double-click time.
    static Hands usersHands();

    /// The main button that is shown now, or nullptr.
    using MainButton = std::function<QAbstractButton *()>;

    /// Guards \a window, where Enter presses \a main unless the focus is on another button.
    PressGuard(QWidget &window, MainButton main, Hands hands = usersHands());

    /// All that the window shows was replaced, or the window came or moved by itself.
    void replaced();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What a press would press. Equal when the user would take it for the same thing.
    struct Target {
        const QObject *button = nullptr;
        QString text;
        int scene = 0;

        friend bool operator==(const Target &, const Target &) = default;
    };
    /// Since when, and with the pointer where, presses are dropped.
    struct Pause {
        std::chrono::milliseconds since;
        QPoint pointer;
    };

    bool isInWindow(const QObject *object) const;
    Target targetOf(const QWidget *widget) const;
    Target targetAt(QPoint pointer) const;
    Target targetOfKeys() const;

    /// Compares the targets with those before, and begins a pause for what was replaced.
    void compare();
    void endPauses();
    /// How long \a button cannot be pressed.
    std::chrono::milliseconds pauseOf(const QObject *button) const;
    bool isDropped(std::optional<Pause> &pause, const QObject *button) const;
    bool isUnseen(const QObject *button) const;
    /// Enter or Space would press what was scrolled out of sight; scrolls back to it instead.
    bool hasShown(QWidget &receiver, const QKeyEvent &event);

    void noteMove(QPoint pointer);
    bool dropsMousePress(const QMouseEvent &event, QWidget &receiver);
    bool dropsMouseRelease(QWidget &receiver);
    bool dropsShortcut(const QShortcutEvent &event, const QObject &button);
    bool dropsKeyPress(QKeyEvent &event, QWidget &receiver);
    bool dropsKeyRelease(const QKeyEvent &event, QWidget &receiver);
    /// The button went down as something else than it is now.
    bool wasReplacedWhileDown(QWidget &receiver);

    QWidget &m_window;
    MainButton m_main;
    Hands m_hands;
    QTimer m_compare;
    int m_scene = 0;

    QPoint m_pointer;
    Target m_atPointer;
    Target m_atKeys;
    std::optional<Pause> m_mousePause;
    std::optional<Pause> m_keyPause;

    /// The user's own wheel or key moved what lies under the pointer.
    bool m_userMovesPage = false;
    /// The user's own press or key moved the focus.
    bool m_userMovesFocus = false;

    /// What had the focus until the press that is about to be delivered moved it.
    QPointer<QWidget> m_focusLostToMouse;
    std::optional<Target> m_down;
    bool m_dropsRelease = false;
    bool m_keyRepeats = false;
    QKeySequence m_lastShortcut;
    /// The user pressed the mouse last, or nothing yet.
    bool m_lastWasPointer = true;
};
