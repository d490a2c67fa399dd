// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "strictjson.h"

#include <set>
#include <string>
#include <vector>

using nlohmann::json;

namespace {

constexpr std::size_t deepest = 8;

/// Looks through the text before anything is built of it.
class Inspector : public nlohmann::json_sax<json> {
public:
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t &) override { return true; }
    bool string(string_t &) override { return true; }
    bool binary(binary_t &) override { return true; }
    bool start_object(std::size_t) override { return enter(); }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t) override { return enter(); }
    bool end_array() override { return leave(); }
    bool key(string_t &name) override { return m_names.back().insert(name).second; }
    bool parse_error(std::size_t, const std::string &, const json::exception &) override
    {
        return false;
    }

private:
    bool enter()
    {
        m_names.emplace_back();
        return m_names.size() <= deepest;
    }
    bool leave()
    {
        m_names.pop_back();
        return true;
    }

    std::vector<std::set<std::string>> m_names;
};

} // namespace

std::optional<json> strictJson(std::string_view text)
{
    static constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    Inspector inspector;
    // The parser would skip the mark; RFC 8259, 8.1 has none.
    if (text.substr(0, byteOrderMark.size()) == byteOrderMark || !json::sax_parse(text, &inspector))
        return std::nullopt;
    return json::parse(text);
}
