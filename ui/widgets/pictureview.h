// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QImage>
#include <QWidget>

#include <optional>

class ScrollBar;

/// A picture, whole or magnified, and an area of it that the user marks: with the mouse, or with
/// the arrow keys (with Shift they change the size). Magnified, it scrolls: with the wheel, the
/// bars, and with Ctrl and the arrow keys; plus and minus change the magnification, as does Ctrl
/// with the wheel. It is small, or as large as there is room; small, it shows the whole picture,
/// and a press makes it large, as does a magnification. Escape makes it small.
class PictureView : public QWidget {
    Q_OBJECT
public:
    explicit PictureView(QWidget *parent = nullptr);

    /// Shows \a picture with nothing marked, as large as the one before. What is seen of it stays.
    void show(const QImage &picture);
    /// In pixels of the picture; empty: nothing.
    QRect marked() const { return m_marked; }

    /// It takes all of its parent's room.
    bool isLarge() const { return m_isLarge; }
    void setLarge(bool isLarge);

    /// How many pixels of the screen one of the picture is wide: 1, 2 or 4. 0: the whole picture is
    /// shown, as large as there is room.
    int magnification() const { return m_magnification; }
    /// Magnified, it is large.
    void setMagnification(int times);
    bool mayEnlarge() const;
    bool mayReduce() const { return m_magnification > 0; }
    void enlarge();
    void reduce();
    /// Shown whole, more than a third of its rows and columns are lost.
    bool losesDetails() const;

    bool hasHeightForWidth() const override { return !m_isLarge; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// All is still as it is without a large view.
    void aboutToBeLarge();
    /// The user has marked an area; not while it is being drawn.
    void markChanged();
    /// isLarge(), magnification() or losesDetails() may have changed.
    void sizeChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// As large as the whole picture is shown.
    QSize wholeSize(int width) const;
    QSize magnifiedSize() const;
    /// What is left of the widget beside border and bars.
    QRect room() const;
    /// Where the picture lies, or would lie if it were not cut off by room().
    QRect place() const;
    double pixelsPerPoint() const;
    QPoint pixelAt(QPoint position) const;
    QRect placeOf(const QRect &pixels) const;
    QRect visiblePixels() const;
    void layOutBars();
    void scrollBy(QPoint distance);
    /// Scrolls so that \a pixel is in the middle.
    void centre(QPointF pixel);
    QPointF centredPixel() const;
    QPointF beginning() const;
    void magnifyAt(QPoint pixel);
    void reveal(const QRect &pixels);
    bool scrollByKey(const QKeyEvent &event);
    void moveMark(QPoint by, bool resizes);
    void mark(const QRect &area);
    void paintWhole(QPainter &painter);
    void paintPart(QPainter &painter) const;

    QImage m_picture;
    /// The whole picture as large as it is shown.
    QImage m_scaled;
    ScrollBar *m_across;
    ScrollBar *m_down;
    int m_magnification = 0;
    bool m_isLarge = false;
    /// The pixel of the picture that is in the middle, also while the view changes its size.
    QPointF m_middle;
    bool m_isLayingOut = false;
    QRect m_marked;
    QPoint m_corner;
    /// Where the mouse button went down, until it has moved away.
    std::optional<QPoint> m_pressedAt;
};
