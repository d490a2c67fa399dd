// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "findings.h"
#include "shown.h"
#include "widgets/button.h"
#include "widgets/columnwidth.h"
#include "widgets/focusring.h"
#include "widgets/textblock.h"
#include "widgets/theme.h"
#include "window/footer.h"
#include "window/wizardwindow.h"

#include <QAbstractButton>
#include <QLayout>
#include <QScrollArea>

namespace {

QString described(const QWidget &widget)
{
    QString text = QLatin1String(widget.metaObject()->className()) + u' ' + widget.objectName();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text += QStringLiteral(" \"%1\"").arg(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text += QStringLiteral(" \"%1\"").arg(button->text());
    return text;
}

bool holdsText(const QWidget &widget)
{
    const auto *label = qobject_cast<const TextBlock *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return (label && !label->text().isEmpty()) || (button && !button->text().isEmpty());
}

QList<QWidget *> visibleIn(const QWidget &window)
{
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    widgets.removeIf([](const QWidget *widget) {
        return !widget->isVisible() || qobject_cast<const FocusRing *>(widget);
    });
    return widgets;
}

/// What a layout has placed; others lie where they were put on purpose.
bool isPlaced(const QWidget &widget)
{
    return widget.parentWidget() && widget.parentWidget()->layout();
}

bool isCut(const QWidget &widget)
{
    if (!holdsText(widget))
        return false;
    return widget.height() < widget.heightForWidth(widget.width())
        || widget.width() < widget.minimumSizeHint().width();
}

QStringList overlapsIn(const QWidget &parent)
{
    QStringList found;
    if (!parent.layout())
        return found;
    QList<QWidget *> children =
        parent.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    children.removeIf([](const QWidget *child) {
        return !child->isVisible() || qobject_cast<const FocusRing *>(child);
    });
    for (qsizetype one = 0; one < children.size(); ++one) {
        for (qsizetype other = one + 1; other < children.size(); ++other) {
            if (children.at(one)->geometry().intersects(children.at(other)->geometry())) {
                found.append(
                    QStringLiteral("%1 lies on %2")
                        .arg(described(*children.at(one)), described(*children.at(other))));
            }
        }
    }
    return found;
}

int leastHeight(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const Button *>(&widget))
        return button->kind() == Button::Kind::Link ? 24 : 40;
    const bool isRow = widget.inherits("QRadioButton") || widget.inherits("QCheckBox");
    return isRow ? 32 : 24;
}

} // namespace

QStringList Findings::ofLayout(const QWidget &window)
{
    QStringList found = overlapsIn(window);
    for (const QWidget *widget : visibleIn(window)) {
        if (isCut(*widget))
            found.append(described(*widget) + QStringLiteral(" is cut off"));
        if (isPlaced(*widget) && !widget->parentWidget()->rect().contains(widget->geometry()))
            found.append(described(*widget) + QStringLiteral(" reaches outside its parent"));
        const auto *area = qobject_cast<const QScrollArea *>(widget);
        if (area && area->widget() && area->widget()->width() > area->viewport()->width())
            found.append(described(*widget) + QStringLiteral(" scrolls sideways"));
        found += overlapsIn(*widget);
    }
    return found;
}

QStringList Findings::ofTargets(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : visibleIn(window)) {
        if (!(widget->focusPolicy() & Qt::TabFocus))
            continue;
        if (widget->width() < 24 || widget->height() < leastHeight(*widget)) {
            found.append(QStringLiteral("%1 is %2 x %3")
                             .arg(described(*widget))
                             .arg(widget->width())
                             .arg(widget->height()));
        }
    }
    return found;
}

QStringList Findings::ofHelp(const WizardWindow &window)
{
    const bool isStrip = window.windowFlags() & Qt::WindowStaysOnTopHint;
    QStringList found;
    auto &footer = *window.findChild<Footer *>();
    const QRect help = placeIn(footer.help(), window);
    for (const QWidget *button : footer.findChildren<QAbstractButton *>()) {
        const QRect place = placeIn(*button, window);
        const bool isBefore = place.bottom() < help.top()
            || (place.top() <= help.bottom() && place.right() < help.left());
        if (button != &footer.help() && button->isVisible() && !isBefore)
            found.append(described(*button) + QStringLiteral(" comes after help"));
    }
    if (!footer.help().isVisible())
        found.append(QStringLiteral("there is no help"));
    const int actual = window.width() - 1 - help.right();
    // A picture that fills the window has no column beside which there is room.
    const bool isFilled = window.findChild<ContentColumn *>()->isFilled();
    const int wanted = ColumnWidth::sidesOf(
        footer.width(), window.findChild<Theme *>()->shownTextSize(), isStrip, isFilled)
                           .right;
    if (actual != wanted) {
        found.append(
            QStringLiteral("help is %1 from the right edge, not %2").arg(actual).arg(wanted));
    }
    return found;
}
