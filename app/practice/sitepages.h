// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "visitors.h"

#include <nlohmann/json.hpp>

#include <string>

/// The pages that play the classification system and the debtor system for practice in guided mode,
/// in Danish. They are made of the templates in resources/practice/sider, which hold all their
/// words; what goes into a template is escaped.
class SitePages {
public:
    using Json = nlohmann::json;

    enum class System { Classification, Debtor };
    enum class Tab { None, Front, Sortimenter, Subscriptions };

    struct Frame {
        System system = System::Classification;
        Tab tab = Tab::None;
        /// Nullptr before the user has signed in.
        const Visitor *visitor = nullptr;
        /// A name in "titler" of saetninger.json.
        std::string title;
    };

    SitePages();

    /// The template \a name in the frame that all pages share.
    std::string page(const std::string &name, const Json &values, const Frame &frame) const;
    /// The page \a name of "sider" in saetninger.json, which reports why nothing came of a request.
    std::string refusal(const std::string &name, const Visitor *visitor) const;

    /// The sentence at \a pointer (RFC 6901) in saetninger.json, with \a values; plain text.
    std::string sentence(const std::string &pointer, const Json &values = {}) const;

    static std::string styleSheet();

private:
    std::string framed(
        const std::string &content, const std::string &title, const Frame &frame) const;

    const Json m_sentences;
};
