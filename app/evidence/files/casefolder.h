// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>

/// Where the pictures of a case lie, for the code that writes them and the code that reads them.
namespace CaseFolder {

/// The folder of \a caseId below \a root; empty when the id could lead somewhere else.
QString of(const QString &root, const QString &caseId);

/// "billede-01.png" for 1, and so on.
QString pictureName(int number);

/// A name that pictureName() could have given.
bool isPictureName(const QString &name);

inline constexpr int mostPictures = 99;

} // namespace CaseFolder
