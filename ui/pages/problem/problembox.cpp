// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/problem/problembox.h"

#include "texts/problemtexts.h"
#include "widgets/accessibility.h"
#include "widgets/icon.h"
#include "widgets/noticewidget.h"
#include "widgets/outline.h"

#include <QGridLayout>
#include <QPainter>

ProblemBox::ProblemBox(const Error &problem, WizardSession &session, QWidget *parent)
    : QWidget(parent), m_severity(severityOf(problem.kind))
{
    setObjectName(QStringLiteral("besked"));
    const QString title = ProblemTexts::titleOf(problem);
    Accessibility::setRole(*this, NoticeWidget::roleOf(m_severity));
    Accessibility::setName(*this, QStringLiteral("%1: %2").arg(wordOf(m_severity), title));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Outline::bar + 16, 16, 16, 16);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    auto *heading = new TextBlock(
        QStringLiteral("%1: %2").arg(wordOf(m_severity), title), TextBlock::Style::Subheading);
    Accessibility::speakByParent(*heading);
    grid->addWidget(new IconView(NoticeWidget::iconOf(m_severity)), 0, 0);
    grid->addWidget(heading, 0, 1);
    auto *view = new ProblemView(problem, session);
    connect(view, &ProblemView::windowActionWanted, this, &ProblemBox::windowActionWanted);
    grid->addWidget(view, 1, 1);
}

void ProblemBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    NoticeWidget::paintBackground(painter, *this, m_severity);
}
