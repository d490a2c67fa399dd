// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/accessibility.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCheckBox>
#include <QRadioButton>
#include <QRegularExpression>
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

/// A choice that can be pressed on all of its row. Qt's own interface reports the place that the
/// style draws the mark and the text in, which the rows of this program do not use.
class ChoiceInterface : public QAccessibleWidget {
public:
    ChoiceInterface(QAbstractButton *choice, QAccessible::Role role)
        : QAccessibleWidget(choice, role), m_choice(*choice)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString set = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && set.isEmpty() ? withoutMnemonic(m_choice.text()) : set;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_choice.isChecked();
        state.pressed = m_choice.isDown();
        return state;
    }

    QStringList actionNames() const override
    {
        const QStringList toggle{toggleAction()};
        return (m_choice.isEnabled() ? toggle : QStringList()) + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &action) override
    {
        if (action == toggleAction() && m_choice.isEnabled())
            m_choice.toggle();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    static QString withoutMnemonic(QString text)
    {
        static const QRegularExpression mark(QStringLiteral("&(.)"));
        return text.replace(mark, QStringLiteral("\\1"));
    }

    QAbstractButton &m_choice;
};

QAccessibleInterface *madeFor(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    if (role.isValid())
        return std::make_unique<RoleInterface>(widget, QAccessible::Role(role.toInt())).release();
    if (auto *radio = qobject_cast<QRadioButton *>(object))
        return std::make_unique<ChoiceInterface>(radio, QAccessible::RadioButton).release();
    if (auto *check = qobject_cast<QCheckBox *>(object))
        return std::make_unique<ChoiceInterface>(check, QAccessible::CheckBox).release();
    // Qt 6.4's interface for scroll areas reads beyond its children when a scroll bar has been
    // hidden meanwhile, so it is not used.
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

void Accessibility::announce(QWidget &widget)
{
    QAccessibleEvent event(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}
