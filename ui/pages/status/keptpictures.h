// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/casefacts.h"

#include <QImage>
#include <QWidget>

class Button;
class QBoxLayout;
class Rows;
class TextBlock;
class Thumbnail;

/// The pictures that came with an answer and are kept: each small, with what it shows, and buttons
/// to correct and to remove it.
class KeptPictures : public QWidget {
    Q_OBJECT
public:
    explicit KeptPictures(QWidget *parent = nullptr);
    ~KeptPictures() override;

    /// Those that were shown before stay as they are; pictureWanted() follows for each new one.
    /// With \a isNews the user has just decided to use it, and it is brought into sight.
    void show(const QList<PictureKept> &pictures, bool isNews);
    const QList<PictureKept> &pictures() const { return m_pictures; }

    /// Null where the picture cannot be read any more.
    void showPicture(const PictureKept &picture, const QImage &pixels);

Q_SIGNALS:
    /// showPicture() is to be called with \a picture.
    void pictureWanted(const PictureKept &picture);
    void correctionWanted(const PictureKept &picture);
    void removalWanted(const PictureKept &picture);
    /// The button that had the focus is gone with the last picture.
    void focusLost();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        PictureKept picture;
        QWidget *whole = nullptr;
        Thumbnail *small = nullptr;
        TextBlock *caption = nullptr;
        TextBlock *unreadable = nullptr;
        Button *correct = nullptr;
        Button *remove = nullptr;
        QBoxLayout *columns = nullptr;
        bool isNews = false;
    };

    Row rowFor(const PictureKept &picture);
    static void number(const Row &row, qsizetype number);
    void arrange(const Row &row);
    void dropRow(qsizetype index);

    TextBlock *m_heading;
    Rows *m_rows;
    QList<PictureKept> m_pictures;
    QList<Row> m_shown;
};
