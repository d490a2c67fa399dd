// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/systemtextsize.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <algorithm>
#endif

int SystemTextSize::percent()
{
#ifdef Q_OS_WIN
    // The range of the slider in Windows' settings.
    constexpr DWORD smallest = 100;
    constexpr DWORD largest = 225;
    DWORD value = smallest;
    DWORD size = sizeof(value);
    if (RegGetValueW(HKEY_CURRENT_USER, L"Software\\Microsoft\\Accessibility", L"TextScaleFactor",
            RRF_RT_REG_DWORD, nullptr, &value, &size)
        == ERROR_SUCCESS)
        return int(std::clamp(value, smallest, largest));
#endif
    return 100;
}
