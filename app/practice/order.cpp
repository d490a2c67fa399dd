// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "order.h"

#include "danishtime.h"
#include "directory.h"
#include "strictjson.h"

#include <regex>

using nlohmann::json;

namespace {

/// The string member \a name, if it is one.
std::optional<std::string> text(const json &body, const char *name)
{
    const auto member = body.find(name);
    if (member == body.end() || !member->is_string())
        return std::nullopt;
    return member->get<std::string>();
}

} // namespace

bool isUuid(const std::string &text)
{
    static const std::regex form(
        "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    return std::regex_match(text, form);
}

std::string Order::canonical() const
{
    return json::array(
        {sortiment, instance, schemaVersion, validFrom, validTo ? json(*validTo) : json()})
        .dump();
}

std::variant<Order, std::string> readOrder(const std::string &text_)
{
    const auto body = strictJson(text_);
    if (!body || !body->is_object())
        return std::string();
    const auto sortiment = text(*body, "sortiment");
    if (!sortiment || !isUuid(*sortiment))
        return std::string("sortiment");
    const auto instance = text(*body, "abonnerendeItSysteminstans");
    if (!instance || !isUuid(*instance))
        return std::string("abonnerendeItSysteminstans");
    const auto version = text(*body, "skemaversion");
    if (!version || version->empty() || version->size() > 20)
        return std::string("skemaversion");
    const auto validFrom = text(*body, "gyldigFra");
    if (!validFrom || !DanishTime::isDate(*validFrom))
        return std::string("gyldigFra");
    const auto end = body->find("gyldigTil");
    if (end == body->end())
        return std::string("gyldigTil");
    const auto validTo = text(*body, "gyldigTil");
    if (!end->is_null() && (!validTo || !DanishTime::isDate(*validTo)))
        return std::string("gyldigTil");
    return Order{lowered(*sortiment), lowered(*instance), *version, *validFrom, validTo};
}
