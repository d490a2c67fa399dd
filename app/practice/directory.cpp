// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "directory.h"

#include "danishtext.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <map>
#include <utility>

using nlohmann::json;

namespace {

/// The other digits are made up, and look so.
constexpr auto debtorSystemPrefix = "11111111-2222-4333-8444-55555555";
constexpr auto otherSystemPrefix = "66666666-7777-4888-9999-00000000";

template <typename Item>
const Item *found(const std::vector<Item> &items, std::string_view uuid)
{
    const auto item = std::find_if(
        items.begin(), items.end(), [&](const Item &candidate) { return candidate.uuid == uuid; });
    return item == items.end() ? nullptr : &*item;
}

std::string fourHex(unsigned number)
{
    char text[5] = {};
    std::snprintf(text, sizeof text, "%04x", number & 0xffffU);
    return text;
}

} // namespace

bool Directory::User::has(std::string_view role) const
{
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

bool Directory::Sortiment::offers(std::string_view schemaVersion) const
{
    return std::find(schemaVersions.begin(), schemaVersions.end(), schemaVersion)
        != schemaVersions.end();
}

Directory::Directory(std::string_view text)
{
    const json data = json::parse(text);
    std::map<std::string, Authority> authorities;
    for (const json &authority : data.at("myndigheder"))
        authorities[authority.at("cvr")] = {authority.at("cvr"), authority.at("navn")};
    for (const json &user : data.at("brugere")) {
        m_users.push_back({user.at("uuid"), user.at("navn"), authorities.at(user.at("cvr")),
            user.at("roller"), user.value("bemaerkning", "")});
    }
    for (const json &instance : data.at("debitorsystemer")) {
        m_instances.push_back({debtorSystemPrefix + instance.at("sidsteFire").get<std::string>(),
            instance.at("navn"), authorities.at(instance.at("cvr")), true});
    }
    unsigned number = 1;
    for (const json &authority : data.at("myndigheder")) {
        for (const json &system : data.at("andreSystemer")) {
            m_instances.push_back({otherSystemPrefix + fourHex(number++),
                system.get<std::string>() + ' ' + authority.at("by").get<std::string>(),
                authorities.at(authority.at("cvr")), false});
        }
    }
    for (const json &sortiment : data.at("sortimenter")) {
        m_sortimenter.push_back(
            {sortiment.at("uuid"), sortiment.at("navn"), sortiment.at("skemaversioner")});
    }
    std::sort(m_instances.begin(), m_instances.end(), [](const Instance &a, const Instance &b) {
        return std::pair(DanishText::sortKey(a.name), a.uuid)
            < std::pair(DanishText::sortKey(b.name), b.uuid);
    });
}

const Directory::User *Directory::user(std::string_view uuid) const
{
    return found(m_users, uuid);
}

const Directory::Instance *Directory::instance(std::string_view uuid) const
{
    return found(m_instances, uuid);
}

const Directory::Sortiment *Directory::sortiment(std::string_view uuid) const
{
    return found(m_sortimenter, uuid);
}
