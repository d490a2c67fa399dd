// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Files that another program has open, which Windows neither renames nor deletes.

#include "base/windowspath.h"
#include "evidence/files/filesystem.h"
#include "evidence/pictures/picturestore.h"
#include "finished.h"
#include "printers.h"
#include "samplecase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimer>
#include <QtConcurrentRun>

#include <chrono>
#include <windows.h>

using namespace std::chrono_literals;

namespace {

/// Has a file open as a viewer has it, which lets it be read and not renamed or deleted.
class Viewer {
public:
    explicit Viewer(const QString &path)
        : m_file(CreateFileW(WindowsPath::native(path).c_str(), GENERIC_READ,
            FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL,
            nullptr))
    {
        EXPECT_NE(m_file, INVALID_HANDLE_VALUE);
    }
    ~Viewer() { close(); }
    Q_DISABLE_COPY_MOVE(Viewer)

    void close()
    {
        if (m_file != INVALID_HANDLE_VALUE)
            CloseHandle(m_file);
        m_file = INVALID_HANDLE_VALUE;
    }

private:
    HANDLE m_file;
};

class AHeldFile : public testing::Test {
protected:
    void SetUp() override
    {
        bool taken = false;
        ASSERT_EQ(FileSystem::createSynchronised(m_from, "1", false, &taken), 0);
    }

    QTemporaryDir m_folder;
    const QString m_from = m_folder.filePath(QStringLiteral(".bevis.tmp"));
    const QString m_to = m_folder.filePath(QStringLiteral("bevis.pdf"));
};

} // namespace

TEST_F(AHeldFile, IsRenamedOnceItIsClosed)
{
    Viewer viewer(m_from);
    QTimer::singleShot(60ms, [&viewer] { viewer.close(); });
    const auto renamed = QtConcurrent::run([this] {
        bool taken = false;
        return FileSystem::renameToNew(m_from, m_to, &taken);
    });
    EXPECT_EQ(finished(renamed), 0);
    EXPECT_TRUE(QFile::exists(m_to));
    EXPECT_FALSE(QFile::exists(m_from));
}

TEST_F(AHeldFile, ThatStaysOpenIsReportedAndLeftAsItIs)
{
    const Viewer viewer(m_from);
    bool taken = false;
    EXPECT_EQ(FileSystem::renameToNew(m_from, m_to, &taken), ERROR_SHARING_VIOLATION);
    EXPECT_FALSE(taken);
    EXPECT_FALSE(QFile::exists(m_to));
}

TEST_F(AHeldFile, OfAPictureIsReportedAndDeletedLater)
{
    const QString caseId = QString::fromLatin1(SampleCase::caseId);
    QString path;
    {
        PictureStore store(m_folder.path());
        const auto kept =
            finished(store.keep(caseId, SampleCase::picture(1), {}, PictureKept::Kind::Brought));
        ASSERT_TRUE(kept);
        path = m_folder.filePath(caseId + u'/' + kept->file);
        const Viewer viewer(path);
        EXPECT_FALSE(finished(store.discard(caseId, *kept)));
        EXPECT_TRUE(QFile::exists(path));
    }
    EXPECT_FALSE(QFile::exists(path));
}
