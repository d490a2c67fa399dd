// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// The one function of the library that DeferredLibrary opens.

#include "base/deferredlibrary.h"
#include "evidence/qpdf/qpdfwork.h"
#include "net/signatures/opensslhash.h"
#include "net/signatures/opensslkeys.h"

#include <QtGlobal>

#include <cstring>

extern "C" Q_DECL_EXPORT bool sortimentsguiden_deferred(
    const char *version, DeferredLibrary::Parts *parts)
{
    if (std::strcmp(version, SORTIMENTSGUIDEN_VERSION) != 0)
        return false;
    static const QpdfWork pdf;
    static const OpenSslKeys keys;
    *parts = {&pdf, &keys, &OpenSslHash::begin};
    return true;
}
