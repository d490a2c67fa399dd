// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QColor>
#include <QImage>
#include <QList>
#include <QRect>
#include <QString>

/// How the user edits a picture before it becomes evidence. What is covered or cut off is gone from
/// the pixels, not only hidden.
struct PictureEdit {
    enum class Kind { Cover, Crop };
    Kind kind = Kind::Cover;
    /// In pixels of the picture as it is when this edit comes.
    QRect area;

    friend bool operator==(const PictureEdit &, const PictureEdit &) = default;
};

namespace PictureEditing {

/// The pixels of \a picture alone, laid on white: no transparency, and nothing below it; no texts,
/// colour profile or scaling. Null where there is no memory for it.
QImage opaque(const QImage &picture);

/// An opaque copy of \a picture after \a edits, one by one. An edit that lies outside of it does
/// nothing.
QImage edited(const QImage &picture, const QList<PictureEdit> &edits);

/// An opaque copy of \a picture, pixel for pixel, below a band with \a words: where the picture is
/// from.
QImage labelled(const QImage &picture, const QString &words, QColor band, QColor ink);

/// The picture that labelled() made \a picture of, with the same \a words and \a band. Where it
/// has no such band, \a picture itself.
QImage withoutLabel(const QImage &picture, const QString &words, QColor band);

/// Nothing can be seen in it: wholly transparent, or one colour all over, give or take the noise of
/// JPEG. Systems return such pictures where they do not allow pictures of the screen.
bool isBlank(const QImage &picture);

} // namespace PictureEditing
