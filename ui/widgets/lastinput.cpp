// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/lastinput.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace {

/// A key that is held for another one, or that takes a picture of the screen, does nothing here.
bool isForThisWindow(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_CapsLock:
    case Qt::Key_Print:
        return false;
    default:
        return true;
    }
}

} // namespace

LastInput::LastInput(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool LastInput::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (isForThisWindow(static_cast<QKeyEvent *>(event)->key()))
            set(true);
        break;
    case QEvent::FocusIn:
        if (static_cast<QFocusEvent *>(event)->reason() == Qt::ShortcutFocusReason)
            set(true);
        break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        set(false);
        break;
    default:
        break;
    }
    return false;
}

void LastInput::set(bool isKey)
{
    if (m_isKey == isKey)
        return;
    m_isKey = isKey;
    Q_EMIT changed();
}
