// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "ownprocess.h"

#include <array>
#include <thread>

// clang-format off
#include <windows.h>
#include <sddl.h>
#include <shellapi.h>
// clang-format on

namespace {

HANDLE stopRequested()
{
    static const HANDLE event = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    return event;
}

BOOL WINAPI requestStop(DWORD)
{
    return SetEvent(stopRequested());
}

std::string utf8(std::wstring_view text)
{
    const int length = WideCharToMultiByte(
        CP_UTF8, 0, text.data(), int(text.size()), nullptr, 0, nullptr, nullptr);
    std::string bytes(static_cast<std::size_t>(length), '\0');
    WideCharToMultiByte(
        CP_UTF8, 0, text.data(), int(text.size()), bytes.data(), length, nullptr, nullptr);
    return bytes;
}

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

std::vector<std::string> Process::words(int, char **)
{
    // The arguments of main() lack every character that the system's code page does not have.
    std::vector<std::string> words;
    int count = 0;
    wchar_t **wide = CommandLineToArgvW(GetCommandLineW(), &count);
    for (int at = 1; wide && at < count; ++at)
        words.push_back(utf8(wide[at]));
    LocalFree(wide);
    return words;
}

std::string Process::home()
{
    std::array<wchar_t, 32'767> text{};
    const DWORD length = GetEnvironmentVariableW(L"USERPROFILE", text.data(), DWORD(text.size()));
    return length < text.size() ? utf8({text.data(), length}) : std::string();
}

bool Process::closeToOthers(const std::filesystem::path &folder)
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
        SetFileSecurityW(folder.c_str(), DACL_SECURITY_INFORMATION, descriptor) != FALSE;
    LocalFree(descriptor);
    return isClosed;
}

void Process::prepare()
{
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_APPLICATION_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    SetConsoleCtrlHandler(requestStop, TRUE);
}

void Process::stopAtEndOfInput()
{
    std::thread([] {
        std::array<char, 256> dropped{};
        DWORD count = 0;
        while (ReadFile(GetStdHandle(STD_INPUT_HANDLE), dropped.data(), DWORD(dropped.size()),
                   &count, nullptr)
            && count > 0) { }
        SetEvent(stopRequested());
    }).detach();
}

void Process::waitForStop()
{
    WaitForSingleObject(stopRequested(), INFINITE);
}
