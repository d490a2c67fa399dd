// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "session/step.h"
#include "widgets/button.h"
#include "widgets/textblock.h"

#include <QList>
#include <QWidget>

/// One step of the list: its number or mark, its name, and a button where it can be opened.
class StepItem : public QWidget {
    Q_OBJECT
public:
    explicit StepItem(Step step, QWidget *parent = nullptr);

    void show(const QString &name, StepState state, bool canOpen);

Q_SIGNALS:
    void opened(Step step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString spokenState(const QString &name) const;
    QRect tile() const;
    void paintMark(QPainter &painter) const;

    const Step m_step;
    StepState m_state = StepState::NotBegun;
    TextBlock *m_name;
    Button *m_button;
};

/// The list of the six steps at the left.
class StepRail : public QWidget {
    Q_OBJECT
public:
    explicit StepRail(QWidget *parent = nullptr);

    /// The item of \a step, to show() something in.
    StepItem &item(Step step) const { return *m_items.at(int(step) - 1); }

    QSize sizeHint() const override;

Q_SIGNALS:
    void opened(Step step);

private:
    QList<StepItem *> m_items;
};
