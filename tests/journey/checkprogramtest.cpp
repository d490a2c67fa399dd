// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// The program as an IT department starts it: from outside, without a display.

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

struct Ending {
    int exitStatus = -1;
    QString output;
};

class CheckProgram : public testing::Test {
protected:
    Ending ending(const QStringList &arguments)
    {
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "https_proxy", "http_proxy"})
            environment.remove(QString::fromLatin1(name));
        // Without a display, a start that needs a window ends here.
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("none-at-all"));
        environment.insert(QStringLiteral("BROWSER"), QStringLiteral("true"));
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral(SORTIMENTSGUIDE),
            QStringList{QStringLiteral("--tjek"), QStringLiteral("--data"),
                m_folder.filePath(QStringLiteral("data")), QStringLiteral("--sagsmappe"),
                m_folder.filePath(QStringLiteral("sager"))}
                + arguments);
        EXPECT_TRUE(program.waitForFinished(100'000));
        return {program.exitCode(), QString::fromUtf8(program.readAll())};
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(CheckProgram, FindsNothingWrongInThePracticeEnvironment)
{
    const Ending well = ending({QStringLiteral("--miljoe"), QStringLiteral("oevemiljoe")});
    EXPECT_EQ(well.exitStatus, 0) << qPrintable(well.output);
    EXPECT_TRUE(well.output.contains(QString::fromUtf8("i orden")));
    EXPECT_FALSE(QFile::exists(m_folder.filePath(QStringLiteral("data"))));
}

TEST_F(CheckProgram, SaysWhatIsWrongByItsExitStatus)
{
    QFile list(m_folder.filePath(QStringLiteral("miljoeer.json")));
    ASSERT_TRUE(list.open(QIODevice::WriteOnly));
    list.write("{\"miljoeer\":[{\"id\":\"x\",\"navn\":\"X\",\"type\":\"api\",\"klientId\":\"k\","
               "\"udsteder\":\"https://127.0.0.1:1/o\",\"tjeneste\":\"https://127.0.0.1:1\"}]}");
    list.close();
    const Ending wrong = ending({QStringLiteral("--config"), list.fileName()});
    EXPECT_EQ(wrong.exitStatus, 1) << qPrintable(wrong.output);
    EXPECT_TRUE(wrong.output.contains(QStringLiteral("fejl")));
}

TEST_F(CheckProgram, RefusesWhatCannotBeFollowed)
{
    EXPECT_EQ(ending({QStringLiteral("--miljoe"), QStringLiteral("findes-ikke")}).exitStatus, 2);
    EXPECT_EQ(ending({QStringLiteral("--gennemgang")}).exitStatus, 2);
    EXPECT_EQ(ending({QStringLiteral("--config"), QStringLiteral("/nowhere")}).exitStatus, 2);
}
