// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/environmentbanner.h"

#include "widgets/button.h"
#include "widgets/columnwidth.h"
#include "widgets/controltip.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace {

constexpr int aboveAndBelow = 4;

} // namespace

QString EnvironmentBanner::wordsFor(const Environment &environment)
{
    switch (environment.purpose) {
    case Environment::Purpose::Practice:
        //: %1: the environment's name
        return tr("%1. Nothing real is changed.").arg(environment.name);
    case Environment::Purpose::Test:
        //: %1: the environment's name
        return tr("%1. Test: nothing is changed in the real system.").arg(environment.name);
    case Environment::Purpose::Production:
        //: %1: the environment's name
        return tr("%1. What you do here counts.").arg(environment.name);
    case Environment::Purpose::Unstated:
        return environment.name;
    }
    Q_UNREACHABLE();
}

QString EnvironmentBanner::shortWordsFor(const Environment &environment)
{
    switch (environment.purpose) {
    case Environment::Purpose::Practice:
        //: in a narrow window; %1: the environment's name
        return tr("%1: nothing is changed").arg(environment.name);
    case Environment::Purpose::Test:
        //: in a narrow window; %1: the environment's name
        return tr("%1: a test").arg(environment.name);
    case Environment::Purpose::Production:
        //: in a narrow window; %1: the environment's name
        return tr("%1: the real task").arg(environment.name);
    case Environment::Purpose::Unstated:
        return environment.name;
    }
    Q_UNREACHABLE();
}

QColor EnvironmentBanner::bandFor(Environment::Purpose purpose, const Colours &colours)
{
    switch (purpose) {
    case Environment::Purpose::Practice:
        return colours.notice.fill;
    case Environment::Purpose::Test:
        return colours.warning.fill;
    case Environment::Purpose::Production:
        return colours.band;
    case Environment::Purpose::Unstated:
        return colours.side;
    }
    Q_UNREACHABLE();
}

QColor EnvironmentBanner::inkFor(Environment::Purpose purpose, const Colours &colours)
{
    return purpose == Environment::Purpose::Production ? colours.onBand : colours.ink;
}

EnvironmentBanner::EnvironmentBanner(QWidget *corner, QWidget *parent)
    : QWidget(parent), m_corner(corner), m_text(new TextBlock(TextBlock::Style::Strong))
{
    m_text->setFillsWidth(true);
    m_text->setObjectName(QStringLiteral("miljoe"));
    auto *row = new QHBoxLayout(this);
    row->setSpacing(12);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    // At the top, where it stays in every size of the text.
    if (m_corner)
        row->addWidget(m_corner, 0, Qt::AlignTop);
    hide();
}

void EnvironmentBanner::setLinks(QWidget *links)
{
    m_links = links;
    if (links)
        static_cast<QHBoxLayout *>(layout())->insertWidget(1, links, 0, Qt::AlignVCenter);
    chooseWords();
}

void EnvironmentBanner::setFold(QWidget &fold)
{
    m_fold = &fold;
    static_cast<QHBoxLayout *>(layout())->insertWidget(1, m_fold, 0, Qt::AlignVCenter);
}

void EnvironmentBanner::showFold(bool isShown)
{
    m_fold->setVisible(isShown);
    chooseWords();
}

void EnvironmentBanner::show(const Environment *environment, bool isStrip)
{
    setVisible(environment);
    if (!environment)
        return;
    m_purpose = environment->purpose;
    m_isStrip = isStrip;
    m_words = {wordsFor(*environment), shortWordsFor(*environment), environment->name};
    const ColumnWidth::Sides sides = ColumnWidth::sidesOfWindow(isStrip);
    layout()->setContentsMargins(sides.left, aboveAndBelow, sides.right, aboveAndBelow);
    layout()->setSpacing(isStrip ? 8 : 12);
    m_text->setStyle(m_purpose == Environment::Purpose::Production ? TextBlock::Style::OnBand
                                                                   : TextBlock::Style::Strong);
    chooseWords();
    update();
}

/// The longest words that stand in one line. The pointer shows the others.
void EnvironmentBanner::chooseWords()
{
    if (m_words.isEmpty())
        return;
    const QMargins around = layout()->contentsMargins();
    const int highest = Button::linkHeight(fontMetrics()) + around.top() + around.bottom();
    setMinimumHeight(m_links ? highest : 0);
    int beside = m_corner ? m_corner->sizeHint().width() + layout()->spacing() : 0;
    for (const QWidget *each : {m_links, m_fold}) {
        if (each && each->isVisibleTo(this))
            beside += each->sizeHint().width() + layout()->spacing();
    }
    const int room = width() - around.left() - around.right() - beside;
    const QFontMetrics metrics(TextBlock::styled(m_text->style(), m_text->font()));
    const auto fits = [&metrics, room](
                          const QString &words) { return metrics.horizontalAdvance(words) < room; };
    qsizetype which = m_isStrip ? 1 : 0;
    while (which + 1 < m_words.size() && !fits(m_words.at(which)))
        ++which;
    if (m_text->text() != m_words.at(which))
        m_text->setText(m_words.at(which));
    m_isShortened = which > 0;
}

/// Without the empty rest of their line.
QRect EnvironmentBanner::placeOfWords() const
{
    const QFontMetrics metrics(TextBlock::styled(m_text->style(), m_text->font()));
    QRect place = m_text->geometry();
    place.setWidth(std::min(place.width(), metrics.horizontalAdvance(m_text->text())));
    return place;
}

QPixmap EnvironmentBanner::picture() const
{
    QPixmap picture(size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(bandFor(m_purpose, Theme::of(*this)));
    m_text->render(&picture, m_text->pos(), {}, RenderFlags());
    return picture;
}

QPixmap EnvironmentBanner::pictureAbove(const QPixmap &page) const
{
    const QPixmap banner = isVisible() ? picture() : QPixmap();
    QPixmap whole(page.size() + QSize(0, banner.height()));
    whole.setDevicePixelRatio(page.devicePixelRatio());
    whole.fill(palette().color(QPalette::Window));
    QPainter painter(&whole);
    painter.drawPixmap(QPointF(0, 0), banner);
    painter.drawPixmap(QPointF(0, banner.height() / page.devicePixelRatio()), page);
    return whole;
}

bool EnvironmentBanner::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    // Qt sends it for the links in the band too, which the words would cover.
    const auto *help = static_cast<QHelpEvent *>(event);
    const QRect place = placeOfWords();
    if (!m_isShortened || !place.contains(help->pos())) {
        QToolTip::hideText();
        event->ignore();
        return true;
    }
    // The environment's name comes from a file, and is no markup.
    const QString words = QStringLiteral("<p>%1</p>").arg(m_words.first().toHtmlEscaped());
    ControlTip::show(*m_text, *help, words);
    return true;
}

void EnvironmentBanner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        chooseWords();
}

void EnvironmentBanner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    chooseWords();
}

void EnvironmentBanner::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), bandFor(m_purpose, Theme::of(*this)));
}
