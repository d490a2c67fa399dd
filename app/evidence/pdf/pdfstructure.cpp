// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/pdf/pdfstructure.h"

namespace {

constexpr qreal outside = -20000;
constexpr qreal most = 1'000'000;

} // namespace

QRectF PdfMark::areaOf(int element)
{
    return {outside - element, outside, 1, 1};
}

std::optional<int> PdfMark::elementAt(const QRectF &area)
{
    const qreal number = outside - area.x();
    if (number < decoration || number > most)
        return std::nullopt;
    const int element = static_cast<int>(number);
    return area == areaOf(element) ? std::optional(element) : std::nullopt;
}
