// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/content/evidencemodel.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QStringList>

/// Sizes, type and colours of the report. Lengths go in as millimetres and come out as the units
/// of the paint device.
class ReportStyle {
public:
    ReportStyle(QStringList families, int dotsPerInch);

    qreal mm(qreal millimetres) const;

    /// A4.
    QRectF sheet() const;
    /// Where text may stand.
    QRectF body() const;

    QFont font(qreal points, QFont::Weight weight = QFont::Normal) const;
    QFont title() const { return font(18, QFont::Bold); }
    QFont verdict() const { return font(13, QFont::Bold); }
    QFont heading() const { return font(12, QFont::Bold); }
    QFont strong() const { return font(10, QFont::Bold); }
    /// What a receiver reads first: never smaller than a value.
    QFont sentence() const { return font(10); }
    QFont text() const { return font(9.5); }
    QFont detail() const { return font(9); }
    QFont small() const { return font(8.5); }
    QFont smallStrong() const { return font(8.5, QFont::Bold); }

    static QColor ink() { return {0x1b, 0x1f, 0x23}; }
    static QColor muted() { return {0x4a, 0x52, 0x5a}; }
    static QColor accent() { return {0x12, 0x3c, 0x66}; }
    static QColor line() { return {0xc9, 0xd1, 0xd9}; }
    static QColor shade() { return {0xf2, 0xf5, 0xf8}; }
    static QColor warning() { return {0x9c, 0x1c, 0x1c}; }

    static QColor of(Tone tone);
    static QColor paleOf(Tone tone);

private:
    QStringList m_families;
    qreal m_unitsPerMm;
};
