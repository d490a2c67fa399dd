// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/button.h"

/// A button that shows and hides \a content, which stands right below it.
class Expander : public Button {
    Q_OBJECT
public:
    Expander(const QString &text, const QString &name, QWidget &content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

    void setExpanded(bool expanded);
    bool isExpanded() const { return m_expanded; }
    const QWidget &content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int chevronWidth() const;

    QWidget &m_content;
    bool m_expanded = false;
};
