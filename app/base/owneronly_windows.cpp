// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/owneronly.h"
#include "base/windowspath.h"

#include <QDir>
#include <QFile>

#include <array>
#include <string>

// clang-format off
#include <windows.h>
#include <sddl.h>
// clang-format on

namespace {

/// The user of this process in the form that lists of rights have, or nothing.
std::wstring userId()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    alignas(TOKEN_USER) std::array<char, sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE> user{};
    DWORD size = 0;
    wchar_t *text = nullptr;
    std::wstring id;
    if (GetTokenInformation(token, TokenUser, user.data(), DWORD(user.size()), &size)
        && ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER *>(user.data())->User.Sid, &text)) {
        id = text;
        LocalFree(text);
    }
    CloseHandle(token);
    return id;
}

} // namespace

bool OwnerOnly::closeFolder(const QString &path)
{
    const std::wstring user = userId();
    // "D:P" is a list of rights that takes none over from the folder above. Full rights for the
    // user, the system and the administrators, who could take them anyway, as in a user's own
    // folders; files (OI) and folders (CI) that are made inside get the same.
    const std::wstring rights = L"D:P(A;OICI;FA;;;" + user + L")(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)";
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (user.empty()
        || !ConvertStringSecurityDescriptorToSecurityDescriptorW(
            rights.c_str(), SDDL_REVISION_1, &descriptor, nullptr))
        return false;
    // Not SetNamedSecurityInfo(), under which Wine adds the rights of the folder above all the
    // same.
    const bool isClosed =
        SetFileSecurityW(WindowsPath::native(path).c_str(), DACL_SECURITY_INFORMATION, descriptor)
        != FALSE;
    LocalFree(descriptor);
    return isClosed;
}

bool OwnerOnly::open(QFile &file, QIODevice::OpenMode mode)
{
    return file.open(mode);
}

bool OwnerOnly::makeFolder(const QString &path)
{
    return QDir().mkdir(path);
}
