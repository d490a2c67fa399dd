// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QWidget>

class Button;
class Theme;

/// "Larger text" and "Smaller text", in reach on every page: whoever needs them cannot be expected
/// to look for them in the help. Each is there while it can be pressed.
class TextSizeLinks : public QWidget {
    Q_OBJECT
public:
    explicit TextSizeLinks(Theme &theme, QWidget *parent = nullptr);

    /// Signs in place of words, where there is little room.
    void setShort();
    void refresh();

private:
    Button *addLink(const QString &text, const char *name, int direction);

    Theme &m_theme;
    Button *m_larger;
    Button *m_smaller;
};
