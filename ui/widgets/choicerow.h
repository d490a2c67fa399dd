// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QCheckBox>
#include <QRadioButton>

/// One of several, as a row at least 32 pixels high whose text wraps. Rows with the same parent
/// exclude each other; Tab enters them at the checked one.
class RadioRow : public QRadioButton {
    Q_OBJECT
public:
    explicit RadioRow(const QString &text, QWidget *parent = nullptr);
    RadioRow(const QString &text, const QString &name, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }
    /// An arrow chooses the row that it goes to, also where none was chosen before.
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

/// Yes or no, as a row like RadioRow.
class CheckRow : public QCheckBox {
    Q_OBJECT
public:
    CheckRow(const QString &text, const QString &name, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }
    void paintEvent(QPaintEvent *event) override;
};
