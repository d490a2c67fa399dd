// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/clock.h"
#include "domain/kliktask.h"
#include "ports/browser.h"
#include "ports/casejournal.h"
#include "ports/connection.h"
#include "ports/evidencearchive.h"
#include "ports/picturearchive.h"
#include "ports/screenshots.h"

#include <QDate>

#include <chrono>

/// What a session works with; all of it outlives the session.
struct SessionCollaborators {
    CaseJournal &journal;
    Connector &connector;
    EvidenceArchive &archive;
    PictureArchive &pictures;
    Browser &browser;
    const Clock &clock;
    /// The day of this build, which no right clock is before; invalid: not known.
    QDate builtOn = {};
    /// An order that is answered within this time needs no notice about waiting.
    std::chrono::milliseconds ordinaryAnswer = std::chrono::seconds(30);
    /// The desktop, where programs may take no pictures of the screen; nullptr: none can be asked.
    Screenshots *screenshots = nullptr;
    /// What the first page offers besides the session's own task.
    QList<KlikTask> otherTasks = {};
    /// Sentences about task files that cannot be used, for the first page.
    QStringList taskFaults = {};
    /// The program's walk-through presses the buttons, and not a person.
    bool isWalkThrough = false;
};
