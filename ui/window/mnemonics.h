// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QList>

class QWidget;

/// Each visible button has an Alt letter of its own.
namespace Mnemonics {

/// Takes the Alt letter from every visible button inside \a parts whose letter an earlier one has;
/// a button gets its own back when it is free again.
void makeUnique(const QList<QWidget *> &parts);

} // namespace Mnemonics
