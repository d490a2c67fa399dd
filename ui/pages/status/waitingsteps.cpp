// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/waitingsteps.h"

#include "widgets/accessibility.h"
#include "widgets/besidelayout.h"
#include "widgets/flowlayout.h"
#include "widgets/outline.h"
#include "widgets/rows.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace {

constexpr int circleGap = 12;

} // namespace

WaitingStep::WaitingStep(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(title),
      m_place(new QWidget),
      m_explanation(new TextBlock(TextBlock::Style::Muted)),
      m_buttons(new FlowLayout)
{
    Accessibility::setRole(*this, QAccessible::ListItem);
    auto *heading = new TextBlock(title, TextBlock::Style::Strong);
    for (TextBlock *text : {heading, m_explanation})
        Accessibility::speakByParent(*text);
    auto *words = new Rows(m_place, 4);
    words->addWidget(heading);
    words->addWidget(m_explanation);
    auto *beside = new BesideLayout(this);
    beside->addWidget(m_place);
    beside->addLayout(m_buttons);
    leaveRoom();
}

/// The diameter of the circle around the number.
int WaitingStep::circle() const
{
    return fontMetrics().height() * 3 / 2;
}

void WaitingStep::setNumber(int number)
{
    m_number = number;
    leaveRoom();
    speak();
    update();
}

void WaitingStep::leaveRoom()
{
    layout()->setContentsMargins(m_number == 0 ? 0 : circle() + circleGap, 0, 0, 0);
}

void WaitingStep::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    leaveRoom();
}

void WaitingStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && layout())
        leaveRoom();
}

void WaitingStep::setExplanation(const QString &explanation)
{
    m_explanation->setText(explanation);
    speak();
}

void WaitingStep::speak()
{
    const QString name = QStringLiteral("%1. %2").arg(m_title, m_explanation->text());
    Accessibility::setName(
        *this, m_number == 0 ? name : QStringLiteral("%1. %2").arg(m_number).arg(name));
}

void WaitingStep::paintEvent(QPaintEvent *)
{
    if (m_number == 0)
        return;
    const Colours &colours = Theme::of(*this);
    const QRect place(0, m_place->y(), circle(), circle());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // As a step that is not begun.
    painter.setPen(QPen(colours.control, Outline::edge));
    painter.drawEllipse(QRectF(place).adjusted(1, 1, -1, -1));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(colours.muted);
    painter.drawText(place, Qt::AlignCenter, QString::number(m_number));
}

WaitingSteps::WaitingSteps(QWidget *parent)
    : QWidget(parent),
      m_heading(new TextBlock(TextBlock::Style::Subheading)),
      m_list(new QWidget),
      m_rows(new Rows(m_list, 16))
{
    setObjectName(QStringLiteral("foer_du_lukker"));
    Accessibility::setRole(*m_list, QAccessible::List);
    auto *rows = new Rows(this);
    rows->addSpacing(12);
    rows->addWidget(m_heading);
    rows->addWidget(m_list);
}

WaitingStep *WaitingSteps::add(const QString &title)
{
    auto *step = new WaitingStep(title);
    m_rows->addWidget(step);
    m_steps.append(step);
    return step;
}

void WaitingSteps::show(const QString &heading, const QList<WaitingStep *> &steps)
{
    m_heading->setText(heading);
    Accessibility::setName(*m_list, heading);
    for (WaitingStep *step : std::as_const(m_steps)) {
        step->setVisible(steps.contains(step));
        step->setNumber(steps.size() > 1 ? int(steps.indexOf(step)) + 1 : 0);
    }
    setVisible(!steps.isEmpty());
}
