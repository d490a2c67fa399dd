// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "session/wizardsession.h"
#include "widgets/button.h"
#include "widgets/textblock.h"
#include "window/allcaseslink.h"

#include <optional>

class TextSizeButtons;
class Theme;

/// The line above the page: the step, where the window is narrow; the link to all cases; and in
/// guided mode the buttons that make the window a strip beside the browser, or whole again, and
/// that move the strip to the screen's other side. Where no banner stands above it, it has the
/// buttons for the size of the text. Beside the list of steps there is no step to name, and the
/// link stands in the banner: so the heading is at one height on every page.
class TopLine : public QWidget {
    Q_OBJECT
public:
    TopLine(WizardSession &session, Theme &theme, AllCasesLink &allCases);

    void refresh(View view);
    /// A strip beside the browser from when the program opens it, for the pages that need it, and
    /// as the user has pressed since it was opened last.
    bool wantsStrip() const { return m_mayBeStrip && isStripWanted(); }
    void showStep(const QString &step) { m_step->setText(step); }
    /// The strip can be folded away from what it covers.
    void setFoldOffered(bool isOffered);
    /// The page is to name the link that folds the strip, because the line has no room for it.
    bool leavesFoldToPage() const { return m_isFoldOffered && !saysAboutStrip(); }
    /// Where it lies in the window.
    class QVBoxLayout &place() { return *m_place; }
    /// Goes to its place: into \a banner where the list of steps is shown; in a low window above
    /// the heading in \a content.
    void reflow(
        class ContentColumn &content, class EnvironmentBanner &banner, bool isNarrow, bool isStrip);

Q_SIGNALS:
    /// wantsStrip() may have changed.
    void stripPressed();
    /// The strip is to stand at the left edge of the screen, or at the right one.
    void sideWanted(bool isLeft);

private:
    void showSide();
    void sayAboutStrip();
    bool saysAboutStrip() const;
    bool isStripWanted() const;
    /// Where the line lies.
    enum class Position {
        /// Above what scrolls.
        AbovePage,
        /// Above the heading, where it scrolls away with the page.
        AboveHeading,
        InBanner,
    };
    void settle(ContentColumn &content, EnvironmentBanner &banner, bool isNarrow);
    QMargins margins(bool isStrip) const;

    WizardSession &m_session;
    AllCasesLink &m_allCases;
    TextSizeButtons *m_textSize;
    QVBoxLayout *m_place;
    QVBoxLayout *m_lines;
    TextBlock *m_step;
    Button *m_strip;
    /// Moves the strip to the other side of the screen.
    Button *m_side;
    /// What to do where the strip is in the way: on the pages that send the user to look at the
    /// browser, and where that is by moving it, on the first of them only.
    TextBlock *m_aboutStrip;
    bool m_isAtLeft = false;
    bool m_isFirstStrip = false;
    bool m_needsBrowser = false;
    bool m_isList = false;
    bool m_isFoldOffered = false;
    bool m_mayBeStrip = false;
    /// The link that changes it is shown.
    bool m_isOffered = false;
    bool m_hasBannerAbove = false;
    Position m_position = Position::AbovePage;
    /// The user has asked for the strip, or for the whole window, since the browser was opened.
    std::optional<bool> m_choice;
};
