// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/placeholders.h"

/// News that need nothing done: one line below the page.
struct Notice {
    enum class Kind {
        /// Places: {user}, {municipality}.
        SignedIn,
        /// The saved case was opened again at the step where it was.
        Resumed,
        /// The same, where the user works in the browser: what was typed there may be gone.
        ResumedAtFields,
        /// @{ The same, where the user answers a check: what was chosen, typed or pasted for an
        /// answer that is not saved is gone, and the pictures that were brought to it are kept.
        ResumedWithPicture,
        /// @}
        /// The outcome was unknown, and a look has found the subscription.
        FoundAfterAll,
        /// The outcome was unknown, and a look has found no subscription.
        NothingCreated,
        /// Checked at {time}; not visible yet.
        NotVisibleYet,
        NowVisible,
        /// The evidence is saved; {file}.
        EvidenceSaved,
        /// The same evidence was saved before, and is still in its place; {file}.
        EvidenceSavedBefore,
        SignedOut,
        /// The order has been on its way for longer than usual; removed when its answer comes.
        AnswerIsLate,
    };
    Kind kind;
    Placeholders values;

    /// The user has come back to a saved case.
    bool isWelcome() const
    {
        return kind == Kind::Resumed || kind == Kind::ResumedAtFields
            || kind == Kind::ResumedWithPicture;
    }

    friend bool operator==(const Notice &, const Notice &) = default;
};
