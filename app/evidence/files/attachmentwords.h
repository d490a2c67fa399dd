// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>
#include <QStringList>

/// What a PDF reader says about the files inside the evidence, in the language of the interface.
namespace AttachmentWords {

/// About the file that is called \a name; about a picture where it is none of the others.
QString of(const QString &name);

/// About all of them.
QStringList all();

} // namespace AttachmentWords
