// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// What the log of a whole run holds, and what it does not.

#include "base/logfile.h"
#include "faultyworld.h"

#include <QLoggingCategory>
#include <QMutex>

namespace {

QMutex guard;
QByteArray logged;

void hear(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker lock(&guard);
    logged += QByteArray(context.category) + ' ' + message.toUtf8() + '\n';
}

/// Collects everything that this program logs, and keeps the activity log.
class LogOfARun : public testing::Test {
protected:
    LogOfARun() : m_before(qInstallMessageHandler(hear))
    {
        m_log = std::make_unique<LogFile>(m_folder.filePath(QStringLiteral("log")), m_clock);
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
    }
    ~LogOfARun() override
    {
        m_log.reset();
        qInstallMessageHandler(m_before);
        logged.clear();
    }

    QByteArray kept()
    {
        const QString path = m_folder.filePath(QStringLiteral("copy.txt"));
        EXPECT_EQ(m_log->saveTo(path), LogFile::Copy::Saved);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QtMessageHandler m_before;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<LogFile> m_log;
};

} // namespace

TEST_F(LogOfARun, TellsWhatHappenedAndNoSecretAndNoName)
{
    FaultyWorld world({});
    world.goOn();
    ASSERT_TRUE(world.isDone());
    const QByteArray activity = kept();
    for (const char *part : {"Sign-in: begun.", "Sign-in: the browser has come back.",
             "Sign-in: done.", "Saved in the case: order-intended.",
             "Call: POST /api/v1/abonnementer, status 201,", "Saved in the case: order-accepted."})
        EXPECT_TRUE(activity.contains(part)) << part << '\n' << activity.constData();

    const QByteArray all = activity + logged;
    EXPECT_FALSE(logged.isEmpty());
    EXPECT_GE(world.proxy.secrets().size(), 6);
    EXPECT_FALSE(world.holdsSecret(all));
    EXPECT_TRUE(world.holdsSecret(all + world.proxy.secrets().last()));
    const Person person = *world.session->facts().person;
    for (const QString &name : {person.name, person.authority.name, person.authority.cvr,
             world.session->facts().choice->name, QDir::homePath(), m_folder.path()}) {
        EXPECT_FALSE(name.isEmpty());
        EXPECT_FALSE(activity.contains(name.toUtf8())) << qPrintable(name);
    }
    for (const char *forbidden : {"?", "Bearer", "token=", "code="})
        EXPECT_FALSE(activity.contains(forbidden)) << forbidden << '\n' << activity.constData();
}

TEST_F(LogOfARun, WhatTheServiceSaysIsShownAndNeverKept)
{
    FaultyWorld world({});
    const QByteArray words = "kanariefugl";
    world.proxy.setFault("CREATE",
        Faults::instead(Answers::always(Answers::whole(422, "application/problem+json",
            "{\"type\":\"urn:sortimentsabonnement:fejl:ugyldigt-indhold\",\"title\":\"" + words
                + "\",\"detail\":\"" + words + "\",\"felt\":\"gyldigTil\"}"))));
    world.goOn();
    ASSERT_TRUE(world.shows(ErrorKind::Refused));
    EXPECT_EQ(world.session->problem().error()->words.said().toUtf8(), words);
    EXPECT_FALSE((kept() + logged).contains(words));
    world.proxy.repair();
    world.recover();
    world.openEvidence();
    world.saveEvidence();
    EXPECT_EQ(world.filesHolding(words), QStringList());
    EXPECT_NE(world.filesHolding("ugyldigt-indhold"), QStringList()) << "the search finds the rest";
}

TEST_F(LogOfARun, TellsTheCodeOfAFault)
{
    FaultyWorld world({});
    world.proxy.setFault("DISC", Faults::instead(Answers::reset()));
    world.goOn();
    ASSERT_TRUE(world.shows(ErrorKind::NoConnection));
    const QByteArray activity = kept();
    EXPECT_TRUE(activity.contains(", no answer (")) << activity.constData();
    EXPECT_TRUE(activity.contains("Sign-in: ended with GB-06.")) << activity.constData();
    EXPECT_TRUE(activity.contains("Shown: GB-06.")) << activity.constData();
}
