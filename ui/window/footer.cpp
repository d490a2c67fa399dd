// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/footer.h"

#include "widgets/flowlayout.h"
#include "widgets/theme.h"
#include "window/columnwidth.h"

#include <QPainter>

namespace {

constexpr int backsDistance = 36;

} // namespace

Footer::Footer(QWidget *parent)
    : QWidget(parent),
      //: button below every page; its Alt letter must be unique there
      m_back(new Button(tr("Bac&k"), Button::Kind::Secondary, QStringLiteral("tilbage"))),
      m_primary(new Button(QString(), Button::Kind::Primary, QStringLiteral("primaer"))),
      m_close(new Button(QString(), Button::Kind::Secondary, QStringLiteral("gemluk"))),
      //: button below every page; its Alt letter must be unique there; opens the help panel
      m_help(new Button(tr("&Help"), Button::Kind::Secondary, QStringLiteral("hjaelp"))),
      m_buttons(new FlowLayout(this))
{
    m_buttons->addWidget(m_back);
    // The distance keeps a user who aims at one of the two from hitting the other.
    m_buttons->keepApart(*m_back, backsDistance);
    m_buttons->addWidget(m_primary);
    m_buttons->pushRight();
    m_buttons->addWidget(m_close);
    m_buttons->addWidget(m_help);
    connect(m_back, &Button::clicked, this, &Footer::backWanted);
    connect(m_primary, &Button::clicked, this, &Footer::primaryWanted);
    connect(m_close, &Button::clicked, this, &Footer::closeWanted);
    connect(m_help, &Button::clicked, this, &Footer::helpWanted);
}

void Footer::show(const Content &content)
{
    if (m_primary->text() != content.primary)
        m_primary->setText(content.primary);
    m_primary->setVisible(!content.primary.isEmpty());
    m_primary->setKind(content.isPrimaryNext ? Button::Kind::Primary : Button::Kind::Secondary);
    m_back->setVisible(content.hasBack);
    if (m_close->text() != content.close)
        m_close->setText(content.close);
    m_hasClose = !content.close.isEmpty();
    m_close->setVisible(m_hasClose && !m_isStrip);
    m_close->setKind(content.isCloseNext ? Button::Kind::Primary : Button::Kind::Secondary);
    arrange();
}

void Footer::setStrip(bool strip)
{
    m_isStrip = strip;
    m_close->setVisible(m_hasClose && !strip);
    arrange();
}

void Footer::setTextSize(int percent)
{
    m_textSize = percent;
    arrange();
}

/// Where "Back" has no room beside the main button it stands with the others, below: three rows
/// would leave little of the page.
void Footer::arrange()
{
    const int side = m_isStrip ? 16 : 32;
    const int spare = ColumnWidth::spareOf(width() - 2 * side, m_textSize);
    m_buttons->setContentsMargins(side, 13, side + spare, 12);
    const QMargins around = m_buttons->contentsMargins();
    const int room = width() - around.left() - around.right();
    const int together = m_back->sizeHint().width() + m_buttons->spacing() + backsDistance
        + m_primary->sizeHint().width();
    m_buttons->moveToFront(together <= room ? *m_back : *m_primary);
}

void Footer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Footer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::of(*this).rule);
    painter.drawLine(0, 0, width(), 0);
}
