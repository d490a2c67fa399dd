// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <qpdf/QPDFObjectHandle.hh>

#include <optional>

/// Reading streams of a PDF from elsewhere: a few bytes can be made to unpack to gigabytes.
namespace PdfStream {

/// The content of \a stream, unpacked; nothing where it is no stream, cannot be unpacked or is
/// larger than \a most bytes. No more than \a most bytes are ever held.
std::optional<QByteArray> content(const QPDFObjectHandle &stream, qint64 most);

struct Sum {
    qint64 bytes = 0;
    /// As lower-case hex.
    QByteArray sha256;
};

/// The same, but for the content itself, none of which is held.
std::optional<Sum> sum(const QPDFObjectHandle &stream, qint64 most);

/// SHA-256 of \a bytes as lower-case hex. libcrypto computes it with the processor's own
/// instructions, which Qt 6.4 does not use.
QByteArray sha256(QByteArrayView bytes);

} // namespace PdfStream
