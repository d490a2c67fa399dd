// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/footer.h"

#include "widgets/flowlayout.h"
#include "widgets/theme.h"
#include "window/columnwidth.h"

#include <QPainter>

namespace {

constexpr int backsDistance = 36;
/// Below this many times the width of an "n", buttons of every page are signs.
constexpr int narrowCharacters = 60;
const QString backSign = QStringLiteral("\u2190");
const QString closeSign = QStringLiteral("\u2715");
const QString helpSign = QStringLiteral("?");

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
    m_back->setVisible(content.hasBack || (content.isBusy && m_back->isVisibleTo(this)));
    m_back->setEnabled(content.hasBack);
    if (m_close->text() != content.close)
        m_close->setText(content.close);
    m_close->setVisible(!content.close.isEmpty());
    m_fills = content.fills;
    m_close->setKind(content.isCloseNext ? Button::Kind::Primary : Button::Kind::Secondary);
    arrange();
}

void Footer::setStrip(bool strip)
{
    m_isStrip = strip;
    arrange();
}

void Footer::setTextSize(int percent)
{
    m_textSize = percent;
    arrange();
}

int Footer::widthInOneRow() const
{
    int width = 0;
    for (const Button *button : {m_back, m_primary, m_close, m_help}) {
        if (button->isVisibleTo(this))
            width += (width > 0 ? m_buttons->spacing() : 0) + button->sizeHint().width();
    }
    return width + (m_back->isVisibleTo(this) ? backsDistance : 0);
}

/// One row leaves the page its room, so in a narrow window the buttons of every page are signs. The
/// one that closes is a sign only where its words have no room beside the main button; it is the
/// next act where there is none. Where "Back" has no room beside the main button it stands with
/// the others, below: three rows would leave little of the page.
void Footer::arrange()
{
    const int side = m_isStrip ? 16 : 32;
    const int spare = m_fills ? 0 : ColumnWidth::spareOf(width() - 2 * side, m_textSize);
    m_buttons->setContentsMargins(side, 13, side + spare, 12);
    const QMargins around = m_buttons->contentsMargins();
    const int room = width() - around.left() - around.right();
    const bool isNarrow = room < fontMetrics().horizontalAdvance(u'n') * narrowCharacters;
    m_back->setSign(isNarrow ? backSign : QString());
    m_help->setSign(isNarrow ? helpSign : QString());
    m_close->setSign({});
    if (isNarrow && m_primary->isVisibleTo(this) && widthInOneRow() > room) {
        m_close->setSign(closeSign);
        if (widthInOneRow() > room)
            m_close->setSign({});
    }
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
