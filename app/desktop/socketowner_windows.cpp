// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "desktop/socketowner.h"

#include <QLocalSocket>

#include <array>
#include <windows.h>

namespace {

/// A handle that is closed at the end of its life.
class Handle {
public:
    explicit Handle(HANDLE handle) : m_handle(handle) { }
    ~Handle()
    {
        if (m_handle)
            CloseHandle(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Handle)

    operator HANDLE() const { return m_handle; }

private:
    HANDLE m_handle;
};

using User = std::array<char, sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE>;

/// Fills in the user of \a process; false where this program may not see it.
bool readUser(HANDLE process, User &user)
{
    HANDLE opened = nullptr;
    if (!process || !OpenProcessToken(process, TOKEN_QUERY, &opened))
        return false;
    const Handle token(opened);
    DWORD size = 0;
    return GetTokenInformation(token, TokenUser, user.data(), DWORD(user.size()), &size) != FALSE;
}

PSID idIn(User &user)
{
    return reinterpret_cast<TOKEN_USER *>(user.data())->User.Sid;
}

/// The process that listens at the other end of \a socket; 0 where that is not known.
DWORD listenerAt(const QLocalSocket &socket)
{
    ULONG process = 0;
    // QLocalSocket is a named pipe here, and its descriptor the handle.
    const auto pipe = reinterpret_cast<HANDLE>(socket.socketDescriptor());
    return GetNamedPipeServerProcessId(pipe, &process) ? process : 0;
}

bool isOfThisSession(DWORD process)
{
    DWORD theirs = 0;
    DWORD ours = 0;
    return ProcessIdToSessionId(process, &theirs)
        && ProcessIdToSessionId(GetCurrentProcessId(), &ours) && theirs == ours;
}

} // namespace

bool isOfThisUser(const QLocalSocket &socket)
{
    const DWORD listener = listenerAt(socket);
    if (listener == 0 || !isOfThisSession(listener))
        return false;
    const Handle process(OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, listener));
    alignas(TOKEN_USER) User theirs{};
    alignas(TOKEN_USER) User ours{};
    return readUser(process, theirs) && readUser(GetCurrentProcess(), ours)
        && EqualSid(idIn(theirs), idIn(ours));
}

void allowToComeForward(const QLocalSocket &socket)
{
    if (const DWORD listener = listenerAt(socket))
        AllowSetForegroundWindow(listener);
}
