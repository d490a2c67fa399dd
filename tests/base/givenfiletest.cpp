// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/givenfile.h"

#include "printers.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

namespace {

/// What is wrong with \a text; empty where it is read.
QString sentenceOf(QByteArrayView text)
{
    const auto fault =
        GivenFile::readJson(text, {}, [](const JsonValue &whole) { whole.member("a"); });
    return fault ? GivenFile::inWords(*fault) : QString();
}

QByteArray utf16(const char *text, bool isLittleEndian)
{
    QByteArray bytes;
    for (const char *at = text; *at; ++at) {
        bytes.append(isLittleEndian ? *at : '\0');
        bytes.append(isLittleEndian ? '\0' : *at);
    }
    return bytes;
}

class AGivenFile : public testing::Test {
protected:
    QString make(const char *name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    static QString refusalOf(const QString &path)
    {
        const auto content = GivenFile::contentOf(path, 10);
        const auto *why = std::get_if<QString>(&content);
        return why ? *why : QString();
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST(AJsonFileOfAPerson, MayBeginWithAByteOrderMarkAndEndItsLinesAsOnWindows)
{
    EXPECT_EQ(sentenceOf("\xEF\xBB\xBF{\r\n\"a\": 1\r\n}\r\n"), QString());
    EXPECT_EQ(sentenceOf("{\r\"a\": \"\xEF\xBF\xBD\"\r}"), QString());
}

TEST(AJsonFileOfAPerson, InUtf16IsNamedAsSuchWithOrWithoutAMark)
{
    const QString named = QStringLiteral("the file is saved as UTF-16. Save it as UTF-8.");
    for (const bool isLittleEndian : {true, false}) {
        const QByteArray bare = utf16("{\"a\":1}", isLittleEndian);
        EXPECT_EQ(sentenceOf(bare), named);
        EXPECT_EQ(sentenceOf((isLittleEndian ? "\xFF\xFE" : "\xFE\xFF") + bare), named);
    }
}

TEST(AJsonFileOfAPerson, InAnotherEncodingThanUtf8IsFoundByLineAndColumn)
{
    EXPECT_EQ(sentenceOf("{\r\n  \"a\": \"\xC3\xB8K\xF8"
                         "benhavn\"}"),
        QStringLiteral("line 2, column 11: this character is not UTF-8. Save the file as UTF-8."));
}

TEST(AJsonFileOfAPerson, ThatIsEmptyIsNamedAsSuch)
{
    for (const char *text : {"", " \r\n", "\xEF\xBB\xBF", "\xEF\xBB\xBF\r\n"})
        EXPECT_EQ(sentenceOf(text), QStringLiteral("the file is empty"));
}

TEST(AJsonFileOfAPerson, ThatIsNoJsonIsWrongAtALineAndAColumn)
{
    EXPECT_EQ(sentenceOf("x"), QStringLiteral("line 1, column 1: this is not JSON"));
    EXPECT_EQ(sentenceOf("{\n\"a\": 1,\n}"), QStringLiteral("line 3, column 1: this is not JSON"));
    EXPECT_EQ(
        sentenceOf("{\r\"\xC3\xB8\": 1 x"), QStringLiteral("line 2, column 8: this is not JSON"));
    EXPECT_EQ(sentenceOf("{\n\"a\": 1,\n \"a\": 2}"),
        QStringLiteral("line 3, column 4: a member is named twice"));
    EXPECT_EQ(sentenceOf("[\n" + QByteArray(16, '[')),
        QStringLiteral("line 2, column 16: nested deeper than 16 levels"));
    EXPECT_EQ(sentenceOf("{}"), QStringLiteral("/a: is missing"));
}

TEST_F(AGivenFile, IsReadUpToItsLimit)
{
    const auto content = GivenFile::contentOf(make("a", "0123456789"), 10);
    ASSERT_TRUE(std::holds_alternative<QByteArray>(content));
    EXPECT_EQ(std::get<QByteArray>(content), "0123456789");
    EXPECT_TRUE(refusalOf(make("b", "0123456789x")).contains(QStringLiteral("too large")));
}

TEST_F(AGivenFile, ThatIsMissingAFolderOrNoFileIsDistinguished)
{
    EXPECT_TRUE(refusalOf(m_folder.filePath(QStringLiteral("no")))
                    .contains(QStringLiteral("There is no file")));
    EXPECT_TRUE(refusalOf(m_folder.path()).contains(QStringLiteral("is a folder")));
    const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
    ASSERT_EQ(mkfifo(qPrintable(pipe), 0600), 0);
    EXPECT_TRUE(refusalOf(pipe).contains(QStringLiteral("not an ordinary file")));
}

TEST_F(AGivenFile, ThatCannotBeReadToItsEndIsToldApartFromOneThatCannotBeOpened)
{
    // /proc/self/mem opens, but its first page cannot be read.
    EXPECT_TRUE(refusalOf(QStringLiteral("/proc/self/mem")).contains(QStringLiteral("not read")));
}

TEST_F(AGivenFile, ThatIsAtTheEndOfALoopCannotBeOpened)
{
    const QString loop = m_folder.filePath(QStringLiteral("loop"));
    ASSERT_EQ(symlink(qPrintable(loop), qPrintable(loop)), 0);
    EXPECT_TRUE(refusalOf(loop).contains(QStringLiteral("cannot be opened")));
    EXPECT_TRUE(GivenFile::obstacleTo(loop));
    EXPECT_FALSE(GivenFile::obstacleTo(m_folder.path()));
}
