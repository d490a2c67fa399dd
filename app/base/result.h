// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/error.h"

#include <utility>
#include <variant>

/// Nothing to return, only that it went well.
struct Done {
    friend bool operator==(Done, Done) { return true; }
};

/// A value or the Error that took its place.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) { }

    explicit operator bool() const { return m_content.index() == 0; }

    const T &value() const { return std::get<0>(m_content); }
    T &value() { return std::get<0>(m_content); }
    const Error &error() const { return std::get<1>(m_content); }

    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }

private:
    std::variant<T, Error> m_content;
};
