// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "findings.h"
#include "spokentree.h"
#include "window/wizardwindow.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>

namespace {

QString placeText(const QRect &place)
{
    return QStringLiteral("%1x%2 at %3,%4")
        .arg(place.width())
        .arg(place.height())
        .arg(place.x())
        .arg(place.y());
}

QRect placeOf(const QWidget &widget)
{
    return {widget.mapToGlobal(QPoint(0, 0)), widget.size()};
}

/// What can be done with \a widget; NoRole: nothing by itself.
QAccessible::Role roleOf(const QWidget &widget)
{
    if (qobject_cast<const QRadioButton *>(&widget))
        return QAccessible::RadioButton;
    if (qobject_cast<const QCheckBox *>(&widget))
        return QAccessible::CheckBox;
    if (qobject_cast<const QAbstractButton *>(&widget))
        return QAccessible::Button;
    return qobject_cast<const QLineEdit *>(&widget) ? QAccessible::EditableText
                                                    : QAccessible::NoRole;
}

QStringList differencesOf(const Spoken &spoken, const QWidget &widget)
{
    QStringList found;
    const QRect reported = spoken.interface->rect();
    if (reported != placeOf(widget))
        found.append(QStringLiteral("is reported to be %1 and is %2")
                         .arg(placeText(reported), placeText(placeOf(widget))));
    const QAccessible::Role role = roleOf(widget);
    if (role != QAccessible::NoRole && spoken.role != role)
        found.append(QStringLiteral("has role %1, not %2").arg(int(spoken.role)).arg(int(role)));
    // Speech input presses a control by its visible words, so they must be in its name (WCAG 2.2,
    // 2.5.3).
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (button && !spoken.name.contains(QString(button->text()).remove(u'&')))
        found.append(QStringLiteral("shows \"%1\"").arg(button->text()));
    return found;
}

} // namespace

QStringList Findings::ofPlaces(WizardWindow &window)
{
    QStringList found;
    for (const Spoken &spoken : SpokenTree::of(*QAccessible::queryAccessibleInterface(&window))) {
        const auto *widget = qobject_cast<const QWidget *>(spoken.interface->object());
        // The window's own place depends on its frame.
        if (!widget || widget->isWindow())
            continue;
        for (const QString &difference : differencesOf(spoken, *widget))
            found.append(QStringLiteral("\"%1\" %2").arg(spoken.name, difference));
    }
    return found;
}
