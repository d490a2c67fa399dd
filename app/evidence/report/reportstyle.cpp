// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/report/reportstyle.h"

namespace {

constexpr qreal mmPerInch = 25.4;
constexpr qreal sheetWidth = 210;
constexpr qreal sheetHeight = 297;
constexpr qreal sideMargin = 20;
constexpr qreal topMargin = 19.5;
constexpr qreal bottomMargin = 17.5;

} // namespace

ReportStyle::ReportStyle(QStringList families, int dotsPerInch)
    : m_families(std::move(families)), m_unitsPerMm(dotsPerInch / mmPerInch)
{
}

qreal ReportStyle::mm(qreal millimetres) const
{
    return millimetres * m_unitsPerMm;
}

QRectF ReportStyle::sheet() const
{
    return {0, 0, mm(sheetWidth), mm(sheetHeight)};
}

QRectF ReportStyle::body() const
{
    return sheet().adjusted(mm(sideMargin), mm(topMargin), -mm(sideMargin), -mm(bottomMargin));
}

QFont ReportStyle::font(qreal points, QFont::Weight weight) const
{
    QFont font;
    font.setFamilies(m_families);
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Without ligatures, a search in the PDF for "klassifikation" finds it.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QColor ReportStyle::of(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return muted();
    case Tone::Good:
        return {0x1c, 0x6b, 0x3a};
    case Tone::Waiting:
        return {0x8a, 0x55, 0x00};
    case Tone::Bad:
        return warning();
    }
    Q_UNREACHABLE();
}

QColor ReportStyle::paleOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return shade();
    case Tone::Good:
        return {0xec, 0xf6, 0xef};
    case Tone::Waiting:
        return {0xfd, 0xf4, 0xe3};
    case Tone::Bad:
        return {0xfb, 0xec, 0xec};
    }
    Q_UNREACHABLE();
}
