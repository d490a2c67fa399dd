// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/idtoken.h"

#include "base/base64url.h"
#include "printers.h"
#include "refusal.h"
#include "tokenrecipe.h"

#include <QCryptographicHash>

#include <gtest/gtest.h>

namespace {

using nlohmann::json;

const qint64 now = testNow().toSecsSinceEpoch();

Result<IdentityClaims> checkedWith(const char *claim, const json &value)
{
    TokenRecipe recipe;
    recipe.claims[claim] = value;
    return checked(recipe);
}

Result<IdentityClaims> checkedWithout(const char *claim)
{
    TokenRecipe recipe;
    recipe.claims.erase(claim);
    return checked(recipe);
}

Result<IdentityClaims> checkedPayload(const QByteArray &payload)
{
    return checked(compactToken("{\"alg\":\"PS256\"}", payload, TestKey::rsa(), "PS256"),
        keySet({TestKey::rsa().jwk("key-1")}));
}

IdTokenExpectations asking(const char *acr)
{
    IdTokenExpectations expected = testExpectations();
    expected.acr = QString::fromLatin1(acr);
    return expected;
}

Result<IdentityClaims> checkedLevel(const char *asked, const json &answered)
{
    TokenRecipe recipe;
    recipe.claims["acr"] = answered;
    return checked(recipe, asking(asked));
}

std::string accessTokenHash(QCryptographicHash::Algorithm algorithm)
{
    const QByteArray hash = QCryptographicHash::hash(testAccessToken, algorithm);
    return Base64Url::encoded(hash.left(hash.size() / 2)).toStdString();
}

constexpr const char *low = "https://data.gov.dk/concept/core/nsis/loa/Low";
constexpr const char *substantial = "https://data.gov.dk/concept/core/nsis/loa/Substantial";
constexpr const char *high = "https://data.gov.dk/concept/core/nsis/loa/High";

} // namespace

TEST(IdToken, AGoodTokenTellsWhoSignedIn)
{
    const auto claims = checked(TokenRecipe());
    ASSERT_TRUE(claims);
    EXPECT_EQ(*claims,
        (IdentityClaims{QStringLiteral("user-1"), QStringLiteral("Anna Andersen"),
            {QStringLiteral("12345678")}}));
}

TEST(IdToken, TheSignatureIsAlwaysVerified)
{
    const TokenRecipe recipe;
    EXPECT_TRUE(isRefused(
        checked(recipe.text(), keySet({TestKey::otherRsa().jwk("key-1")})), "does not verify"));
}

TEST(IdToken, AnUnknownKidIsRefused)
{
    const TokenRecipe recipe;
    EXPECT_TRUE(isRefused(
        checked(recipe.text(), keySet({recipe.key.jwk("key-2")})), "no key of the ID token's kid"));
    EXPECT_TRUE(isRefused(checked(recipe.text(), keySet({})), "no key of the ID token's kid"));
}

TEST(IdToken, AnotherIssuerIsRefused)
{
    for (const char *issuer : {"https://issuer.example/", "https://ISSUER.example",
             "http://issuer.example", "https://issuer.example.evil.example", ""})
        EXPECT_TRUE(isRefused(checkedWith("iss", issuer), "ID token /iss")) << issuer;
    EXPECT_TRUE(isRefused(checkedWithout("iss"), "/iss is missing"));
    EXPECT_TRUE(isRefused(checkedWith("iss", {testIssuer}), "/iss"));
}

TEST(IdToken, AnotherAudienceIsRefused)
{
    EXPECT_TRUE(isRefused(checkedWith("aud", "another"), "/aud"));
    EXPECT_TRUE(isRefused(checkedWith("aud", json::array()), "/aud"));
    EXPECT_TRUE(isRefused(checkedWith("aud", {"another"}), "/aud"));
    EXPECT_TRUE(isRefused(checkedWith("aud", 7), "/aud"));
    EXPECT_TRUE(isRefused(checkedWithout("aud"), "/aud is missing"));
}

TEST(IdToken, AFurtherAudienceIsRefused)
{
    EXPECT_TRUE(isRefused(checkedWith("aud", {testClient, "another"}), "/aud"));
}

TEST(IdToken, TheAudienceMayBeAList)
{
    EXPECT_TRUE(checkedWith("aud", json::array({testClient})));
    EXPECT_TRUE(checkedWith("aud", {testClient, testClient})) << "the same one twice";
}

TEST(IdToken, AnotherAuthorizedPartyIsRefused)
{
    EXPECT_TRUE(checkedWith("azp", testClient));
    EXPECT_TRUE(isRefused(checkedWith("azp", "another"), "/azp"));
    EXPECT_TRUE(isRefused(checkedWith("azp", 1), "/azp"));
}

TEST(IdToken, AnExpiredTokenIsRefused)
{
    EXPECT_TRUE(checkedWith("exp", now - 119)) << "within the leeway";
    EXPECT_TRUE(isRefused(checkedWith("exp", now - 120), "/exp is past"));
    EXPECT_TRUE(isRefused(checkedWith("exp", 0), "/exp is past"));
    EXPECT_TRUE(isRefused(checkedWithout("exp"), "/exp is missing"));
}

TEST(IdToken, ATokenIssuedAtAnotherTimeIsRefused)
{
    EXPECT_TRUE(checkedWith("iat", now - 600));
    EXPECT_TRUE(checkedWith("iat", now + 120));
    EXPECT_TRUE(isRefused(checkedWith("iat", now - 601), "/iat is more than ten minutes ago"));
    EXPECT_TRUE(isRefused(checkedWith("iat", now + 121), "/iat is in the future"));
    EXPECT_TRUE(isRefused(checkedWithout("iat"), "/iat is missing"));
}

TEST(IdToken, ATokenThatIsNotYetValidIsRefused)
{
    EXPECT_TRUE(checkedWith("nbf", now + 120));
    EXPECT_TRUE(isRefused(checkedWith("nbf", now + 121), "/nbf is in the future"));
}

TEST(IdToken, ATimeMayHaveAFraction)
{
    for (const char *claim : {"exp", "iat", "nbf"}) {
        EXPECT_TRUE(checkedWith(claim, double(now))) << claim;
        EXPECT_TRUE(checkedWith(claim, double(now) + 0.5)) << claim;
    }
    EXPECT_TRUE(isRefused(checkedWith("exp", double(now) - 120.5), "/exp is past"));
    EXPECT_TRUE(isRefused(checkedWith("iat", double(now) + 121.5), "/iat is in the future"));
}

TEST(IdToken, ATimeMustBeANumberInRange)
{
    for (const char *claim : {"exp", "iat", "nbf"}) {
        for (const json &time :
            {json(std::to_string(now + 60)), json(true), json(-1), json(INT64_MAX),
                json(UINT64_MAX), json(INT64_MIN), json(1e300), json(253'402'300'800)})
            EXPECT_FALSE(checkedWith(claim, time)) << claim << time;
    }
}

TEST(IdToken, AWrongClockIsNamedWhereTheIssuersClockSaysSo)
{
    TokenRecipe recipe;
    recipe.claims["iat"] = now + 3600;
    recipe.claims["exp"] = now + 3900;
    IdTokenExpectations expected = testExpectations();
    expected.issuerTime = testNow().addSecs(3600);
    const auto behind = checked(recipe, expected);
    ASSERT_FALSE(behind);
    EXPECT_EQ(behind.error().kind, ErrorKind::ClockBarsSignIn);
    EXPECT_NE(behind.error().values.value(QStringLiteral("computerDate")),
        behind.error().values.value(QStringLiteral("serviceDate")));
    recipe.claims["iat"] = now - 3600;
    expected.issuerTime = testNow().addSecs(-3600);
    EXPECT_EQ(checked(recipe, expected).error().kind, ErrorKind::ClockBarsSignIn);
}

TEST(IdToken, TheClockIsNotBlamedForAnythingElse)
{
    TokenRecipe recipe;
    recipe.claims["iat"] = now + 3600;
    IdTokenExpectations expected = testExpectations();
    expected.issuerTime = testNow().addSecs(100);
    EXPECT_FALSE(checked(recipe, expected).error().detail.contains(QStringLiteral("clock")));
    recipe = TokenRecipe();
    recipe.claims["aud"] = "another";
    expected.issuerTime = testNow().addSecs(3600);
    EXPECT_FALSE(checked(recipe, expected).error().detail.contains(QStringLiteral("clock")));
}

TEST(IdToken, AnotherNonceIsRefused)
{
    for (const json &nonce : {json("another"), json(""), json(nullptr), json("N-0S6_WzA2Mj"),
             json("n-0S6_WzA2M"), json("n-0S6_WzA2Mjj"), json::array({testNonce})})
        EXPECT_TRUE(isRefused(checkedWith("nonce", nonce), "/nonce")) << nonce;
    EXPECT_TRUE(isRefused(checkedWithout("nonce"), "/nonce is missing"));
}

TEST(IdToken, ASubjectIsAnyTextOf255CharactersWithoutControlCharacters)
{
    const std::string slashedO = "\xC3\xB8";
    const std::string emoji = "\xF0\x9F\x98\x80";
    std::string longest;
    for (int i = 0; i < 255; ++i)
        longest += i % 2 ? slashedO : emoji;
    for (const std::string &subject :
        {std::string("x"), std::string(255, 's'), longest, std::string("s\xC3\xB8ren"),
            std::string("C=DK,O=29189900,CN=S\xC3\xB8ren \xC3\x85gaard,Serial=1a2b"),
            std::string("a+b/c;d=e \"f\" \\ <g>"), std::string(" ")}) {
        const auto claims = checkedWith("sub", subject);
        ASSERT_TRUE(claims) << subject;
        EXPECT_EQ(claims->subject.toStdString(), subject);
    }
    EXPECT_TRUE(isRefused(checkedWith("sub", longest + "s"), "/sub"));
}

TEST(IdToken, ASubjectMustBeThere)
{
    EXPECT_TRUE(isRefused(checkedWithout("sub"), "/sub is missing"));
    for (const json &subject : {json(""), json(nullptr), json(17), json(std::string(256, 's')),
             json("a\nb"), json("a\x7F"), json("a\xC2\x85"), json("a\tb")})
        EXPECT_TRUE(isRefused(checkedWith("sub", subject), "/sub")) << subject;
}

TEST(IdToken, TheAccessTokenMustBeTheOneThatWasSigned)
{
    EXPECT_TRUE(checkedWith("at_hash", accessTokenHash(QCryptographicHash::Sha256)));
    EXPECT_TRUE(isRefused(checkedWith("at_hash", "AAAAAAAAAAAAAAAAAAAAAA"), "/at_hash"));
    EXPECT_TRUE(isRefused(checkedWith("at_hash", ""), "/at_hash"));
    EXPECT_TRUE(isRefused(
        checkedWith("at_hash", accessTokenHash(QCryptographicHash::Sha256) + "=="), "/at_hash"));
}

TEST(IdToken, TheAccessTokenHashGoesWithTheAlgorithm)
{
    TokenRecipe recipe;
    recipe.header["alg"] = "PS384";
    recipe.claims["at_hash"] = accessTokenHash(QCryptographicHash::Sha384);
    EXPECT_TRUE(checked(recipe));
    recipe.claims["at_hash"] = accessTokenHash(QCryptographicHash::Sha256);
    EXPECT_TRUE(isRefused(checked(recipe), "/at_hash"));
    recipe.header["alg"] = "PS512";
    recipe.claims["at_hash"] = accessTokenHash(QCryptographicHash::Sha512);
    EXPECT_TRUE(checked(recipe));
}

TEST(IdToken, TheLevelMustBeAtLeastTheOneAskedFor)
{
    EXPECT_TRUE(checkedLevel(substantial, substantial));
    EXPECT_TRUE(checkedLevel(substantial, high));
    EXPECT_TRUE(isRefused(checkedLevel(substantial, low), "/acr"));
    EXPECT_TRUE(isRefused(checkedLevel(high, substantial), "/acr"));
    EXPECT_TRUE(isRefused(checkedLevel(substantial, "Substantial"), "/acr"));
    EXPECT_TRUE(isRefused(checkedLevel(low, "https://another.example/High"), "/acr"));
    EXPECT_TRUE(isRefused(checkedLevel(low, 3), "/acr"));
    EXPECT_TRUE(isRefused(checked(TokenRecipe(), asking(low)), "/acr is missing"));
}

TEST(IdToken, AnUnknownLevelMustBeMetExactly)
{
    EXPECT_TRUE(checkedLevel("urn:gold", "urn:gold"));
    EXPECT_TRUE(checkedLevel("urn:gold urn:silver", "urn:silver"));
    EXPECT_TRUE(isRefused(checkedLevel("urn:gold", "urn:silver"), "/acr"));
    EXPECT_TRUE(isRefused(checkedLevel("urn:gold", high), "/acr"));
}

TEST(IdToken, TheNameMayBeAbsentOrUnusable)
{
    EXPECT_EQ(checkedWithout("name")->name, QString());
    for (const json &name : {json(""), json(nullptr), json(7), json("\n")})
        EXPECT_EQ(checkedWith("name", name)->shownName(), QString()) << name;
    EXPECT_EQ(
        checkedWith("name", "Anna\u202E \u200BAndersen")->name, QStringLiteral("Anna Andersen"));
    EXPECT_EQ(checkedWith("name", "Anna\tAndersen")->name, QStringLiteral("Anna Andersen"));
    EXPECT_EQ(checkedWith("name", std::string(2000, 'x'))->name.size(), 200);
}

TEST(IdToken, TheNameComesInAnyOfItsForms)
{
    const auto nameBy = [](const json &claims) {
        TokenRecipe recipe;
        recipe.claims.erase("name");
        recipe.claims.update(claims);
        const auto read = checked(recipe);
        return read ? read->shownName() : QStringLiteral("refused");
    };
    const QString whole = QString::fromUtf8("S\xC3\xB8ren \xC3\x85gaard");
    EXPECT_EQ(nameBy({{"given_name", "S\xC3\xB8ren"}, {"family_name", "\xC3\x85gaard"}}), whole);
    EXPECT_EQ(nameBy({{"family_name", "Holm"}}), QStringLiteral("Holm"));
    for (const char *subject : {"C=DK,O=29189900,CN=S\xC3\xB8ren \xC3\x85gaard,Serial=1a2b",
             "C = DK, O = 29189900, CN = S\xC3\xB8ren \xC3\x85gaard, Serial = 1a2b",
             "CN=S\xC3\xB8ren \xC3\x85gaard", "serial=1, cn=S\xC3\xB8ren \xC3\x85gaard+UID=2",
             "CN=\"S\xC3\xB8ren \xC3\x85gaard\", O=x"}) {
        EXPECT_EQ(nameBy({{"sub", subject}}), whole) << subject;
        EXPECT_EQ(nameBy({{"name", subject}}), whole) << subject;
        EXPECT_EQ(nameBy({{"sub", subject}, {"name", "Anna"}}), QStringLiteral("Anna"));
    }
    EXPECT_EQ(nameBy({{"sub", "CN=Holm\\, Mette,O=x"}}), QStringLiteral("Holm, Mette"));
    for (const char *subject : {"C=DK,O=29189900", "XCN=1", "user-1", "CN=", "CN"})
        EXPECT_EQ(nameBy({{"sub", subject}}), QString()) << subject;
}

TEST(IdToken, TheCvrNumberMayBeANumberOrAList)
{
    for (const json &cvr : {json(12345678), json(12345678.0), json::array({"12345678"}),
             json::array({12345678, "12345678"}), json(" 12345678 "), json("12 34 56 78")}) {
        const auto claims = checkedWith("cvr", cvr);
        ASSERT_TRUE(claims) << cvr;
        const auto read = claims->cvr();
        ASSERT_TRUE(read) << cvr;
        EXPECT_EQ(*read, QStringLiteral("12345678"));
    }
    for (const json &cvr : {json(1234567), json::array({"12345678", "87654321"}), json(""),
             json::array(), json("\n1234567")})
        EXPECT_EQ(checkedWith("cvr", cvr)->cvr().error().kind, ErrorKind::AuthorityUnclear) << cvr;
    for (const json &cvr : {json::object(), json(true), json(0.5)})
        EXPECT_TRUE(isRefused(checkedWith("cvr", cvr), "/cvr")) << cvr;
}

TEST(IdToken, TheCvrNumberComesByAnyOfItsNames)
{
    for (const char *name : {"cvr", "https://data.gov.dk/model/core/eid/professional/cvr",
             "dk:gov:saml:attribute:CvrNumberIdentifier"}) {
        TokenRecipe recipe;
        recipe.claims.erase("cvr");
        recipe.claims[name] = "87654321";
        const auto claims = checked(recipe);
        ASSERT_TRUE(claims) << name;
        EXPECT_EQ(*claims->cvr(), QStringLiteral("87654321")) << name;
    }
}

TEST(IdToken, CvrNumbersThatDisagreeSayNothing)
{
    TokenRecipe recipe;
    recipe.claims["dk:gov:saml:attribute:CvrNumberIdentifier"] = "12345678";
    EXPECT_EQ(*checked(recipe)->cvr(), QStringLiteral("12345678"));
    recipe.claims["https://data.gov.dk/model/core/eid/professional/cvr"] = "87654321";
    const auto cvr = checked(recipe)->cvr();
    ASSERT_FALSE(cvr);
    EXPECT_EQ(cvr.error().kind, ErrorKind::AuthorityUnclear);
    EXPECT_FALSE(cvr.error().detail.contains(QStringLiteral("87654321")));
}

TEST(IdToken, ACvrNumberIsEightDigits)
{
    for (const char *cvr : {"1234567", "123456789", "DK12345678", "1234 678", "1234567a",
             "\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668"})
        EXPECT_EQ(checkedWith("cvr", cvr)->cvr().error().kind, ErrorKind::AuthorityUnclear) << cvr;
    EXPECT_EQ(checkedWithout("cvr")->cvr().error().kind, ErrorKind::AuthorityUnclear);
}

TEST(IdToken, APayloadThatIsNotPlainJsonIsRefused)
{
    QByteArray good = QByteArray::fromStdString(TokenRecipe().claims.dump());
    EXPECT_TRUE(checkedPayload(good));
    good.chop(1);
    EXPECT_TRUE(isRefused(checkedPayload(good + ",\"sub\":\"user-2\"}"), "named twice"));
    EXPECT_TRUE(isRefused(checkedPayload(good + ",\"s\\u0075b\":\"user-2\"}"), "named twice"));
    EXPECT_TRUE(isRefused(checkedPayload(good + ",\"x\":\"\xC3\x28\"}"), "ID token"));
    EXPECT_TRUE(isRefused(checkedPayload(good + ",\"x\":\"\\ud800\"}"), "ID token"));
    EXPECT_TRUE(isRefused(checkedPayload(good + "} {}"), "ID token"));
    for (const char *payload : {"", "[]", "7", "null", "\"x\"", "{\"iss\":"})
        EXPECT_TRUE(isRefused(checkedPayload(payload), "ID token")) << payload;
}

TEST(IdToken, ADeepPayloadIsRefusedWithoutATrace)
{
    EXPECT_TRUE(
        isRefused(checkedPayload(QByteArray(5'000, '[') + QByteArray(5'000, ']')), "deeper"));
    EXPECT_TRUE(isRefused(
        checkedPayload("{\"x\":" + QByteArray(16, '[') + QByteArray(16, ']') + '}'), "deeper"));
    EXPECT_TRUE(isRefused(
        checkedPayload(QByteArray(50'000, '[') + QByteArray(50'000, ']')), "larger than 16 KiB"));
}

TEST(IdToken, NoRefusalTellsAValue)
{
    EXPECT_FALSE(
        checkedWith("cvr", "SECRET")->cvr().error().detail.contains(QStringLiteral("SECRET")));
    for (const char *claim : {"iss", "aud", "azp", "nonce", "at_hash", "sub"}) {
        const auto result = checkedWith(claim, "\nSECRET");
        ASSERT_FALSE(result) << claim;
        EXPECT_FALSE(result.error().detail.contains(QStringLiteral("SECRET"))) << claim;
    }
}
