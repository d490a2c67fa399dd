// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/contentcolumn.h"

#include "widgets/columnwidth.h"
#include "widgets/fielderror.h"
#include "widgets/focusring.h"
#include "widgets/insight.h"
#include "widgets/scrollbar.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QPixmap>

#include <algorithm>
#include <utility>

namespace {

constexpr int topMargin = 24;
constexpr int usualSpacing = 16;
constexpr int closeMargin = 16;
constexpr int closeSpacing = 8;
constexpr int markDistance = 12;
constexpr int messageMargin = 8;

/// The property of a page that something took the place of: how far it was scrolled.
constexpr char placeLeft[] = "placeLeft";

/// The page's widgets with the property Page::onScreenOnly, which show something about the
/// computer.
QList<QWidget *> shownOnScreenOnly(const QWidget &content)
{
    QList<QWidget *> widgets = content.findChildren<QWidget *>();
    widgets.removeIf([](const QWidget *widget) {
        return !widget->isVisible() || !widget->property(Page::onScreenOnly).toBool();
    });
    return widgets;
}

/// Gives every widget its place now, not at the next turn of the event loop.
void settleLayouts()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

} // namespace

ContentColumn::ContentColumn(WizardSession &session, QWidget *parent)
    : QScrollArea(parent),
      m_content(new QWidget),
      m_rows(new QVBoxLayout(m_content)),
      m_shade(nullptr),
      m_line(nullptr),
      m_messages(new MessageArea(session)),
      m_headingRow(new QHBoxLayout),
      m_heading(new Heading),
      m_spareHeading(new Heading)
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBar(new ScrollBar);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &ContentColumn::forgetNews);
    m_shade = new ScrollShade(*this);
    m_line = new ScrollLine(*this);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMargins();
    m_rows->setSpacing(usualSpacing);
    m_rows->addWidget(&m_messages->pageBegin());
    m_headingRow->setSpacing(markDistance);
    m_headingRow->addWidget(&m_messages->markPlace(), 0, Qt::AlignTop);
    m_headingRow->addWidget(m_heading);
    m_headingRow->addWidget(m_spareHeading);
    m_headingRow->addStretch();
    m_rows->addLayout(m_headingRow);
    m_spareHeading->hide();
    m_rows->addStretch();
    setWidget(m_content);
}

void ContentColumn::add(Page &page)
{
    page.hide();
    m_rows->insertWidget(m_rows->indexOf(m_headingRow) + 1, &page);
}

void ContentColumn::showPage(Page &page)
{
    if (m_page == &page)
        return;
    if (m_page)
        m_page->hide();
    m_page = &page;
    m_beforeFilling.reset();
    // Qt lays a page out when it is shown, before the column gives it its place. In its old width
    // all texts would be measured for nothing.
    const QMargins around = m_rows->contentsMargins();
    const int width = m_content->width() - around.left() - around.right();
    page.resize(width, page.layout()->totalHeightForWidth(width));
    page.show();
}

void ContentColumn::showHeading(const QString &text, const QString &introduction, bool isAnother)
{
    if (isAnother) {
        // The page before is still shown; its heading's successor moves it.
        if (m_page)
            notePlace();
        std::swap(m_heading, m_spareHeading);
        m_heading->say(text, introduction);
    } else {
        m_heading->change(text, introduction);
    }
    m_heading->show();
}

void ContentColumn::forgetLastHeading()
{
    m_spareHeading->hide();
}

void ContentColumn::setAbove(QWidget *line)
{
    if (std::exchange(m_above, line) == line)
        return;
    if (line)
        m_rows->insertWidget(0, line);
    setCloseness();
}

void ContentColumn::addBelow(QWidget &extra)
{
    m_rows->addWidget(&extra);
}

QPixmap ContentColumn::picture()
{
    const QList<QWidget *> notForPictures = shownOnScreenOnly(*m_content);
    for (QWidget *widget : notForPictures)
        widget->hide();
    settleLayouts();
    // As high as the content, whatever the window shows of it; the scroll bar's place is free.
    setWidgetResizable(false);
    QMargins around = m_rows->contentsMargins();
    around.setRight(around.right() + this->width() - viewport()->width());
    m_rows->setContentsMargins(around);
    const int width = this->width();
    for (int pass = 0; pass < 2; ++pass) {
        m_content->resize(width, m_rows->totalHeightForWidth(width));
        settleLayouts();
    }
    // Hidden last, because the ring shows itself when the page moves under it.
    auto *ring = m_content->findChild<FocusRing *>(QString(), Qt::FindDirectChildrenOnly);
    if (ring)
        ring->hide();
    QPixmap picture = m_content->grab();
    for (QWidget *widget : notForPictures)
        widget->show();
    setMargins();
    setWidgetResizable(true);
    if (ring)
        ring->place();
    return picture;
}

void ContentColumn::setStrip(bool strip)
{
    m_isStrip = strip;
    setCloseness();
}

void ContentColumn::setLow(bool isLow)
{
    if (std::exchange(m_isLow, isLow) != isLow)
        setCloseness();
}

void ContentColumn::setFilling(bool fills)
{
    m_rows->setStretchFactor(m_page, fills ? 1 : 0);
    if (std::exchange(m_fills, fills) == fills)
        return;
    setCloseness();
    if (fills)
        scrollToTop();
    m_isComingBack = !fills && m_beforeFilling;
}

void ContentColumn::noteBeforeFilling()
{
    m_beforeFilling = verticalScrollBar()->value();
}

void ContentColumn::comeBackFromFilling(const QWidget *focused)
{
    if (!std::exchange(m_isComingBack, false))
        return;
    settleLayouts();
    m_rows->activate();
    settleLayouts();
    verticalScrollBar()->setValue(*std::exchange(m_beforeFilling, std::nullopt));
    if (focused && focused->visibleRegion().isEmpty())
        reveal(*focused);
}

void ContentColumn::setCloseness()
{
    for (Heading *heading : {m_heading, m_spareHeading})
        heading->setStyle(isClose() ? TextBlock::Style::Subheading : TextBlock::Style::Heading);
    setMargins();
    m_rows->setSpacing(isClose() ? closeSpacing : usualSpacing);
}

bool ContentColumn::setTextSize(int percent)
{
    const bool isOther = std::exchange(m_textSize, percent) != percent;
    setMargins();
    return isOther;
}

void ContentColumn::setMargins()
{
    const ColumnWidth::Sides sides = ColumnWidth::sidesOf(width(), m_textSize, m_isStrip, m_fills);
    const int besideBar = width() - viewport()->width();
    m_rows->setContentsMargins(sides.left, isClose() || m_above ? closeMargin / 2 : topMargin,
        sides.right - besideBar, isClose() ? closeMargin : topMargin);
    m_messages->layout()->setContentsMargins(sides.left, messageMargin, sides.right, messageMargin);
}

void ContentColumn::resizeEvent(QResizeEvent *event)
{
    setMargins();
    QScrollArea::resizeEvent(event);
    m_shade->place();
    m_line->place();
}

void ContentColumn::scrollToTop()
{
    m_isComingBack = false;
    verticalScrollBar()->setValue(0);
}

void ContentColumn::notePlace()
{
    m_page->setProperty(placeLeft, verticalScrollBar()->value());
}

void ContentColumn::scrollToEarlierPlace()
{
    // With both headings the page is higher than it was.
    forgetLastHeading();
    settleLayouts();
    verticalScrollBar()->setValue(m_page->property(placeLeft).toInt());
}

void ContentColumn::showFrom(const QWidget &widget)
{
    if (!m_content->isAncestorOf(&widget))
        return;
    settleLayouts();
    verticalScrollBar()->setValue(widget.mapTo(m_content, QPoint(0, -topMargin)).y());
}

/// What is to be in sight and holds \a widget, or nullptr.
const QWidget *ContentColumn::wholeOf(const QWidget &widget) const
{
    const QWidget *whole = m_page ? m_page->frame().inSight : nullptr;
    return whole && whole->isAncestorOf(&widget) ? whole : nullptr;
}

void ContentColumn::keepInSight(const QWidget *focused)
{
    if (focused && wholeOf(*focused))
        reveal(*focused);
    comeBackFromFilling(focused);
}

void ContentColumn::reveal(const QWidget &widget)
{
    if (!m_content->isAncestorOf(&widget))
        return;
    settleLayouts();
    // A widget in the middle that has just become lower keeps its height until the whole is laid
    // out, and its parts would fill it.
    m_rows->activate();
    settleLayouts();
    const QWidget *whole = wholeOf(widget);
    const QRect withError = placeWithError(widget);
    if (whole)
        scrollTo(placeOf(*whole).united(withError), topMargin);
    // A group that is no control of its own is read from the top of the whole. The next Tab leads
    // into it.
    if (whole && !(widget.focusPolicy() & Qt::TabFocus))
        return;
    // Where the whole does not fit, as much of it as possible stays.
    const int margin = whole ? FocusRing::reach + 1 : topMargin;
    if (!whole || !hasRoomFor(placeOf(*whole).united(withError)))
        scrollTo(withError, margin);
    if (!hasRoomFor(withError))
        scrollTo(placeOf(widget), margin);
}

bool ContentColumn::hasRoomFor(const QRect &place) const
{
    return place.height() + 2 * FocusRing::reach <= viewport()->height();
}

QRect ContentColumn::placeOf(const QWidget &widget) const
{
    return {widget.mapTo(m_content, QPoint(0, 0)), widget.size()};
}

/// With what \a field lacks, where that stands above or below it.
QRect ContentColumn::placeWithError(const QWidget &field) const
{
    const QList<FieldError *> errors =
        m_page ? m_page->findChildren<FieldError *>() : QList<FieldError *>();
    const auto error = std::find_if(errors.cbegin(), errors.cend(),
        [&field](const FieldError *each) { return each->isShownAt(field); });
    return error == errors.cend() ? placeOf(field) : placeOf(field).united(placeOf(**error));
}

void ContentColumn::followFocus(const QWidget &now, bool byItself)
{
    if (!byItself)
        forgetNews();
    // Scrolling while the mouse button is down would take the click from the pressed widget.
    if (QGuiApplication::mouseButtons() == Qt::NoButton)
        reveal(now);
}

void ContentColumn::forgetNews()
{
    InSight::forget(*this);
}

void ContentColumn::spareHeading(const QWidget *focused)
{
    settleLayouts();
    // The line above gives a heading its room that would be cut off below a message.
    QScrollBar &bar = *verticalScrollBar();
    const QRect heading = placeOf(*m_heading);
    const int lacking = heading.bottom() + FocusRing::reach - bar.value() - viewport()->height();
    const bool isAtEdge = lacking > 0 && lacking < heading.height() + FocusRing::reach;
    if (m_above && isAtEdge && bar.value() + lacking <= placeOf(m_messages->pageBegin()).top())
        bar.setValue(bar.value() + lacking);
    const bool isHere = focused && m_content->isAncestorOf(focused);
    QRect wanted = isHere ? placeWithError(*focused) : QRect();
    const QWidget *whole = isHere ? wholeOf(*focused) : nullptr;
    if (whole && hasRoomFor(placeOf(*whole).united(wanted)))
        wanted |= placeOf(*whole);
    InSight::begin(*this, wanted);
    InSight::bringAgain(*this);
}

void ContentColumn::scrollTo(const QRect &place, int margin)
{
    const int top = verticalScrollBar()->value();
    const int seen = viewport()->height();
    if (place.top() - FocusRing::reach >= top && place.bottom() + ScrollShade::reach < top + seen)
        return;
    const QRect wanted = place.adjusted(0, -margin, 0, margin);
    if (wanted.top() < top || wanted.height() > seen)
        verticalScrollBar()->setValue(wanted.top());
    else if (wanted.bottom() > top + seen)
        verticalScrollBar()->setValue(wanted.bottom() - seen);
    InSight::begin(*this, place);
}
