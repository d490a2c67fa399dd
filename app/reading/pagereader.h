// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/instance.h"
#include "domain/verification.h"
#include "reading/seensubscriptions.h"

#include <QDate>
#include <QStringList>

#include <optional>

/// In the walk-through the program is the browser as well. This format, beside the text on the
/// clipboard, shows that it was copied there.
inline constexpr auto copiedByPracticeBrowser = "application/x-sortimentsguide-browser";

/// What the user copied in the browser and pasted.
struct PastedText {
    /// `text/plain` and `text/html`, as the clipboard has them; either may be empty.
    QString plain = {};
    QString html = {};
    /// The program put it on the clipboard itself.
    bool isOwn = false;
};

/// The subscription that should be there, without an end date, and texts that are no page.
struct WantedPage {
    QString sortiment;
    /// What the sortiment is called in a sentence; pages may show this name too.
    QString sortimentPhrase;
    TaskInstance instance;
    QString schemaVersion;
    QDate validFrom;
    QString taskTitle;
    /// Texts of this program: what holds one of them is no page.
    QStringList ownTexts;
    /// Practice proves nothing here, nor does a test environment.
    bool refusesPractice = false;
};

/// What the program reads in a pasted page. The program does not guess: a value that could belong
/// to another subscription on the page is not read, and the user is asked.
struct ReadPage {
    enum class Outcome {
        Empty,
        TooLarge,
        // Not the page, and which text it is instead.
        OwnText,
        TaskText,
        Practice,
        /// It is of a test environment, or says that the subscription is not saved.
        TestEnvironment,
        NotSaved,
        /// No subscription is shown in a form that the program reads.
        NothingRead,
        /// Others are, and the wanted system's is not among them.
        NotThere,
        /// The wanted system has several, and it cannot be known which one counts.
        Several,
        Found,
    };
    Outcome outcome = Outcome::Empty;
    /// With NotThere: the only other system that has a subscription there; or empty.
    QString otherSystem;
    // With Found.
    SeenSubscription subscription;
    /// The fields that are read and not as they should be; those that are not read.
    QList<Field> different;
    QList<Field> unread;
    /// Who has created it, to be shown beside the user's name; empty where the page has no name,
    /// or several.
    QString createdBy;
    /// Of the pasted text in UTF-8; empty with Empty and TooLarge.
    QString sha256 = {};

    /// All five fields are read and right.
    bool isRight() const;
    /// What is to be kept, where all five fields are read. Without the user's own words there is
    /// nothing to keep otherwise.
    std::optional<PageReading> reading;
};

/// The most that is read, in bytes of UTF-8: more is TooLarge. HTML beyond it is left alone.
inline constexpr qsizetype mostPasted = qsizetype{1024} * 1024;

ReadPage readPage(const PastedText &pasted, const WantedPage &wanted,
    const ReadingWords &words = ReadingWords::shipped());
