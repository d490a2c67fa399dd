// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/verification.h"

#include <QWidget>

#include <optional>

class CheckRow;
class TextBlock;

/// Whether the user sees the right subscription, although the program has read otherwise in what
/// the user pasted.
class FindingQuestion : public QWidget {
    Q_OBJECT
public:
    explicit FindingQuestion(QWidget *parent = nullptr);

    void reset();
    /// Another finding has to be confirmed anew.
    void setFinding(const std::optional<PageFinding> &finding);
    bool isConfirmed() const;

    static QString notConfirmedText();
    QWidget *field() const;

private:
    static QString inWords(const PageFinding &finding);

    std::optional<PageFinding> m_finding;
    TextBlock *m_text;
    CheckRow *m_confirmed;
};
