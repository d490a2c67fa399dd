// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <QMargins>
#include <QObject>

class QWidget;

/// The size and place of a window on its screen: never larger than the screen, with its frame
/// within it, and as a strip at the screen's edge.
class WindowPlace : public QObject {
    Q_OBJECT
public:
    /// Belongs to \a window.
    explicit WindowPlace(QWidget &window);

    /// \a geometry: as geometry() gave it before; the usual size where that is empty.
    void restore(const QByteArray &geometry);
    /// What to restore next time; of the whole window, not of a strip.
    QByteArray geometry() const;

    bool isStrip() const { return m_isStrip; }
    /// A narrow strip at the edge of the screen that stays in front of the browser, or the window
    /// as it was before. \a textSize: per cent.
    void setStrip(bool strip, int textSize);
    /// The edge is the left one; otherwise it is the right one.
    void setStripAtLeft(bool isLeft);
    /// The strip is only so many pixels high; 0: as high as the screen.
    void setFoldedHeight(int height);
    /// A strip takes so much of the screen's width that what the user looks for in the browser may
    /// lie behind it at either side.
    bool wouldStripCoverMuch() const;
    /// The strip follows it.
    void setTextSize(int percent);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitScreen();
    /// Calls fitScreen() later, when the window manager has reported the frame or the new place.
    void fitScreenSoon();
    /// A window manager draws its frame after the window is shown, and does not report it to the
    /// window, so this is called when the window is moved, resized or activated.
    void noteFrame();
    /// The window is maximized, minimized or neither of them now.
    void noteState();
    QRect room() const;
    QSize stripSize() const;
    QSize smallestStrip() const;
    void dockStrip();
    void bringFrameWithinScreen();

    QWidget &m_window;
    bool m_isStrip = false;
    bool m_isAtLeft = false;
    int m_textSize = 100;
    int m_foldedHeight = 0;
    QByteArray m_placeBeforeStrip;
    /// What the window manager draws around the window, as far as it is known.
    QMargins m_frame;
};
