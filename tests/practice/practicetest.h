// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "practiceprogram.h"
#include "relyingparty.h"
#include "temporaryfolder.h"

#include <gtest/gtest.h>
#include <httplib.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

/// The people and things of resources/practice that the tests use.
namespace Known {

inline constexpr auto vejleUser = "b0000000-0000-4000-8000-000000000010";
inline constexpr auto vejleReader = "b0000000-0000-4000-8000-000000000011";
inline constexpr auto odenseUser = "b0000000-0000-4000-8000-000000000007";
inline constexpr auto korsbaekUser = "b0000000-0000-4000-8000-000000000012";
inline constexpr auto vejleInstance = "11111111-2222-4333-8444-55555555bf17";
inline constexpr auto odenseInstance = "11111111-2222-4333-8444-55555555da13";
inline constexpr auto borgerblikket = "50000000-0000-4000-8000-000000000001";
inline constexpr auto otherSortiment = "50000000-0000-4000-8000-000000000003";
inline constexpr auto nothing = "99999999-9999-4999-8999-999999999999";

} // namespace Known

/// An answer of the service.
struct Answer {
    int status = 0;
    nlohmann::json body;
    httplib::Headers headers;

    std::string header(const std::string &name) const;
    /// The problem's code; empty unless it is a right problem document with this very status.
    std::string problem() const;
};

/// A running practice environment with a data folder of its own.
class PracticeTest : public testing::Test {
protected:
    void SetUp() override { start(); }

    /// Starts the program anew on the same data, after stop() or kill().
    void start(const std::vector<std::string> &options = {});
    void stop();
    void kill();

    int port() const { return m_port; }
    std::filesystem::path data() const { return m_folder.path() / "data"; }
    PracticeProgram &program() { return *m_program; }
    RelyingParty party() const { return RelyingParty(m_port); }
    /// Signs \a user in; later calls are the user's.
    void signIn(const std::string &user);
    const std::string &bearer() const { return m_bearer; }

    Answer get(const std::string &pathAndQuery) const;
    /// POST /abonnementer.
    Answer order(const std::string &key, const nlohmann::json &body) const;
    Answer orderText(const std::string &key, const std::string &body,
        const std::string &type = "application/json") const;
    Answer send(httplib::Request request) const;

    /// An order that succeeds for the user of Vejle.
    static nlohmann::json goodOrder();
    /// The subscriptions of goodOrder()'s instance to its sortiment.
    nlohmann::json subscriptions() const;

private:
    TemporaryFolder m_folder;
    std::unique_ptr<PracticeProgram> m_program;
    int m_port = 0;
    std::string m_bearer;
};

/// "YYYY-MM-DD" in Denmark, \a days from today.
std::string danishDay(int days);

/// A key of its own for each \a number.
std::string key(int number);

/// Whether \a text looks like \a form, in which x is a small hexadecimal digit, 9 a digit, and all
/// else itself.
bool hasForm(const std::string &text, const std::string &form);

/// True once \a condition is, false when it does not become so.
bool eventually(const std::function<bool()> &condition);
