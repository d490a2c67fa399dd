// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/files/checkedfile.h"

#include "filesizelimit.h"
#include "plainfilesystem.h"
#include "printers.h"
#include "testdata.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <cerrno>

using CheckedFile::Access;
using CheckedFile::Fault;
using CheckedFile::Written;

namespace {

constexpr auto ownerOnly =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

} // namespace

TEST(CheckedFile, AFileIsReadAgainAndHasTheHashOfItsContent)
{
    const QTemporaryDir folder;
    const auto outcome =
        CheckedFile::write(folder.path(), QStringLiteral("a.txt"), "abc", Access::Private);
    ASSERT_TRUE(std::holds_alternative<Written>(outcome));
    const Written written = std::get<Written>(outcome);
    EXPECT_EQ(written.sha256,
        QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    EXPECT_EQ(written.size, 3);
    EXPECT_EQ(contentOf(written.path), QByteArray("abc"));
    EXPECT_EQ(everythingIn(folder.path()), QStringList{QStringLiteral("a.txt")});
}

TEST(CheckedFile, APrivateFileIsForItsOwnerAlone)
{
    const QTemporaryDir folder;
    const auto outcome =
        CheckedFile::write(folder.path(), QStringLiteral("a.txt"), "abc", Access::Private);
    EXPECT_EQ(QFile::permissions(std::get<Written>(outcome).path), ownerOnly);
}

TEST(CheckedFile, ANameThatIsTakenStaysAsItIs)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(std::holds_alternative<Written>(
        CheckedFile::write(folder.path(), QStringLiteral("a.txt"), "first", Access::Shared)));
    const auto second =
        CheckedFile::write(folder.path(), QStringLiteral("a.txt"), "second", Access::Shared);
    ASSERT_TRUE(std::holds_alternative<Fault>(second));
    EXPECT_EQ(std::get<Fault>(second).kind, Fault::Kind::NameTaken);
    EXPECT_EQ(contentOf(folder.filePath(QStringLiteral("a.txt"))), QByteArray("first"));
    EXPECT_EQ(everythingIn(folder.path()), QStringList{QStringLiteral("a.txt")});
}

TEST(CheckedFile, ADanglingLinkIsATakenNameAndIsNotFollowed)
{
    const QTemporaryDir folder;
    const QString elsewhere = folder.filePath(QStringLiteral("elsewhere"));
    ASSERT_TRUE(QFile::link(elsewhere, folder.filePath(QStringLiteral("a.txt"))));
    const auto outcome =
        CheckedFile::write(folder.path(), QStringLiteral("a.txt"), "abc", Access::Shared);
    EXPECT_EQ(std::get<Fault>(outcome).kind, Fault::Kind::NameTaken);
    EXPECT_FALSE(QFile::exists(elsewhere));
}

TEST(CheckedFile, AFullDiskLeavesNothing)
{
    const QTemporaryDir folder;
    const FileSizeLimit limit(1000);
    const auto outcome = CheckedFile::write(
        folder.path(), QStringLiteral("a.txt"), QByteArray(5000, 'x'), Access::Shared);
    ASSERT_TRUE(std::holds_alternative<Fault>(outcome));
    EXPECT_EQ(std::get<Fault>(outcome).kind, Fault::Kind::Failed);
    EXPECT_TRUE(std::get<Fault>(outcome).detail.startsWith(QLatin1String("write: ")));
    EXPECT_TRUE(everythingIn(folder.path()).isEmpty());
}

TEST(CheckedFile, AFolderThatIsNotThereIsAFault)
{
    const QTemporaryDir folder;
    const auto outcome = CheckedFile::write(
        folder.filePath(QStringLiteral("no")), QStringLiteral("a.txt"), "abc", Access::Shared);
    EXPECT_TRUE(std::holds_alternative<Fault>(outcome));
}

TEST(CheckedFile, AFolderIsMadeWithItsParentsOnce)
{
    const QTemporaryDir folder;
    const QString deep = folder.filePath(QStringLiteral("a/b/c"));
    EXPECT_FALSE(std::holds_alternative<Fault>(CheckedFile::ensureFolder(deep, Access::Private)));
    EXPECT_FALSE(std::holds_alternative<Fault>(CheckedFile::ensureFolder(deep, Access::Private)));
    EXPECT_EQ(QFile::permissions(deep), ownerOnly | QFile::ExeOwner | QFile::ExeUser);
    const auto again = CheckedFile::makeFolder(deep, Access::Private);
    ASSERT_TRUE(std::holds_alternative<Fault>(again));
    EXPECT_EQ(std::get<Fault>(again).kind, Fault::Kind::NameTaken);
}

TEST(CheckedFile, AFolderBelowAFileCannotBeMade)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(std::holds_alternative<Written>(
        CheckedFile::write(folder.path(), QStringLiteral("file"), "abc", Access::Shared)));
    const auto outcome =
        CheckedFile::ensureFolder(folder.filePath(QStringLiteral("file/inside")), Access::Shared);
    EXPECT_TRUE(std::holds_alternative<Fault>(outcome));
}

TEST(CheckedFile, TheSecondOfANameIsNumbered)
{
    EXPECT_EQ(CheckedFile::numbered(QStringLiteral("a"), 1), QStringLiteral("a"));
    EXPECT_EQ(CheckedFile::numbered(QStringLiteral("a"), 2), QStringLiteral("a (2)"));
}

TEST(CheckedFile, AFileIsMadeWhereNothingCanBeRenamedOrLinkedSafely)
{
    for (const auto &[renaming, linking] : QList<std::pair<int, int>>{
             {EINVAL, EIO}, {ENOSYS, EPERM}, {EIO, EIO}, {ENOTSUP, EOPNOTSUPP}, {EPERM, EMLINK}}) {
        const QTemporaryDir folder;
        const PlainFileSystem plain(renaming, linking);
        const auto outcome =
            CheckedFile::write(folder.path(), QStringLiteral("a.txt"), "abc", Access::Private);
        ASSERT_TRUE(std::holds_alternative<Written>(outcome)) << renaming << ' ' << linking;
        const QString path = std::get<Written>(outcome).path;
        EXPECT_EQ(contentOf(path), QByteArray("abc"));
        EXPECT_EQ(QFile::permissions(path), ownerOnly);
        EXPECT_EQ(everythingIn(folder.path()), QStringList{QStringLiteral("a.txt")});
    }
}

TEST(CheckedFile, ANameThatIsTakenStaysAsItIsWhereNothingCanBeRenamedSafely)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(std::holds_alternative<Written>(
        CheckedFile::write(folder.path(), QStringLiteral("a.txt"), "first", Access::Shared)));
    ASSERT_TRUE(QFile::link(
        folder.filePath(QStringLiteral("elsewhere")), folder.filePath(QStringLiteral("b.txt"))));
    const PlainFileSystem plain(EINVAL, EIO);
    for (const char *name : {"a.txt", "b.txt"}) {
        const auto second =
            CheckedFile::write(folder.path(), QLatin1String(name), "second", Access::Shared);
        ASSERT_TRUE(std::holds_alternative<Fault>(second)) << name;
        EXPECT_EQ(std::get<Fault>(second).kind, Fault::Kind::NameTaken) << name;
    }
    EXPECT_EQ(contentOf(folder.filePath(QStringLiteral("a.txt"))), QByteArray("first"));
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("elsewhere"))));
}

TEST(CheckedFile, AFileThatCannotBeWrittenWholeInItsPlaceIsNotThere)
{
    const QTemporaryDir folder;
    const PlainFileSystem plain(EINVAL, EIO);
    const HalfWriting half;
    const auto outcome =
        CheckedFile::write(folder.path(), QStringLiteral("bevis.txt"), "abcdef", Access::Shared);
    ASSERT_TRUE(std::holds_alternative<Fault>(outcome));
    EXPECT_EQ(std::get<Fault>(outcome).kind, Fault::Kind::Failed);
    EXPECT_TRUE(std::get<Fault>(outcome).detail.startsWith(QLatin1String("write in place: ")));
    EXPECT_TRUE(everythingIn(folder.path()).isEmpty());
}
