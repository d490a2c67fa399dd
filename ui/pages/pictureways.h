// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QScreen>
#include <QWidget>

class Button;
class CheckRow;
class FlowLayout;
class TextBlock;

/// In an answer: the ways to bring a picture of what she sees, what she has brought, and the box
/// that says that there is none.
class PictureWays : public QWidget {
    Q_OBJECT
public:
    explicit PictureWays(QWidget *parent = nullptr);

    /// Nothing brought, nothing ticked; a button for every screen that there is now.
    void reset();
    /// What the pictures show that came with this answer and are kept.
    void showKept(const QStringList &captions);

    bool isForgone() const;
    bool isMissing() const { return !m_hasPicture && !isForgone(); }
    /// Where one of the two can be done.
    QWidget *field() const;

Q_SIGNALS:
    void screenWanted(QScreen *screen);
    void clipboardWanted();
    void fileWanted();

private:
    void addScreens();

    TextBlock *m_aboutScreens;
    FlowLayout *m_buttons;
    QList<Button *> m_screens;
    Button *m_paste;
    TextBlock *m_kept;
    CheckRow *m_forgone;
    bool m_hasPicture = false;
};
