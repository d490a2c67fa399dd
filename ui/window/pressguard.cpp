// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/pressguard.h"

#include "widgets/button.h"
#include "widgets/insight.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCursor>
#include <QDialog>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleHints>
#include <QWindow>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {

/// A pointer that moves this far, in pixels, was moved on purpose.
constexpr int purposefulMove = 8;
constexpr auto afterDoubleClick = 200ms;
/// Long enough to see another page.
constexpr std::chrono::milliseconds beforeConsequences = 1500ms;

bool isPurposeful(QPoint from, QPoint to)
{
    return (to - from).manhattanLength() >= purposefulMove;
}

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

bool isModifier(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
        return true;
    default:
        return false;
    }
}

} // namespace

PressGuard::Hands PressGuard::usersHands()
{
    QElapsedTimer clock;
    clock.start();
    const std::chrono::milliseconds doubleClick(
        QGuiApplication::styleHints()->mouseDoubleClickInterval());
    return {[clock] { return std::chrono::milliseconds(clock.elapsed()); },
        [] { return QCursor::pos(); }, doubleClick + afterDoubleClick};
}

PressGuard::PressGuard(QWidget &window, MainButton main, Hands hands)
    : QObject(&window), m_window(window), m_main(std::move(main)), m_hands(std::move(hands))
{
    m_compare.setSingleShot(true);
    connect(&m_compare, &QTimer::timeout, this, &PressGuard::compare);
    qApp->installEventFilter(this);
}

void PressGuard::replaced()
{
    ++m_scene;
    m_pointer = m_hands.pointer();
    const Pause pause{m_hands.now(), m_pointer};
    m_mousePause = pause;
    m_keyPause = pause;
    m_compare.start(0);
}

bool PressGuard::isInWindow(const QObject *object) const
{
    const auto *widget = qobject_cast<const QWidget *>(object);
    return widget && widget->window() == &m_window;
}

PressGuard::Target PressGuard::targetOf(const QWidget *widget) const
{
    for (; widget && widget != &m_window; widget = widget->parentWidget()) {
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            // The Alt letter may go to another button of the page.
            return {button, button->text().remove(u'&'), m_scene};
        }
    }
    return {nullptr, {}, m_scene};
}

PressGuard::Target PressGuard::targetAt(QPoint pointer) const
{
    return targetOf(m_window.childAt(m_window.mapFromGlobal(pointer)));
}

PressGuard::Target PressGuard::targetOfKeys() const
{
    const Target focused = targetOf(m_window.focusWidget());
    return focused.button ? focused : targetOf(m_main());
}

void PressGuard::compare()
{
    m_compare.stop();
    const bool userMovesPage = std::exchange(m_userMovesPage, false);
    const bool userMovesFocus = std::exchange(m_userMovesFocus, false);
    const QPoint pointerBefore = std::exchange(m_pointer, m_hands.pointer());
    const Target atPointerBefore = std::exchange(m_atPointer, targetAt(m_pointer));
    const Target atKeysBefore = std::exchange(m_atKeys, targetOfKeys());
    const Pause pause{m_hands.now(), m_pointer};
    const bool isMoved = isPurposeful(pointerBefore, m_pointer);
    if (m_atPointer != atPointerBefore && !isMoved && !userMovesPage)
        m_mousePause = pause;
    if (m_atKeys != atKeysBefore && !userMovesFocus)
        m_keyPause = pause;
}

void PressGuard::endPauses()
{
    m_mousePause.reset();
    m_keyPause.reset();
}

std::chrono::milliseconds PressGuard::pauseOf(const QObject *button) const
{
    const auto *pressed = qobject_cast<const Button *>(button);
    const auto *row = qobject_cast<const QAbstractButton *>(button);
    const bool waitsLonger = (pressed && pressed->isConsequential()) || (row && row->isCheckable());
    return waitsLonger ? std::max(m_hands.pause, beforeConsequences) : m_hands.pause;
}

/// A key would press a button that the user cannot see to have the focus: no ring is shown after a
/// press of the mouse, and the button is not filled.
bool PressGuard::isUnseen(const QObject *button) const
{
    const auto *pressed = qobject_cast<const Button *>(button);
    return m_lastWasPointer && pressed && pressed->isConsequential()
        && pressed->kind() != Button::Kind::Primary;
}

bool PressGuard::hasShown(QWidget &receiver, const QKeyEvent &event)
{
    // Enter on anything but a Button is for the window's main button.
    const bool isForMain = isEnter(event) && !qobject_cast<Button *>(&receiver);
    QWidget *pressed = isForMain ? m_main() : &receiver;
    if (!pressed || !pressed->isVisible() || !pressed->isEnabled()
        || pressed->visibleRegion().contains(pressed->rect().center()))
        return false;
    InSight::bring(*pressed);
    m_keyPause = Pause{m_hands.now(), m_hands.pointer()};
    return true;
}

bool PressGuard::isDropped(std::optional<Pause> &pause, const QObject *button) const
{
    if (!pause)
        return false;
    const auto now = m_hands.now();
    const auto wanted = pauseOf(button);
    if (now - pause->since >= wanted)
        return false;
    if (wanted > m_hands.pause)
        pause->since = now;
    return true;
}

void PressGuard::noteMove(QPoint pointer)
{
    for (const auto &pause : {m_mousePause, m_keyPause}) {
        if (pause && isPurposeful(pause->pointer, pointer)) {
            endPauses();
            break;
        }
    }
    // What came under the pointer before it moved on is compared where the pointer was.
    if (m_compare.isActive())
        return;
    m_pointer = pointer;
    m_atPointer = targetAt(pointer);
}

bool PressGuard::dropsMousePress(const QMouseEvent &event, QWidget &receiver)
{
    m_lastWasPointer = true;
    const QPoint pointer = event.globalPosition().toPoint();
    if (m_compare.isActive())
        compare();
    noteMove(pointer);
    m_dropsRelease = isDropped(m_mousePause, targetOf(&receiver).button);
    const QPointer<QWidget> focusBefore = std::exchange(m_focusLostToMouse, nullptr);
    if (m_dropsRelease) {
        // Qt has given the focus to what is below the pointer before the press is delivered.
        if (focusBefore && focusBefore->isVisible())
            focusBefore->setFocus(Qt::OtherFocusReason);
        return true;
    }
    m_down = targetOf(&receiver);
    m_userMovesFocus = true;
    m_compare.start(0);
    return false;
}

bool PressGuard::dropsMouseRelease(QWidget &receiver)
{
    return std::exchange(m_dropsRelease, false) || wasReplacedWhileDown(receiver);
}

bool PressGuard::wasReplacedWhileDown(QWidget &receiver)
{
    const std::optional<Target> down = std::exchange(m_down, std::nullopt);
    auto *button = qobject_cast<QAbstractButton *>(&receiver);
    if (!button || !button->isDown() || !down || *down == targetOf(button))
        return false;
    button->setDown(false);
    return true;
}

bool PressGuard::dropsShortcut(const QShortcutEvent &event, const QObject &button)
{
    if (m_compare.isActive())
        compare();
    const bool isSame = std::exchange(m_lastShortcut, event.key()) == event.key();
    if (isSame)
        return m_keyRepeats || isDropped(m_keyPause, &button);
    endPauses();
    return false;
}

bool PressGuard::dropsKeyPress(QKeyEvent &event, QWidget &receiver)
{
    if (isModifier(event))
        return false;
    const QObject *button = targetOf(&receiver).button;
    const bool unseen = isUnseen(button);
    m_lastWasPointer = false;
    const bool isPress = isEnter(event) || (event.key() == Qt::Key_Space && button);
    if (!isPress) {
        endPauses();
        m_userMovesPage = true;
        m_userMovesFocus = true;
        m_compare.start(0);
        return false;
    }
    if (m_compare.isActive())
        compare();
    if (event.isAutoRepeat() || unseen || isDropped(m_keyPause, button ? button : m_main())
        || hasShown(receiver, event)) {
        event.accept();
        return true;
    }
    m_down = targetOf(&receiver);
    return false;
}

bool PressGuard::dropsKeyRelease(const QKeyEvent &event, QWidget &receiver)
{
    return event.key() == Qt::Key_Space && !event.isAutoRepeat() && wasReplacedWhileDown(receiver);
}

bool PressGuard::eventFilter(QObject *watched, QEvent *event)
{
    // The filter is installed on the application, so it gets every event of the program.
    const QEvent::Type type = event->type();
    if (type == QEvent::Hide && qobject_cast<QDialog *>(watched)) {
        // A dialogue above the window is gone, so presses may reach what lay below it.
        replaced();
        return false;
    }
    // PointerHover reports the place of a pointer that rests, which is no move of the user's.
    if (type == QEvent::MouseMove && watched == m_window.windowHandle() && event->spontaneous()) {
        noteMove(static_cast<QMouseEvent *>(event)->globalPosition().toPoint());
        return false;
    }
    if (!isInWindow(watched))
        return false;
    auto &widget = static_cast<QWidget &>(*watched);
    switch (type) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return dropsMousePress(static_cast<QMouseEvent &>(*event), widget);
    case QEvent::MouseButtonRelease:
        return dropsMouseRelease(widget);
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason)
            m_focusLostToMouse = &widget;
        return false;
    case QEvent::Wheel:
        m_userMovesPage = true;
        m_compare.start(0);
        return false;
    case QEvent::ShortcutOverride:
        m_keyRepeats = static_cast<QKeyEvent *>(event)->isAutoRepeat();
        return false;
    case QEvent::Shortcut:
        return qobject_cast<QAbstractButton *>(watched)
            && dropsShortcut(static_cast<QShortcutEvent &>(*event), *watched);
    case QEvent::KeyPress:
        return dropsKeyPress(static_cast<QKeyEvent &>(*event), widget);
    case QEvent::KeyRelease:
        return dropsKeyRelease(static_cast<QKeyEvent &>(*event), widget);
    case QEvent::Show:
        // The click that started the program may be the first of a double click.
        if (watched == &m_window)
            m_mousePause = Pause{m_hands.now(), m_hands.pointer()};
        [[fallthrough]];
    case QEvent::Hide:
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::LayoutRequest:
    case QEvent::EnabledChange:
    case QEvent::FocusIn:
        m_compare.start(0);
        return false;
    default:
        return false;
    }
}
