// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <qpdf/QPDFObjectHandle.hh>

#include <optional>

/// Reading streams of a PDF from elsewhere: a few bytes can be made to unpack to gigabytes.
namespace PdfStream {

/// The content of \a stream, unpacked; nothing where it is no stream, cannot be unpacked or is
/// larger than \a most bytes. No more than \a most bytes are ever held.
std::optional<QByteArray> content(QPDFObjectHandle stream, qint64 most);

} // namespace PdfStream
