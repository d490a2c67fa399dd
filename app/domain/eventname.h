// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

/// What an event of a case is called on the disk. Neither name ever changes: what is in somebody's
/// journal or evidence must still be read.
struct EventName {
    /// In the journal: "order-sent".
    const char *inJournal;
    /// In the journal that is part of the evidence: "Sent".
    const char *inEvidence;
};
