// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/busyline.h"

#include "widgets/accessibility.h"
#include "widgets/rows.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QStyle>

#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr int barHeight = 6;
constexpr int stepsAcross = 60;

} // namespace

BusyBar::BusyBar(QWidget *parent) : QProgressBar(parent)
{
    setRange(0, 0);
    setTextVisible(false);
    //: name of the moving bar for screen readers; shown in its place without animations
    Accessibility::setName(*this, tr("Working"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // From the first moment a part of it is seen.
    m_step = stepsAcross / 4;
    m_pace.setInterval(33ms);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        m_step = (m_step + 1) % stepsAcross;
        update();
    });
}

bool BusyBar::isAnimated() const
{
    return style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

QSize BusyBar::sizeHint() const
{
    return {
        fontMetrics().averageCharWidth() * 30, isAnimated() ? barHeight : fontMetrics().height()};
}

void BusyBar::showEvent(QShowEvent *event)
{
    if (isAnimated())
        m_pace.start();
    QProgressBar::showEvent(event);
}

void BusyBar::hideEvent(QHideEvent *event)
{
    m_pace.stop();
    QProgressBar::hideEvent(event);
}

void BusyBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange) {
        if (isVisible() && isAnimated())
            m_pace.start();
        else
            m_pace.stop();
    }
    QProgressBar::changeEvent(event);
}

void BusyBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Theme::of(*this);
    if (!isAnimated()) {
        painter.setPen(colours.muted);
        //: name of the moving bar for screen readers; shown in its place without animations
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, tr("Working"));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.rule);
    painter.drawRoundedRect(rect(), 3, 3);
    const int length = width() / 4;
    const int left = (width() + length) * m_step / stepsAcross - length;
    painter.setClipRect(rect());
    painter.setBrush(colours.primary);
    painter.drawRoundedRect(QRect(left, 0, length, height()), 3, 3);
}

BusyLine::BusyLine(QWidget *parent) : QWidget(parent), m_text(new TextBlock(TextBlock::Style::Body))
{
    auto *rows = new Rows(this, 8);
    rows->addWidget(m_text);
    rows->addWidget(new BusyBar);
}

void BusyLine::setText(const QString &text)
{
    m_text->setText(text);
}
