// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "practicetest.h"
#include "rawconnection.h"

#include <memory>

namespace {

class Wire : public PracticeTest {
protected:
    std::string exchange(const std::string &bytes) const
    {
        RawConnection connection(port());
        connection.send(bytes);
        return connection.firstPart();
    }
    /// Whether another client is still served.
    bool isWell() const { return party().get("/jwks")->status == 200; }
};

TEST_F(Wire, EveryAnswerHasADate)
{
    for (const char *path : {"/", "/runtime/oauth2/jwks", "/api/v1/bruger"}) {
        httplib::Client http("127.0.0.1", port());
        const std::string date = http.Get(path)->get_header_value("Date");
        EXPECT_EQ(date.size(), 29U) << path;
        EXPECT_EQ(date.substr(25), " GMT") << path;
    }
}

TEST_F(Wire, AWrongMethodIsToldTheRightOnes)
{
    httplib::Client http("127.0.0.1", port());
    for (const char *method : {"PUT", "DELETE", "PATCH", "POST", "OPTIONS"}) {
        httplib::Request request;
        request.method = method;
        request.path = "/api/v1/bruger";
        const auto answer = http.send(request);
        ASSERT_TRUE(answer) << method;
        EXPECT_EQ(answer->status, 405) << method;
        EXPECT_EQ(answer->get_header_value("Allow"), "GET, HEAD") << method;
        EXPECT_EQ(answer->get_header_value("Content-Type"), "application/problem+json") << method;
    }
    EXPECT_EQ(http.Delete("/api/v1/abonnementer")->get_header_value("Allow"), "GET, HEAD, POST");
    EXPECT_EQ(http.Get("/runtime/oauth2/token")->status, 405);
    EXPECT_EQ(http.Delete("/api/v1/abonnementer/x")->status, 405);
    EXPECT_EQ(http.Delete("/api/v1/abonnementer/x/overfoersel")->status, 405);
    EXPECT_EQ(http.Delete("/api/v1/abonnementer/x/y/overfoersel")->status, 404);
    EXPECT_EQ(http.Delete("/api/v1/abonnementer/")->status, 404);
}

TEST_F(Wire, ARequestWithoutABodyIsAnsweredAtOnce)
{
    for (const char *line : {"PUT /api/v1/bruger", "DELETE /findes-ikke",
             "POST /api/v1/abonnementer", "POST /runtime/oauth2/token"}) {
        RawConnection connection(port());
        connection.send(std::string(line) + " HTTP/1.1\r\nHost: x\r\n\r\n");
        EXPECT_TRUE(connection.receivesWithin(std::chrono::seconds(3))) << line;
    }
}

TEST_F(Wire, TooLargeABodyIsRefused)
{
    signIn(Known::vejleUser);
    EXPECT_EQ(orderText(key(1), std::string(std::size_t{64} * 1024 + 1, ' ')).status, 413);
    EXPECT_EQ(
        orderText(key(1), std::string(std::size_t{64} * 1024 + 1, ' ')).problem(), "for-stort");
    const std::string good = goodOrder().dump();
    EXPECT_EQ(
        orderText(key(1), good + std::string(std::size_t{64} * 1024 - good.size(), ' ')).status,
        201);
}

TEST_F(Wire, ABodyWithoutAnEndIsRefused)
{
    RawConnection connection(port());
    connection.send("POST /api/v1/abonnementer HTTP/1.1\r\nHost: x\r\n"
                    "Transfer-Encoding: chunked\r\n\r\n");
    const std::string chunk = "1000\r\n" + std::string(0x1000, 'a') + "\r\n";
    for (int count = 0; count < 64 && connection.send(chunk); ++count) { }
    EXPECT_TRUE(connection.receivesWithin(std::chrono::seconds(2)));
    EXPECT_TRUE(isWell());
}

TEST_F(Wire, ABodyInChunksIsReadUpToTheSameLimit)
{
    const auto answered = [this](std::size_t size) {
        std::string body = goodOrder().dump();
        body.resize(size, ' ');
        httplib::Client http("127.0.0.1", port());
        const auto answer = http.Post(
            "/api/v1/abonnementer",
            {{"Authorization", "Bearer " + bearer()}, {"Idempotency-Key", key(1)}},
            [&body](std::size_t, httplib::DataSink &sink) {
                sink.write(body.data(), body.size());
                sink.done();
                return true;
            },
            "application/json");
        return answer ? answer->status : 0;
    };
    signIn(Known::vejleUser);
    EXPECT_EQ(answered(std::size_t{64} * 1024 + 1), 413);
    EXPECT_EQ(answered(std::size_t{64} * 1024), 201);
}

TEST_F(Wire, NonsenseIsRefused)
{
    for (const char *bytes :
        {"GARBAGE\r\n\r\n", "\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n",
            "GET /%zz HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
            "POST /api/v1/abonnementer HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n{}",
            "POST /runtime/oauth2/token HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            ("POST /runtime/oauth2/token HTTP/1.1\r\nContent-Type: multipart/form-data\r\n"
             "Content-Length: 4\r\n\r\n----")}) {
        const std::string answer = exchange(bytes);
        EXPECT_TRUE(answer.empty() || answer.rfind("HTTP/1.1 4", 0) == 0) << bytes << answer;
        EXPECT_TRUE(isWell()) << bytes;
    }
}

TEST_F(Wire, ALargeHeadIsRefused)
{
    std::string head = "GET /api/v1/bruger HTTP/1.1\r\n";
    for (int number = 0; number < 200; ++number)
        head += "X-" + std::to_string(number) + ": " + std::string(1000, 'a') + "\r\n";
    // cpp-httplib counts the fields since 0.16, and says no more than that they are wrong.
    const std::string answer = exchange(head + "\r\n");
    EXPECT_TRUE(answer.rfind("HTTP/1.1 431 ", 0) == 0 || answer.rfind("HTTP/1.1 400 ", 0) == 0)
        << answer;
    EXPECT_TRUE(isWell());
}

TEST_F(Wire, ALongAddressOrBearerIsRefused)
{
    httplib::Client http("127.0.0.1", port());
    EXPECT_EQ(http.Get("/api/v1/abonnementer/" + std::string(7000, 'a'))->status, 401);
    EXPECT_EQ(http.Get("/" + std::string(7000, 'a'))->status, 404);
    EXPECT_EQ(http.Get("/" + std::string(9000, 'a'))->status, 414);
    EXPECT_EQ(
        http.Get("/api/v1/bruger", {{"Authorization", "Bearer " + std::string(7000, 'a')}})->status,
        401);
}

TEST_F(Wire, SlowClientsHoldNobodyUp)
{
    std::vector<std::unique_ptr<RawConnection>> slow;
    for (int count = 0; count < 150; ++count) {
        slow.push_back(std::make_unique<RawConnection>(port()));
        slow.back()->send("GET /runtime/oauth2/jwks HTTP/1.1\r\nX-Slow");
    }
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_TRUE(isWell());
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(3));
}

} // namespace
