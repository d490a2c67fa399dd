// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/problem/problemmark.h"

#include "texts/problemtexts.h"
#include "widgets/accessibility.h"
#include "widgets/noticewidget.h"

#include <QPainter>

ProblemMark::ProblemMark(const Error &problem, QWidget *parent)
    : QWidget(parent), m_severity(severityOf(problem.kind))
{
    setObjectName(QStringLiteral("besked"));
    Accessibility::setRole(*this, NoticeWidget::roleOf(m_severity));
    Accessibility::setName(
        *this, QStringLiteral("%1: %2").arg(wordOf(m_severity), ProblemTexts::titleOf(problem)));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ProblemMark::sizeHint() const
{
    const int line = TextBlock::lineHeight(TextBlock::Style::Heading, font());
    return {line * 4 / 5, line};
}

void ProblemMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // The stroke of a ring reaches over the edge of its icon.
    const qreal room = width() / 24.0;
    const qreal side = width() - 2 * room;
    paintIcon(painter, NoticeWidget::iconOf(m_severity),
        QRectF(room, (height() - side) / 2, side, side),
        NoticeWidget::tintOf(*this, m_severity).bar);
}
