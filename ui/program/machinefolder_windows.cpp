// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/windowspath.h"
#include "program/machinefolder.h"

#include <QDir>

#include <string>

// clang-format off
#include <windows.h>
#include <aclapi.h>
#include <sddl.h>
#include <shlobj.h>
// clang-format on

namespace {

using MachineFolder::Fault;

/// The rights by which someone could change a file, or a folder and what is in it.
constexpr DWORD writing = FILE_WRITE_DATA | FILE_APPEND_DATA | FILE_WRITE_EA | FILE_WRITE_ATTRIBUTES
    | FILE_DELETE_CHILD | DELETE | WRITE_DAC | WRITE_OWNER | GENERIC_WRITE | GENERIC_ALL;

/// The service that installs Windows itself.
constexpr wchar_t trustedInstaller[] =
    L"S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464";

std::wstring textOf(PSID id)
{
    wchar_t *text = nullptr;
    if (!ConvertSidToStringSidW(id, &text))
        return {};
    std::wstring copy = text;
    LocalFree(text);
    return copy;
}

bool isAdministrator(PSID id)
{
    return IsWellKnownSid(id, WinBuiltinAdministratorsSid) || IsWellKnownSid(id, WinLocalSystemSid)
        || textOf(id) == trustedInstaller;
}

QString nameOf(PSID id)
{
    std::wstring name(256, L'\0');
    std::wstring domain(256, L'\0');
    auto nameSize = DWORD(name.size());
    auto domainSize = DWORD(domain.size());
    SID_NAME_USE kind{};
    if (!LookupAccountSidW(nullptr, id, name.data(), &nameSize, domain.data(), &domainSize, &kind))
        return QString::fromStdWString(textOf(id));
    name.resize(nameSize);
    return QString::fromStdWString(name);
}

/// Whether the entry at \a index of \a list lets others than administrators write. Entries of other
/// kinds than to allow or to deny, which a program can make as well, count as if they did.
bool letsOthersWrite(PACL list, DWORD index)
{
    void *entry = nullptr;
    if (!GetAce(list, index, &entry))
        return true;
    const auto *header = static_cast<const ACE_HEADER *>(entry);
    if (header->AceType == ACCESS_DENIED_ACE_TYPE || (header->AceFlags & INHERIT_ONLY_ACE) != 0)
        return false;
    if (header->AceType != ACCESS_ALLOWED_ACE_TYPE)
        return true;
    auto *allowed = static_cast<ACCESS_ALLOWED_ACE *>(entry);
    return (allowed->Mask & writing) != 0 && !isAdministrator(&allowed->SidStart);
}

bool mayOthersWrite(PACL list)
{
    // Without a list everyone may do everything.
    if (!list)
        return true;
    for (DWORD index = 0; index < list->AceCount; ++index) {
        if (letsOthersWrite(list, index))
            return true;
    }
    return false;
}

/// What is wrong with who owns \a file, or may write it.
std::optional<Fault> faultOfRights(HANDLE file, const QString &path)
{
    PSID owner = nullptr;
    PACL list = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (GetSecurityInfo(file, SE_FILE_OBJECT,
            OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION, &owner, nullptr, &list, nullptr,
            &descriptor)
        != ERROR_SUCCESS)
        return Fault{Fault::Kind::CannotBeLookedAt, path};
    std::optional<Fault> fault;
    if (!isAdministrator(owner))
        fault = Fault{Fault::Kind::BelongsToAnother, path, nameOf(owner)};
    else if (mayOthersWrite(list))
        fault = Fault{Fault::Kind::OthersMayWrite, path};
    LocalFree(descriptor);
    return fault;
}

/// What is wrong with the thing at \a path, where it is there.
std::optional<Fault> faultAt(const QString &path, bool isFolder)
{
    // The thing itself and not where a link leads: that could be what anyone may write.
    const HANDLE file = CreateFileW(WindowsPath::native(path).c_str(),
        READ_CONTROL | FILE_READ_ATTRIBUTES, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
        nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        const DWORD code = GetLastError();
        const bool isMissing = code == ERROR_FILE_NOT_FOUND || code == ERROR_PATH_NOT_FOUND;
        return isMissing ? std::nullopt : std::optional(Fault{Fault::Kind::CannotBeLookedAt, path});
    }
    FILE_ATTRIBUTE_TAG_INFO found{};
    std::optional<Fault> fault;
    if (!GetFileInformationByHandleEx(file, FileAttributeTagInfo, &found, sizeof found))
        fault = Fault{Fault::Kind::CannotBeLookedAt, path};
    else if ((found.FileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0)
        fault = Fault{Fault::Kind::IsALink, path};
    else if (const bool isOne = (found.FileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
             isOne != isFolder)
        fault = Fault{isFolder ? Fault::Kind::IsNoFolder : Fault::Kind::IsNoFile, path};
    else
        fault = faultOfRights(file, path);
    CloseHandle(file);
    return fault;
}

} // namespace

QString MachineFolder::place()
{
    // Not from the variable ProgramData, which a user could set.
    wchar_t *path = nullptr;
    QString folder;
    if (SUCCEEDED(SHGetKnownFolderPath(FOLDERID_ProgramData, 0, nullptr, &path)))
        folder = QDir::fromNativeSeparators(QString::fromWCharArray(path))
            + QStringLiteral("/Sortimentsguiden");
    CoTaskMemFree(path);
    return folder;
}

std::optional<Fault> MachineFolder::faultOf(const QString &path, const QStringList &names, unsigned)
{
    if (const auto fault = faultAt(path, true))
        return fault;
    for (const QString &name : names) {
        if (const auto fault = faultAt(QDir(path).filePath(name), false))
            return fault;
    }
    return {};
}
