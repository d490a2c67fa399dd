// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/steprail.h"

#include "widgets/accessibility.h"
#include "widgets/icon.h"
#include "widgets/outline.h"
#include "widgets/rows.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr int around = 8;
constexpr int narrowest = 232;
constexpr int widestRail = 460;
constexpr int linesWide = 14;

} // namespace

StepItem::StepItem(Step step, QWidget *parent)
    : QWidget(parent),
      m_step(step),
      m_name(new TextBlock(TextBlock::Style::Muted)),
      m_button(new Button({}, Button::Kind::Link))
{
    Accessibility::setRole(*this, QAccessible::ListItem);
    Accessibility::speakByParent(*m_name);
    m_button->setObjectName(QStringLiteral("trin_%1").arg(int(step)));
    m_button->setQuiet(true);
    connect(m_button, &Button::clicked, this, [this] { Q_EMIT opened(m_step); });
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_name);
    column->addWidget(m_button);
}

void StepItem::show(const QString &name, StepState state, bool canOpen)
{
    m_state = state;
    Accessibility::setName(*this, spokenState(name));
    const bool isWrong = state == StepState::Problem;
    //: below the name of a step in the list of steps; the same word as a check's status
    m_name->setText(isWrong ? name + u'\n' + tr("Problem") : name);
    const bool isHere = state == StepState::Here || state == StepState::Problem;
    m_name->setStyle(isHere ? TextBlock::Style::Strong : TextBlock::Style::Muted);
    m_name->setVisible(!canOpen);
    m_button->setText(name);
    m_button->setVisible(canOpen);
    // The row has the same height with a button or a second line as without, so that no step moves.
    const int wordHeight = isWrong ? fontMetrics().height() : 0;
    const int more = canOpen
        ? std::max(0, m_button->sizeHint().height() - m_name->sizeHint().height())
        : wordHeight;
    const int above = std::max(0, around - more / 2);
    const int below = std::max(0, around - (more - more / 2));
    layout()->setContentsMargins(tile().right() + 12, above, 12, below);
    update();
}

QString StepItem::spokenState(const QString &name) const
{
    const QString number = QString::number(int(m_step));
    const QString count = QString::number(stepCount);
    switch (m_state) {
    case StepState::Done:
        //: %1 number, %2 how many, %3 name. For screen readers, in the list of steps
        return tr("Step %1 of %2: %3, done").arg(number, count, name);
    case StepState::Here:
        //: %1 number, %2 how many, %3 name. For screen readers, in the list of steps
        return tr("Step %1 of %2: %3, you are here").arg(number, count, name);
    case StepState::NotBegun:
        //: %1 number, %2 how many, %3 name. For screen readers, in the list of steps
        return tr("Step %1 of %2: %3, not begun").arg(number, count, name);
    case StepState::Problem:
        //: %1 number, %2 how many, %3 name. For screen readers, in the list of steps
        return tr("Step %1 of %2: %3, there is a problem").arg(number, count, name);
    }
    Q_UNREACHABLE();
}

QRect StepItem::tile() const
{
    const int side = fontMetrics().height() * 3 / 2;
    return {20, (height() - side) / 2, side, side};
}

void StepItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Theme::of(*this);
    const bool isHere = m_state == StepState::Here || m_state == StepState::Problem;
    if (isHere) {
        painter.fillRect(rect(), colours.page);
        painter.fillRect(0, 0, Outline::bar, height(), colours.link);
    }
    paintMark(painter);
}

void StepItem::paintMark(QPainter &painter) const
{
    const Colours &colours = Theme::of(*this);
    const QRectF place = QRectF(tile()).adjusted(1, 1, -1, -1);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isHere = m_state == StepState::Here || m_state == StepState::Problem;
    painter.setPen(QPen(isHere ? colours.ink : colours.control, Outline::edge));
    painter.setBrush(isHere ? colours.ink : Qt::transparent);
    if (m_state == StepState::Done) {
        painter.setPen(QPen(colours.successText, Outline::edge));
        painter.drawEllipse(place);
        const qreal inset = place.width() / 6;
        paintIcon(painter, Icon::Check, place.adjusted(inset, inset, -inset, -inset),
            colours.successText);
        return;
    }
    painter.drawEllipse(place);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(isHere ? colours.page : colours.muted);
    const QString mark =
        m_state == StepState::Problem ? QStringLiteral("!") : QString::number(int(m_step));
    painter.drawText(place, Qt::AlignCenter, mark);
}

StepRail::StepRail(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("trinliste"));
    Accessibility::setRole(*this, QAccessible::List);
    //: name of the list of steps for screen readers
    Accessibility::setName(*this, tr("Steps of the task"));
    auto *column = new Rows(this, 4);
    for (int number = 1; number <= stepCount; ++number) {
        auto *item = new StepItem(Step(number));
        connect(item, &StepItem::opened, this, &StepRail::opened);
        column->addWidget(item);
        m_items.append(item);
    }
}

QSize StepRail::sizeHint() const
{
    const int width = std::clamp(fontMetrics().height() * linesWide, narrowest, widestRail);
    return {width, layout()->totalHeightForWidth(width)};
}
