// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QFuture>
#include <QString>

#include <variant>

/// Pictures of the screen from a desktop that does not let programs take them: the desktop asks the
/// user what the picture is to show, takes it, and hands over a file.
class Screenshots {
public:
    enum class Refusal {
        /// The user closed the desktop's question, or cancel() was called.
        Cancelled,
        /// The desktop took no picture, or ended meanwhile.
        Refused,
        /// There is nothing on this computer to ask.
        Missing,
    };
    /// The path of a file of this computer, which now belongs to the caller; or why there is none.
    using Answer = std::variant<QString, Refusal>;

    virtual ~Screenshots() = default;

    /// Pictures are taken in this way here. ask() finds out whether that works.
    virtual bool isOffered() const = 0;

    /// Asks for a picture, only ever because the user pressed a button that says so. There is no
    /// time limit: the user may take long to choose. Ends an earlier request that is unanswered.
    virtual QFuture<Answer> ask() = 0;

    /// Takes the desktop's question away, and answers Cancelled.
    virtual void cancel() = 0;
};
