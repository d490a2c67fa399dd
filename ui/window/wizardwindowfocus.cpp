// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// WizardWindow's keys, focus and reflow.

#include "pages/status/pictureintake.h"
#include "widgets/lowwindow.h"
#include "window/focusorder.h"
#include "window/traynotice.h"
#include "window/windowplace.h"
#include "window/wizardwindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>

#include <algorithm>

namespace {

/// Below this many times the width of an "n", the list of steps becomes one line.
constexpr int narrowCharacters = 95;
/// The same in a window of so many lines of text, where buttons may take two rows.
constexpr int narrowCharactersIfHigh = 84;
constexpr int highWindow = 36;
/// From here on, help has a place of its own at the right.
constexpr int helpAsideWidth = 1200;

QAbstractButton *shownButton(const QWidget &part, const QString &name)
{
    const auto buttons = part.findChildren<QAbstractButton *>(name);
    const auto shown = std::find_if(buttons.cbegin(), buttons.cend(),
        [](const QAbstractButton *button) { return button->isVisible(); });
    return shown == buttons.cend() ? nullptr : *shown;
}

void nameFold(Page *page, bool names)
{
    if (page && page->setNamesFold(names))
        page->refresh();
}

/// How far a key scrolls a page; nothing: it does not.
std::optional<QAbstractSlider::SliderAction> scrollingOf(const QKeyEvent &event)
{
    const bool isControl = event.modifiers() & Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_PageUp:
        return QAbstractSlider::SliderPageStepSub;
    case Qt::Key_PageDown:
        return QAbstractSlider::SliderPageStepAdd;
    case Qt::Key_Home:
        if (isControl)
            return QAbstractSlider::SliderToMinimum;
        break;
    case Qt::Key_End:
        if (isControl)
            return QAbstractSlider::SliderToMaximum;
        break;
    default:
        break;
    }
    return std::nullopt;
}

} // namespace

void WizardWindow::addShortcuts()
{
    const auto onKey = [this](const QKeySequence &keys, const auto &action) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
        return shortcut;
    };
    // A key that is held down acts once only, and nothing acts on a page that is not shown.
    const auto onPress = [this, onKey](const QKeySequence &keys, const auto &action) {
        const auto ifShown = [this, action] {
            if (!m_fold->isFolded())
                action();
        };
        onKey(keys, ifShown)->setAutoRepeat(false);
    };
    onKey(Qt::Key_F1, [this] { setHelpShown(true); });
    onKey(Qt::Key_Escape, [this] {
        if (m_fold->isFolded())
            m_fold->unfold();
        else if (m_help->isVisible() || !m_content->messages().dismiss())
            setHelpShown(false);
    });
    onPress(Qt::Key_F5, [this] { m_session.checks().checkAgain(); });
    onPress(QKeySequence(QKeySequence::Paste), [this] {
        const QMimeData &content = PictureSource::clipboard();
        const bool isText = content.hasText() && !content.hasImage() && !content.hasUrls();
        const PageFrame frame = m_content->page()->frame();
        if (frame.takesPictures && !isText)
            m_intake->bring(content);
        else if (frame.paste)
            frame.paste();
    });
    onPress(QKeySequence(Qt::ALT | Qt::Key_Left), [this] {
        if (m_session.mayGoBack())
            goBack();
    });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { m_theme->stepTextSize(1); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { m_theme->stepTextSize(1); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { m_theme->stepTextSize(-1); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_theme->setTextSize(100); });
    for (int number = 1; number <= stepCount; ++number) {
        onPress(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)), [this, number] {
            if (m_session.stateOf(Step(number)) == StepState::Done)
                m_session.goTo(Step(number));
        });
    }
}

void WizardWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat())
        pressDefault();
    else if (const auto scrolling = scrollingOf(*event))
        scrolledPart().triggerAction(*scrolling);
    else if (!isEnter)
        QMainWindow::keyPressEvent(event);
}

/// What nothing below the pointer has taken, such as a message or the buttons below the page.
void WizardWindow::wheelEvent(QWheelEvent *event)
{
    m_content->scrollBy(*event);
}

/// The help, where it has a place of its own and the focus; else the page.
QScrollBar &WizardWindow::scrolledPart() const
{
    const bool isHelp =
        m_helpAside->isVisible() && focusWidget() && m_helpAside->isAncestorOf(focusWidget());
    const QScrollArea &part = isHelp ? *m_helpAside : static_cast<QScrollArea &>(*m_content);
    return *part.verticalScrollBar();
}

/// What Enter presses where no other button has the focus: the next act on the page, or the main
/// button below it or on it; nullptr where the page has none now.
QAbstractButton *WizardWindow::mainButton() const
{
    const PageFrame frame = m_content->page() ? m_content->page()->frame() : PageFrame();
    if (!frame.isPrimaryDefault)
        return nullptr;
    if (frame.nextOnPage)
        return frame.nextOnPage;
    Button &below = m_footer->primary();
    if (below.isVisible() || !m_content->page())
        return below.isVisible() ? &below : nullptr;
    return shownButton(*m_content->page(), below.objectName());
}

void WizardWindow::pressPrimary()
{
    if (!m_content->page()->frame().primary.isEmpty())
        m_content->page()->activatePrimary();
}

/// Enter, where no other button has the focus.
void WizardWindow::pressDefault()
{
    const PageFrame frame = m_content->page()->frame();
    if (m_fold->isFolded() || !frame.isPrimaryDefault || !frame.busy.isEmpty())
        return;
    if (frame.nextOnPage) {
        if (frame.nextOnPage->isVisible())
            frame.nextOnPage->click();
    } else if (frame.next == PageFrame::Next::Close) {
        close();
    } else {
        pressPrimary();
    }
}

void WizardWindow::goBack()
{
    const PageFrame frame = m_content->page()->frame();
    if (frame.back)
        frame.back();
    else
        m_session.goBack();
}

QList<QWidget *> WizardWindow::partsInTabOrder() const
{
    MessageArea &messages = m_content->messages();
    QList<QWidget *> parts{&messages.pageBegin(), m_content->page(), &messages};
    parts.removeAll(nullptr);
    parts += m_footer->inTabOrder() + QList<QWidget *>{m_side, m_banner};
    // In the banner it comes with that.
    if (!m_banner->isAncestorOf(m_top))
        parts.append(m_top);
    if (m_isHelpShown)
        parts.append(m_help);
    return parts;
}

bool WizardWindow::focusNextPrevChild(bool next)
{
    QWidget *neighbour = FocusOrder::neighbour(partsInTabOrder(), focusWidget(), next);
    if (!neighbour)
        return false;
    neighbour->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

/// \a isOtherStep: an alert that came before the step was opened has not been read there.
void WizardWindow::moveFocus(const PageFrame &frame, bool isElsewhere, bool isOtherStep)
{
    MessageArea &messages = m_content->messages();
    QWidget *newAlert = messages.takeNewAlert();
    QWidget *alert = isOtherStep ? messages.alert() : newAlert;
    if (alert || isElsewhere)
        m_fold->unfold();
    const QWidget *focused = focusWidget();
    const bool isLost = !focused || !focused->isVisibleTo(this);
    if (alert) {
        if (isElsewhere)
            m_content->scrollToTop();
        m_content->showFrom(*alert);
        m_content->spareHeading(alert);
        alert->setFocus(Qt::OtherFocusReason);
    } else if (isElsewhere || isLost) {
        m_content->scrollToTop();
        QWidget *wanted = isElsewhere ? frame.firstFocus : nullptr;
        (wanted ? wanted : &m_content->heading())->setFocus(Qt::OtherFocusReason);
        if (isElsewhere && frame.keepsPlace)
            m_content->scrollToEarlierPlace();
    }
}

void WizardWindow::setHelpShown(bool shown)
{
    if (shown)
        m_fold->unfold();
    if (m_isHelpShown == shown)
        return;
    m_isHelpShown = shown;
    m_footer->setHelpOpen(shown);
    if (shown) {
        m_focusBeforeHelp = focusWidget();
        m_content->notePlace();
    } else if (m_focusBeforeHelp && m_focusBeforeHelp->isVisible()) {
        m_focusBeforeHelp->setFocus(Qt::OtherFocusReason);
    }
    refresh();
    if (!shown)
        return m_content->scrollToEarlierPlace();
    m_help->title().setFocus(Qt::OtherFocusReason);
    m_content->showFrom(m_help->title());
}

void WizardWindow::takeFold()
{
    // The second press of a double click would undo the first.
    m_presses->replaced();
    refresh();
}

void WizardWindow::reflow()
{
    // What is folded away keeps its form.
    if (m_fold->isFolded())
        return;
    const int letter = fontMetrics().horizontalAdvance(u'n');
    const bool isHigh = height() >= fontMetrics().height() * highWindow;
    const bool isNarrow = width() < letter * (isHigh ? narrowCharactersIfHigh : narrowCharacters);
    m_side->setVisible(!isNarrow && !m_content->isFilled());
    m_content->setLow(LowWindow::isAround(*this));
    m_top->setFoldOffered(m_fold->isOffered());
    m_top->reflow(*m_content, *m_banner, isNarrow, m_windowPlace->isStrip());
    nameFold(m_content->page(), m_top->leavesFoldToPage());

    const bool isAside = width() >= helpAsideWidth && !isNarrow;
    m_isHelpMoving = true;
    m_helpAside->place(*m_help, *m_content, isAside);
    m_isHelpMoving = false;
    m_content->messages().settle();
    m_helpAside->setVisible(isAside && m_isHelpShown);
    m_help->setVisible(m_isHelpShown);
}

void WizardWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    reflow();
    if (!m_fold->isFolded())
        keepFocusInSight();
}

/// After the page has become another size.
void WizardWindow::keepFocusInSight()
{
    const QWidget *kept = focusWidget();
    if (kept == &m_help->title()) {
        m_content->showFrom(*kept);
        return m_content->spareHeading(kept);
    }
    // The user may have pressed what gives the window its form or the text its size.
    const bool isOnPage = kept && m_content->isAncestorOf(kept) && !m_top->isAncestorOf(kept);
    const QWidget *current = m_content->page() ? m_content->page()->frame().current : nullptr;
    if (!isOnPage && current && current->isVisible())
        kept = current;
    if (kept)
        m_content->reveal(*kept);
    m_content->spareHeading(kept);
}

bool WizardWindow::event(QEvent *event)
{
    const QEvent::Type type = event->type();
    // Qt does not report each change of Windows' text size. The user makes it in another window.
    const bool isTextSizeNew = type == QEvent::WindowActivate && m_theme->isTextSizeOutdated();
    if (type == QEvent::ApplicationFontChange || type == QEvent::ApplicationPaletteChange
        || type == QEvent::ThemeChange || isTextSizeNew) {
        m_theme->apply();
        takeTextSize();
        refreshSoon();
    }
    if (type == QEvent::Show && !m_place)
        refresh();
    if (type == QEvent::WindowActivate) {
        m_isComingForward = true;
        QTimer::singleShot(0, this, [this] { m_isComingForward = false; });
        m_tray->takeAway();
        m_wasActive = true;
        tellProgress();
    }
    return QMainWindow::event(event);
}

void WizardWindow::comeForward()
{
    // The last press may have been meant for another program that was in front.
    m_presses->replaced();
    m_fold->unfold();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    QApplication::alert(this);
}
