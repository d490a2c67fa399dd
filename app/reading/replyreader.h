// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "reading/readingwords.h"

#include <QString>

/// The mail to a colleague, and the lines that it ends with, each without its colon.
struct ReplyForm {
    /// "Can the sortiment be seen (yes or no)"
    QString seen;
    QString when;
    QString role;
    QString name;
    /// What stands in it is not the colleague's, also where nothing marks it as quoted.
    QString mail;
};

/// What the program reads in a colleague's reply.
struct ReadReply {
    enum class Outcome {
        Empty,
        TooLarge,
        /// There is no yes and no no, such as in the user's own mail.
        NoAnswer,
        /// There is an answer with an "if" or a "but", or there are two. The user must ask.
        Unclear,
        Read,
    };
    Outcome outcome = Outcome::Empty;
    // With Read.
    bool isYes = false;
    /// @{ In the colleague's own words, cut and cleaned; the last three may be empty.
    QString words;
    QString when;
    QString role;
    QString name;
    /// @}
    QString sha256;
};

/// Reads the text of a mail: quoted by ">" or not, answered in the form's lines, below them, above
/// the quoted mail or below it, with a signature or without. An answer counts where it is plainly
/// yes or no; the program never weighs one.
ReadReply readReply(const QString &text, const ReplyForm &form,
    const ReadingWords &words = ReadingWords::shipped());
