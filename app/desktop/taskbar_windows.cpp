// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "desktop/taskbar.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>

#include <shobjidl.h>
#include <utility>

/// The taskbar's own object, made when first needed. A window has no button in the taskbar before
/// Windows reports it, also when Explorer has started anew; what is shown earlier is lost, so it is
/// shown again then.
class Taskbar::System : public QAbstractNativeEventFilter {
public:
    ~System() override
    {
        if (m_list)
            m_list->Release();
    }

    void show(quintptr window, const QString &, const Progress &progress)
    {
        if (!m_window)
            QCoreApplication::instance()->installNativeEventFilter(this);
        m_window = reinterpret_cast<HWND>(window);
        m_progress = progress;
        draw();
    }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const auto *received = static_cast<const MSG *>(message);
        if (received->message == m_buttonMade && received->hwnd == m_window)
            draw();
        return false;
    }

private:
    void draw()
    {
        if (!hasList())
            return;
        if (m_progress.done == 0) {
            m_list->SetProgressState(m_window, TBPF_NOPROGRESS);
            return;
        }
        m_list->SetProgressState(m_window, m_progress.isWrong ? TBPF_ERROR : TBPF_NORMAL);
        m_list->SetProgressValue(m_window, ULONGLONG(m_progress.done), ULONGLONG(m_progress.of));
    }

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

    const UINT m_buttonMade = RegisterWindowMessageW(L"TaskbarButtonCreated");
    HWND m_window = nullptr;
    Progress m_progress;
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
