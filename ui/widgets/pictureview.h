// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QImage>
#include <QWidget>

/// A picture, and an area of it that she marks: with the mouse, or with the arrow keys (with Shift
/// they change the size).
class PictureView : public QWidget {
    Q_OBJECT
public:
    explicit PictureView(QWidget *parent = nullptr);

    /// Shows \a picture with nothing marked.
    void show(const QImage &picture);
    /// In pixels of the picture; empty: nothing.
    QRect marked() const { return m_marked; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void markedChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Where the picture is in the widget.
    QRect place() const;
    QPoint pixelAt(QPoint position) const;
    void mark(const QRect &area);

    QImage m_picture;
    /// The picture as large as it is shown.
    QImage m_scaled;
    QRect m_marked;
    QPoint m_corner;
};
