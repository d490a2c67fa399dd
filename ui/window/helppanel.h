// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/button.h"
#include "widgets/textblock.h"
#include "widgets/theme.h"

#include <QWidget>

class ChoiceGroup;
class QVBoxLayout;

/// Help for the page, the contact, the check of the connection, text size, colours and sign-out.
class HelpPanel : public QWidget {
    Q_OBJECT
public:
    HelpPanel(Theme &theme, const QString &contact, QWidget *parent = nullptr);

    /// \a text is about the page that is shown.
    void show(const QString &text, bool canSignOut);
    /// Puts \a widget below the text about the contact.
    void add(QWidget *widget);
    /// Shows what the theme is set to.
    void showTheme();

    /// What takes the focus when the panel is opened.
    QWidget &title() { return *m_title; }

Q_SIGNALS:
    void signOutWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChoiceGroup *makeGroup(const QString &title, const QString &name);
    void addTextSizes();
    void addSchemes();

    Theme &m_theme;
    TextBlock *m_title;
    TextBlock *m_text;
    QVBoxLayout *m_more;
    Button *m_signOut;
    ChoiceGroup *m_textSizes = nullptr;
    ChoiceGroup *m_schemes = nullptr;
};
