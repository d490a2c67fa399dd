// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "spokentree.h"

namespace {

QString roleWord(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Heading:
        return QStringLiteral("heading");
    case QAccessible::Button:
        return QStringLiteral("button");
    case QAccessible::RadioButton:
        return QStringLiteral("radio button");
    case QAccessible::CheckBox:
        return QStringLiteral("check box");
    case QAccessible::EditableText:
        return QStringLiteral("text field");
    case QAccessible::AlertMessage:
        return QStringLiteral("alert");
    case QAccessible::Notification:
        return QStringLiteral("notification");
    case QAccessible::List:
        return QStringLiteral("list");
    case QAccessible::ListItem:
        return QStringLiteral("list item");
    case QAccessible::Grouping:
        return QStringLiteral("group");
    default:
        return {};
    }
}

void collect(QAccessibleInterface &root, QList<Spoken> &all)
{
    if (root.state().invisible)
        return;
    all.append(
        {root.role(), root.text(QAccessible::Name), root.text(QAccessible::Description), &root});
    for (int index = 0; index < root.childCount(); ++index) {
        if (QAccessibleInterface *child = root.child(index))
            collect(*child, all);
    }
}

} // namespace

QList<Spoken> SpokenTree::of(QAccessibleInterface &root)
{
    QList<Spoken> all;
    collect(root, all);
    return all;
}

QString SpokenTree::line(const Spoken &spoken)
{
    QStringList parts{spoken.name, roleWord(spoken.role)};
    const QAccessible::State state = spoken.interface->state();
    if (state.checkable)
        parts.append(state.checked ? QStringLiteral("chosen") : QStringLiteral("not chosen"));
    if (!spoken.description.isEmpty())
        parts.append(spoken.description);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}
