// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/textblock.h"

#include <QVBoxLayout>

/// A frame around things that belong together, with their title. A panel of that name for
/// assistive technology.
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Where the content goes, below the title.
    QVBoxLayout &content() { return *m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextBlock *m_title;
    QVBoxLayout *m_content;
};
