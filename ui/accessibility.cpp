// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "accessibility.h"

#include <QAccessibleWidget>
#include <QScrollArea>
#include <QVariant>

#include <memory>

namespace {

constexpr auto roleProperty = "accessibleRole";
constexpr auto spokenByParentProperty = "spokenByParent";

class RoleInterface : public QAccessibleWidget {
public:
    RoleInterface(QWidget *widget, QAccessible::Role role) : QAccessibleWidget(widget, role) { }

    int childCount() const override { return int(shownChildren().size()); }

    QAccessibleInterface *child(int index) const override
    {
        const QList<QAccessibleInterface *> children = shownChildren();
        return index >= 0 && index < children.size() ? children.at(index) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        const QList<QAccessibleInterface *> children = shownChildren();
        for (int index = 0; index < children.size(); ++index) {
            if (children.at(index)->object() == wanted->object())
                return index;
        }
        return -1;
    }

private:
    QList<QAccessibleInterface *> shownChildren() const
    {
        QList<QAccessibleInterface *> shown;
        const int count = QAccessibleWidget::childCount();
        for (int index = 0; index < count; ++index) {
            QAccessibleInterface *child = QAccessibleWidget::child(index);
            if (child && child->object()
                && !child->object()->property(spokenByParentProperty).toBool())
                shown.append(child);
        }
        return shown;
    }
};

QAccessibleInterface *madeFor(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    if (role.isValid())
        return std::make_unique<RoleInterface>(widget, QAccessible::Role(role.toInt())).release();
    // Qt 6.4's own for these reads beyond its children when a scroll bar has gone away meanwhile.
    if (qobject_cast<QScrollArea *>(object))
        return std::make_unique<RoleInterface>(widget, QAccessible::Client).release();
    return nullptr;
}

} // namespace

void Accessibility::install()
{
    QAccessible::installFactory(madeFor);
}

void Accessibility::setRole(QWidget &widget, QAccessible::Role role)
{
    widget.setProperty(roleProperty, int(role));
}

void Accessibility::speakByParent(QWidget &widget)
{
    widget.setProperty(spokenByParentProperty, true);
}

void Accessibility::setName(QWidget &widget, const QString &name)
{
    if (widget.accessibleName() != name)
        widget.setAccessibleName(name);
}
