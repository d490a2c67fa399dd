// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>

/// Whether the bytes of a picture hold everything that it should show. Qt's readers take some
/// damaged files and fill what is missing with grey, black or nothing.
namespace WholePicture {

enum class Verdict {
    Whole,
    Damaged,
    /// It states that it has too many pixels; none of them has been unpacked.
    TooLarge,
};

/// Whole: libjpeg decodes all of it, to the end marker, without an error or a warning, and a
/// progressive picture has got all of its details. What follows the end marker does not count.
Verdict ofJpeg(const QByteArray &bytes, qint64 mostPixels);

/// Whole: every chunk up to IEND has its right checksum, and there are pixels. libpng drops a
/// damaged table of transparent colours and shows what they hid.
Verdict ofPng(const QByteArray &bytes, qint64 mostPixels);

/// Whole: an uncompressed Windows bitmap with all of its rows.
Verdict ofBmp(const QByteArray &bytes, qint64 mostPixels);

} // namespace WholePicture
