// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// One thing that was examined, as a sentence.
struct Finding {
    /// Content: what the program wrote. Copy: whether the PDF is the very file that it wrote.
    /// Agreement: whether what was written says the same everywhere, word by word. Times: whether
    /// the clock ran on while the case went on. Missing: whether each file is beside the PDF, which
    /// has them inside. Note: what a reader may wonder about and what is no fault, so it holds.
    /// Unexamined: what this program cannot compare with anything; no fault, but it limits the
    /// verdict.
    enum class About { Content, Agreement, Copy, Times, Missing, Note, Unexamined };

    bool holds = false;
    QString text;
    About about = About::Content;

    /// It says nothing of what was compared.
    bool isRemark() const { return about == About::Note || about == About::Unexamined; }
};

/// The result of an examination of evidence.
struct Examination {
    /// NotExamined: the program lacks what it needs for that, or it is an earlier version than the
    /// one that made the evidence, and has found no fault in what it knows.
    enum class Verdict { Holds, DoesNotHold, Unreadable, NotExamined };

    Verdict verdict = Verdict::Unreadable;
    QList<Finding> findings;
    /// Names of files that would first be fetched, for which nothing was read.
    QStringList elsewhere;
    /// The PDF needs a password, so nothing of it was read.
    bool isLocked = false;
    /// A later version of the program made the evidence.
    bool isOfLaterVersion = false;
    /// @{ As the evidence states; empty where that cannot be read.
    QString caseNumber;
    QString status;
    QString stamp;
    /// @}
    /// Another program has drawn the pages anew, so it is not known what they show beside the words
    /// of the evidence.
    bool arePagesUnknown = false;

    /// A finding says what was left out.
    bool isPartlyExamined() const;
    /// All findings of the kind \a about hold.
    bool holds(Finding::About about) const;
};

/// Examines the PDF or the folder of evidence at \a path, reading only: every hash, the journal's
/// chain, whether pages, manifest and journal agree, and whether their times follow each other.
/// Files that would first be fetched are named instead of read.
/// Blocking; needs no display.
Examination examined(const QString &path);

/// The verdict of \a examination as a sentence, in the language of the interface.
QString verdictInWords(const Examination &examination);

/// The verdict, whose evidence it is, and what does not hold, line by line.
QString inShort(const Examination &examination);

/// \a examination for people, line by line, in the language of the interface.
QString inWords(const Examination &examination);
