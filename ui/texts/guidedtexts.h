// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>

/// Texts of the list of fields by which the program also knows a picture of its own window that was
/// copied as text.
namespace GuidedTexts {

/// The heading of the page.
QString heading();
/// How the debtor system is chosen in the browser.
QString choosingSystem();

} // namespace GuidedTexts
