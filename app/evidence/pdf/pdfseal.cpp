// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/pdf/pdfseal.h"

#include "base/sha256.h"

namespace {

constexpr char mark[] = "% sortimentsguiden sha256 ";
constexpr qsizetype hashLength = 64;
/// Comments stand right after the header, and this one is the third line.
constexpr qsizetype farthest = 1024;
constexpr int linesBefore = 2;
constexpr char ending[] = "%%EOF";
constexpr int mostEnds = 4;

/// Where the hash begins, or -1.
qsizetype placeIn(const QByteArray &pdf)
{
    const qsizetype found = pdf.left(farthest).indexOf(mark);
    const qsizetype place = found + qsizetype(qstrlen(mark));
    const bool isThere = found >= 0 && pdf.left(found).count('\n') == linesBefore;
    return isThere && place + hashLength <= pdf.size() ? place : -1;
}

QByteArray hashOf(QByteArray pdf, qsizetype place)
{
    pdf.replace(place, hashLength, QByteArray(hashLength, '0'));
    return Sha256::hexOf(pdf).toLatin1();
}

bool isWhole(const QByteArray &pdf, qsizetype place)
{
    return pdf.mid(place, hashLength) == hashOf(pdf, place);
}

/// One of the first ends of a PDF inside \a pdf is the end of what was sealed, and another end
/// follows.
bool isContinued(const QByteArray &pdf, qsizetype place)
{
    qsizetype end = place;
    for (int attempt = 0; attempt < mostEnds; ++attempt) {
        end = pdf.indexOf(ending, end);
        if (end < 0)
            return false;
        end += qsizetype(qstrlen(ending));
        // libqpdf ends a file with a line feed.
        if (isWhole(pdf.left(end + 1), place))
            return pdf.indexOf(ending, end) >= 0;
    }
    return false;
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
    if (isWhole(pdf, place))
        return State::Whole;
    return isContinued(pdf, place) ? State::Continued : State::Changed;
}
