// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>
#include <QUrl>

/// The longest mailto address that every mail program on Windows takes.
inline constexpr qsizetype longestMailLink = 1800;

/// A mailto address (RFC 6068) that opens a new mail with \a subject and \a body, its lines broken
/// by CRLF. \a to may be empty: the user chooses the receiver. Invalid where it would be longer
/// than longestMailLink.
QUrl mailLink(const QString &to, const QString &subject, const QString &body);
