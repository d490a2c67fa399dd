// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "program/startup.h"
#include "testdata.h"
#include "widgets/uisettings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace {

const QString shippedId = QStringLiteral("gb1.0-oes-indsigt");
const QString ownId = QStringLiteral("ok1");

/// A user who has a task file in a data folder.
class StartTasksTest : public testing::Test {
protected:
    StartTasksTest()
    {
        EXPECT_TRUE(QDir(m_data.path()).mkdir(QStringLiteral("opgaver")));
        QFile file(m_data.filePath(QStringLiteral("opgaver/own.json")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(testData(QStringLiteral("tasks/minimal.json")));
    }

    CommandLine line(const QStringList &words) const
    {
        return CommandLine(
            QStringList{QStringLiteral("sortimentsguide"), QStringLiteral("--data"), m_data.path()}
            + words);
    }

    StartPlan planFor(const QStringList &words = {}) const
    {
        const auto prepared = preparedStart(line(words), {}, {});
        const auto *plan = std::get_if<StartPlan>(&prepared);
        EXPECT_TRUE(plan) << qPrintable(std::get<StartAnswer>(prepared).text);
        return plan ? *plan : StartPlan();
    }

    QString refusalOf(const QStringList &words) const
    {
        const auto prepared = preparedStart(line(words), {}, {});
        const auto *answer = std::get_if<StartAnswer>(&prepared);
        return answer ? answer->text : QString();
    }

    void remember(const QString &id) const
    {
        UiSettings(settingsFileIn(m_data.path())).keepTask(id);
    }

    QTemporaryDir m_data;
};

} // namespace

TEST_F(StartTasksTest, TheTaskIsTheBuiltInOneWhereNoneIsAskedFor)
{
    EXPECT_EQ(planFor().task.id, shippedId);
    EXPECT_FALSE(planFor().options.isTaskRemembered);
}

TEST_F(StartTasksTest, TheUsersOwnTaskCanBeAskedFor)
{
    const StartPlan plan = planFor({QStringLiteral("--opgave"), ownId});
    EXPECT_EQ(plan.task.id, ownId);
    EXPECT_EQ(plan.tasks.entries().size(), 2);
}

TEST_F(StartTasksTest, TheTaskThatWasChosenLastIsThereAtTheNextStart)
{
    remember(ownId);
    EXPECT_EQ(planFor().task.id, ownId);
    EXPECT_TRUE(planFor().options.isTaskRemembered);
    const StartPlan asked = planFor({QStringLiteral("--opgave"), shippedId});
    EXPECT_EQ(asked.task.id, shippedId);
    EXPECT_FALSE(asked.options.isTaskRemembered);
    EXPECT_EQ(planFor({QStringLiteral("--gennemgang")}).task.id, shippedId);
}

TEST_F(StartTasksTest, OnlyABuiltInTaskIsPractisedUnlessPracticeIsAskedFor)
{
    const auto hasPractice = [](const StartPlan &plan) {
        const QList<Environment> environments = environmentsFor(plan);
        return std::any_of(
            environments.cbegin(), environments.cend(), [](const Environment &environment) {
                return environment.kind == Environment::Kind::BuiltIn;
            });
    };
    EXPECT_TRUE(hasPractice(planFor()));
    EXPECT_FALSE(hasPractice(planFor({QStringLiteral("--opgave"), ownId})));
    EXPECT_FALSE(environmentsFor(planFor({QStringLiteral("--opgave"), ownId})).isEmpty());
    EXPECT_TRUE(hasPractice(planFor({QStringLiteral("--opgave"), ownId, QStringLiteral("--miljoe"),
        QStringLiteral("oevemiljoe")})));
}

TEST_F(StartTasksTest, TheSettingsThatNamedTheTaskAreTheOnesTheWindowGets)
{
    remember(ownId);
    const StartPlan plan = planFor();
    ASSERT_TRUE(plan.settings);
    plan.settings->keepTask(shippedId);
    EXPECT_EQ(planFor().task.id, shippedId);
    const StartPlan walk = planFor({QStringLiteral("--gennemgang")});
    ASSERT_TRUE(walk.settings);
    walk.settings->keepTask(ownId);
    EXPECT_EQ(planFor().task.id, shippedId) << "a walk-through has settings of its own";
}

TEST_F(StartTasksTest, ATaskThatIsGoneIsForgotten)
{
    remember(QStringLiteral("gone"));
    EXPECT_EQ(planFor().task.id, shippedId);
}

TEST_F(StartTasksTest, WhoAsksForATaskThatIsNotThereLearnsWhichFilesCannotBeUsed)
{
    QFile file(m_data.filePath(QStringLiteral("opgaver/broken.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    const QString refusal = refusalOf({QStringLiteral("--opgave"), QStringLiteral("wanted")});
    EXPECT_TRUE(refusal.contains(QStringLiteral("wanted"))) << qPrintable(refusal);
    EXPECT_TRUE(refusal.contains(file.fileName())) << qPrintable(refusal);
    EXPECT_EQ(planFor().task.id, shippedId);
}
