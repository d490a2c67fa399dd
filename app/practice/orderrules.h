// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "danishtime.h"
#include "directory.h"
#include "order.h"

#include <string>

/// The rules that an order must keep, whichever way it comes. Each function throws the Problem that
/// prevents it.
class OrderRules {
public:
    /// \a directory outlives this.
    explicit OrderRules(const Directory &directory) : m_directory(directory) { }

    /// \a before: the subscription that \a order changes; its start may stay in the past.
    void mind(const Directory::User &user, const Order &order, DanishTime::Instant now,
        const Order *before = nullptr) const;

    /// The instance, which must be of the user's authority.
    const Directory::Instance &ownInstance(
        const Directory::User &user, const std::string &uuid, const char *field) const;

private:
    const Directory &m_directory;
};
