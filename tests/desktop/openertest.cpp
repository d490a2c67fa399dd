// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "desktop/desktopbrowser.h"
#include "desktop/helpers.h"
#include "diagnosis/browsercheck.h"
#include "eventually.h"
#include "printers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>
#include <memory>

using namespace std::chrono_literals;

namespace {

const QUrl page(QStringLiteral("https://a.example/x?y=1&z=%20"));

/// A computer with only those helpers that the test makes.
class ADesktop : public testing::Test {
protected:
    ADesktop()
    {
        qputenv("PATH", m_folder.path().toLocal8Bit());
        qunsetenv("BROWSER");
    }
    ~ADesktop() override
    {
        qputenv("PATH", m_path);
        if (m_browser.isNull())
            qunsetenv("BROWSER");
        else
            qputenv("BROWSER", m_browser);
    }

    /// A program \a name that notes its arguments and then runs \a script.
    QString make(const char *name, const QByteArray &script)
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\nprintf '%s|' \"$0\" \"$@\" >>'" + noted().toUtf8() + "'\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }

    QString noted() const { return m_folder.filePath(QStringLiteral("noted")); }
    QString calls() const
    {
        QFile file(noted());
        QString text =
            file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        return text.remove(m_folder.path() + u'/');
    }

    void watch(std::chrono::milliseconds patience = 20s)
    {
        browser = std::make_unique<DesktopBrowser>(patience);
        browser->whenItFails([this](const QUrl &url) { failures.append(url); });
    }

    QList<QObject *> helpers() const { return browser->children(); }

    std::unique_ptr<DesktopBrowser> browser;
    QList<QUrl> failures;
    QTemporaryDir m_folder;

private:
    const QByteArray m_path = qgetenv("PATH");
    const QByteArray m_browser = qgetenv("BROWSER");
};

} // namespace

TEST_F(ADesktop, ThatOpensAPageIsBelievedAndLeavesNothingBehind)
{
    make("xdg-open", "exit 0\n");
    watch();
    EXPECT_TRUE(browser->open(page));
    EXPECT_EVENTUALLY(helpers().isEmpty());
    EXPECT_TRUE(failures.isEmpty());
    EXPECT_EQ(calls(), QStringLiteral("xdg-open|https://a.example/x?y=1&z=%20|"));
}

TEST_F(ADesktop, ThatFailsLaterIsReportedWithTheAddress)
{
    make("xdg-open", "/bin/sleep 0.3\nexit 3\n");
    watch();
    EXPECT_TRUE(browser->open(page));
    EXPECT_TRUE(failures.isEmpty());
    EXPECT_EVENTUALLY(failures == QList{page});
    EXPECT_EVENTUALLY(helpers().isEmpty());
}

TEST_F(ADesktop, ThatFailsForAMailOrAFileIsReportedToo)
{
    make("xdg-open", "exit 4\n");
    watch();
    const QUrl mail(QStringLiteral("mailto:a@b.dk?subject=x"));
    EXPECT_TRUE(browser->open(mail));
    EXPECT_EVENTUALLY(failures.size() == 1);
    EXPECT_TRUE(browser->showFile(m_folder.filePath(QStringLiteral("xdg-open"))));
    EXPECT_EVENTUALLY(failures.size() == 2);
    EXPECT_EQ(failures.first(), mail);
    EXPECT_EQ(failures.last(), QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("xdg-open"))));
}

TEST_F(ADesktop, WithAHelperThatDiesOrCannotBeStartedIsReported)
{
    make("xdg-open", "kill -9 $$\n");
    watch();
    EXPECT_TRUE(browser->open(page));
    EXPECT_EVENTUALLY(failures.size() == 1);
    QFile broken(m_folder.filePath(QStringLiteral("xdg-open")));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("#!/nowhere/at/all\n");
    broken.close();
    EXPECT_TRUE(browser->open(page));
    EXPECT_EVENTUALLY(failures.size() == 2);
}

TEST_F(ADesktop, WhoseHelperStillRunsHasOpenedThePage)
{
    make("xdg-open", "read x </dev/null\nexec /bin/sleep 1\n");
    watch(1ms);
    EXPECT_TRUE(browser->open(page));
    EXPECT_EVENTUALLY(helpers().isEmpty());
    EXPECT_TRUE(failures.isEmpty());
    // A helper that fails after the patience is over has opened the address all the same.
    make("xdg-open", "/bin/sleep 0.5\nexit 1\n");
    EXPECT_TRUE(browser->open(page));
    EXPECT_EVENTUALLY(helpers().isEmpty());
    EXPECT_TRUE(failures.isEmpty());
}

TEST_F(ADesktop, KeepsItsBrowserWhenTheProgramEnds)
{
    const QString pid = m_folder.filePath(QStringLiteral("pid"));
    make("xdg-open",
        "echo $$ >'" + pid.toUtf8() + ".part'\n/bin/mv '" + pid.toUtf8() + ".part' '" + pid.toUtf8()
            + "'\nexec /bin/sleep 60\n");
    watch();
    EXPECT_TRUE(browser->open(page));
    EXPECT_EVENTUALLY(QFileInfo::exists(pid));
    browser.reset();
    QFile file(pid);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const int process = file.readAll().trimmed().toInt();
    ASSERT_GT(process, 0);
    EXPECT_EQ(::kill(process, 0), 0);
    EXPECT_NE(::getpgid(process), ::getpgid(0)) << "Ctrl+C in a terminal would end it";
    ::kill(process, SIGKILL);
}

TEST_F(ADesktop, WithoutHelpersSaysSoAtOnce)
{
    watch();
    EXPECT_FALSE(browser->open(page));
    EXPECT_FALSE(browser->open(QUrl(QStringLiteral("mailto:a@b.dk"))));
    EXPECT_FALSE(browser->showFile(m_folder.filePath(QStringLiteral("nothing"))));
    qputenv("BROWSER", "/nowhere/at/all:not-there --new");
    EXPECT_FALSE(browser->open(page));
    EXPECT_FALSE(browser->open(QUrl(QStringLiteral("file:///etc/passwd"))));
}

TEST_F(ADesktop, TriesTheProgramsOfBrowserOneAfterTheOther)
{
    const QString good = make("good", "exit 0\n");
    make("bad", "exit 1\n");
    make("xdg-open", "exit 3\n");
    qputenv("BROWSER", "not-there:bad --x:" + good.toUtf8() + " --new=%s -q");
    watch();
    EXPECT_TRUE(browser->open(QUrl(QStringLiteral("http://a/"))));
    EXPECT_EVENTUALLY(helpers().isEmpty());
    EXPECT_TRUE(failures.isEmpty());
    EXPECT_EQ(
        calls(), QStringLiteral("xdg-open|http://a/|bad|--x|http://a/|good|--new=http://a/|-q|"));
}

TEST_F(ADesktop, OpensAPageExactlyWhereTheDiagnosisFoundABrowser)
{
    const QByteArray good = make("good", "exit 0\n").toUtf8();
    const QByteArray mayNotBeRun = make("shut", "exit 0\n").toUtf8();
    QFile::setPermissions(QString::fromUtf8(mayNotBeRun), QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray folder = m_folder.path().toUtf8();
    QObject parent;
    const QList<QByteArray> values{"good", good, good + " --new %s", "not-there:good",
        "good:not-there", "not-there", "/nowhere/at/all", "not-there --new-window %s",
        "not-there:neither", mayNotBeRun, folder, ":", "%s"};
    for (const QByteArray &named : values) {
        SCOPED_TRACE(named.constData());
        qputenv("BROWSER", named);
        const auto line = BrowserCheck::run(&parent);
        EXPECT_EVENTUALLY(line.isFinished());
        failures.clear();
        watch();
        const bool begins = browser->open(page);
        EXPECT_EVENTUALLY(helpers().isEmpty());
        const bool isOpened = begins && failures.isEmpty();
        EXPECT_EQ(line.result().mark == CheckLine::Mark::InOrder, isOpened)
            << qPrintable(line.result().found);
    }
}

TEST_F(ADesktop, FindsTheProgramOfADesktopEntry)
{
    const QString program = make("browser", "");
    qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
    ASSERT_TRUE(QDir().mkpath(m_folder.filePath(QStringLiteral("applications/kde"))));
    const auto entry = [this](const char *name, const QByteArray &exec) {
        QFile file(m_folder.filePath(QStringLiteral("applications/") + QString::fromUtf8(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("[Other]\nExec=wrong\n[Desktop Entry]\nExec=" + exec + "\n");
    };
    entry("plain.desktop", "browser %u");
    entry("quoted.desktop", '"' + program.toUtf8() + "\" %u");
    entry("kde/below.desktop", "browser");
    entry("gone.desktop", "not-there %u");
    for (const char *name : {"plain.desktop", "quoted.desktop", "kde-below.desktop"})
        EXPECT_EQ(Helpers::programOfDesktopEntry(QLatin1String(name)), program) << name;
    for (const char *name : {"", "gone.desktop", "nowhere.desktop", "../plain.desktop"})
        EXPECT_EQ(Helpers::programOfDesktopEntry(QLatin1String(name)), QString()) << name;
    qunsetenv("XDG_DATA_HOME");
}
