// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/pdfseal.h"

#include "evidence/checkedfile.h"

namespace {

constexpr char mark[] = "% sortimentsguiden sha256 ";
constexpr qsizetype hashLength = 64;
/// Comments stand right after the header.
constexpr qsizetype farthest = 1024;

/// Where the hash begins, or -1.
qsizetype placeIn(const QByteArray &pdf)
{
    const qsizetype found = pdf.left(farthest).indexOf(mark);
    const qsizetype place = found + qsizetype(qstrlen(mark));
    return found < 0 || place + hashLength > pdf.size() ? -1 : place;
}

QByteArray hashOf(QByteArray pdf, qsizetype place)
{
    pdf.replace(place, hashLength, QByteArray(hashLength, '0'));
    return CheckedFile::sha256Of(pdf).toLatin1();
}

} // namespace

QByteArray PdfSeal::place()
{
    return mark + QByteArray(hashLength, '0') + '\n';
}

QByteArray PdfSeal::sealed(QByteArray pdf)
{
    const qsizetype place = placeIn(pdf);
    if (place < 0)
        return {};
    return pdf.replace(place, hashLength, hashOf(pdf, place));
}

PdfSeal::State PdfSeal::stateOf(const QByteArray &pdf)
{
    const qsizetype place = placeIn(pdf);
    if (place < 0)
        return State::Absent;
    return pdf.mid(place, hashLength) == hashOf(pdf, place) ? State::Whole : State::Changed;
}
