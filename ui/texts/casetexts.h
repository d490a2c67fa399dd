// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "session/cases.h"

#include <QString>

class WizardSession;

/// How the list of cases tells of one.
namespace CaseTexts {

/// The municipality's name; empty before it is known.
QString municipalityOf(const ListedCase &entry, const KlikTask &task);
/// "Begun, step 4", "Waits until Sunday …", "Done on 29 November 2026 for Vejle Kommune".
QString standingOf(const ListedCase &entry, const KlikTask &task);
/// Below the standing: for whom, where, and when it was saved. One line or two.
QString detailOf(const ListedCase &entry, const KlikTask &task);
/// The button that leads on: "Continue", "Answer", "Save the evidence".
QString nextActOf(CaseStanding standing);

} // namespace CaseTexts
