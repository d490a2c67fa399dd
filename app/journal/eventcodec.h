// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/casefacts.h"

#include <QByteArray>

#include <optional>

/// Events as the journal writes them: a stable kind and a JSON object.
namespace EventCodec {

struct Written {
    /// "order-sent".
    QByteArray kind;
    /// One JSON object, UTF-8 without line breaks; null stands for what is empty.
    QByteArray payload;
};

/// Text that JSON or a line cannot hold as it is (control characters, more than 10,000 UTF-16
/// units) is made so that it can: what is read is then not quite \a event.
Written written(const CaseEvent &event);

/// The event of \a kind and \a payload; nothing unless they are, byte for byte, what written()
/// makes of it.
std::optional<CaseEvent> read(const QByteArray &kind, const QByteArray &payload);

} // namespace EventCodec
