// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "contentcolumn.h"
#include "findings.h"
#include "spokentree.h"
#include "wizardwindow.h"

#include <QRegularExpression>
#include <QSet>

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

/// What a message's own name says is not said again by what is in it.
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

} // namespace

QStringList Findings::ofSpeech(WizardWindow &window)
{
    const QList<Spoken> all = SpokenTree::of(*QAccessible::queryAccessibleInterface(&window));
    QStringList found = saidTwice(all);
    QStringList headings;
    QSet<QString> names;
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
        if (!isControl(spoken.role))
            continue;
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
