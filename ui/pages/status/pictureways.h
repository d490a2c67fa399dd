// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/casefacts.h"

#include <QScreen>
#include <QWidget>

class Button;
class CheckRow;
class FieldError;
class FlowLayout;
class TextBlock;

/// In an answer: the ways to bring a picture of what the user sees, the pictures that the user has
/// brought, and the box for an answer without a picture.
class PictureWays : public QWidget {
    Q_OBJECT
public:
    explicit PictureWays(QWidget *parent = nullptr);

    /// Nothing brought, nothing ticked; a button for every screen that there is now.
    void reset();
    /// The pictures that came with this answer and are kept.
    void showKept(const QList<PictureKept> &pictures);

    bool isWithoutPicture() const;
    bool isMissing() const { return m_pictures.isEmpty() && !isWithoutPicture(); }
    /// Where one of the two can be done.
    QWidget *field() const;

Q_SIGNALS:
    void screenWanted(QScreen *screen);
    void clipboardWanted();
    void fileWanted();
    /// The user removes one of those that are kept.
    void withdrawn(const PictureKept &picture);

private:
    void addScreens();
    void addWithdrawals();

    FieldError *m_missing;
    TextBlock *m_aboutScreens;
    FlowLayout *m_buttons;
    QList<Button *> m_screens;
    Button *m_paste;
    TextBlock *m_kept;
    FlowLayout *m_withdrawals;
    QList<Button *> m_withdraw;
    CheckRow *m_withoutPicture;
    QList<PictureKept> m_pictures;
};
