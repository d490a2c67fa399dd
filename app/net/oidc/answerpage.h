// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>

/// The one page that a browser sees at the loopback port, whatever happened: it says neither how
/// the sign-in went nor anything that came with the request, and asks nothing of the network.
namespace AnswerPage {

/// A whole HTTP response with \a status (200, 400, 404, 405, 414 or 431), which closes the
/// connection.
QByteArray response(int status, bool withBody);

} // namespace AnswerPage
