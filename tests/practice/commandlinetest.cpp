// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "practiceprogram.h"
#include "practicetest.h"
#include "reservedport.h"
#include "temporaryfolder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <signal.h>
#include <sys/socket.h>
#include <sys/stat.h>

namespace {

unsigned modeOf(const std::filesystem::path &path)
{
    struct stat found { };
    EXPECT_EQ(::stat(path.c_str(), &found), 0) << path;
    return found.st_mode & 0777U;
}

using Words = std::vector<std::string>;

class BadCommandLine : public testing::TestWithParam<Words> { };

TEST_P(BadCommandLine, IsRefusedInOneSentence)
{
    PracticeProgram program(GetParam());
    EXPECT_EQ(program.ending(), 2);
    EXPECT_EQ(program.output(), "");
    const std::string errors = program.errors();
    EXPECT_EQ(std::count(errors.begin(), errors.end(), '\n'), 1) << errors;
    EXPECT_NE(errors.find('.'), std::string::npos) << errors;
}

INSTANTIATE_TEST_SUITE_P(Each, BadCommandLine,
    testing::Values(Words{}, Words{"--port", "0"}, Words{"--data", "x"},
        Words{"--port", "-1", "--data", "x"}, Words{"--port", "65536", "--data", "x"},
        Words{"--port", "8o", "--data", "x"}, Words{"--port", "", "--data", "x"},
        Words{"--port", "0", "--data", ""}, Words{"--port", "0", "--data"},
        Words{"--port", "0", "--data", "x", "--overfoersel-sekunder", "snart"},
        Words{"--port", "0", "--data", "x", "--hoejst-kald-i-minuttet", "0"},
        Words{"--port", "0", "--data", "x", "--adresse", "127.0.0.1:8080"},
        Words{"--port", "0", "--data", "x", "--adresse", "https://a.dk/sti"},
        Words{"--port", "0", "--data", "x", "--andet"}, Words{"--port", "0", "--data", "x", "y"},
        Words{"--port", "0", "--data", " "}, Words{"--port", "0", "--data", "--stop-ved-eof"},
        Words{"--port", "0", "--data", "x", "--data", "y"},
        Words{"--port", "0", "--data", "x", "--port", "0"},
        Words{"--port", "0", "--data", "~ukendt/x"}));

TEST(CommandLine, ATildeIsTheHomeAsInAShell)
{
    const TemporaryFolder home;
    ::setenv("HOME", home.path().c_str(), 1);
    PracticeProgram program({"--port", "0", "--data", "~/a"});
    EXPECT_NE(program.firstLine(), "");
    EXPECT_TRUE(std::filesystem::is_directory(home.path() / "a"));
    EXPECT_FALSE(std::filesystem::exists("~"));
}

TEST(CommandLine, HelpNamesEveryOption)
{
    PracticeProgram program({"--help"});
    const std::string help = program.output();
    for (const char *option :
        {"--port", "--data", "--adresse", "--overfoersel-sekunder", "--stop-ved-eof",
            "--hoejst-kald-i-minuttet", "--help", "--version", "ude-af-drift", "20"})
        EXPECT_NE(help.find(option), std::string::npos) << option;
    EXPECT_EQ(program.ending(), 0);
}

TEST(CommandLine, VersionIsOneLine)
{
    PracticeProgram program({"--version"});
    EXPECT_EQ(program.output().rfind("oevemiljoe ", 0), 0U);
    EXPECT_EQ(program.ending(), 0);
}

TEST(CommandLine, AFolderThatCannotBeMadeIsNamed)
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "fil";
    std::ofstream(file) << "ikke en mappe";
    PracticeProgram program({"--port", "0", "--data", file.string()});
    EXPECT_EQ(program.ending(), 1);
    EXPECT_NE(program.errors().find(file.string()), std::string::npos);
}

TEST(CommandLine, ADatabaseThatIsNoneIsRefusedAndLeftAlone)
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "oevemiljoe.sqlite3";
    std::ofstream(file) << "noget helt andet, som er langt nok til at ligne en hel side";
    const auto size = std::filesystem::file_size(file);
    PracticeProgram program({"--port", "0", "--data", folder.path().string()});
    EXPECT_EQ(program.ending(), 1);
    EXPECT_NE(program.errors().find("Datamappen"), std::string::npos);
    EXPECT_EQ(std::filesystem::file_size(file), size);
}

TEST(CommandLine, AFolderOfOthersKeepsItsMode)
{
    const TemporaryFolder folder;
    ::chmod(folder.path().c_str(), 0755);
    std::ofstream(folder.path() / "andet.txt") << "en andens";
    PracticeProgram program({"--port", "0", "--data", folder.path().string()});
    EXPECT_NE(program.firstLine(), "");
    EXPECT_EQ(modeOf(folder.path()), 0755U);
    EXPECT_EQ(modeOf(folder.path() / "oevemiljoe.sqlite3"), 0600U);
}

class RunningProgram : public PracticeTest { };

TEST_F(RunningProgram, APortInUseIsRefused)
{
    const TemporaryFolder folder;
    PracticeProgram second({"--port", std::to_string(port()), "--data", folder.path().string()});
    EXPECT_EQ(second.ending(), 1);
    EXPECT_NE(second.errors().find(std::to_string(port())), std::string::npos);
}

TEST_F(RunningProgram, TheAskedPortIsTheOneThatIsTaken)
{
    const ReservedPort free;
    stop();
    start({"--port", std::to_string(free.number())});
    EXPECT_EQ(port(), free.number());
}

TEST_F(RunningProgram, FilesAreForTheOwnerAlone)
{
    signIn(Known::vejleUser);
    ASSERT_EQ(order(key(1), goodOrder()).status, 201);
    EXPECT_EQ(modeOf(data()), 0700U);
    for (const auto &entry : std::filesystem::recursive_directory_iterator(data()))
        EXPECT_EQ(modeOf(entry.path()), 0600U) << entry.path();
}

TEST_F(RunningProgram, BothStopSignalsEndItWell)
{
    for (const int number : {SIGTERM, SIGINT}) {
        program().signal(number);
        EXPECT_EQ(program().ending(), 0);
        start();
    }
}

TEST_F(RunningProgram, AnIdleConnectionDoesNotHoldItBack)
{
    httplib::Client http("127.0.0.1", port());
    http.set_keep_alive(true);
    ASSERT_TRUE(http.Get("/"));
    const auto begin = std::chrono::steady_clock::now();
    stop();
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(4));
}

TEST_F(RunningProgram, TheEndOfInputEndsItWhenAsked)
{
    start({"--stop-ved-eof"});
    program().closeInput();
    EXPECT_EQ(program().ending(), 0);
}

TEST_F(RunningProgram, TheEndOfInputIsNothingOtherwise)
{
    program().closeInput();
    signIn(Known::vejleUser);
    EXPECT_EQ(get("/bruger").status, 200);
}

TEST_F(RunningProgram, SaysNothingButItsAddress)
{
    signIn(Known::vejleUser);
    ASSERT_EQ(order(key(1), goodOrder()).status, 201);
    get("/findes/ikke");
    stop();
    EXPECT_EQ(program().output(), "");
    EXPECT_EQ(program().errors(), "");
}

TEST_F(RunningProgram, ListensOnThisMachineAlone)
{
    httplib::Client elsewhere("127.0.0.2", port());
    elsewhere.set_connection_timeout(1);
    EXPECT_FALSE(elsewhere.Get("/"));
}

} // namespace
