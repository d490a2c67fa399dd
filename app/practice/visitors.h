// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "directory.h"
#include "store.h"

#include <httplib.h>

#include <optional>
#include <string>

/// A person who is signed in to the practice pages in a browser.
struct Visitor {
    /// The cookie's value.
    std::string visit;
    Directory::User user;
    /// Stands in every form of the visitor's pages, so that no other page can send one.
    std::string token;
};

/// Who visits the practice pages. A visit outlives the program, for the page stays open in the
/// browser while the program is restarted.
class Visitors {
public:
    /// All outlive this.
    Visitors(const Directory &directory, Store &store) : m_directory(directory), m_store(store) { }

    std::optional<Visitor> of(const httplib::Request &request);
    /// True when \a request is a form of a page that was made for \a visitor.
    static bool hasSent(const Visitor &visitor, const httplib::Request &request);

    void signIn(const Directory::User &user, httplib::Response &response);
    void signOut(const Visitor &visitor, httplib::Response &response);

private:
    const Directory &m_directory;
    Store &m_store;
};
