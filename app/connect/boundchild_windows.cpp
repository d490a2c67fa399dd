// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "connect/boundchild.h"

#include <QProcess>

#include <windows.h>

namespace {

/// A job whose processes end with the last handle of it: this program's, which is never closed.
/// Null where the system makes none.
HANDLE ownJob()
{
    static const HANDLE job = [] {
        const HANDLE made = CreateJobObjectW(nullptr, nullptr);
        JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
        limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
        if (made)
            SetInformationJobObject(
                made, JobObjectExtendedLimitInformation, &limits, sizeof limits);
        return made;
    }();
    return job;
}

} // namespace

void bindToThisProgram(QProcess &process)
{
    QObject::connect(&process, &QProcess::started, &process, [&process] {
        const HANDLE child =
            OpenProcess(PROCESS_SET_QUOTA | PROCESS_TERMINATE, FALSE, DWORD(process.processId()));
        if (!child)
            return;
        AssignProcessToJobObject(ownJob(), child);
        CloseHandle(child);
    });
}
