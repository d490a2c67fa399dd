// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QAccessible>
#include <QWidget>

/// Roles that Qt's own widgets do not have for assistive technology.
namespace Accessibility {

/// Makes the roles below known. After the application object: earlier, QtWidgets' own factory
/// comes after ours and wins.
void install();

/// \a widget has \a role. Before its first text or accessible name, which fix its interface.
void setRole(QWidget &widget, QAccessible::Role role);

/// \a widget is spoken as part of its parent's name, and so is not in the tree itself. Works where
/// the parent has a role from setRole().
void speakByParent(QWidget &widget);

/// \a widget has come without the focus: asks assistive technology to speak it.
void announce(QWidget &widget);

/// \a name may have changed: notifies assistive technology.
void setName(QWidget &widget, const QString &name);

} // namespace Accessibility
