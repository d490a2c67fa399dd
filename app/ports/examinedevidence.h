// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QFuture>
#include <QString>

#include <functional>

/// What an examination of evidence found.
struct ExaminedEvidence {
    /// Nothing was found that is wrong.
    bool holds = false;
    /// The verdict, whose evidence it is, and what does not hold: a sentence a line.
    QString words;
};

/// Examines the PDF or the folder at a path, off the calling thread, without changing it.
using EvidenceExaminer = std::function<QFuture<ExaminedEvidence>(const QString &path)>;
