// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "reading/replyreader.h"

#include <QString>

class WizardSession;

/// Ready texts that the user sends or pastes, filled in from what the session knows. Plain text.
namespace Messages {

/// From the systemansvarlig to the one who is to do the task.
QString forPerformer(const WizardSession &session);
/// To the municipality's rolleadministrator: the role is missing. Names the user where known.
QString forRoleAdministrator(const WizardSession &session);
/// To the systemansvarlig for the debtor system: can the sortiment be seen, or, when another
/// subscription prevents a new one, may that one be ended?
QString forSystemOwner(const WizardSession &session);
/// To the task's contact, with the code and the technical answer of the problem that is shown.
QString forContact(const WizardSession &session);
/// To the IT department, with the technical answer.
QString forItDepartment(const WizardSession &session);
/// To paste into the KLIK task: what has been done, and nothing that has not.
QString forTask(const WizardSession &session);

/// @{ The subject of a mail with that text: what its writer wants.
QString subjectForPerformer(const WizardSession &session);
QString subjectForRoleAdministrator(const WizardSession &session);
QString subjectForSystemOwner(const WizardSession &session);
QString subjectForContact(const WizardSession &session);
QString subjectForItDepartment(const WizardSession &session);
/// @}

/// forSystemOwner(), and the lines with which it ends and that a colleague fills in.
ReplyForm replyForm(const WizardSession &session);

} // namespace Messages
