// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "program/centralsettings.h"

#include "program/options.h"
#include "program/settinglines.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <unistd.h>

namespace {

using FolderKind = MachineFolder::Fault::Kind;

/// A machine-wide folder that belongs to the user who runs the test, and none of the variables.
class CentralSettingsTest : public testing::Test {
protected:
    CentralSettingsTest()
    {
        EXPECT_TRUE(QDir().mkpath(m_folder));
        permit(m_folder, 0755);
        for (const char *name : m_variables)
            qunsetenv(name);
    }

    ~CentralSettingsTest() override
    {
        for (const char *name : m_variables)
            qunsetenv(name);
    }

    static void permit(const QString &path, mode_t mode)
    {
        EXPECT_EQ(::chmod(QFile::encodeName(path).constData(), mode), 0);
    }

    QString write(const char *name, const QByteArray &content, mode_t mode = 0644) const
    {
        QFile file(QDir(m_folder).filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(content), content.size());
        file.close();
        permit(file.fileName(), mode);
        return file.fileName();
    }

    CentralSettings read(unsigned administrator = ::geteuid()) const
    {
        return readCentralSettings(m_folder, administrator);
    }

    void expectFault(FolderKind kind, const QString &path, unsigned administrator = ::geteuid())
    {
        const auto settings = read(administrator);
        ASSERT_TRUE(settings.fault) << qPrintable(path);
        const auto *fault = std::get_if<MachineFolder::Fault>(&*settings.fault);
        ASSERT_TRUE(fault) << qPrintable(inWords(*settings.fault));
        EXPECT_EQ(fault->kind, kind);
        EXPECT_EQ(fault->path, path);
        EXPECT_TRUE(inWords(*settings.fault).contains(path));
        EXPECT_FALSE(settings.config || settings.evidenceFolder || settings.language);
        EXPECT_FALSE(settings.tasks);
        EXPECT_TRUE(settings.machineTasks.isEmpty());
    }

    /// What is wrong with a settings file of \a content.
    QString faultOf(const QByteArray &content)
    {
        const QString path = write("indstillinger.json", content);
        const auto settings = read();
        EXPECT_TRUE(settings.fault) << content.constData();
        const QString words = settings.fault ? inWords(*settings.fault) : QString();
        EXPECT_TRUE(words.startsWith(path)) << qPrintable(words);
        return words;
    }

    QTemporaryDir m_home;
    QString m_folder = m_home.filePath(QStringLiteral("sortimentsguiden"));
    const std::array<const char *, 4> m_variables{"SORTIMENTSGUIDEN_CONFIG",
        "SORTIMENTSGUIDEN_SAGSMAPPE", "SORTIMENTSGUIDEN_SPROG", "SORTIMENTSGUIDEN_OPGAVER"};
};

CommandLine lineWith(const QStringList &words)
{
    return CommandLine(QStringList{QStringLiteral("sortimentsguide")} + words);
}

Options optionsOf(const CommandLine &asked, const CentralSettings &central)
{
    const auto options = readOptions(asked, central);
    const auto *read = std::get_if<Options>(&options);
    EXPECT_TRUE(read) << qPrintable(std::get<OptionsAnswer>(options).text);
    return read ? *read : Options();
}

QString refusalOf(const CentralSettings &central)
{
    const auto options = readOptions(lineWith({}), central);
    const auto *answer = std::get_if<OptionsAnswer>(&options);
    return answer ? answer->text : QString();
}

} // namespace

TEST_F(CentralSettingsTest, AreNoneWhereNobodySetsThem)
{
    const auto settings = readCentralSettings(m_home.filePath(QStringLiteral("nowhere")));
    EXPECT_FALSE(settings.fault);
    EXPECT_TRUE(settings.machineFolder.isEmpty());
    EXPECT_FALSE(settings.config || settings.evidenceFolder || settings.language);
    EXPECT_FALSE(read().fault);
    EXPECT_EQ(read().machineFolder, m_folder);
}

TEST_F(CentralSettingsTest, AreReadFromTheMachineWideFolder)
{
    const QString settingsFile = write("indstillinger.json",
        "{\"sagsmappe\": \"~/KLIK\", \"sprog\": \"en\", \"hentes\": \"https://example.dk/x\", "
        "\"opgaver\": \"/shared/tasks\", \"andet\": 1}");
    const QString list = write("miljoeer.json", "not looked into here");
    const auto settings = read();
    ASSERT_FALSE(settings.fault) << qPrintable(inWords(*settings.fault));
    EXPECT_EQ(settings.evidenceFolder->text, QStringLiteral("~/KLIK"));
    EXPECT_EQ(settings.evidenceFolder->origin, settingsFile);
    EXPECT_EQ(settings.language->text, QStringLiteral("en"));
    EXPECT_EQ(settings.updates->text, QStringLiteral("https://example.dk/x"));
    EXPECT_EQ(settings.tasks->text, QStringLiteral("/shared/tasks"));
    EXPECT_EQ(settings.config->text, list);
    EXPECT_EQ(optionsOf(lineWith({}), settings).tasksFolder, QStringLiteral("/shared/tasks"));
    EXPECT_EQ(optionsOf(lineWith({}), settings).config, list);
    EXPECT_EQ(optionsOf(lineWith({}), settings).evidenceFolder, QDir::home().filePath("KLIK"));
}

TEST_F(CentralSettingsTest, AreOverruledByVariablesAndThoseByTheCommandLine)
{
    write("indstillinger.json",
        "{\"sagsmappe\": \"/all\", \"sprog\": \"en\", \"opgaver\": \"/all/tasks\"}");
    write("miljoeer.json", "{}");
    qputenv("SORTIMENTSGUIDEN_CONFIG", "/own/list.json");
    qputenv("SORTIMENTSGUIDEN_SAGSMAPPE", "/own");
    qputenv("SORTIMENTSGUIDEN_SPROG", "da");
    qputenv("SORTIMENTSGUIDEN_OPGAVER", "/own/tasks");
    const auto settings = read();
    EXPECT_EQ(optionsOf(lineWith({}), settings).evidenceFolder, QStringLiteral("/own"));
    EXPECT_EQ(optionsOf(lineWith({}), settings).config, QStringLiteral("/own/list.json"));
    EXPECT_EQ(optionsOf(lineWith({}), settings).tasksFolder, QStringLiteral("/own/tasks"));
    EXPECT_EQ(languageIn(lineWith({}), settings), QStringLiteral("da"));
    const CommandLine asked =
        lineWith({QStringLiteral("--sagsmappe=/asked"), QStringLiteral("--config=/asked.json"),
            QStringLiteral("--sprog=en"), QStringLiteral("--opgaver=/asked/tasks")});
    EXPECT_EQ(optionsOf(asked, settings).evidenceFolder, QStringLiteral("/asked"));
    EXPECT_EQ(optionsOf(asked, settings).config, QStringLiteral("/asked.json"));
    EXPECT_EQ(optionsOf(asked, settings).tasksFolder, QStringLiteral("/asked/tasks"));
    EXPECT_EQ(languageIn(asked, settings), QStringLiteral("en"));
}

TEST_F(CentralSettingsTest, TakeAnEmptyVariableForNone)
{
    write("indstillinger.json", "{\"sagsmappe\": \"/all\"}");
    qputenv("SORTIMENTSGUIDEN_SAGSMAPPE", "");
    EXPECT_EQ(read().evidenceFolder->text, QStringLiteral("/all"));
    qputenv("SORTIMENTSGUIDEN_SAGSMAPPE", " ");
    EXPECT_EQ(read().evidenceFolder->text, QStringLiteral("/all"));
}

TEST_F(CentralSettingsTest, NameTheVariableThatCannotBeFollowed)
{
    qputenv("SORTIMENTSGUIDEN_SPROG", "fr");
    EXPECT_TRUE(refusalOf(read()).startsWith(QStringLiteral("SORTIMENTSGUIDEN_SPROG: ")));
    qputenv("SORTIMENTSGUIDEN_SPROG", "");
    for (const char *value : {"~anna/x", "/x\ny"}) {
        qputenv("SORTIMENTSGUIDEN_SAGSMAPPE", value);
        EXPECT_TRUE(refusalOf(read()).contains(QStringLiteral("SORTIMENTSGUIDEN_SAGSMAPPE")))
            << value;
    }
    qputenv("SORTIMENTSGUIDEN_SAGSMAPPE", "/K\370benhavn");
    const auto settings = read();
    ASSERT_TRUE(settings.fault);
    EXPECT_TRUE(
        inWords(*settings.fault).startsWith(QStringLiteral("SORTIMENTSGUIDEN_SAGSMAPPE: ")));
    EXPECT_TRUE(inWords(*settings.fault).contains(QStringLiteral("K\\xF8benhavn")));
}

TEST_F(CentralSettingsTest, AreNotUsedWhereSomebodyElseOwnsTheFolderOrAFile)
{
    expectFault(FolderKind::BelongsToAnother, m_folder, ::geteuid() + 1);
    const auto settings = read(::geteuid() + 1);
    const auto &fault = std::get<MachineFolder::Fault>(*settings.fault);
    EXPECT_FALSE(fault.owner.isEmpty());
    EXPECT_TRUE(inWords(*settings.fault).contains(fault.owner));
}

TEST_F(CentralSettingsTest, AreNotUsedWhereOthersMayWriteTheFolderOrAFile)
{
    for (const mode_t mode : {0775, 0757, 01777}) {
        permit(m_folder, mode);
        expectFault(FolderKind::OthersMayWrite, m_folder);
    }
    permit(m_folder, 0755);
    for (const char *name : {"miljoeer.json", "indstillinger.json"}) {
        for (const mode_t mode : {0664, 0646}) {
            const QString path = write(name, "{}", mode);
            expectFault(FolderKind::OthersMayWrite, path);
        }
        write(name, "{}", 0644);
        EXPECT_FALSE(read().fault) << name;
    }
}

TEST_F(CentralSettingsTest, TakeTheTasksInTheFolderOnlyWhereNobodyElseMayWriteThem)
{
    const QString tasks = QDir(m_folder).filePath(QStringLiteral("opgaver"));
    EXPECT_TRUE(read().machineTasks.isEmpty());
    ASSERT_TRUE(QDir().mkdir(tasks));
    permit(tasks, 0755);
    const QString task = write("opgaver/a.json", "not looked into here");
    EXPECT_FALSE(read().fault);
    EXPECT_EQ(read().machineTasks, tasks);
    permit(tasks, 0777);
    expectFault(FolderKind::OthersMayWrite, tasks);
    permit(tasks, 0755);
    permit(task, 0664);
    expectFault(FolderKind::OthersMayWrite, task);
    ASSERT_TRUE(QFile::remove(task));
    ASSERT_TRUE(QFile::link(QStringLiteral("/etc/passwd"), task));
    expectFault(FolderKind::IsALink, task);
    ASSERT_TRUE(QFile::remove(task));
    ASSERT_TRUE(QDir().rmdir(tasks));
    ASSERT_TRUE(QFile::link(m_home.path(), tasks));
    expectFault(FolderKind::IsALink, tasks);
    ASSERT_TRUE(QFile::remove(tasks));
    write("opgaver", "a file");
    expectFault(FolderKind::IsNoFolder, tasks);
}

TEST_F(CentralSettingsTest, AreNotReadThroughALink)
{
    const QString elsewhere = m_home.filePath(QStringLiteral("elsewhere.json"));
    QFile file(elsewhere);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const QString path = QDir(m_folder).filePath(QStringLiteral("miljoeer.json"));
    ASSERT_TRUE(QFile::link(elsewhere, path));
    expectFault(FolderKind::IsALink, path);
    ASSERT_TRUE(QFile::remove(path));
    const QString moved = m_home.filePath(QStringLiteral("moved"));
    ASSERT_TRUE(QFile::rename(m_folder, moved));
    ASSERT_TRUE(QFile::link(moved, m_folder));
    expectFault(FolderKind::IsALink, m_folder);
    ASSERT_TRUE(QDir().rmdir(moved));
    expectFault(FolderKind::IsALink, m_folder);
}

TEST_F(CentralSettingsTest, AreNotReadFromWhatIsNoFolderOrNoFile)
{
    ASSERT_TRUE(QDir(m_folder).mkdir(QStringLiteral("indstillinger.json")));
    expectFault(
        FolderKind::IsNoFile, QDir(m_folder).filePath(QStringLiteral("indstillinger.json")));
    ASSERT_TRUE(QDir(m_folder).removeRecursively());
    QFile file(m_folder);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    expectFault(FolderKind::IsNoFolder, m_folder);
}

TEST_F(CentralSettingsTest, AreRefusedWithThePlaceWhereTheFileIsBroken)
{
    EXPECT_TRUE(faultOf("{\"sprog\": \"fr\"}").contains(QStringLiteral("/sprog")));
    EXPECT_TRUE(faultOf("{\"sprog\": 1}").contains(QStringLiteral("/sprog")));
    EXPECT_TRUE(faultOf("{\"sagsmappe\": \"relative\"}").contains(QStringLiteral("/sagsmappe")));
    EXPECT_TRUE(faultOf("{\"opgaver\": \"relative\"}").contains(QStringLiteral("/opgaver")));
    EXPECT_TRUE(faultOf("{\"sagsmappe\": \"~anna\"}").contains(QStringLiteral("/sagsmappe")));
    EXPECT_TRUE(faultOf("{\"sagsmappe\": \"\"}").contains(QStringLiteral("/sagsmappe")));
    for (const char *address : {"http://example.dk", "https://", "ftp://x", "https://a:b@x.dk"}) {
        const QByteArray content = QByteArray("{\"hentes\": \"") + address + "\"}";
        EXPECT_TRUE(faultOf(content).contains(QStringLiteral("/hentes"))) << address;
    }
    faultOf("");
    faultOf("{\"sprog\": \"da\",}");
    faultOf("[\"sprog\"]");
    faultOf("{\"sprog\": \"da\", \"sprog\": \"da\"}");
    faultOf(QByteArray("{}") + QByteArray(70'000, ' '));
    faultOf("{\"sagsmappe\": \"/K\370benhavn\"}");
}

TEST_F(CentralSettingsTest, SayInTheCheckWhereEachOfThemComesFrom)
{
    write("indstillinger.json",
        "{\"sagsmappe\": \"/all\", \"hentes\": \"It-afdelingen\", \"opgaver\": \"/tasks\"}");
    qputenv("SORTIMENTSGUIDEN_SPROG", "en");
    const auto settings = read();
    const CommandLine asked = lineWith({QStringLiteral("--data=/mine")});
    QStringList found;
    for (const CheckLine &each : settingLines(asked, settings, optionsOf(asked, settings))) {
        EXPECT_EQ(each.mark, CheckLine::Mark::InOrder);
        found.append(each.text());
    }
    const QString all = found.join(u'\n');
    for (const char *part : {"en (fra variablen SORTIMENTSGUIDEN_SPROG)", "/mine (fra --data)",
             "(indbygget)", "It-afdelingen (fra "})
        EXPECT_TRUE(all.contains(QString::fromUtf8(part))) << part << '\n' << qPrintable(all);
    EXPECT_TRUE(all.contains(QStringLiteral("/all (fra %1/indstillinger.json)").arg(m_folder)));
    EXPECT_TRUE(all.contains(
        QStringLiteral("flere opgaver: /tasks (fra %1/indstillinger.json)").arg(m_folder)));
    EXPECT_TRUE(all.contains(m_folder)) << qPrintable(all);
}
