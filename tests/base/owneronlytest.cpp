// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/owneronly.h"

#include "base/windowspath.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <array>
#include <set>
#include <string>

// clang-format off
#include <windows.h>
#include <sddl.h>
// clang-format on

namespace {

/// The users and groups that the list of rights of \a path lets do something.
std::set<std::wstring> thoseLetIn(const QString &path)
{
    alignas(SECURITY_DESCRIPTOR) std::array<char, 4096> descriptor{};
    DWORD size = 0;
    BOOL isThere = FALSE;
    BOOL isDefault = FALSE;
    PACL list = nullptr;
    EXPECT_TRUE(GetFileSecurityW(WindowsPath::native(path).c_str(), DACL_SECURITY_INFORMATION,
        descriptor.data(), DWORD(descriptor.size()), &size));
    EXPECT_TRUE(GetSecurityDescriptorDacl(descriptor.data(), &isThere, &list, &isDefault));
    std::set<std::wstring> found;
    for (DWORD index = 0; list && index < list->AceCount; ++index) {
        void *entry = nullptr;
        wchar_t *text = nullptr;
        if (!GetAce(list, index, &entry)
            || static_cast<ACE_HEADER *>(entry)->AceType != ACCESS_ALLOWED_ACE_TYPE
            || !ConvertSidToStringSidW(&static_cast<ACCESS_ALLOWED_ACE *>(entry)->SidStart, &text))
            continue;
        found.insert(text);
        LocalFree(text);
    }
    return found;
}

constexpr wchar_t everyone[] = L"S-1-1-0";

} // namespace

TEST(AFolderOfTheOwnerOnly, LetsInTheUserTheSystemAndAdministrators)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(OwnerOnly::closeFolder(folder.path()));
    const std::set<std::wstring> found = thoseLetIn(folder.path());
    EXPECT_LE(found.size(), 3U);
    EXPECT_GE(found.size(), 1U);
    EXPECT_FALSE(found.contains(everyone));
    for (const std::wstring &id : found) {
        EXPECT_TRUE(id == L"S-1-5-18" || id == L"S-1-5-32-544" || id.starts_with(L"S-1-5-21-"))
            << std::string(id.begin(), id.end());
    }
}

TEST(AFolderOfTheOwnerOnly, IsStillUsedByTheUser)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(OwnerOnly::closeFolder(folder.path()));
    QFile file(folder.filePath(QStringLiteral("sager.sqlite3")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write("1"), 1);
    file.close();
    EXPECT_TRUE(file.remove());
}
