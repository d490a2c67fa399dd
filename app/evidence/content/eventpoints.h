// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/casefacts.h"

#include <QString>

/// The points of the list in guided mode, as the user has them on the page.
namespace EventPoints {

/// The number of the point on the page: the third one there, about the debtor system, stands for
/// two of the journal's. The evidence hands it on as "punktVist" beside "punkt", the journal's own.
int numberOf(int row);

QString inWords(const RowChanged &event);

} // namespace EventPoints
