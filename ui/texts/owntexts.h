// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QStringList>

class WizardSession;

/// Texts by which the program knows its own pages, evidence and messages, so that they are not
/// taken for a page of the web interface.
namespace OwnTexts {

QStringList of(const WizardSession &session);

} // namespace OwnTexts
