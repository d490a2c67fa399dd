// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "domain/environment.h"

#include "corpus.h"
#include "printers.h"
#include "testdata.h"

#include <gtest/gtest.h>

namespace {

const QString apiPlace = QStringLiteral("/miljoeer/2");
const QString guidedPlace = QStringLiteral("/miljoeer/1");

QByteArray minimalFile()
{
    return testData(QStringLiteral("environments/minimal.json"));
}

QString environmentRefusal(const QByteArray &text, const QString &name)
{
    const auto environments = readEnvironments(text, name);
    if (environments)
        return {};
    EXPECT_EQ(environments.error().kind, ErrorKind::EnvironmentsUnusable);
    return environments.error().detail;
}

QList<Environment> read(const QByteArray &text)
{
    const auto environments = readEnvironments(text, QStringLiteral("e.json"));
    EXPECT_TRUE(static_cast<bool>(environments)) << qPrintable(environments.error().detail);
    return environments.value();
}

Environment apiWith(const char *name, const QByteArray &json)
{
    return read(Corpus::changed(minimalFile(), apiPlace, QString::fromLatin1(name), json)).at(2);
}

bool isAllowed(const char *address)
{
    return isAllowedAddress(QUrl(QString::fromUtf8(address), QUrl::StrictMode));
}

} // namespace

TEST(Environments, EachTypeIsReadWithItsMembers)
{
    const QList<Environment> all = read(minimalFile());
    ASSERT_EQ(all.size(), 3);

    Environment practice;
    practice.id = QStringLiteral("oeve");
    practice.name = QStringLiteral("Øve");
    practice.kind = Environment::Kind::BuiltIn;
    practice.purpose = Environment::Purpose::Practice;
    EXPECT_EQ(all.at(0), practice);

    Environment guided;
    guided.id = QStringLiteral("vejledt");
    guided.name = QStringLiteral("Vejledt");
    guided.kind = Environment::Kind::Guided;
    guided.webInterface = QUrl(QStringLiteral("https://fk.example.dk/ui"));
    EXPECT_EQ(all.at(1), guided);

    Environment api;
    api.id = QStringLiteral("api");
    api.name = QStringLiteral("Api");
    api.kind = Environment::Kind::Api;
    api.issuer = QUrl(QStringLiteral("https://login.example.dk/runtime/oauth2"));
    api.service = QUrl(QStringLiteral("https://fk.example.dk/tjeneste"));
    api.clientId = QStringLiteral("sortimentsguide");
    api.scope = QStringLiteral("openid");
    EXPECT_EQ(all.at(2), api);
}

TEST(Environments, WhatMayBeThereIsRead)
{
    EXPECT_EQ(apiWith("scope", "\"profile openid\"").scope, QStringLiteral("profile openid"));
    EXPECT_EQ(
        apiWith("acr", "\"https://x/Substantial\"").acr, QStringLiteral("https://x/Substantial"));
    EXPECT_EQ(apiWith("brugergraenseflade", "\"https://fk.example.dk/\"").webInterface,
        QUrl(QStringLiteral("https://fk.example.dk/")));
}

TEST(Environments, PortsAreKeptInTheirOrder)
{
    const QList<quint16> ports{65535, 1, 8080};
    EXPECT_EQ(apiWith("porte", "[65535,1,8080]").ports, ports);
    EXPECT_TRUE(apiWith("porte", "[]").ports.isEmpty());
}

TEST(Environments, NothingIsSaidOfAPurposeThatTheFileDoesNotState)
{
    EXPECT_EQ(read(minimalFile()).at(1).purpose, Environment::Purpose::Unstated);
    EXPECT_EQ(read(minimalFile()).at(2).purpose, Environment::Purpose::Unstated);
    EXPECT_EQ(apiWith("formaal", "\"test\"").purpose, Environment::Purpose::Test);
    EXPECT_EQ(apiWith("formaal", "\"produktion\"").purpose, Environment::Purpose::Production);
}

TEST(Environments, PracticeMayBeGuided)
{
    const auto withWay = [](const char *json) {
        return Corpus::changed(
            minimalFile(), QStringLiteral("/miljoeer/0"), QStringLiteral("arbejdsgang"), json);
    };
    const Environment practice = read(withWay("\"vejledt\"")).at(0);
    EXPECT_EQ(practice.kind, Environment::Kind::BuiltIn);
    EXPECT_TRUE(practice.practisesGuided);
    EXPECT_TRUE(practice.isGuided());
    EXPECT_FALSE(read(minimalFile()).at(0).isGuided());
    for (const char *other : {"\"automatisk\"", "\"\"", "true", "[\"vejledt\"]"})
        EXPECT_FALSE(environmentRefusal(withWay(other), QStringLiteral("e.json")).isEmpty())
            << other;
}

TEST(Environments, PracticeIsNothingElseWhateverTheFileSays)
{
    const QByteArray text = Corpus::changed(
        minimalFile(), QStringLiteral("/miljoeer/0"), QStringLiteral("formaal"), "\"produktion\"");
    EXPECT_EQ(read(text).at(0).purpose, Environment::Purpose::Practice);
}

TEST(Environments, UnknownMembersAreIgnored)
{
    EXPECT_EQ(apiWith("nyt", "[{}]"), read(minimalFile()).at(2));
    EXPECT_EQ(
        read(Corpus::changed(minimalFile(), {}, QStringLiteral("nyt"), "1")), read(minimalFile()));
}

TEST(Environments, EveryBrokenFileIsRefusedAtItsPlace)
{
    Corpus::expectRefused(QStringLiteral("environments"), environmentRefusal);
}

TEST(Environments, EveryMemberIsRequiredAndTyped)
{
    Corpus::expectMemberRequired(minimalFile(), {}, QStringLiteral("miljoeer"), environmentRefusal);
    for (const char *name : {"id", "navn", "type", "udsteder", "klientId", "tjeneste"})
        Corpus::expectMemberRequired(
            minimalFile(), apiPlace, QString::fromLatin1(name), environmentRefusal);
    for (const char *name : {"id", "navn", "type", "brugergraenseflade"})
        Corpus::expectMemberRequired(
            minimalFile(), guidedPlace, QString::fromLatin1(name), environmentRefusal);
    for (const char *name : {"id", "navn", "type"})
        Corpus::expectMemberRequired(minimalFile(), QStringLiteral("/miljoeer/0"),
            QString::fromLatin1(name), environmentRefusal);
}

TEST(Environments, AMemberThatMayBeAbsentIsTypedAllTheSame)
{
    for (const char *name : {"scope", "acr", "porte", "brugergraenseflade", "formaal"})
        Corpus::expectMemberTyped(
            minimalFile(), apiPlace, QString::fromLatin1(name), environmentRefusal);
    Corpus::expectMemberTyped(
        minimalFile(), guidedPlace, QStringLiteral("formaal"), environmentRefusal);
}

TEST(Environments, AFaultNamesFileEnvironmentAndMember)
{
    EXPECT_EQ(
        environmentRefusal(Corpus::changed(minimalFile(), apiPlace, QStringLiteral("tjeneste"), {}),
            QStringLiteral("mine.json")),
        QStringLiteral("mine.json: api: /miljoeer/2/tjeneste: is missing"));
    EXPECT_EQ(environmentRefusal(Corpus::changed(minimalFile(), apiPlace, QStringLiteral("id"), {}),
                  QStringLiteral("mine.json")),
        QStringLiteral("mine.json: /miljoeer/2/id: is missing"));
}

TEST(Environments, AFileOverTheLimitIsRefusedUnread)
{
    EXPECT_EQ(environmentRefusal(
                  minimalFile().leftJustified(256 * 1024 + 1, ' '), QStringLiteral("e.json")),
        QStringLiteral("e.json: larger than 262144 bytes"));
}

TEST(Environments, OnlyPracticeAndLoopbackAreOnThisMachine)
{
    const QList<Environment> all = read(minimalFile());
    EXPECT_TRUE(all.at(0).isOnThisMachine());
    EXPECT_FALSE(all.at(1).isOnThisMachine());
    EXPECT_FALSE(all.at(2).isOnThisMachine());

    Environment api = all.at(2);
    api.issuer = QUrl(QStringLiteral("http://127.0.0.1:4000/runtime/oauth2"));
    EXPECT_FALSE(api.isOnThisMachine()) << "its service is not";
    api.service = QUrl(QStringLiteral("https://[::1]:4001"));
    EXPECT_TRUE(api.isOnThisMachine());
    api.issuer = QUrl(QStringLiteral("https://login.example.dk"));
    EXPECT_FALSE(api.isOnThisMachine()) << "its issuer is not";
}

TEST(Addresses, HttpsIsAllowedAndHttpOnlyOnThisMachine)
{
    for (const char *address : {"https://a.dk", "https://a.dk/", "https://a.dk:8443/b/c",
             "https://10.0.0.1/", "http://127.0.0.1:4000/runtime/oauth2", "http://[::1]:80/",
             "http://localhost/x", "HTTP://LOCALHOST/x", "https://\u00f8.dk/"})
        EXPECT_TRUE(isAllowed(address)) << address;
    for (const char *address : {"", "http://a.dk/", "http://127.0.0.2/", "http://[::2]/",
             "http://localhost.dk/", "http://localhost./", "http://127.0.0.1.dk/", "ftp://a.dk/",
             "ws://localhost/", "file:///etc", "https://", "https:///x", "a.dk", "//a.dk/",
             "https://u@a.dk/", "https://u:p@a.dk/", "https://a.dk/?q", "https://a.dk/#f",
             "https://a.dk/?", "https://a.dk/#", "https://a.dk:0/", "https://a.dk:65536/",
             "https://a b.dk/", "http://localhost@a.dk/"})
        EXPECT_FALSE(isAllowed(address)) << address;
}
