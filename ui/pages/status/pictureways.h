// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/casefacts.h"
#include "pages/status/picturetaking.h"
#include "widgets/button.h"

#include <QPointer>
#include <QScreen>
#include <QWidget>

class CheckRow;
class Expander;
class FieldError;
class FlowLayout;
class KeptPictures;
class Rows;
class TextBlock;

/// In an answer: the ways to bring a picture of what the user sees, the pictures that the user has
/// brought, and the box for an answer without a picture.
class PictureWays : public QWidget {
    Q_OBJECT
public:
    /// \a heading: what the picture shows.
    explicit PictureWays(const QString &heading, QWidget *parent = nullptr);

    /// Nothing brought, nothing ticked; a button for every screen that there is now, or one that
    /// asks the desktop where \a taking may.
    void reset(const PictureTaking &taking);
    /// \a what: which page the picture has to show, and what must be seen on it. \a asked: the
    /// caption of a picture that shows all of it.
    void setShows(const QString &what, const QString &asked);
    /// The answer that is corrected came with a picture, which may do for the new one too.
    void offerEarlier(bool isOffered);
    /// The user has marked the page in the browser, as a picture of it would show.
    void setMarked(bool isMarked);
    /// The countdown, or that the desktop waits for the user.
    void showTaking(const PictureTaking &taking);
    /// The pictures that came with this answer and are kept; \a isNews as in KeptPictures::show().
    void showKept(const QList<PictureKept> &pictures, bool isNews);
    /// Of the button that takes a picture, or takes the one that the user has copied.
    void setTakingKind(Button::Kind kind);
    /// Without need, a picture can be brought, and none is asked for: the heading says so.
    void setNeeded(bool isNeeded);
    KeptPictures &kept() { return *m_kept; }

    static QString missingText();
    bool isWithoutPicture() const;
    bool isMissing() const;
    /// Where one of the two can be done.
    QWidget *field() const;
    /// Where a user goes on who wants another picture: what stops the one that is awaited, or
    /// field().
    QWidget *fieldOfAnother() const;

Q_SIGNALS:
    void takingWanted(const PictureTaking::Wish &wish);
    /// The countdown, or the desktop's question, is to end.
    void stopWanted();
    void withoutPictureChanged();
    void clipboardWanted();
    void fileWanted();
    void earlierWanted();

private:
    static QString optionalHeading();
    void addHeading(Rows &rows);
    void showNeeded();
    void addScreens(bool mayAskDesktop);
    void setTakingEnabled(bool isEnabled);
    void addTaking(const QString &text, QScreen *screen);

    QString m_neededHeading;
    TextBlock *m_heading;
    TextBlock *m_shows;
    FieldError *m_missing;
    /// Where the program takes no pictures: how the user does.
    TextBlock *m_aboutScreens;
    /// @{ How the program does.
    TextBlock *m_how;
    Expander *m_howLink;
    /// @}
    TextBlock *m_unmark;
    FlowLayout *m_taking;
    /// The buttons that take pictures.
    QList<Button *> m_screens;
    CheckRow *m_delay;
    Button *m_paste;
    TextBlock *m_waiting;
    Button *m_stop;
    /// What the user pressed last to take a picture.
    QPointer<Button> m_pressed;
    Button *m_earlier;
    KeptPictures *m_kept;
    TextBlock *m_lacking;
    CheckRow *m_withoutPicture;
    bool m_isNeeded = true;
    bool m_isMarked = false;
    bool m_isEarlierOffered = false;
    QString m_asked;
};
