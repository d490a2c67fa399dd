// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/topline.h"

#include "pages/page.h"
#include "session/wayofworking.h"
#include "widgets/columnwidth.h"
#include "widgets/environmentbanner.h"
#include "widgets/flowlayout.h"
#include "window/contentcolumn.h"
#include "window/textsizebuttons.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {

constexpr int aboveLine = 12;
constexpr int aboveLineOfStrip = 8;
/// As in the banner, so that the buttons for the size of the text stay in their place.
constexpr int aroundTextSize = 4;

/// From the sign-in to the last answer the window keeps its form, also for what needs no browser.
bool mayStandBesideBrowser(Step step)
{
    return step >= Step::SignIn && step <= Step::Status;
}

/// The user goes to and fro between the page and the browser.
bool needsBrowser(View view)
{
    return view == View::GuidedSignIn || view == View::Instance || view == View::Guided
        || view == View::FirstAnswer || view == View::SecondAnswer;
}

} // namespace

TopLine::TopLine(WizardSession &session, Theme &theme, AllCasesLink &allCases)
    : m_session(session),
      m_allCases(allCases),
      m_textSize(new TextSizeButtons(theme)),
      m_place(new QVBoxLayout),
      m_lines(new QVBoxLayout),
      m_step(new TextBlock(TextBlock::Style::Strong)),
      m_strip(new Button(QString(), Button::Kind::Link, QStringLiteral("smal"))),
      m_side(new Button(QString(), Button::Kind::Link, QStringLiteral("anden_side"))),
      m_aboutStrip(new TextBlock(TextBlock::Style::Muted))
{
    m_step->setObjectName(QStringLiteral("trinlinje"));
    setProperty(Page::onScreenOnly, true);
    m_place->addWidget(this);
    auto *all = new QHBoxLayout(this);
    all->setSpacing(12);
    all->addLayout(m_lines, 1);
    all->addWidget(m_textSize, 0, Qt::AlignTop);
    auto *top = new FlowLayout;
    top->addWidget(m_step);
    top->pushRight();
    top->addWidget(m_strip);
    top->addWidget(m_side);
    top->addWidget(&m_allCases);
    m_lines->addLayout(top);
    m_lines->addWidget(m_aboutStrip);
    //: description of the link that moves the narrow window, for screen readers
    m_side->setAccessibleDescription(tr("Moves this window to the other side of the screen."));
    showSide();
    connect(m_side, &Button::clicked, this, [this] {
        m_isAtLeft = !m_isAtLeft;
        showSide();
        Q_EMIT sideWanted(m_isAtLeft);
    });
    connect(m_strip, &Button::clicked, this, [this] {
        m_choice = !isStripWanted();
        Q_EMIT stripPressed();
    });
    // A large window would lie behind the browser that has just come.
    connect(&session.outside(), &OutsidePrograms::opened, this, [this] {
        m_choice.reset();
        Q_EMIT stripPressed();
    });
}

void TopLine::showSide()
{
    //: link at the top of the narrow window: moves it to the other side of the screen; short
    const QString toLeft = tr("To the left");
    //: link at the top of the narrow window: moves it to the other side of the screen; short
    const QString toRight = tr("To the right");
    m_side->setText(m_isAtLeft ? toRight : toLeft);
    sayAboutStrip();
}

void TopLine::sayAboutStrip()
{
    //: below the links, when the window has just become narrow; %1: the link "To the left" or "To
    //: the right"; "Large window" is the other one
    const QString moved = tr("Does it hide something in the browser? Press \"%1\". Press \"Large "
                             "window\" to have it as before.")
                              .arg(m_side->text());
    //: below the links of a narrow window that covers much of the browser; "Hide": a link in the
    //: line above
    const QString folded = tr("Does this window hide something? Press \"Hide\" at the top.");
    m_aboutStrip->setText(m_isFoldOffered ? folded : moved);
}

void TopLine::setFoldOffered(bool isOffered)
{
    m_isFoldOffered = isOffered;
    sayAboutStrip();
}

bool TopLine::saysAboutStrip() const
{
    // In large text the current point of the list needs the room.
    if (m_isFoldOffered)
        return m_needsBrowser && (!m_isList || m_position == Position::AbovePage);
    return m_isFirstStrip && m_position == Position::AbovePage;
}

bool TopLine::isStripWanted() const
{
    return m_choice.value_or(m_session.sitting().has(Sitting::Deed::OpenedWebInterface));
}

void TopLine::refresh(View view)
{
    m_allCases.refresh();
    m_hasBannerAbove = m_session.environment();
    m_isFirstStrip = view == View::GuidedSignIn;
    m_needsBrowser = needsBrowser(view);
    m_isList = view == View::Guided;
    // A problem stands in the step where it came up.
    const Step step = stepOf(view).value_or(m_session.navigation().step());
    m_mayBeStrip = !m_session.way().usesService() && mayStandBesideBrowser(step);
    //: link at the top that makes the window as wide as before
    const QString widen = tr("Large window");
    //: link at the top that makes the window narrow, so that it fits beside the browser; short
    const QString narrow = tr("Narrow window");
    m_strip->setText(isStripWanted() ? widen : narrow);
    // Elsewhere the form is offered only where it is another one, or was.
    m_isOffered = m_mayBeStrip && (needsBrowser(view) || isStripWanted() || m_choice);
    m_strip->setVisible(m_isOffered);
}

void TopLine::settle(ContentColumn &content, EnvironmentBanner &banner, bool isNarrow)
{
    Position position = Position::AbovePage;
    // Without the band at the top, "A+" would scroll away too.
    if (m_hasBannerAbove && !isNarrow)
        position = Position::InBanner;
    else if (m_hasBannerAbove && content.isLow())
        position = Position::AboveHeading;
    if (std::exchange(m_position, position) == position)
        return;
    QWidget *focused = QApplication::focusWidget();
    const bool hadFocus = focused && isAncestorOf(focused);
    content.setAbove(position == Position::AboveHeading ? this : nullptr);
    banner.setLinks(position == Position::InBanner ? this : nullptr);
    setSizePolicy(position == Position::InBanner ? QSizePolicy::Fixed : QSizePolicy::Preferred,
        QSizePolicy::Preferred);
    if (position == Position::AbovePage)
        m_place->addWidget(this);
    show();
    if (hadFocus)
        focused->setFocus(Qt::OtherFocusReason);
}

QMargins TopLine::margins(bool isStrip) const
{
    if (m_position != Position::AbovePage)
        return {};
    const ColumnWidth::Sides sides = ColumnWidth::sidesOfWindow(isStrip);
    if (!m_hasBannerAbove)
        return {sides.left, aroundTextSize, sides.right, aroundTextSize};
    return {sides.left, isStrip ? aboveLineOfStrip : aboveLine, sides.right, 0};
}

void TopLine::reflow(ContentColumn &content, EnvironmentBanner &banner, bool isNarrow, bool isStrip)
{
    settle(content, banner, isNarrow);
    m_step->setVisible(isNarrow);
    m_textSize->setVisible(!m_hasBannerAbove);
    // A strip that the user has made wide stands at neither side.
    m_side->setVisible(isStrip && isNarrow);
    m_aboutStrip->setVisible(isStrip && isNarrow && saysAboutStrip());
    // Else the link stands below the list of steps.
    m_allCases.refresh();
    if (isStrip || !isNarrow)
        m_allCases.hide();
    // One line of text stands in the middle beside the buttons, which stay at the top.
    const int spare = m_textSize->sizeHint().height() - fontMetrics().height();
    m_lines->setContentsMargins(0, m_hasBannerAbove ? 0 : std::max(0, spare / 2), 0, 0);
    layout()->setContentsMargins(margins(isStrip));
    setVisible(!content.isFilled() && (isNarrow || m_isOffered || !m_hasBannerAbove));
    const Environment *here = m_session.environment();
    const bool isOnBand = m_position == Position::InBanner && here
        && here->purpose == Environment::Purpose::Production;
    m_strip->setOnBand(isOnBand);
    banner.chooseWords();
}
