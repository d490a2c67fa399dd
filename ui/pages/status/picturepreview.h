// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/pictures/pictureedit.h"
#include "widgets/button.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

#include <functional>

class ChoiceGroup;
class Expander;
class FieldError;
class PictureView;
class TextBlock;

/// "Is the picture good enough?": a picture that the user has brought, before it is used. The user
/// covers what must not be seen, cuts it, and confirms what it shows.
class PicturePreview : public QWidget {
    Q_OBJECT
public:
    /// In the order of the choices.
    enum class Shows { Subscription, Sortiment, PartOfSubscription, PartOfSortiment };

    /// The caption of a picture that \a shows that.
    static QString captionFor(Shows shows);
    /// What shows a part of \a whole.
    static Shows partOf(Shows whole);

    explicit PicturePreview(QWidget *parent = nullptr);

    /// \a shows is what was asked for; the user can choose otherwise.
    void open(const QImage &picture, Shows shows);
    /// The user has judged the picture before, and looks at it to correct it; \a caption is what it
    /// was said to show.
    void openAgain(const QImage &picture, const QString &caption, Shows shows);
    /// The user discards the picture to take another one.
    void offerAnother(bool offered);

    /// What the picture may lack is said below it, where it moves nothing.
    void keepRoomFor(const QStringList &errors);
    /// The picture: what such an error is about.
    QWidget &field();

    /// The whole picture is shown too small to be judged, and it has not been shown in full size.
    bool mustBeShownInFull() const;
    void showInFull();

    /// The picture takes all of the window's room, with nothing below it but what changes it.
    bool isLarge() const;
    void makeSmall();

    /// Nothing has been covered, cut or said otherwise.
    bool isAsOpened() const;

    /// The area that is marked and neither covered nor cut out; empty: none.
    QRect marked() const;

    /// As it is to be kept: covered and cut.
    QImage picture() const;
    /// What it shows.
    QString caption() const;

Q_SIGNALS:
    /// The user discards the picture.
    void discarded();
    /// The user discards it to take another one.
    void anotherWanted();
    /// There is nothing marked to cover or cut.
    void nothingMarked();
    /// An area was marked, or something was covered or cut.
    void edited();
    /// See PictureView::aboutToBeLarge().
    void aboutToBeLarge();
    /// isLarge() or mustBeShownInFull() is otherwise.
    void sizeChanged();

private:
    /// What sizeChanged() is about.
    struct Told {
        bool isLarge = false;
        bool mustBeShownInFull = false;

        friend bool operator==(const Told &, const Told &) = default;
    };

    void addSizes(class QVBoxLayout &rows);
    void addTools(class QVBoxLayout &rows);
    void addCaptions(class QVBoxLayout &rows);
    Button *addButton(class FlowLayout &buttons, Button::Kind kind, const QString &text,
        const char *name, const std::function<void()> &pressed);
    void discard();
    void edit(PictureEdit::Kind kind);
    void noteEdit();
    Shows shows() const;
    QString question() const;
    static QString whole();
    void refresh();
    void noteSize();
    void tellOfSize();
    void refreshSize();
    void makeRoom();
    QString shownAs() const;
    QString shownAsSmall() const;

    QImage m_original;
    QList<PictureEdit> m_edits;
    TextBlock *m_question = nullptr;
    PictureView *m_view;
    TextBlock *m_shownAs = nullptr;
    /// It alone.
    QWidget *m_aboutSize = nullptr;
    /// In its place.
    FieldError *m_error = nullptr;
    QStringList m_errors;
    /// The one way to make a small picture large, beside a press on it.
    Button *m_full = nullptr;
    /// @{ They change a large picture.
    Button *m_larger = nullptr;
    Button *m_smaller = nullptr;
    /// @}
    Button *m_small = nullptr;
    QList<class FlowLayout *> m_buttonRows;
    bool m_wasShownInFull = false;
    Told m_told;
    QTimer m_settling;
    Button *m_undo = nullptr;
    ChoiceGroup *m_captions = nullptr;
    /// Shows m_captions, which few users need: what was asked for is chosen.
    Expander *m_showsOther = nullptr;
    QString m_captionBefore;
    /// What a large picture leaves no room for.
    QList<QWidget *> m_onlySmall;
    bool m_offersAnother = false;
    /// The same below a large picture, where it comes first, and among what changes a small one.
    QList<Button *> m_discards;
};
