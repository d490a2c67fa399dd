// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QImage>
#include <QString>

#include <variant>

/// Pictures from outside, which may be too large, broken, or made to do harm. Every picture passes
/// through here. The result is as it will be kept: whole, upright, in sRGB with eight bits a
/// colour, opaque on white, and nothing but pixels.
namespace PictureFile {

enum class Fault {
    /// There is no such file, or it may not be read.
    Unreadable,
    TooManyBytes,
    TooManyPixels,
    /// HEIC (iPhone photos), which has its own error text.
    Heic,
    /// None of PNG, JPEG and Windows bitmap.
    OtherFormat,
    /// It begins as one of them, and does not hold all that it should.
    Broken,
    /// It is wholly transparent or of one colour, so nothing can be seen in it.
    Blank,
    /// An address on the web, or a file that would first be fetched, instead of one on this
    /// computer.
    Elsewhere,
};

using Outcome = std::variant<QImage, Fault>;

inline constexpr qint64 mostBytes = qint64{20} * 1024 * 1024;
/// Four screens of the largest usual kind.
inline constexpr qint64 mostPixels = 32'000'000;

/// The picture in \a bytes, turned as it was taken. No pixel is unpacked before the size that the
/// file states is known to be within the limits. Takes a while: not for the user interface's
/// thread.
Outcome read(const QByteArray &bytes);

/// The same of the file at \a path, which is only read.
Outcome readFile(const QString &path);

/// The same of \a picture, from the clipboard or from a screen: already unpacked, and perhaps too
/// large.
Outcome within(const QImage &picture);

/// What became of a file that another program made for this one.
struct Taken {
    Outcome outcome;
    /// The file is still there.
    bool isLeft = false;
};

/// Reads the file at \a path, as readFile(), and deletes it. A file that was last written before
/// \a asked, the time of the request, was made for something else, and stays.
Taken takeFile(const QString &path, const QDateTime &asked);

} // namespace PictureFile
