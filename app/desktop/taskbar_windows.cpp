// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "desktop/taskbar.h"

#include <shobjidl.h>
#include <utility>

/// The taskbar's own object, made when first needed.
class Taskbar::System {
public:
    ~System()
    {
        if (m_list)
            m_list->Release();
    }

    void show(quintptr window, const QString &, const Progress &progress)
    {
        if (!hasList())
            return;
        const auto handle = reinterpret_cast<HWND>(window);
        if (progress.done == 0) {
            m_list->SetProgressState(handle, TBPF_NOPROGRESS);
            return;
        }
        m_list->SetProgressState(handle, progress.isWrong ? TBPF_ERROR : TBPF_NORMAL);
        m_list->SetProgressValue(handle, ULONGLONG(progress.done), ULONGLONG(progress.of));
    }

private:
    bool hasList()
    {
        if (m_list)
            return true;
        void *made = nullptr;
        if (FAILED(CoCreateInstance(
                CLSID_TaskbarList, nullptr, CLSCTX_INPROC_SERVER, IID_ITaskbarList3, &made)))
            return false;
        m_list = static_cast<ITaskbarList3 *>(made);
        if (SUCCEEDED(m_list->HrInit()))
            return true;
        m_list->Release();
        m_list = nullptr;
        return false;
    }

    ITaskbarList3 *m_list = nullptr;
};

Taskbar::Taskbar(QString program)
    : m_program(std::move(program)), m_system(std::make_unique<System>())
{
}

Taskbar::~Taskbar() = default;

void Taskbar::show(quintptr window, const Progress &progress)
{
    m_system->show(window, m_program, progress);
}
