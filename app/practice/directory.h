// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Who and what there is in the practice environment: made up, but for the names, CVR numbers and
/// last four characters that the KLIK task itself gives.
class Directory {
public:
    struct Authority {
        std::string cvr;
        std::string name;
    };
    struct User {
        std::string uuid;
        std::string name;
        Authority authority;
        /// User system roles: "laes", "abonner".
        std::vector<std::string> roles;
        /// What distinguishes this user, for the page where a user is chosen; often empty.
        std::string remark;

        bool has(std::string_view role) const;
    };
    struct Instance {
        std::string uuid;
        std::string name;
        Authority authority;
        bool isDebtorSystem = false;
    };
    struct Sortiment {
        std::string uuid;
        std::string name;
        std::vector<std::string> schemaVersions;

        bool offers(std::string_view schemaVersion) const;
    };

    /// Reads \a json, the form of resources/practice/oevemiljoe.json; throws std::exception when it
    /// is not as it should be.
    explicit Directory(std::string_view json);

    const std::vector<User> &users() const { return m_users; }
    /// In Danish alphabetical order, then by UUID.
    const std::vector<Instance> &instances() const { return m_instances; }
    const std::vector<Sortiment> &sortimenter() const { return m_sortimenter; }

    const User *user(std::string_view uuid) const;
    const Instance *instance(std::string_view uuid) const;
    const Sortiment *sortiment(std::string_view uuid) const;

private:
    std::vector<User> m_users;
    std::vector<Instance> m_instances;
    std::vector<Sortiment> m_sortimenter;
};
