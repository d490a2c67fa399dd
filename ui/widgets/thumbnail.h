// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QImage>
#include <QWidget>

/// A picture made small, so that the page in it can be recognised. A press with the mouse does the
/// same as the button beside it, which is there for keys and screen readers.
class Thumbnail : public QWidget {
    Q_OBJECT
public:
    explicit Thumbnail(QWidget *parent = nullptr);

    void show(const QImage &picture);
    /// For screen readers.
    void setName(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QImage m_picture;
};
