// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "findings.h"
#include "spokentree.h"
#include "widgets/expander.h"
#include "window/contentcolumn.h"
#include "window/helppanel.h"
#include "window/wizardwindow.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

bool isControl(QAccessible::Role role)
{
    return role == QAccessible::Button || role == QAccessible::RadioButton
        || role == QAccessible::CheckBox || role == QAccessible::EditableText;
}

bool needsName(QAccessible::Role role)
{
    return isControl(role) || role == QAccessible::StaticText || role == QAccessible::Heading
        || role == QAccessible::List || role == QAccessible::ListItem
        || role == QAccessible::Grouping || role == QAccessible::AlertMessage
        || role == QAccessible::Notification || role == QAccessible::ProgressBar;
}

bool canBeOperated(QAccessibleInterface &control)
{
    if (control.role() == QAccessible::EditableText)
        return control.editableTextInterface() && control.textInterface();
    QAccessibleActionInterface *actions = control.actionInterface();
    if (!actions)
        return false;
    const QStringList names = actions->actionNames();
    return names.contains(QAccessibleActionInterface::pressAction())
        || names.contains(QAccessibleActionInterface::toggleAction());
}

QString described(const Spoken &spoken)
{
    return QStringLiteral("role %1 \"%2\"").arg(int(spoken.role)).arg(spoken.name);
}

QStringList englishIn(const QString &name)
{
    static const QRegularExpression words(QStringLiteral(
        "\\b(Next|Back|Cancel|Finish|Error|OK|Yes|No|Save|Open|File name|Look in)\\b"));
    const auto match = words.match(name);
    return match.hasMatch() ? QStringList{QStringLiteral("\"%1\" is English").arg(name)}
                            : QStringList{};
}

/// The words of a message's own name do not come again in its content.
QStringList saidTwice(const QList<Spoken> &all)
{
    QStringList found;
    for (const Spoken &message : all) {
        if (message.role != QAccessible::AlertMessage && message.role != QAccessible::Notification)
            continue;
        for (const Spoken &inside : SpokenTree::of(*message.interface).mid(1)) {
            if (!isControl(inside.role) && !inside.name.isEmpty()
                && message.name.contains(inside.name))
                found.append(QStringLiteral("\"%1\" is said twice").arg(inside.name));
        }
        if (!message.description.isEmpty())
            found.append(described(message) + QStringLiteral(" has a description as well"));
    }
    return found;
}

/// The name of a control agrees with what it shows.
QStringList untrueOf(const Spoken &spoken)
{
    QStringList found;
    const QAccessible::State state = spoken.interface->state();
    const auto *button = qobject_cast<const QAbstractButton *>(spoken.interface->object());
    const auto *line = qobject_cast<const QLineEdit *>(spoken.interface->object());
    const auto *widget = qobject_cast<const QWidget *>(spoken.interface->object());
    if (button && state.checkable != button->isCheckable())
        found.append(described(spoken) + QStringLiteral(" can be chosen, or is said to be"));
    if (button && state.checked != button->isChecked())
        found.append(described(spoken) + QStringLiteral(" is chosen, or is said to be"));
    if (line && spoken.interface->text(QAccessible::Value) != line->text())
        found.append(described(spoken) + QStringLiteral(" holds another text than is said"));
    if (widget && state.disabled == widget->isEnabled())
        found.append(described(spoken) + QStringLiteral(" can be used, or is said to"));
    return found;
}

/// Presses \a button as assistive technology does; true where \a isDone then.
template <typename Condition>
bool press(QAbstractButton &button, const Condition &isDone)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&button);
    QAccessibleActionInterface *actions = spoken ? spoken->actionInterface() : nullptr;
    if (!actions)
        return false;
    actions->doAction(QAccessibleActionInterface::pressAction());
    // Qt shows the button pressed for a moment.
    return QTest::qWaitFor(isDone, 1000);
}

} // namespace

QStringList Findings::ofActions(WizardWindow &window)
{
    QStringList found;
    auto &help = *window.findChild<QAbstractButton *>(QStringLiteral("hjaelp"));
    const auto *panel = window.findChild<HelpPanel *>();
    const bool wasShown = panel->isVisible();
    for (const bool shown : {!wasShown, wasShown}) {
        if (!press(help, [&] { return panel->isVisible() == shown; }))
            found.append(QStringLiteral("help cannot be pressed"));
    }
    for (Expander *expander : window.findChildren<Expander *>()) {
        if (!expander->isVisible())
            continue;
        const QString before = expander->accessibleDescription();
        const auto isBefore = [&] { return expander->accessibleDescription() == before; };
        if (!press(*expander, [&] { return !isBefore(); }) || !press(*expander, isBefore))
            found.append(expander->text() + QStringLiteral(" cannot be pressed"));
    }
    return found;
}

QStringList Findings::ofSpeech(WizardWindow &window)
{
    const QList<Spoken> all = SpokenTree::of(*QAccessible::queryAccessibleInterface(&window));
    QStringList found = saidTwice(all);
    QStringList headings;
    QSet<QString> names;
    QSet<QString> items;
    for (const Spoken &spoken : all) {
        found += englishIn(spoken.name);
        if (needsName(spoken.role) && spoken.name.trimmed().isEmpty())
            found.append(described(spoken) + QStringLiteral(" has no name"));
        if (spoken.role == QAccessible::Heading)
            headings.append(spoken.name);
        const bool isFocusable = spoken.interface->state().focusable;
        if (isFocusable
            && (spoken.role == QAccessible::Client || spoken.role == QAccessible::NoRole))
            found.append(described(spoken) + QStringLiteral(" can have the focus and has no role"));
        if (spoken.role == QAccessible::ListItem && items.contains(spoken.name))
            found.append(described(spoken) + QStringLiteral(" has the name of another"));
        if (spoken.role == QAccessible::ListItem)
            items.insert(spoken.name);
        if (!isControl(spoken.role))
            continue;
        found += untrueOf(spoken);
        if (names.contains(spoken.name))
            found.append(described(spoken) + QStringLiteral(" has the name of another"));
        names.insert(spoken.name);
        if (!spoken.interface->state().disabled && !canBeOperated(*spoken.interface))
            found.append(described(spoken) + QStringLiteral(" cannot be operated"));
    }
    const QString shown = window.findChild<ContentColumn *>()->heading().text();
    if (headings != QStringList{shown}) {
        found.append(QStringLiteral("the headings are \"%1\", not \"%2\"")
                         .arg(headings.join(QStringLiteral("\", \"")), shown));
    }
    return found;
}
