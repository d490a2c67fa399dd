// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <httplib.h>

#include <map>
#include <string>
#include <vector>

/// Where a new subscription is filled in.
inline constexpr auto formPath = "/klassifikation/abonnementer/nyt";

/// A person with a browser at the practice pages: keeps the cookie, and sends the forms with what
/// stands in them.
class SiteVisitor {
public:
    using Fields = std::map<std::string, std::string>;

    struct Page {
        int status = 0;
        /// Where the browser ended up.
        std::string path;
        std::string text;
        httplib::Headers headers;

        bool holds(const std::string &part) const { return text.find(part) != std::string::npos; }
        std::string header(const std::string &name) const;
        /// What the fields of the last form hold: name and value.
        Fields fields() const;
        /// The sentences that stand at fields.
        std::vector<std::string> faults() const;
        /// The values of the list of systems, by their names.
        Fields systems() const;
    };

    explicit SiteVisitor(int port) : m_port(port) { }

    Page get(const std::string &path);
    Page post(const std::string &path, const Fields &fields);
    Page signIn(const std::string &user, const std::string &next = "/klassifikation/");
    /// Sends the form of \a page by the button \a action, with \a changes.
    Page press(const Page &page, const std::string &action, const Fields &changes = {});
    /// A new subscription with \a changes to what is right for the user of Vejle.
    Page save(const Fields &changes = {});

    std::string cookie;

private:
    Page followed(httplib::Result answer, const std::string &path);

    const int m_port;
};
