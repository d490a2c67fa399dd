// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "program/commandline.h"

#include "base/givenpath.h"
#include "printers.h"
#include "program/invocation.h"
#include "program/options.h"
#include "program/pluginfolders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <vector>

namespace {

using Kind = CommandLine::Fault::Kind;

CommandLine line(const QStringList &words)
{
    return CommandLine(QStringList{QStringLiteral("sortimentsguide")} + words);
}

CommandLine line(std::initializer_list<const char *> words)
{
    QStringList texts;
    for (const char *word : words)
        texts.append(QString::fromUtf8(word));
    return line(texts);
}

Invocation invoked(std::initializer_list<const char *> words)
{
    QList<QByteArray> bytes{"sortimentsguide"};
    for (const char *word : words)
        bytes.append(word);
    std::vector<char *> arguments;
    for (QByteArray &each : bytes)
        arguments.push_back(each.data());
    return invocationOf(static_cast<int>(arguments.size()), arguments.data());
}

void expectFault(std::initializer_list<const char *> words, Kind kind, const char *option)
{
    const auto fault = line(words).fault();
    ASSERT_TRUE(fault) << option;
    EXPECT_EQ(fault->kind, kind) << qPrintable(fault->option);
    EXPECT_EQ(fault->option, QString::fromUtf8(option));
}

QString refusalOf(const CommandLine &asked)
{
    const auto options = readOptions(asked);
    const auto *answer = std::get_if<OptionsAnswer>(&options);
    if (!answer)
        return {};
    EXPECT_EQ(answer->exitStatus, 2);
    return answer->text;
}

Options optionsOf(const CommandLine &asked)
{
    const auto options = readOptions(asked);
    const auto *read = std::get_if<Options>(&options);
    EXPECT_TRUE(read) << qPrintable(std::get<OptionsAnswer>(options).text);
    return read ? *read : Options();
}

} // namespace

TEST(ACommandLine, IsSortedIntoOptionsValuesAndTheRest)
{
    const CommandLine asked =
        line({"--miljoe", "a", "--data=b=c", "--tjek", "fil", "--", "--gennemgang"});
    EXPECT_FALSE(asked.fault());
    EXPECT_EQ(asked.value("miljoe"), QStringLiteral("a"));
    EXPECT_EQ(asked.value("data"), QStringLiteral("b=c"));
    EXPECT_TRUE(asked.has("tjek"));
    EXPECT_FALSE(asked.has("gennemgang"));
    EXPECT_EQ(asked.rest(), QStringList({QStringLiteral("fil"), QStringLiteral("--gennemgang")}));
}

TEST(ACommandLine, WithAnOptionThatCannotBeFollowedIsRefusedByName)
{
    expectFault({"--findes-ikke"}, Kind::Unknown, "--findes-ikke");
    expectFault({"--findes-ikke=1"}, Kind::Unknown, "--findes-ikke");
    expectFault({"-data", "x"}, Kind::Unknown, "-data");
    expectFault({"-h"}, Kind::Unknown, "-h");
    expectFault({"--data"}, Kind::NoValue, "--data");
    expectFault({"--data", "--tjek"}, Kind::NoValue, "--data");
    expectFault({"--tjek=1"}, Kind::NotWanted, "--tjek");
    expectFault({"--data", "x\n"}, Kind::ControlCharacter, "--data");
    expectFault({"--config=a\tb"}, Kind::ControlCharacter, "--config");
}

TEST(ACommandLine, WithAnEmptyValueIsRefused)
{
    for (const char *option :
        {"--miljoe", "--config", "--opgave", "--sagsmappe", "--data", "--efterproev", "--sprog"}) {
        expectFault({option, ""}, Kind::EmptyValue, option);
        expectFault({option, "  "}, Kind::EmptyValue, option);
        expectFault({(QByteArray(option) + '=').constData()}, Kind::EmptyValue, option);
    }
}

TEST(ACommandLine, WithAnOptionTwiceIsRefused)
{
    expectFault({"--data", "a", "--data", "b"}, Kind::Twice, "--data");
    expectFault({"--data", "a", "--data=a"}, Kind::Twice, "--data");
    expectFault({"--tjek", "--tjek"}, Kind::Twice, "--tjek");
    expectFault({"--sprog", "da", "--sprog", "en"}, Kind::Twice, "--sprog");
}

TEST(ACommandLine, IsToldApartByWhetherSomebodyLooksAtAWindow)
{
    EXPECT_TRUE(line({"--findes-ikke"}).isForWindow());
    EXPECT_TRUE(line({"--data", "x"}).isForWindow());
    EXPECT_FALSE(line({"--gennemgang"}).isForWindow());
    EXPECT_FALSE(line({"--gennemgang"}).isForStreams());
    for (const char *option : {"--tjek", "--help", "--version", "--efterproev=x", "--efterproev"})
        EXPECT_TRUE(line({option}).isForStreams()) << option;
}

TEST(ACommandLine, LeavesQtItsOwnOptions)
{
    const CommandLine asked = line({"-platform", "--tjek", "--data", "x", "--style=fusion",
        "-reverse", "-title", "-name", "--", "-platform"});
    EXPECT_FALSE(asked.fault());
    EXPECT_FALSE(asked.has("tjek"));
    EXPECT_EQ(asked.value("data"), QStringLiteral("x"));
    EXPECT_EQ(asked.rest(), QStringList(QStringLiteral("-platform")));
    EXPECT_EQ(asked.qtWords().join(u' '),
        QStringLiteral("-platform --tjek --style=fusion -reverse -title -name"));
    EXPECT_TRUE(asked.hasQtOption(QStringLiteral("style")));
    EXPECT_FALSE(asked.hasQtOption(QStringLiteral("name")));
    EXPECT_EQ(line({"-session"}).qtWords(), QStringList(QStringLiteral("-session")));
}

TEST(ACommandLine, RefusesThoseOfQtsOptionsThatLoadAPluginOfTheCallers)
{
    expectFault({"-plugin", "x"}, Kind::Unknown, "-plugin");
    expectFault({"--plugin=x"}, Kind::Unknown, "--plugin");
    expectFault({"-platformpluginpath", "x"}, Kind::Unknown, "-platformpluginpath");
}

TEST(AnInvocation, WithoutWindowsTakesNoneOfQtsOptions)
{
    EXPECT_TRUE(invoked({"-platform", "offscreen"}).hasWindows);
    EXPECT_FALSE(invoked({"-platform", "offscreen"}).line.fault());
    const Invocation check = invoked({"--tjek", "-platform", "offscreen"});
    EXPECT_FALSE(check.hasWindows);
    EXPECT_EQ(check.line.fault()->option, QStringLiteral("-platform"));
    EXPECT_FALSE(invoked({"--help"}).hasWindows);
}

TEST(AnInvocation, KnowsTheFirstWordThatIsNoText)
{
    EXPECT_TRUE(invoked({"--data", "x"}).garbled.isEmpty());
    EXPECT_EQ(invoked({"-title", "\xf8", "\xf9"}).garbled, QByteArray("\xf8"));
}

TEST(ThePluginFolders, AreQtsOwnAndTheEnvironmentIsAsBefore)
{
    qputenv("QT_PLUGIN_PATH", "/tmp");
    {
        const PluginFolders folders;
        EXPECT_FALSE(qEnvironmentVariableIsSet("QT_PLUGIN_PATH"));
    }
    EXPECT_EQ(qgetenv("QT_PLUGIN_PATH"), QByteArray("/tmp"));
    EXPECT_FALSE(qEnvironmentVariableIsSet("QT_QPA_PLATFORM_PLUGIN_PATH"));
    qunsetenv("QT_PLUGIN_PATH");
#ifdef Q_OS_LINUX
    EXPECT_EQ(QCoreApplication::libraryPaths(),
        QStringList(QLibraryInfo::path(QLibraryInfo::PluginsPath)));
#endif
}

TEST(TheOptions, AreRefusedInASentenceThatNamesTheOption)
{
    EXPECT_TRUE(refusalOf(line({"--config", ""})).contains(QStringLiteral("--config")));
    EXPECT_TRUE(refusalOf(line({"--data=~anna/x"})).contains(QStringLiteral("~anna/x")));
    EXPECT_FALSE(refusalOf(line({"--sprog", "fr"})).isEmpty());
    EXPECT_FALSE(refusalOf(line({"--tjek", "--gennemgang"})).isEmpty());
    EXPECT_FALSE(refusalOf(line({"--tjek", "--efterproev", "x"})).isEmpty());
    EXPECT_FALSE(refusalOf(line({"--fortsaet"})).isEmpty());
    EXPECT_TRUE(refusalOf(line({"findes-ikke"})).contains(QStringLiteral("findes-ikke")));
}

TEST(TheOptions, AnswerWithTheVersionAndWhatItWasBuiltFrom)
{
    const auto read = readOptions(line({"--version"}), {}, QStringLiteral("commit 0123, Qt 6"));
    const auto *answer = std::get_if<OptionsAnswer>(&read);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->exitStatus, 0);
    EXPECT_TRUE(answer->text.endsWith(QStringLiteral(" (commit 0123, Qt 6)")))
        << qPrintable(answer->text);
}

TEST(TheOptions, TakeATildeForTheHomeAsAShellDoes)
{
    const QString home = QDir::homePath();
    EXPECT_EQ(optionsOf(line({"--data=~"})).dataFolder, home);
    EXPECT_EQ(optionsOf(line({"--data", "~/a/../b"})).dataFolder, home + QStringLiteral("/b"));
    EXPECT_EQ(optionsOf(line({"--sagsmappe=~/c"})).evidenceFolder, home + QStringLiteral("/c"));
    EXPECT_EQ(optionsOf(line({"--config=~/m.json"})).config, home + QStringLiteral("/m.json"));
    EXPECT_EQ(optionsOf(line({"--efterproev=~/p.pdf"})).evidence, home + QStringLiteral("/p.pdf"));
    EXPECT_EQ(optionsOf(line({"--data", "./~"})).dataFolder,
        QDir::current().filePath(QStringLiteral("~")));
}

TEST(TheOptions, ExamineWhatWasDroppedOnTheIconWhereItMayBeEvidence)
{
    const QTemporaryDir folder;
    const auto make = [&folder](const char *name) {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        return file.fileName();
    };
    const QString pdf = make("Bevis.PDF");
    const QString picture = make("billede.png");
    EXPECT_EQ(optionsOf(line(QStringList{pdf})).evidence, pdf);
    EXPECT_EQ(optionsOf(line(QStringList{folder.path()})).evidence, folder.path());
    EXPECT_TRUE(refusalOf(line(QStringList{picture})).contains(picture));
    const QString several = refusalOf(line(QStringList{pdf, picture}));
    EXPECT_TRUE(several.contains(u'2')) << qPrintable(several);
    EXPECT_FALSE(refusalOf(line(QStringList{QStringLiteral("--tjek"), pdf})).isEmpty());
}

TEST(AName, IsTextWhereItsBytesSurvive)
{
    // Octal, because a hexadecimal escape goes on as long as letters can be digits.
    for (const char *name : {"", "a", "K\303\270benhavn", "\xef\xbf\xbd", "\xf0\x9f\x98\x80"})
        EXPECT_TRUE(GivenPath::isText(name)) << name;
    for (const char *name : {"K\370benhavn", "\xc3", "\xed\xa0\x80", "\xc0\xaf", "\357\273\277a"})
        EXPECT_FALSE(GivenPath::isText(name)) << name;
    EXPECT_TRUE(GivenPath::refusalOf("/a/K\370benhavn/\xc3\xb8")
                    .contains(QString::fromUtf8("/a/K\\xF8benhavn/\xc3\xb8")));
}

TEST(AFolderOfTheUser, IsRefusedWhereItsNameIsNoText)
{
    const QByteArray home = qgetenv("HOME");
    const QByteArray data = qgetenv("XDG_DATA_HOME");
    qunsetenv("XDG_DATA_HOME");
    qputenv("HOME", "/tmp/K\370benhavn");
    EXPECT_TRUE(GivenPath::ownData().refusal.contains(QStringLiteral("HOME")));
    EXPECT_FALSE(GivenPath::ownDocuments().refusal.isEmpty());
    EXPECT_FALSE(GivenPath::of(QStringLiteral("~/x")).refusal.isEmpty());
    qputenv("XDG_DATA_HOME", "/tmp");
    EXPECT_TRUE(GivenPath::ownData().refusal.isEmpty());
    qputenv("HOME", home);
    if (data.isNull())
        qunsetenv("XDG_DATA_HOME");
    else
        qputenv("XDG_DATA_HOME", data);
}

TEST(AChosenFolder, IsRefusedWhereTheTextDoesNotLeadBackToIt)
{
    const QTemporaryDir folder;
    EXPECT_EQ(GivenPath::chosen(folder.path()).path, folder.path());
    EXPECT_FALSE(
        GivenPath::chosen(folder.filePath(QStringLiteral("K\uFFFDbenhavn"))).refusal.isEmpty());
}
