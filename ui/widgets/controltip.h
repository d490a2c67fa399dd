// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>

class QHelpEvent;
class QWidget;

/// A tooltip that covers nothing of the control that it is about, in every size of the text.
namespace ControlTip {

/// Shows \a text below \a control, or above it where the screen ends. \a event: the pointer rests
/// on the control.
void show(QWidget &control, const QHelpEvent &event, const QString &text);

} // namespace ControlTip
