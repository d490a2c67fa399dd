// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/textblock.h"

#include <QList>

class FlowLayout;
class Rows;

/// One of the things to do before the program is closed: its number, what it is, one line about it,
/// and its buttons. One list item for assistive technology.
class WaitingStep : public QWidget {
    Q_OBJECT
public:
    explicit WaitingStep(const QString &title, QWidget *parent = nullptr);

    /// 0: the only thing, which needs no number.
    void setNumber(int number);
    void setExplanation(const QString &explanation);
    /// Where its buttons stand.
    FlowLayout &buttons() { return *m_buttons; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void speak();
    void leaveRoom();
    int circle() const;

    const QString m_title;
    int m_number = 0;
    QWidget *m_place;
    TextBlock *m_explanation;
    FlowLayout *m_buttons;
};

/// What there is to do while the second check waits, in order and numbered.
class WaitingSteps : public QWidget {
    Q_OBJECT
public:
    explicit WaitingSteps(QWidget *parent = nullptr);

    WaitingStep *add(const QString &title);
    /// Shows those of \a steps and numbers them; none: nothing is shown.
    void show(const QString &heading, const QList<WaitingStep *> &steps);

private:
    TextBlock *m_heading;
    QWidget *m_list;
    Rows *m_rows;
    QList<WaitingStep *> m_steps;
};
