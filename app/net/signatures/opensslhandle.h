// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <memory>

/// Frees an OpenSSL object by its own function.
template <auto Free>
struct OpenSslFree {
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

template <typename T, auto Free>
using OpenSslHandle = std::unique_ptr<T, OpenSslFree<Free>>;
