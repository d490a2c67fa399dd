// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/wizardwindow.h"

#include "pages/status/pictureintake.h"
#include "session/wayofworking.h"
#include "texts/problemtexts.h"
#include "texts/stepnames.h"
#include "widgets/folderchooser.h"
#include "widgets/programicon.h"
#include "widgets/rows.h"
#include "window/interimevidence.h"
#include "window/leaving.h"
#include "window/mnemonics.h"
#include "window/pointerhover.h"
#include "window/textsizebuttons.h"
#include "window/traynotice.h"
#include "window/troubleshooting.h"
#include "window/windowplace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>

#include <utility>

namespace {

/// The theme gives the window its font. It comes before the parts, which measure their texts as
/// soon as they are put together.
Theme *themeOf(QWidget &window, const UiSettings &settings)
{
    auto *theme = new Theme(window);
    theme->setTextSize(settings.textSize());
    theme->setScheme(settings.scheme());
    theme->apply();
    return theme;
}

/// Empty: nothing.
QString newsOf(const CurrentProblem &problem)
{
    if (problem.error())
        return ProblemTexts::titleOf(*problem.error());
    return problem.notice() ? ProblemTexts::textOf(*problem.notice()) : QString();
}

} // namespace

WizardWindow::WizardWindow(WizardSession &session, UiSettings &settings, PressGuard::Hands hands)
    : m_session(session),
      m_settings(settings),
      m_windowPlace(new WindowPlace(*this)),
      m_theme(themeOf(*this, settings)),
      m_side(new SidePanel(session)),
      m_top(new TopLine(session, *m_theme, *new AllCasesLink(session))),
      m_banner(new EnvironmentBanner(new TextSizeButtons(*m_theme))),
      m_content(new ContentColumn(session, this)),
      m_footer(new Footer),
      m_help(new HelpPanel(*m_theme, session.task().contact)),
      m_helpAside(new HelpAside),
      m_belowBanner(new QWidget),
      m_fold(new StripFold(*m_banner, *m_belowBanner, *m_windowPlace)),
      m_tray(new TrayNotice(*this)),
      m_presses(new PressGuard(
          *this, [this] { return mainButton(); }, std::move(hands))),
      m_intake(new PictureIntake(session, this)),
      m_dropped(new DroppedFiles(
          *this, *m_intake, [this] { return m_content->page()->frame().takesPictures; })),
      m_pages(session, *m_intake, [this](Page &page) { takeIn(page); })
{
    setObjectName(QStringLiteral("vindue"));
    setWindowIcon(programIcon());
    m_help->showTheme();
    build();
    m_leaving = new Leaving(*this, session, m_pages, m_content->messages());
    new FocusRing(*this);
    new PointerHover(*this);
    connectParts();
    addShortcuts();
    takeTextSize();
    m_windowPlace->restore(m_settings.geometry());
}

void WizardWindow::build()
{
    m_help->hide();
    m_help->add(new InterimEvidence(m_session));

    auto *below = new Rows(m_belowBanner, 0);
    below->addLayout(&m_top->place());
    // Help lies beside the page only, so that the buttons stay where they are.
    auto *beside = new QHBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(m_content, 1);
    beside->addWidget(m_helpAside);
    below->addLayout(beside, 1);
    below->addWidget(&m_content->messages());
    below->addWidget(m_footer);
    auto *middle = new Rows(nullptr, 0);
    middle->addWidget(m_banner);
    middle->addWidget(m_belowBanner, 1);

    auto *centre = new QWidget(this);
    auto *columns = new QHBoxLayout(centre);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_side);
    columns->addLayout(middle, 1);
    setCentralWidget(centre);
}

void WizardWindow::connectParts()
{
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &WizardWindow::refresh);
    connect(&m_session, &WizardSession::changed, this, &WizardWindow::refreshSoon);
    connect(&m_session.signingIn(), &SigningIn::attentionWanted, this, &WizardWindow::comeForward);
    connect(&m_session.checks(), &ResultChecks::newsCame, this, &WizardWindow::tellNews);
    connect(m_tray, &TrayNotice::pressed, this, &WizardWindow::comeForward);
    connect(m_theme, &Theme::chosen, this, &WizardWindow::takeLook);
    connect(m_top, &TopLine::stripPressed, this, &WizardWindow::refresh);
    connect(m_top, &TopLine::sideWanted, m_windowPlace, &WindowPlace::setStripAtLeft);
    connect(m_fold, &StripFold::changed, this, &WizardWindow::takeFold);
    connect(m_footer, &Footer::primaryWanted, this, &WizardWindow::pressPrimary);
    connect(m_footer, &Footer::backWanted, this, &WizardWindow::goBack);
    connect(m_footer, &Footer::closeWanted, this, &WizardWindow::close);
    connect(m_footer, &Footer::helpWanted, this, [this] { setHelpShown(!m_isHelpShown); });
    connect(this, &WizardWindow::connectionCheckWanted, m_presses, &PressGuard::replaced);
    connect(this, &WizardWindow::connectionCheckWanted, this, [this] { setHelpShown(true); });
    connect(m_help, &HelpPanel::signOutWanted, &m_session.signingIn(), &SigningIn::signOut);
    connect(
        &m_content->messages(), &MessageArea::windowActionWanted, this, &WizardWindow::carryOut);
    connect(&m_content->messages(), &MessageArea::stopWanted, &m_session, [this] {
        m_session.signingIn().stop();
        m_session.choice().stopLookingUp();
    });
    connect(m_leaving, &Leaving::asked, this, [this] {
        comeForward();
        refresh();
    });
    connect(m_dropped, &DroppedFiles::said, this, &WizardWindow::say);
    connect(m_intake, &PictureIntake::changed, this, &WizardWindow::refreshSoon);
    connect(m_intake, &PictureIntake::amended, this, &WizardWindow::forgetMessage);
    connect(m_intake, &PictureIntake::said, this, [this](const Message &message) {
        // The message takes the place of one about a field.
        if (message.severity == Severity::Failure)
            m_content->page()->forgetErrors();
        say(message);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        // The first press after another program was in front brings this window forward first.
        if (now && !m_isComingForward)
            m_content->followFocus(*now, m_isHelpMoving);
    });
}

void WizardWindow::offerTroubleshooting(ConnectionCheck &check, LogFile &log)
{
    auto *part = Troubleshooting::of(m_session, check, log);
    connect(this, &WizardWindow::connectionCheckWanted, part, &Troubleshooting::check);
    m_help->add(part);
}

void WizardWindow::refreshSoon()
{
    m_refresh.start(0);
}

void WizardWindow::refresh()
{
    m_refresh.stop();
    if (m_leaving->isDue()) {
        close();
        return;
    }
    const QPointer<QWidget> focusedBefore = focusWidget();
    const View view = m_session.view();
    if (m_place && m_place->view != view)
        m_fold->unfold();
    m_pages.followCase(m_content->page());
    Page &page = m_pages.of(view);
    const bool isOther = &page != m_content->page();
    if (isOther && m_content->page())
        m_content->page()->setCurrent(false);
    if (isOther)
        page.setCurrent(true);
    // Qt moves focus to a sibling when the focused widget is hidden, and screen readers announce
    // it. Move focus first.
    const PageFrame ahead = page.frame();
    const bool leadsToHeading =
        !m_session.problem().error() && !ahead.firstFocus && m_place != Place{view, ahead.subject};
    if (leadsToHeading) {
        m_content->showHeading(ahead.heading, ahead.introduction, true);
        m_content->heading().setFocus(Qt::OtherFocusReason);
    }
    page.refresh();
    const PageFrame frame = page.frame();
    const std::optional<Place> before = std::exchange(m_place, Place{view, frame.subject});
    const bool isElsewhere = leadsToHeading || m_place != before;
    const bool isOtherStep = !before || stepOf(view) != stepOf(before->view);
    if (isElsewhere) {
        m_presses->replaced();
        m_content->messages().forgetPage();
        page.forgetErrors();
    }
    m_content->showHeading(frame.heading, frame.introduction, isElsewhere && !leadsToHeading);
    m_content->showPage(page);
    m_content->setFilling(frame.fillsWindow);
    m_content->messages().showBusy(frame.busy, frame.stop);
    m_content->messages().refresh();
    m_side->refresh();
    m_top->refresh(view);
    m_help->show(frame.help, m_session.signingIn().isSignedIn());
    refreshFooter(frame);
    refreshTitle(frame.progress);
    tellProgress();
    const bool isOtherForm = refreshStrip();
    m_banner->show(m_session.environment(), m_windowPlace->isStrip());
    m_fold->offer(m_windowPlace->isStrip() && m_windowPlace->wouldStripCoverMuch());
    reflow();
    // The buttons that are on every page come first and keep their Alt letters.
    MessageArea &messages = m_content->messages();
    Mnemonics::makeUnique({m_footer, &messages, &messages.pageBegin(), &page, m_help});
    // Qt moves the focus on when its widget is hidden: out of the page, or from the help into it.
    const bool fellOut = focusedBefore && !focusedBefore->isVisibleTo(this) && focusWidget()
        && !(page.isAncestorOf(focusedBefore) && page.isAncestorOf(focusWidget()));
    moveFocus(frame, isElsewhere || fellOut, isOtherStep);
    // What was scrolled to moves up when the last heading goes.
    m_content->forgetLastHeading();
    m_content->keepInSight(focusWidget());
    if (isOtherForm)
        keepFocusInSight();
}

/// The user has chosen colours or a size of the text.
void WizardWindow::takeLook()
{
    m_settings.keepLook(*m_theme);
    m_help->showTheme();
    const bool isOtherSize = takeTextSize();
    refresh();
    // Other colours leave everything in its place.
    if (isOtherSize)
        keepFocusInSight();
}

/// True where the texts have got another size.
bool WizardWindow::takeTextSize()
{
    const bool isOther = m_content->setTextSize(m_theme->shownTextSize());
    m_footer->setTextSize(m_theme->shownTextSize());
    m_windowPlace->setTextSize(m_theme->shownTextSize());
    return isOther;
}

/// True where the window has got another form.
bool WizardWindow::refreshStrip()
{
    const bool strip = m_top->wantsStrip() && !m_content->isFilled();
    if (m_windowPlace->isStrip() == strip)
        return false;
    m_presses->replaced();
    m_content->setStrip(strip);
    m_footer->setStrip(strip);
    m_windowPlace->setStrip(strip, m_theme->shownTextSize());
    return true;
}

void WizardWindow::takeIn(Page &page)
{
    m_content->add(page);
    connect(&page, &Page::changed, this, &WizardWindow::refreshSoon);
    connect(&page, &Page::closeWanted, this, &WizardWindow::close);
    connect(&page, &Page::aboutToFill, m_content, &ContentColumn::noteBeforeFilling);
    connect(&page, &Page::connectionCheckWanted, this, &WizardWindow::connectionCheckWanted);
    connect(&page, &Page::amended, this, &WizardWindow::forgetMessage);
    connect(&page, &Page::said, this, &WizardWindow::say);
}

void WizardWindow::say(const Message &message)
{
    m_content->messages().show(message);
    m_fold->unfold();
    refresh();
}

void WizardWindow::forgetMessage()
{
    m_content->messages().forgetPage();
    refresh();
}

void WizardWindow::refreshFooter(const PageFrame &frame)
{
    const auto &problem = m_session.problem().error();
    const bool isLed = problem && leadsItsPage(problem->kind);
    const auto isNext = [&frame, isLed](PageFrame::Next act) {
        // A user who waits for the program has nothing to do.
        return frame.next == act && frame.busy.isEmpty() && !isLed;
    };
    m_footer->primary().setConsequential(frame.isPrimaryConsequential);
    m_footer->show({frame.isPrimaryOnPage ? QString() : frame.primary, frame.primaryShort,
        frame.hasBack, !frame.busy.isEmpty(), frame.close, isNext(PageFrame::Next::Primary),
        isNext(PageFrame::Next::Close), frame.fillsWindow});
}

void WizardWindow::refreshTitle(const QString &progress)
{
    const QString step = pageCaption();
    m_top->showStep(m_top->wantsStrip() && !progress.isEmpty() ? progress : step);
    //: The program's name, at the end of the window's title
    QString title = QStringLiteral("%1 \u2013 %2").arg(step, tr("Create subscription"));
    if (const Environment *environment = m_session.environment())
        title += QStringLiteral(" \u2013 ") + environment->name;
    // That of a narrow window has room for the step.
    setWindowTitle(m_top->wantsStrip() ? step : title);
}

void WizardWindow::tellProgress()
{
    const CaseFacts &facts = m_session.facts();
    const int stepsDone = facts.finished ? 0 : int(m_session.way().reached(facts)) - 1;
    const bool isWrong = m_session.stateOf(m_session.navigation().step()) == StepState::Problem;
    const Progress now{stepsDone, isWrong && stepsDone > 0};
    // A window has no button in the taskbar before it is active for the first time.
    if (!m_wasActive || m_progress == now)
        return;
    m_progress = now;
    Q_EMIT progressed(now);
}

QString WizardWindow::pageCaption() const
{
    return StepNames::numbered(m_session.navigation().step(), StepNames::wayFor(m_session));
}

QImage WizardWindow::pageImage()
{
    if (m_refresh.isActive())
        refresh();
    return m_banner->pictureAbove(m_content->picture()).toImage();
}

void WizardWindow::carryOut(ProblemAction action)
{
    if (action == ProblemAction::SaveAndClose) {
        close();
        return;
    }
    chooseFolder(*this, m_session.evidence().folder(), [this](const QString &folder) {
        m_session.evidence().chooseFolder(folder);
        m_session.act(ProblemAction::TryAgain);
    });
}

void WizardWindow::tellNews()
{
    if (isActiveWindow())
        return;
    // The user works with another program, so the window does not come to the front.
    QApplication::alert(this);
    if (const QString news = newsOf(m_session.problem()); !news.isEmpty())
        m_tray->tell(news);
}

void WizardWindow::answerCall()
{
    if (!m_session.problem().error()) {
        //: notice below the page, after the program was started a second time
        m_content->messages().show(
            {Severity::Notice, tr("The program was already open. Here is your work."), {}});
    }
    comeForward();
}

void WizardWindow::closeEvent(QCloseEvent *event)
{
    if (!m_leaving->mayClose()) {
        event->ignore();
        return;
    }
    m_settings.keepGeometry(m_windowPlace->geometry());
    if (m_content->page())
        m_content->page()->setCurrent(false);
    event->accept();
}
