// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

/// Files that must be refused, and why. A corpus is a folder below tests/data with a valid file
/// minimal.json, a folder broken, and broken.txt: for each file in it the detail it must give.
namespace Corpus {

/// Reads a file's text under a name; the error's detail, or nothing when it was accepted.
using Reader = std::function<QString(const QByteArray &text, const QString &name)>;

/// Expects every file of the corpus \a folder to be refused as its broken.txt states, and that list
/// to be complete.
void expectRefused(const QString &folder, const Reader &read);

/// Expects \a valid to be refused, at the place and with the words that fit, when the member
/// \a name of its object at \a pointer is missing, is of another type, or is there twice.
void expectMemberRequired(
    const QByteArray &valid, const QString &pointer, const QString &name, const Reader &read);

/// Expects \a valid to be refused when the member \a name, which need not be there, is of a type
/// that it never has.
void expectMemberTyped(
    const QByteArray &valid, const QString &pointer, const QString &name, const Reader &read);

/// \a valid with the member \a name of its object at \a pointer set to \a json, or without it
/// where that is empty.
QByteArray changed(
    const QByteArray &valid, const QString &pointer, const QString &name, const QByteArray &json);

} // namespace Corpus
