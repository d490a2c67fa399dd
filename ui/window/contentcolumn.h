// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"
#include "widgets/focusring.h"
#include "widgets/heading.h"
#include "widgets/scrollline.h"
#include "widgets/scrollshade.h"
#include "window/messagearea.h"

#include <QScrollArea>

#include <optional>

/// What scrolls: the heading and the page that is shown, in this order.
class ContentColumn : public QScrollArea {
    Q_OBJECT
public:
    explicit ContentColumn(WizardSession &session, QWidget *parent = nullptr);

    /// Takes \a page in, which is not shown yet, but gets the font of the window.
    void add(Page &page);
    /// Shows \a page, which was added, below the heading, in place of the one before.
    void showPage(Page &page);
    /// Puts \a line above the heading, where it scrolls away with it; nullptr: it has gone
    /// elsewhere.
    void setAbove(QWidget *line);
    /// Puts \a extra below the page.
    void addBelow(QWidget &extra);

    Page *page() const { return m_page; }
    /// The messages have their place outside, below what scrolls.
    MessageArea &messages() { return *m_messages; }
    Heading &heading() { return *m_heading; }
    /// With \a isAnother, in a widget of its own: a screen reader announces nothing when a widget
    /// that has the focus gets it once more. The previous heading stays until forgetLastHeading().
    void showHeading(const QString &text, const QString &introduction, bool isAnother);
    void forgetLastHeading();

    /// Heading and page in full, also what is scrolled out of sight.
    QPixmap picture();

    /// \a percent: the column is wider where the text is larger. True where it is another size.
    bool setTextSize(int percent);
    /// In a strip the heading is as large as those below it, and the margins are small.
    void setStrip(bool strip);

    /// In a window of few lines of text, where no line above scrolls away, it is as close as in a
    /// strip, so that the next act is seen.
    void setLow(bool isLow);
    bool isLow() const { return m_isLow; }

    /// With \a fills, the page is as high as there is room; see PageFrame::fillsWindow.
    void setFilling(bool fills);
    bool isFilled() const { return m_fills; }
    /// Remembers how far the page is scrolled that is about to fill the window.
    void noteBeforeFilling();

    void scrollToTop();
    /// The wheel was turned over another part of the window.
    void scrollBy(QWheelEvent &event) { wheelEvent(&event); }
    /// Remembers how far the page is scrolled.
    void notePlace();
    /// Forgets the last heading, and scrolls to where the page was when another one took its place.
    void scrollToEarlierPlace();
    /// Scrolls so that \a widget is at the top, as far as there is enough below it.
    void showFrom(const QWidget &widget);
    /// Scrolls until \a widget and the ring around it are seen, or its top where it is too high;
    /// and all of PageFrame::inSight and what the field lacks with it, where there is room.
    void reveal(const QWidget &widget);
    /// The same for \a focused, once another part of the page is to be in sight. Where the page has
    /// just ceased to fill the window, it is scrolled to where it was before.
    void keepInSight(const QWidget *focused);
    /// The user goes on to \a now; with \a byItself the focus has moved without that.
    void followFocus(const QWidget &now, bool byItself);

    /// What was brought in sight need not stay there any longer.
    void forgetNews();

    /// Where the heading is cut off, scrolls until it is whole or gone; \a focused stays in sight,
    /// and what was brought in sight last.
    void spareHeading(const QWidget *focused);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A strip, a low window and a page that fills the window have small margins.
    bool isClose() const { return m_isStrip || m_fills || (m_isLow && !m_above); }
    void comeBackFromFilling(const QWidget *focused);
    void setCloseness();
    void setMargins();
    const QWidget *wholeOf(const QWidget &widget) const;
    QRect placeOf(const QWidget &widget) const;
    QRect placeWithError(const QWidget &field) const;
    bool hasRoomFor(const QRect &place) const;
    /// \a place, in coordinates of the content, with as much room around it, in pixels, where it
    /// has to scroll.
    void scrollTo(const QRect &place, int margin);

    QWidget *m_content;
    QVBoxLayout *m_rows;
    ScrollShade *m_shade;
    ScrollLine *m_line;
    MessageArea *m_messages;
    /// The mark of a problem, and the heading.
    QHBoxLayout *m_headingRow;
    Heading *m_heading;
    /// Hidden; the heading of the next page.
    Heading *m_spareHeading;
    Page *m_page = nullptr;
    QWidget *m_above = nullptr;
    int m_textSize = 100;
    bool m_isStrip = false;
    bool m_isLow = false;
    bool m_fills = false;
    /// How far the page was scrolled before it filled the window.
    std::optional<int> m_beforeFilling;
    bool m_isComingBack = false;
};
