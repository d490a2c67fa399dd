// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "practicetest.h"

#include <algorithm>

namespace {

class SignInPage : public PracticeTest { };

std::vector<std::string> usersOn(const std::string &page)
{
    static const std::string button = "<button name=\"bruger\" value=\"";
    std::vector<std::string> users;
    for (auto at = page.find(button); at != std::string::npos; at = page.find(button, at + 1)) {
        const auto start = at + button.size();
        users.push_back(page.substr(start, page.find('"', start) - start));
    }
    return users;
}

TEST_F(SignInPage, OffersOneButtonForEachUser)
{
    const auto users = usersOn(party().authorize()->body);
    EXPECT_EQ(users.size(), 12U);
    for (const char *user : {Known::vejleUser, Known::vejleReader, Known::korsbaekUser})
        EXPECT_EQ(std::count(users.begin(), users.end(), user), 1) << user;
}

TEST_F(SignInPage, SaysWhereOneIsAndThatPeopleAreMadeUp)
{
    const std::string page = party().authorize()->body;
    EXPECT_NE(page.find("<html lang=\"da\">"), std::string::npos);
    EXPECT_NE(page.find("Øvemiljø"), std::string::npos);
    EXPECT_NE(page.find("opdigtede"), std::string::npos);
    EXPECT_NE(page.find("Fortryd"), std::string::npos);
    EXPECT_EQ(page.find("{{"), std::string::npos);
}

TEST_F(SignInPage, NeedsNothingFromElsewhereAndNoScript)
{
    const auto answer = party().authorize();
    const std::string &page = answer->body;
    for (const char *word : {"<script", "<link", "<img", "@import", "url(", "https://"})
        EXPECT_EQ(page.find(word), std::string::npos) << word;
    EXPECT_EQ(answer->get_header_value("Cache-Control"), "no-store");
    EXPECT_EQ(answer->get_header_value("Referrer-Policy"), "no-referrer");
    EXPECT_EQ(answer->get_header_value("X-Frame-Options"), "DENY");
    const std::string policy = answer->get_header_value("Content-Security-Policy");
    EXPECT_NE(policy.find("default-src 'none'"), std::string::npos);
    EXPECT_NE(policy.find("frame-ancestors 'none'"), std::string::npos);
}

TEST_F(SignInPage, TheHintedUserComesFirstAndIsNotSignedIn)
{
    const auto page = party().authorize({{"login_hint", Known::korsbaekUser}});
    EXPECT_EQ(page->status, 200);
    EXPECT_EQ(usersOn(page->body).front(), Known::korsbaekUser);
    EXPECT_EQ(usersOn(page->body).size(), 12U);
}

TEST_F(SignInPage, AHintIsNeverShown)
{
    const auto page = party().authorize({{"login_hint", "\"><script>alert(1)</script>"}});
    EXPECT_EQ(page->body.find("<script"), std::string::npos);
}

TEST_F(SignInPage, RegretIsAccessDenied)
{
    const auto callback =
        RelyingParty::callback(party().press(party().authorize()->body, "fortryd", "ja"));
    EXPECT_EQ(callback.at("error"), "access_denied");
    EXPECT_EQ(callback.at("state"), "tilstand-1");
    EXPECT_EQ(callback.at("iss"), party().issuer());
    EXPECT_FALSE(callback.at("error_description").empty());
    EXPECT_EQ(callback.count("code"), 0U);
}

TEST_F(SignInPage, APageWorksOnce)
{
    const std::string page = party().authorize()->body;
    EXPECT_EQ(party().press(page, "bruger", Known::vejleUser)->status, 303);
    const auto again = party().press(page, "bruger", Known::odenseUser);
    EXPECT_EQ(again->status, 400);
    EXPECT_EQ(again->get_header_value("Location"), "");
    EXPECT_NE(again->body.find("lang=\"da\""), std::string::npos);
}

TEST_F(SignInPage, AnUnknownUserIsNobody)
{
    const auto answer = party().press(party().authorize()->body, "bruger", Known::nothing);
    EXPECT_EQ(answer->status, 400);
    EXPECT_EQ(answer->get_header_value("Location"), "");
}

TEST_F(SignInPage, IsShownForAPostedRequestToo)
{
    httplib::Client http("127.0.0.1", port());
    httplib::Params fields;
    for (const auto &[name, value] : RelyingParty::authorization())
        fields.emplace(name, value);
    EXPECT_EQ(usersOn(http.Post("/runtime/oauth2/authorize", fields)->body).size(), 12U);
}

class Untrusted : public SignInPage, public testing::WithParamInterface<RelyingParty::Fields> { };

TEST_P(Untrusted, IsNeverRedirectedTo)
{
    const auto answer = party().authorize(GetParam());
    EXPECT_EQ(answer->status, 400);
    EXPECT_EQ(answer->get_header_value("Location"), "");
    EXPECT_NE(answer->body.find("Login kan ikke begynde"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Each, Untrusted,
    testing::Values(RelyingParty::Fields{{"client_id", ""}},
        RelyingParty::Fields{{"client_id", "<b>klient</b>"}},
        RelyingParty::Fields{{"client_id", std::string(201, 'k')}},
        RelyingParty::Fields{{"redirect_uri", ""}},
        RelyingParty::Fields{{"redirect_uri", "https://127.0.0.1:49152/"}},
        RelyingParty::Fields{{"redirect_uri", "http://127.0.0.1/"}},
        RelyingParty::Fields{{"redirect_uri", "http://127.0.0.1:0/"}},
        RelyingParty::Fields{{"redirect_uri", "http://127.0.0.1:65536/"}},
        RelyingParty::Fields{{"redirect_uri", "http://127.0.0.1:49152@ond.example/"}},
        RelyingParty::Fields{{"redirect_uri", "http://127.0.0.1.ond.example:49152/"}},
        RelyingParty::Fields{{"redirect_uri", "http://localhost:49152/"}},
        RelyingParty::Fields{{"redirect_uri", "http://10.0.0.1:49152/"}},
        RelyingParty::Fields{{"redirect_uri", "http://127.0.0.1:49152/?a=b"}},
        RelyingParty::Fields{{"redirect_uri", "http://127.0.0.1:49152/#a"}},
        RelyingParty::Fields{{"redirect_uri", "http://127.0.0.1:49152/\r\nX: y"}}));

TEST_F(SignInPage, AnyLoopbackPortPathAndClientWillDo)
{
    for (const char *uri : {"http://127.0.0.1:1/", "http://127.0.0.1:65535",
             "http://[::1]:8080/svar/her", "http://127.0.0.1:8080/%C3%B8"})
        EXPECT_EQ(party().authorize({{"redirect_uri", uri}})->status, 200) << uri;
    for (const char *client : {"a", "dk.kommune:guide/1.0", "c0ffee00-0000-4000-8000-000000000000"})
        EXPECT_EQ(party().authorize({{"client_id", client}})->status, 200) << client;
}

struct Refused {
    RelyingParty::Fields changes;
    const char *error;
};

class WrongRequest : public SignInPage, public testing::WithParamInterface<Refused> { };

TEST_P(WrongRequest, IsToldToTheClient)
{
    const auto callback = RelyingParty::callback(party().authorize(GetParam().changes));
    EXPECT_EQ(callback.at("error"), GetParam().error);
    EXPECT_EQ(callback.at("state"), "tilstand-1");
    EXPECT_EQ(callback.at("iss"), party().issuer());
    EXPECT_FALSE(callback.at("error_description").empty());
}

INSTANTIATE_TEST_SUITE_P(Each, WrongRequest,
    testing::Values(Refused{{{"code_challenge", ""}}, "invalid_request"},
        Refused{{{"code_challenge", "for-kort"}}, "invalid_request"},
        Refused{{{"code_challenge_method", ""}}, "invalid_request"},
        Refused{{{"code_challenge_method", "plain"}}, "invalid_request"},
        Refused{{{"response_type", ""}}, "unsupported_response_type"},
        Refused{{{"response_type", "token"}}, "unsupported_response_type"},
        Refused{{{"response_mode", "fragment"}}, "invalid_request"},
        Refused{{{"scope", ""}}, "invalid_scope"}, Refused{{{"scope", "openids"}}, "invalid_scope"},
        Refused{{{"prompt", "none"}}, "login_required"},
        Refused{{{"request", "x.y.z"}}, "request_not_supported"}));

} // namespace
