// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/pointerhover.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMouseEvent>
#include <QWindow>

PointerHover::PointerHover(QWidget &window) : QObject(&window), m_window(window)
{
    m_update.setSingleShot(true);
    connect(&m_update, &QTimer::timeout, this, &PointerHover::update);
    qApp->installEventFilter(this);
}

bool PointerHover::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
        if (watched == m_window.windowHandle())
            m_pointer = static_cast<QSinglePointEvent *>(event)->globalPosition().toPoint();
        return false;
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::EnabledChange:
        break;
    default:
        return false;
    }
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (widget && widget->window() == &m_window)
        m_update.start(0);
    return false;
}

void PointerHover::update()
{
    // Without the pointer in the window nothing is lit, and a widget that is pressed keeps the
    // mouse.
    if (!m_window.underMouse() || QGuiApplication::mouseButtons() != Qt::NoButton
        || QApplication::activePopupWidget())
        return;
    const QPoint place = m_window.mapFromGlobal(m_pointer);
    QMouseEvent move(QEvent::MouseMove, place, m_pointer, Qt::NoButton, Qt::NoButton,
        QGuiApplication::keyboardModifiers());
    QCoreApplication::sendEvent(m_window.windowHandle(), &move);
    // Qt reports that the pointer has left to the one widget that it last was in. One that was
    // hidden meanwhile and is shown again would stay lit.
    const QWidget *below = m_window.childAt(place);
    for (QAbstractButton *button : m_window.findChildren<QAbstractButton *>()) {
        if (!button->underMouse() || button == below || button->isAncestorOf(below))
            continue;
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(button, &leave);
        button->setAttribute(Qt::WA_UnderMouse, false);
        button->update();
    }
}
