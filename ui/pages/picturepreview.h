// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/pictureedit.h"

#include <QImage>
#include <QWidget>

class Button;
class PictureView;
class RadioRow;

/// "Is the picture good enough?": a picture that she has brought, before it is used. She covers
/// what must not be seen, cuts it, and says what it shows.
class PicturePreview : public QWidget {
    Q_OBJECT
public:
    explicit PicturePreview(QWidget *parent = nullptr);

    void open(const QImage &picture);

    /// As it is to be kept: covered and cut.
    QImage picture() const;
    /// What it shows; empty: not chosen yet.
    QString caption() const;
    QWidget *captionField() const;

Q_SIGNALS:
    /// She does not want it.
    void discarded();
    /// There is nothing marked to cover or cut; \a view is where to mark.
    void nothingMarked(QWidget *view);

private:
    void addTools(class QVBoxLayout &rows);
    void edit(PictureEdit::Kind kind);
    void refresh();

    QImage m_original;
    QList<PictureEdit> m_edits;
    PictureView *m_view;
    Button *m_undo = nullptr;
    QList<RadioRow *> m_captions;
};
