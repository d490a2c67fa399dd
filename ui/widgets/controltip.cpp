// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/controltip.h"

#include <QApplication>
#include <QHelpEvent>
#include <QScreen>
#include <QToolTip>

#include <algorithm>

namespace {

constexpr int distance = 4;

/// Qt's own window for tooltips, or nullptr.
QWidget *shownTip()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto tip = std::find_if(windows.cbegin(), windows.cend(), [](const QWidget *window) {
        return window->objectName() == QLatin1String("qtooltip_label") && window->isVisible();
    });
    return tip == windows.cend() ? nullptr : *tip;
}

} // namespace

void ControlTip::show(QWidget &control, const QHelpEvent &event, const QString &text)
{
    // Windows lets a tip fade in, and it is no window that can be moved before.
    QApplication::setEffectEnabled(Qt::UI_FadeTooltip, false);
    QApplication::setEffectEnabled(Qt::UI_AnimateTooltip, false);
    QToolTip::showText(event.globalPos(), text, &control);
    // Qt puts it a little below the pointer, where a large control goes on.
    QWidget *tip = shownTip();
    if (!tip)
        return;
    const QRect about(control.mapToGlobal(QPoint(0, 0)), control.size());
    const int below = about.bottom() + 1 + distance;
    const bool fits = below + tip->height() <= control.screen()->geometry().bottom() + 1;
    tip->move(tip->x(), fits ? below : about.top() - distance - tip->height());
}
