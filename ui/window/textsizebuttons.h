// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QWidget>

class Button;
class Theme;

/// "A−" and "A+", in reach on every page: a user who needs another size of the text cannot be
/// expected to look for it in the help. They have the same size and place in every text size, so
/// that the next press at one place does the same, or nothing.
class TextSizeButtons : public QWidget {
    Q_OBJECT
public:
    explicit TextSizeButtons(Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Button *addButton(const QString &text, const QString &sign, const char *name, int direction);
    void refresh();
    void fit();

    Theme &m_theme;
    Button *m_smaller;
    Button *m_larger;
};
