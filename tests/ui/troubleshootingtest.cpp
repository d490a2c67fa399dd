// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/troubleshooting.h"

#include "base/activitylog.h"
#include "base/async.h"
#include "eventually.h"
#include "manualclock.h"
#include "program/checkcommand.h"
#include "widgets/expander.h"
#include "widgets/noticewidget.h"

#include <QClipboard>
#include <QTemporaryDir>

namespace {

class FakeCheck : public ConnectionCheck {
public:
    QFuture<QList<CheckLine>> computer() override { return Async::ready(ofComputer); }
    QFuture<QList<CheckLine>> environment(const Environment &environment) override
    {
        asked.append(environment.id);
        return Async::ready(ofEnvironment);
    }

    QList<CheckLine> ofComputer{{CheckLine::Mark::InOrder, QStringLiteral("Disk."), {}}};
    QList<CheckLine> ofEnvironment{{CheckLine::Mark::NotChecked, QStringLiteral("Name."), {}}};
    QStringList asked;
};

const CheckLine setting{CheckLine::Mark::InOrder, QStringLiteral("Language."), {}};
const CheckLine wrong{CheckLine::Mark::Wrong, QStringLiteral("Proxy."), QStringLiteral("Open it.")};
const CheckLine wrongForUser{
    CheckLine::Mark::Wrong, QStringLiteral("Clock."), QStringLiteral("Set it."), true};
const QString forIt = QStringLiteral("Til jeres it-afdeling");

Environment environmentCalled(const QString &id)
{
    Environment environment;
    environment.id = id;
    return environment;
}

class TroubleshootingTest : public testing::Test {
protected:
    TroubleshootingTest() { m_panel.show(); }

    QStringList shown() const
    {
        QStringList texts;
        for (const QLabel *label : m_panel.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&m_panel))
                texts.append(label->text());
        }
        return texts;
    }

    /// What is not wrong is shown on a press.
    QStringList shownInAll()
    {
        if (auto *rest = m_panel.findChild<Expander *>(QStringLiteral("tjek_resten")))
            rest->setExpanded(true);
        return shown();
    }

    void press(const QString &name) { m_panel.findChild<QAbstractButton *>(name)->click(); }

    int statusOf(const QList<Environment> &environments, QStringList &lines)
    {
        CheckCommand command(m_check, {setting}, environments,
            [&lines](const QString &line) { lines.append(line); });
        std::optional<int> status;
        QObject::connect(&command, &CheckCommand::finished, &command,
            [&status](int exitStatus) { status = exitStatus; });
        command.start();
        EXPECT_EVENTUALLY(status);
        return status.value_or(-1);
    }

    QTemporaryDir m_folder;
    ManualClock m_clock;
    LogFile m_log{m_folder.filePath(QStringLiteral("log")), m_clock};
    FakeCheck m_check;
    Environment m_environment = environmentCalled(QStringLiteral("e"));
    const Environment *m_place = &m_environment;
    Troubleshooting m_panel{m_check, m_log, [this] { return m_place; }};
};

} // namespace

TEST_F(TroubleshootingTest, ShowsEveryLineAndThatSomethingIsWrong)
{
    m_check.ofEnvironment.append(wrong);
    press(QStringLiteral("tjek_forbindelsen"));
    EXPECT_EVENTUALLY(shown().contains(forIt));
    EXPECT_TRUE(shownInAll().contains(QString::fromUtf8("fejl \u2013 Proxy. Open it.")));
    EXPECT_TRUE(shown().contains(QString::fromUtf8("i orden \u2013 Disk.")));
    EXPECT_TRUE(shown().contains(QString::fromUtf8("ikke tjekket \u2013 Name.")));
    EXPECT_EQ(m_check.asked, QStringList{QStringLiteral("e")});
    EXPECT_TRUE(
        m_panel.findChild<QAbstractButton *>(QStringLiteral("kopier_tjek"))->isVisibleTo(&m_panel));
    // The second check finds no fault.
    m_check.ofEnvironment.removeLast();
    press(QStringLiteral("tjek_forbindelsen"));
    EXPECT_EVENTUALLY(shown().contains(QString::fromUtf8("Vi fandt ikke noget galt.")));
    EXPECT_FALSE(shown().contains(QString::fromUtf8("fejl \u2013 Proxy. Open it.")));
}

TEST_F(TroubleshootingTest, ShowsWhatOnlyATechnicianUnderstandsAtAPress)
{
    m_environment.kind = Environment::Kind::Guided;
    m_check.ofEnvironment.append(wrong);
    press(QStringLiteral("tjek_forbindelsen"));
    const QString fault = QString::fromUtf8("fejl \u2013 Proxy. Open it.");
    EXPECT_EVENTUALLY(shown().contains(forIt));
    EXPECT_FALSE(shown().contains(fault));
    EXPECT_FALSE(shown().contains(QString::fromUtf8("i orden \u2013 Disk.")));
    EXPECT_EQ(shown().filter(QStringLiteral("Se, om andre sider åbner i din browser.")).size(), 1);
    const QStringList lines = shownInAll();
    EXPECT_LT(lines.indexOf(forIt), lines.indexOf(fault));
    EXPECT_LT(lines.indexOf(fault), lines.indexOf(QString::fromUtf8("i orden \u2013 Disk.")));
    press(QStringLiteral("kopier_tjek"));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(fault));
}

TEST_F(TroubleshootingTest, ShowsAtOnceWhatTheUserCanDo)
{
    m_check.ofComputer.append(wrongForUser);
    press(QStringLiteral("tjek_forbindelsen"));
    const QString advice = QStringLiteral("Clock. Set it.");
    EXPECT_EVENTUALLY(shown().contains(advice));
    EXPECT_FALSE(shown().contains(forIt));
    // With something else that is wrong, it still comes first.
    m_check.ofComputer.prepend(wrong);
    press(QStringLiteral("tjek_forbindelsen"));
    EXPECT_EVENTUALLY(shown().contains(forIt));
    EXPECT_LT(shown().indexOf(advice), shown().indexOf(forIt));
    press(QStringLiteral("kopier_tjek"));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(
        QString::fromUtf8("fejl \u2013 Clock. Set it.\nfejl \u2013 Proxy. Open it.")));
}

// A page that tells of it would move the buttons here below the pointer.
TEST_F(TroubleshootingTest, ReportsWhetherTheWayIsOpenOnceItsResultIsNoLongerShown)
{
    QList<bool> reported;
    QObject::connect(&m_panel, &Troubleshooting::checked,
        [&reported](bool isConnected) { reported.append(isConnected); });
    QWidget window;
    m_panel.setParent(&window);
    window.show();
    const auto *copy = m_panel.findChild<QAbstractButton *>(QStringLiteral("kopier_tjek"));
    const auto checkAndLookAway = [&] {
        m_panel.show();
        press(QStringLiteral("tjek_forbindelsen"));
        EXPECT_EVENTUALLY(copy->isVisible());
        const qsizetype before = reported.size();
        m_panel.hide();
        EXPECT_EQ(reported.size(), before + 1);
    };
    m_check.ofComputer.append(wrong);
    checkAndLookAway();
    m_check.ofEnvironment.append(wrong);
    checkAndLookAway();
    EXPECT_EQ(reported, (QList<bool>{true, false}));
    m_panel.show();
    m_panel.hide();
    EXPECT_EQ(reported.size(), 2) << "each check is told of once";
    m_panel.setParent(nullptr);
}

TEST_F(TroubleshootingTest, TheResultStaysWhereTheLogIsSaved)
{
    press(QStringLiteral("tjek_forbindelsen"));
    EXPECT_EVENTUALLY(shownInAll().contains(QString::fromUtf8("i orden \u2013 Disk.")));
    ActivityLog::programEnds();
    const QString path = m_folder.filePath(QStringLiteral("kopi.txt"));
    m_panel.saveLog(path);
    EXPECT_EVENTUALLY(shown().contains(QString::fromUtf8("Loggen er gemt som %1.").arg(path)));
    EXPECT_TRUE(shownInAll().contains(QString::fromUtf8("i orden \u2013 Disk.")));
    m_panel.forget();
    EXPECT_FALSE(shown().join(u' ').contains(QString::fromUtf8("Loggen er gemt")));
}

TEST_F(TroubleshootingTest, ForgetsTheResultAndNotACheckThatRuns)
{
    press(QStringLiteral("tjek_forbindelsen"));
    m_panel.forget();
    EXPECT_TRUE(shown().join(u' ').contains(QString::fromUtf8("Vi tjekker.")));
    EXPECT_EVENTUALLY(shown().contains(QString::fromUtf8("Vi fandt ikke noget galt.")));
    m_panel.forget();
    EXPECT_FALSE(shown().contains(QString::fromUtf8("Vi fandt ikke noget galt.")));
    EXPECT_FALSE(
        m_panel.findChild<QAbstractButton *>(QStringLiteral("kopier_tjek"))->isVisibleTo(&m_panel));
}

TEST_F(TroubleshootingTest, ChecksTheComputerAloneBeforeAPlaceIsChosen)
{
    m_place = nullptr;
    press(QStringLiteral("tjek_forbindelsen"));
    EXPECT_EVENTUALLY(shownInAll().contains(QString::fromUtf8("i orden \u2013 Disk.")));
    EXPECT_TRUE(m_check.asked.isEmpty());
    EXPECT_FALSE(shown().contains(QString::fromUtf8("Vi fandt ikke noget galt.")));
    EXPECT_TRUE(shown().filter(QString::fromUtf8("Forbindelsen kan tjekkes")).size() == 1);
}

TEST_F(TroubleshootingTest, APressWhileItChecksIsNoSecondCheckAndTheButtonKeepsTheFocus)
{
    press(QStringLiteral("tjek_forbindelsen"));
    press(QStringLiteral("tjek_forbindelsen"));
    EXPECT_TRUE(m_panel.findChild<QWidget *>(QStringLiteral("tjek_forbindelsen"))->isEnabled());
    EXPECT_EVENTUALLY(shownInAll().contains(QString::fromUtf8("i orden \u2013 Disk.")));
    EXPECT_EQ(m_check.asked.size(), 1);
}

TEST_F(TroubleshootingTest, SavesTheLogAndNeverOverAFile)
{
    const QString path = m_folder.filePath(QStringLiteral("kopi.txt"));
    m_panel.saveLog(path);
    EXPECT_EVENTUALLY(shown().contains(QString::fromUtf8("Der er ikke noget i loggen.")));
    ActivityLog::programEnds();
    m_panel.saveLog(path);
    EXPECT_EVENTUALLY(shown().contains(QString::fromUtf8("Loggen er gemt som %1.").arg(path)));
    EXPECT_TRUE(QFile::exists(path));
    m_panel.saveLog(path);
    EXPECT_EVENTUALLY(shown().join(u' ').contains(QString::fromUtf8("en fil med det navn")));
    m_panel.saveLog(m_folder.filePath(QStringLiteral("ingen/kopi.txt")));
    EXPECT_EVENTUALLY(shown().join(u' ').contains(QString::fromUtf8("Loggen blev ikke gemt")));
}

TEST_F(TroubleshootingTest, OnTheCommandLineTheExitStatusSaysWhetherSomethingIsWrong)
{
    QStringList lines;
    const QList<Environment> two{m_environment, environmentCalled(QStringLiteral("f"))};
    EXPECT_EQ(statusOf(two, lines), 0);
    EXPECT_EQ(m_check.asked, QStringList({QStringLiteral("e"), QStringLiteral("f")}));
    EXPECT_TRUE(lines.contains(QStringLiteral("  i orden       Language.")));
    EXPECT_TRUE(lines.contains(QStringLiteral("  ikke tjekket  Name.")));
    m_check.ofComputer.append(wrong);
    EXPECT_EQ(statusOf(two, lines), 1);
    EXPECT_TRUE(lines.contains(QStringLiteral("  fejl          Proxy. Open it.")));
}
