// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QAccessible>
#include <QList>
#include <QString>

/// One object of the tree that assistive technology walks.
struct Spoken {
    QAccessible::Role role;
    QString name;
    QString description;
    QAccessibleInterface *interface;
};

namespace SpokenTree {

/// \a root and all that is shown below it, in the order of reading.
QList<Spoken> of(QAccessibleInterface &root);

/// How a screen reader announces one object: "Fejl: … besked", state included.
QString line(const Spoken &spoken);

} // namespace SpokenTree
