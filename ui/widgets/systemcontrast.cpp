// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/systemcontrast.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

#ifdef Q_OS_WIN
namespace {

QColor systemColour(int index)
{
    const COLORREF colour = GetSysColor(index);
    return {GetRValue(colour), GetGValue(colour), GetBValue(colour)};
}

} // namespace
#endif

std::optional<bool> SystemContrast::isHigh()
{
#ifdef Q_OS_WIN
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof(contrast);
    if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, contrast.cbSize, &contrast, 0))
        return (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0;
#endif
    return std::nullopt;
}

QPalette SystemContrast::coloursOver(const QPalette &platform)
{
    QPalette palette = platform;
#ifdef Q_OS_WIN
    palette.setColor(QPalette::Window, systemColour(COLOR_WINDOW));
    palette.setColor(QPalette::WindowText, systemColour(COLOR_WINDOWTEXT));
    palette.setColor(QPalette::Highlight, systemColour(COLOR_HIGHLIGHT));
    palette.setColor(QPalette::HighlightedText, systemColour(COLOR_HIGHLIGHTTEXT));
    palette.setColor(QPalette::Link, systemColour(COLOR_HOTLIGHT));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, systemColour(COLOR_GRAYTEXT));
#endif
    return palette;
}
