// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArrayView>

#include <stdexcept>

/// What reads bytes from outside, each with what must hold for any bytes at all. A target returns
/// whether it read something from them, and throws BrokenPromise where something did not hold.
namespace FuzzTargets {

struct BrokenPromise : std::logic_error {
    using std::logic_error::logic_error;
};

/// Every answer of the service.
bool wireFormat(QByteArrayView input);

/// An answer to a POST and to a GET: the first line is status and media type, the rest the body.
bool problemDetails(QByteArrayView input);

/// A key set in the first line, an ID token in the rest.
bool idToken(QByteArrayView input);

/// The claims of an ID token whose signature is right.
bool idTokenClaims(QByteArrayView input);

bool taskFile(QByteArrayView input);
bool environmentsFile(QByteArrayView input);

/// What a person pastes as a UUID.
bool seenUuid(QByteArrayView input);

/// What the clipboard holds of a web page: its text, a zero byte, its HTML.
bool pastedPage(QByteArrayView input);
/// What a person pastes of a mail.
bool pastedReply(QByteArrayView input);

/// A row of the journal: its kind in the first line, its payload in the rest.
bool journalRow(QByteArrayView input);

/// Damage to a journal: lines "OFFSET BYTE" that change one byte, and "cut SIZE", in decimal.
/// Returns whether it was opened all the same.
bool journalFile(QByteArrayView input);

/// What a browser, or any other program, sends to the loopback port.
bool loopbackRequest(QByteArrayView input);

} // namespace FuzzTargets
