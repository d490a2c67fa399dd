// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/rest/responses.h"

#include "printers.h"
#include "samples.h"

#include <gtest/gtest.h>

using Kind = CreateOutcome::Kind;
using Cause = HttpFailure::Cause;
using Samples::answer;
using Samples::problemAnswer;

namespace {

const QString call = QStringLiteral("POST /api/v1/abonnementer");

CreateOutcome outcomeOf(const HttpOutcome &outcome)
{
    return Responses::outcomeOf(Samples::attempt(), call, outcome);
}

std::optional<ErrorKind> refusal(const HttpAnswer &given)
{
    const auto error = Responses::refusalIn(call, given);
    return error ? std::optional(error->kind) : std::nullopt;
}

} // namespace

TEST(CreateResponse, OnlyAWholeAbonnementOfTheFiveValuesIsCreated)
{
    for (const int status : {200, 201}) {
        const CreateOutcome outcome = outcomeOf(answer(status, Samples::subscription()));
        EXPECT_EQ(outcome.kind, Kind::Created);
        EXPECT_EQ(outcome.subscription, Samples::subscriptionUuid);
    }
}

TEST(CreateResponse, AnAnswerIsReadWhateverItsMediaType)
{
    for (const char *type : {"", "text/plain", "text/json", "application/octet-stream"}) {
        EXPECT_EQ(outcomeOf(answer(201, Samples::subscription(), type)).kind, Kind::Created);
        EXPECT_EQ(
            outcomeOf(answer(422, Samples::problem("ugyldigt-indhold"), type)).kind, Kind::Refused);
    }
}

TEST(CreateResponse, AnotherNameIsNotAnotherSubscription)
{
    const QByteArray renamed = Samples::subscription().replace("System Vejle", "System Vejle 2");
    EXPECT_EQ(outcomeOf(answer(201, renamed)).kind, Kind::Created);
}

TEST(CreateResponse, ASuccessThatDoesNotFitIsUnknown)
{
    const QByteArray good = Samples::subscription();
    const QList<HttpAnswer> unfit{answer(201, {}), answer(201, "{}"), answer(201, good.chopped(1)),
        answer(201, good, "text/html"), answer(201, {}, ""), answer(201, "ja", "text/plain"),
        answer(202, good), answer(204, {}), answer(206, good),
        answer(201, QByteArray(good).replace("000000000001", "000000000009")),
        answer(201, QByteArray(good).replace("bf17", "bf18")),
        answer(201, QByteArray(good).replace("\"1.3\"", "\"1.2\"")),
        answer(201, QByteArray(good).replace("\"2026-11-24\"", "\"2026-11-25\"")),
        answer(201, QByteArray(good).replace("\"gyldigTil\":null", "\"gyldigTil\":\"2027-01-01\"")),
        answer(200, "<html>", "text/html")};
    for (const HttpAnswer &given : unfit) {
        const CreateOutcome outcome = outcomeOf(given);
        EXPECT_EQ(outcome.kind, Kind::Unknown) << given.body.toStdString();
        EXPECT_EQ(outcome.error.kind, ErrorKind::OutcomeUnknown);
        EXPECT_EQ(outcome.subscription, QString());
    }
}

TEST(CreateResponse, AConflictOfTheServicesMeansThatItExists)
{
    EXPECT_EQ(outcomeOf(problemAnswer(409, "abonnement-findes")).kind, Kind::Exists);
    EXPECT_EQ(outcomeOf(answer(409, "{}")).kind, Kind::Unknown);
    EXPECT_EQ(outcomeOf(problemAnswer(409, "ukendt")).kind, Kind::Unknown);
}

TEST(CreateResponse, AProblemOfTheServicesIsARefusal)
{
    const std::pair<int, const char *> refusals[] = {{404, "ukendt"}, {422, "sortiment-ukendt"},
        {422, "it-systeminstans-ukendt"}, {422, "skemaversion-ukendt"},
        {422, "gyldig-fra-i-fortiden"}, {422, "gyldig-til-foer-gyldig-fra"},
        {422, "idempotensnoegle-genbrugt"}, {422, "ugyldigt-indhold"}};
    for (const auto &[status, code] : refusals) {
        const CreateOutcome outcome = outcomeOf(problemAnswer(status, code));
        EXPECT_EQ(outcome.kind, Kind::Refused) << code;
        EXPECT_EQ(outcome.error.kind, ErrorKind::Refused) << code;
        EXPECT_EQ(outcome.error.detail,
            QStringLiteral("POST /api/v1/abonnementer %1 urn:sortimentsabonnement:fejl:%2")
                .arg(status)
                .arg(QLatin1String(code)));
    }
}

TEST(CreateResponse, AMissingRoleIsARefusalThatNamesIt)
{
    const CreateOutcome outcome =
        outcomeOf(problemAnswer(403, "rolle-mangler", ",\"rolle\":\"abonner\""));
    EXPECT_EQ(outcome.kind, Kind::Refused);
    EXPECT_EQ(outcome.error.kind, ErrorKind::RoleMissing);
    EXPECT_EQ(outcome.error.words.role, QStringLiteral("abonner"));
    for (const char *role : {"7", "null", "\"\"", "[\"abonner\"]"}) {
        const CreateOutcome nameless =
            outcomeOf(problemAnswer(403, "rolle-mangler", QByteArray(",\"rolle\":") + role));
        EXPECT_EQ(nameless.error.kind, ErrorKind::RoleMissing) << role;
        EXPECT_EQ(nameless.error.words.role, QString()) << role;
    }
    EXPECT_EQ(outcomeOf(problemAnswer(403, "fremmed-myndighed")).error.kind,
        ErrorKind::OtherMunicipality);
}

TEST(CreateResponse, TheRoleIsMadeSafeToShow)
{
    EXPECT_EQ(outcomeOf(problemAnswer(403, "rolle-mangler", ",\"rolle\":\"ab\u202Eonner\""))
                  .error.words.role,
        QStringLiteral("abonner"));
}

TEST(CreateResponse, TurnedAwayBeforeAnyWorkIsNotSent)
{
    HttpAnswer wait = problemAnswer(429, "for-mange-kald");
    wait.retryAfter = 12;
    EXPECT_EQ(outcomeOf(wait).kind, Kind::NotSent);
    EXPECT_EQ(outcomeOf(wait).error.kind, ErrorKind::TooManyCalls);
    EXPECT_EQ(outcomeOf(wait).error.retryAfter.count(), 12);
    for (const HttpAnswer &given :
        {problemAnswer(401, "token-ugyldigt"), answer(401, {}, {}), answer(401, "{}")}) {
        EXPECT_EQ(outcomeOf(given).kind, Kind::NotSent);
        EXPECT_EQ(outcomeOf(given).error.kind, ErrorKind::SignedOut);
    }
}

TEST(CreateResponse, AWebPageProvesNothingWhateverItsStatus)
{
    for (const int status : {200, 201, 302, 400, 401, 403, 404, 409, 422, 429, 500, 503, 511}) {
        for (const char *type : {"text/html", "application/xhtml+xml"})
            EXPECT_EQ(outcomeOf(answer(status, "<html>", type)).kind, Kind::Unknown) << status;
    }
}

TEST(CreateResponse, EverythingElseIsUnknown)
{
    for (const int status : {100, 203, 301, 302, 307, 308, 400, 402, 403, 404, 405, 408, 409, 412,
             413, 422, 425, 500, 501, 502, 503, 504, 511, 599}) {
        for (const HttpAnswer &given : {answer(status, {}, {}), answer(status, "{}"),
                 problemAnswer(status, "noget-nyt"), answer(status, "nej", "text/plain")})
            EXPECT_EQ(outcomeOf(given).kind, Kind::Unknown) << status;
    }
    EXPECT_EQ(outcomeOf(problemAnswer(503, "ude-af-drift")).kind, Kind::Unknown);
}

TEST(CreateResponse, AFailureIsNotSentOnlyWhenItSurelyWasNot)
{
    const std::pair<Cause, ErrorKind> kinds[] = {{Cause::NoConnection, ErrorKind::NoConnection},
        {Cause::Broken, ErrorKind::NoConnection}, {Cause::Unusable, ErrorKind::AnswerUnreadable},
        {Cause::Stopped, ErrorKind::NoConnection},
        {Cause::Untrusted, ErrorKind::ConnectionUntrusted},
        {Cause::ProxyRefuses, ErrorKind::ProxyRefuses},
        {Cause::NoProxy, ErrorKind::ProxyUnreachable}};
    for (const auto &[cause, kind] : kinds) {
        const CreateOutcome unsent = outcomeOf(HttpFailure{cause, true, call});
        EXPECT_EQ(unsent.kind, Kind::NotSent);
        EXPECT_EQ(unsent.error.kind, kind);
        EXPECT_EQ(unsent.error.detail, call);
        const CreateOutcome perhaps = outcomeOf(HttpFailure{cause, false, call});
        EXPECT_EQ(perhaps.kind, Kind::Unknown);
        EXPECT_EQ(perhaps.error.kind, ErrorKind::OutcomeUnknown);
        EXPECT_EQ(perhaps.error.detail, call);
    }
}

TEST(ReadResponse, OnlyAnAnswerWith200IsRead)
{
    for (const char *type : {"application/json", "", "text/plain", "application/octet-stream"})
        EXPECT_EQ(refusal(answer(200, "{}", type)), std::nullopt) << type;
    for (const HttpAnswer &given : {answer(201, "{}"), answer(204, {}), answer(206, "{}")})
        EXPECT_EQ(refusal(given), ErrorKind::AnswerUnreadable) << given.status;
}

TEST(ReadResponse, APageOrARedirectInPlaceOfTheAnswerIsTheNetworks)
{
    for (const int status : {300, 301, 302, 303, 304, 307, 308, 511})
        EXPECT_EQ(refusal(answer(status, {}, {})), ErrorKind::NetworkWantsSignIn) << status;
    for (const int status : {200, 203, 302, 511})
        EXPECT_EQ(refusal(answer(status, "<html>", "text/html")), ErrorKind::NetworkWantsSignIn);
}

TEST(ReadResponse, AStatusIsToldByWhatCanBeDone)
{
    EXPECT_EQ(refusal(problemAnswer(401, "token-ugyldigt")), ErrorKind::SignedOut);
    EXPECT_EQ(refusal(answer(401, "<html>", "text/html")), ErrorKind::SignedOut);
    EXPECT_EQ(refusal(problemAnswer(403, "rolle-mangler")), ErrorKind::RoleMissing);
    EXPECT_EQ(refusal(problemAnswer(403, "fremmed-myndighed")), ErrorKind::OtherMunicipality);
    EXPECT_EQ(refusal(problemAnswer(404, "ukendt")), ErrorKind::Refused);
    EXPECT_EQ(refusal(problemAnswer(422, "ugyldigt-indhold")), ErrorKind::Refused);
    EXPECT_EQ(refusal(problemAnswer(409, "abonnement-findes")), ErrorKind::Refused);
    EXPECT_EQ(refusal(problemAnswer(503, "ude-af-drift")), ErrorKind::ServiceDown);
    for (const int status : {500, 501, 502, 503, 504, 599})
        EXPECT_EQ(refusal(answer(status, "<html>", "text/html")), ErrorKind::ServiceDown);
    for (const int status : {400, 403, 404, 409, 412, 422, 451}) {
        EXPECT_EQ(refusal(answer(status, "<html>", "text/html")), ErrorKind::AnswerUnreadable);
        EXPECT_EQ(refusal(problemAnswer(status, "noget-nyt")), ErrorKind::AnswerUnreadable);
        EXPECT_EQ(refusal(answer(status, {}, {})), ErrorKind::AnswerUnreadable);
    }
}

TEST(ReadResponse, AWaitIsThirtySecondsWhenNothingIsSaid)
{
    const auto seconds = [](const HttpAnswer &given) {
        return Responses::refusalIn(call, given)->retryAfter.count();
    };
    HttpAnswer busy = problemAnswer(429, "for-mange-kald");
    EXPECT_EQ(refusal(busy), ErrorKind::TooManyCalls);
    EXPECT_EQ(seconds(busy), 30);
    busy.retryAfter = 7;
    EXPECT_EQ(seconds(busy), 7);
    HttpAnswer down = problemAnswer(503, "ude-af-drift");
    EXPECT_EQ(refusal(down), ErrorKind::ServiceDown);
    down.retryAfter = 9;
    EXPECT_EQ(refusal(down), ErrorKind::TooManyCalls);
    EXPECT_EQ(seconds(down), 9);
}

TEST(ReadResponse, ADetailHoldsNothingOfAnUnknownAnswer)
{
    const auto error = Responses::refusalIn(call,
        answer(404, R"({"type":"urn:x:secret","detail":"secret"})", "application/problem+json"));
    ASSERT_TRUE(error);
    EXPECT_EQ(error->detail, call + QStringLiteral(" 404"));
    EXPECT_EQ(error->words.said(), QStringLiteral("secret"));
}

TEST(Responses, WhatTheServiceSaysIsKeptWhateverItsTypeAndStatus)
{
    const QByteArray more = R"(,"detail":"Feltet kan ikke l\u00e6ses","felt":"gyldigTil")";
    const ServiceWords expected{false, QStringLiteral("Nej"),
        QString::fromUtf8("Feltet kan ikke l\xC3\xA6ses"), QStringLiteral("gyldigTil"), {}};
    for (const auto &[status, code] : std::initializer_list<std::pair<int, const char *>>{
             {401, "token-ugyldigt"}, {403, "fremmed-myndighed"}, {404, "ukendt"},
             {409, "abonnement-findes"}, {422, "ugyldigt-indhold"}, {429, "for-mange-kald"},
             {503, "ude-af-drift"}, {400, "noget-nyt"}, {500, "noget-nyt"}}) {
        const HttpAnswer given = problemAnswer(status, code, more);
        EXPECT_EQ(outcomeOf(given).error.words, expected) << status;
        EXPECT_EQ(Responses::refusalIn(call, given)->words, expected) << status;
        EXPECT_FALSE(outcomeOf(given).error.detail.contains(QStringLiteral("Feltet"))) << status;
    }
    for (const HttpAnswer &silent :
        {answer(422, "{}"), answer(422, {}), answer(422, R"({"title":7,"detail":null,"felt":[]})"),
            answer(422, R"({"detail":"x"})", "text/html"), answer(200, R"({"detail":"x"})")})
        EXPECT_TRUE(outcomeOf(silent).error.words.isEmpty()) << silent.body.toStdString();
}

TEST(Responses, HostileWordsAreOneShortPlainLine)
{
    const auto said = [](const QByteArray &detail) {
        return outcomeOf(problemAnswer(422, "ugyldigt-indhold", ",\"detail\":\"" + detail + '"'))
            .error.words.said();
    };
    EXPECT_EQ(said("<b>Nej</b><script>alert(1)</script>"), QStringLiteral("Nej alert(1)"));
    EXPECT_EQ(said("<scr<b>ipt>x"), QStringLiteral("x"));
    EXPECT_EQ(said("linje 1\\nlinje 2\\r\\n\\u2028\\u0000\\u0007slut"),
        QStringLiteral("linje 1 linje 2 slut"));
    EXPECT_EQ(said("a\\u202eb\\u2066c\\u200bd"), QStringLiteral("abcd"));
    EXPECT_EQ(said("2 < 3 og 4 > 1"), QStringLiteral("2 < 3 og 4 > 1"));
    EXPECT_EQ(said(QByteArray(100'000, 'x')).size(), 300);
    EXPECT_LE(said(QByteArray(qsizetype{1024} * 1024, 'x')).size(), 300);
    const QString token =
        QStringLiteral("eyJhbGciOiJQUzI1NiJ9.eyJzdWIiOiJ1c2VyLTEifQ.c2lnbmF0dXJl");
    for (const char *before : {"", "Token ", "Authorization: Bearer ", "(", "\\u200b"})
        EXPECT_FALSE(said(before + token.toLatin1()).contains(token.left(12))) << before;
    EXPECT_FALSE(said("Bearer kort1").contains(QStringLiteral("kort1")));
    EXPECT_EQ(said("UUID 33333333-cccc-4ccc-8ccc-000000000003 findes"),
        QStringLiteral("UUID 33333333-cccc-4ccc-8ccc-000000000003 findes"));
    EXPECT_EQ(said("Klassifikationsortimentadministratorerne"),
        QStringLiteral("Klassifikationsortimentadministratorerne"));
}
