// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/error.h"
#include "faultproxy.h"

using Kinds = QList<ErrorKind>;

/// A fault of one call, and what the user may be shown.
struct ResponseFault {
    FaultProxy::Fault fault;
    /// What is shown in a sign-in, in a read and after an order.
    Kinds signIn;
    Kinds read;
    Kinds create;
};

/// The fault of the response that the matrix calls \a fault, or nullptr.
const ResponseFault *responseFaultOf(const QByteArray &fault);
