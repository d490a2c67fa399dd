// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "desktop/singleinstance.h"

#include "base/sha256.h"
#include "eventually.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <memory>

#ifdef Q_OS_WIN
// clang-format off
#include <windows.h>
#include <aclapi.h>
// clang-format on
#endif

using namespace std::chrono_literals;

namespace {

constexpr auto request = "sortimentsguide: come forward\n";

class SingleInstanceTest : public testing::Test {
protected:
    void SetUp() override
    {
        // The sockets of the test lie in a folder of their own.
        m_outer = qgetenv("TMPDIR");
        qputenv("TMPDIR", m_sockets.path().toLocal8Bit());
        first = std::make_unique<SingleInstance>(data.path());
    }
    void TearDown() override
    {
        first.reset();
        if (m_outer.isEmpty())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", m_outer);
    }

    /// The address of the first instance.
    QString socket() const
    {
#ifdef Q_OS_WIN
        // A pipe is no file in a folder.
        const QByteArray folder = QFileInfo(data.path()).canonicalFilePath().toUtf8();
        return QStringLiteral("sortimentsguide-") + Sha256::hexOf(folder).first(32);
#else
        const QDir folder(m_sockets.path());
        const QStringList names = folder.entryList(QDir::System | QDir::AllEntries | QDir::NoDot);
        for (const QString &name : names) {
            if (name.startsWith(QStringLiteral("sortimentsguide-")))
                return folder.filePath(name);
        }
        return {};
#endif
    }

    /// How many times the first instance was asked to show its window after \a message was sent to
    /// it.
    qsizetype rungAfter(const QByteArray &message)
    {
        const QSignalSpy rung(first.get(), &SingleInstance::activationRequested);
        QLocalSocket visitor;
        visitor.connectToServer(socket());
        visitor.write(message);
        EXPECT_EVENTUALLY(visitor.state() == QLocalSocket::UnconnectedState);
        return rung.size();
    }

    QTemporaryDir data;
    std::unique_ptr<SingleInstance> first;

private:
    QTemporaryDir m_sockets;
    QByteArray m_outer;
};

} // namespace

TEST_F(SingleInstanceTest, IsReceivedByTheProgramThatIsOpenAndAnswered)
{
    first->listen();
    const QSignalSpy rung(first.get(), &SingleInstance::activationRequested);
    SingleInstance second(data.path());
    const QSignalSpy answered(&second, &SingleInstance::answered);
    second.activateOther();
    EXPECT_EVENTUALLY(answered.size() == 1);
    EXPECT_EQ(rung.size(), 1);
}

TEST_F(SingleInstanceTest, SaysAtOnceThatNobodyIsThere)
{
    const QSignalSpy unanswered(first.get(), &SingleInstance::unanswered);
    first->activateOther();
    EXPECT_EQ(unanswered.size(), 1);
}

TEST_F(SingleInstanceTest, IsNotReceivedByTheProgramOfAnotherFolder)
{
    first->listen();
    const QTemporaryDir other;
    SingleInstance second(other.path());
    const QSignalSpy unanswered(&second, &SingleInstance::unanswered);
    second.activateOther();
    EXPECT_EQ(unanswered.size(), 1);
}

TEST_F(SingleInstanceTest, IsTheSameForEveryWayToWriteTheFolder)
{
    first->listen();
    SingleInstance second(data.path() + QStringLiteral("/../") + QFileInfo(data.path()).fileName());
    const QSignalSpy answered(&second, &SingleInstance::answered);
    second.activateOther();
    EXPECT_EVENTUALLY(answered.size() == 1);
}

#ifdef Q_OS_WIN

TEST_F(SingleInstanceTest, IsReachedByThisUserAlone)
{
    first->listen();
    QLocalSocket visitor;
    visitor.connectToServer(socket());
    const auto pipe = reinterpret_cast<HANDLE>(visitor.socketDescriptor());
    PACL list = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    ASSERT_EQ(GetSecurityInfo(pipe, SE_KERNEL_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr,
                  &list, nullptr, &descriptor),
        DWORD(ERROR_SUCCESS));
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->AceCount, 1);
    LocalFree(descriptor);
}

#else

TEST_F(SingleInstanceTest, IsReachedByThisUserAlone)
{
    first->listen();
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    ASSERT_FALSE(socket().isEmpty());
    EXPECT_FALSE(QFile::permissions(socket()) & others);
}

TEST_F(SingleInstanceTest, IsTakenOverFromAProgramThatWasKilled)
{
    first->listen();
    const QString left = socket();
    // The socket of a killed program lies there without a listener.
    QFile::rename(left, left + QStringLiteral("-kept"));
    first = std::make_unique<SingleInstance>(data.path());
    QFile::rename(left + QStringLiteral("-kept"), left);
    ASSERT_TRUE(QFileInfo::exists(left));
    first->listen();
    SingleInstance second(data.path());
    const QSignalSpy answered(&second, &SingleInstance::answered);
    second.activateOther();
    EXPECT_EVENTUALLY(answered.size() == 1);
}

#endif

TEST_F(SingleInstanceTest, IgnoresJunk)
{
    first->listen();
    EXPECT_EQ(rungAfter("GET / HTTP/1.1\r\n\r\n"), 0);
    EXPECT_EQ(rungAfter(QByteArray(1 << 20, 'x')), 0);
    EXPECT_EQ(rungAfter(QByteArray(request) + request), 0);
    EXPECT_EQ(rungAfter(QByteArray("\0\n", 2)), 0);
    EXPECT_EQ(rungAfter(request), 1);
}

TEST_F(SingleInstanceTest, SendsAwayWhoSaysNothing)
{
    first = std::make_unique<SingleInstance>(data.path(), 200ms);
    first->listen();
    EXPECT_EQ(rungAfter({}), 0);
}

TEST_F(SingleInstanceTest, StillAnswersAfterACrowdThatSaysNothing)
{
    first = std::make_unique<SingleInstance>(data.path(), 200ms);
    first->listen();
    std::array<QLocalSocket, 40> crowd;
    for (QLocalSocket &visitor : crowd)
        visitor.connectToServer(socket());
    EXPECT_EVENTUALLY(std::all_of(crowd.begin(), crowd.end(), [](const QLocalSocket &visitor) {
        return visitor.state() == QLocalSocket::UnconnectedState;
    }));
    EXPECT_EQ(rungAfter(request), 1);
}

TEST_F(SingleInstanceTest, GivesUpOnAProgramThatHangs)
{
    first->listen();
    const QString place = socket();
    first.reset();
    QLocalServer silent;
    ASSERT_TRUE(silent.listen(place));
    SingleInstance second(data.path(), 200ms);
    const QSignalSpy unanswered(&second, &SingleInstance::unanswered);
    second.activateOther();
    EXPECT_EVENTUALLY(unanswered.size() == 1);
}
