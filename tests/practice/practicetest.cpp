// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "practicetest.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <signal.h>
#include <stdlib.h>
#include <thread>

using namespace std::chrono_literals;

namespace {

constexpr auto announcement = "lytter på http://127.0.0.1:";
constexpr auto base = "/api/v1";

Answer answerOf(const httplib::Result &result)
{
    if (!result)
        return {};
    return {result->status, nlohmann::json::parse(result->body, nullptr, false), result->headers};
}

} // namespace

std::string Answer::header(const std::string &name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? std::string() : found->second;
}

std::string Answer::problem() const
{
    static const std::string start = "urn:sortimentsabonnement:fejl:";
    if (header("Content-Type") != "application/problem+json" || !body.is_object()
        || body.value("status", 0) != status || body.value("title", "").empty())
        return {};
    const std::string type = body.value("type", "");
    return type.rfind(start, 0) == 0 ? type.substr(start.size()) : std::string();
}

void PracticeTest::start(const std::vector<std::string> &options)
{
    std::vector<std::string> arguments{"--data", data().string()};
    arguments.insert(arguments.end(), options.begin(), options.end());
    if (std::find(options.begin(), options.end(), "--port") == options.end())
        arguments.insert(arguments.end(), {"--port", "0"});
    m_program = std::make_unique<PracticeProgram>(arguments);
    const std::string line = m_program->firstLine();
    ASSERT_EQ(line.rfind(announcement, 0), 0U) << line;
    m_port = std::stoi(line.substr(std::string(announcement).size()));
}

void PracticeTest::stop()
{
    m_program->signal(SIGTERM);
    EXPECT_EQ(m_program->ending(), 0);
}

void PracticeTest::kill()
{
    m_program->signal(SIGKILL);
    EXPECT_EQ(m_program->ending(), -SIGKILL);
}

void PracticeTest::signIn(const std::string &user)
{
    m_bearer = party().accessToken(user);
}

Answer PracticeTest::send(httplib::Request request) const
{
    httplib::Client http("127.0.0.1", m_port);
    request.path = base + request.path;
    if (!m_bearer.empty() && !request.has_header("Authorization"))
        request.set_header("Authorization", "Bearer " + m_bearer);
    return answerOf(http.send(request));
}

Answer PracticeTest::get(const std::string &pathAndQuery) const
{
    httplib::Request request;
    request.method = "GET";
    request.path = pathAndQuery;
    return send(request);
}

Answer PracticeTest::orderText(
    const std::string &key, const std::string &body, const std::string &type) const
{
    httplib::Request request;
    request.method = "POST";
    request.path = "/abonnementer";
    request.set_header("Content-Type", type);
    if (!key.empty())
        request.set_header("Idempotency-Key", key);
    request.body = body;
    return send(request);
}

Answer PracticeTest::order(const std::string &key, const nlohmann::json &body) const
{
    return orderText(key, body.dump());
}

nlohmann::json PracticeTest::goodOrder()
{
    return {{"sortiment", Known::borgerblikket},
        {"abonnerendeItSysteminstans", Known::vejleInstance}, {"skemaversion", "1.3"},
        {"gyldigFra", danishDay(0)}, {"gyldigTil", nullptr}};
}

nlohmann::json PracticeTest::subscriptions() const
{
    return get(std::string("/abonnementer?sortiment=") + Known::borgerblikket
        + "&itSysteminstans=" + Known::vejleInstance)
        .body.at("abonnementer");
}

std::string danishDay(int days)
{
    ::setenv("TZ", ":Europe/Copenhagen", 1);
    ::tzset();
    const std::time_t now = std::time(nullptr);
    std::tm wall{};
    ::localtime_r(&now, &wall);
    wall.tm_mday += days;
    wall.tm_hour = 12;
    std::mktime(&wall);
    char text[11] = {};
    std::strftime(text, sizeof text, "%Y-%m-%d", &wall);
    return text;
}

std::string key(int number)
{
    char text[37] = {};
    std::snprintf(text, sizeof text, "0bbbbbbb-0000-4000-8000-%012d", number);
    return text;
}

bool hasForm(const std::string &text, const std::string &form)
{
    const auto fits = [](char character, char place) {
        const bool isDigit = character >= '0' && character <= '9';
        if (place == 'x')
            return isDigit || (character >= 'a' && character <= 'f');
        return place == '9' ? isDigit : character == place;
    };
    return std::equal(text.begin(), text.end(), form.begin(), form.end(), fits);
}

bool eventually(const std::function<bool()> &condition)
{
    const auto deadline = std::chrono::steady_clock::now() + 30s;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > deadline)
            return false;
        std::this_thread::sleep_for(20ms);
    }
    return true;
}
