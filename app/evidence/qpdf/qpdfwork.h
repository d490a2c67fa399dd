// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/pdf/pdfwork.h"

/// With libqpdf.
class QpdfWork final : public PdfWork {
public:
    QByteArray archival(const QByteArray &drawn, const PdfAdditions &additions) const override;
    std::optional<PdfContents> contents(const QByteArray &pdf, Places places) const override;
    bool isLocked(const QByteArray &pdf) const override;
};
