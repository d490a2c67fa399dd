// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArrayView>

class Database;

/// The shape of the journal's file.
namespace JournalSchema {

/// What the first bytes of a file show it to be.
enum class Content { Empty, Ours, Newer, Foreign };

/// How many bytes contentOf() wants, where there are that many.
inline constexpr int headerSize = 100;

/// Judges a file by its first bytes (SQLite's file format, section 1.3).
Content contentOf(QByteArrayView header);

/// Lays the tables and triggers of this version into an empty database.
void make(Database &database);

/// The database passes SQLite's own check, and its tables and triggers are those of make().
bool isWhole(Database &database);

/// A whole durable transaction that changes nothing but the version: throws where the disk would
/// not take one.
void proveWritable(Database &database);

} // namespace JournalSchema
