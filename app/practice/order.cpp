// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "order.h"

#include "danishtext.h"
#include "danishtime.h"
#include "strictjson.h"

using nlohmann::json;

namespace {

constexpr std::size_t longestVersion = 20;

/// The string \a name of \a body; throws UnfitMember unless it is one and \a fits.
template <typename Rule>
std::string text(const json &body, const char *name, Rule fits)
{
    const auto member = body.find(name);
    if (member == body.end() || !member->is_string())
        throw UnfitMember{name};
    auto value = member->get<std::string>();
    if (!fits(value))
        throw UnfitMember{name};
    return value;
}

std::string uuid(const json &body, const char *name)
{
    return DanishText::lowered(text(body, name, DanishText::isUuid));
}

std::optional<std::string> dateOrNull(const json &body, const char *name)
{
    const auto member = body.find(name);
    if (member == body.end() || member->is_null())
        return std::nullopt;
    return text(body, name, DanishTime::isDate);
}

bool isVersion(std::string_view text)
{
    return !text.empty() && text.size() <= longestVersion;
}

} // namespace

std::string Order::canonical() const
{
    return json::array(
        {sortiment, instance, schemaVersion, validFrom, validTo ? json(*validTo) : json()})
        .dump();
}

std::variant<Order, UnfitMember> readOrder(std::string_view body)
{
    const auto whole = strictJson(body);
    if (!whole || !whole->is_object())
        return UnfitMember{};
    try {
        return Order{uuid(*whole, "sortiment"), uuid(*whole, "abonnerendeItSysteminstans"),
            text(*whole, "skemaversion", isVersion), text(*whole, "gyldigFra", DanishTime::isDate),
            dateOrNull(*whole, "gyldigTil")};
    } catch (const UnfitMember &unfit) {
        return unfit;
    }
}
