// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QColor>
#include <QRectF>
#include <QWidget>

class QPainter;

/// Small pictures beside a word of the same meaning. Drawn for this program.
enum class Icon {
    Check,
    Cross,
    Exclamation,
    Information,
    Clock,
    Dash,
    Speech,
    ChevronRight,
    ChevronDown
};

/// Draws \a icon in \a colour inside \a place, which is square.
void paintIcon(QPainter &painter, Icon icon, const QRectF &place, const QColor &colour);

/// An icon as high as a line of text. Hidden from assistive technology, which reads the word beside
/// it.
class IconView : public QWidget {
    Q_OBJECT
public:
    explicit IconView(Icon icon, QWidget *parent = nullptr);

    void setIcon(Icon icon);
    /// Invalid: the colour of the text.
    void setColour(const QColor &colour);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    QColor m_colour;
};
