// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/signin/guidedsigninpage.h"

#include "pages/signin/missingrole.h"
#include "widgets/accessibility.h"
#include "widgets/addressline.h"
#include "widgets/copybutton.h"
#include "widgets/expander.h"
#include "widgets/flowlayout.h"
#include "widgets/noticewidget.h"

#include <utility>

GuidedSignInPage::GuidedSignInPage(WizardSession &session, QWidget *parent)
    : Page(session, parent),
      m_unconnected(new NoticeWidget(Severity::Warning,
          //: at the top of the sign-in page where the user works in the browser, after "Check the
          //: connection" in the help; in quotes: the button that opens it
          tr("The check found no connection. The result is under \"Help\". Send it to your IT "
             "department, and check again when they have looked at it."))),
      //: button below that, which opens the help and checks; no Alt letter
      m_check(new Button(
          tr("Check the connection again"), Button::Kind::Secondary, QStringLiteral("tjek_igen"))),
      m_why(addParagraph(why())),
      m_how(addParagraph()),
      m_ahead(addParagraph(ahead())),
      //: button: opens the browser; Alt letter unique on the page
      m_open(new Button(
          tr("&Open the classification system"), Button::Kind::Secondary, QStringLiteral("aabn"))),
      m_address(new AddressLine),
      m_continue(new Button(QString(), Button::Kind::Secondary, QStringLiteral("primaer")))
{
    auto *again = new QWidget;
    auto *below = new FlowLayout(again);
    below->setContentsMargins(0, 8, 0, 0);
    below->addWidget(m_check);
    m_unconnected->add(again);
    rows().insertWidget(0, m_unconnected);
    connect(m_check, &Button::clicked, this, &GuidedSignInPage::connectionCheckWanted);
    m_open->setConsequential(true);
    // It states that the user is signed in.
    m_continue->setConsequential(true);
    connect(m_open, &Button::clicked, &session.outside(), &OutsidePrograms::openWebInterface);
    connect(m_continue, &Button::clicked, this, &GuidedSignInPage::activatePrimary);
    connect(&session.sitting(), &Sitting::changed, this, [this] {
        if (!asksWhetherSignedIn() && std::exchange(m_isAsked, false))
            Q_EMIT amended();
    });
    auto *ways = new FlowLayout;
    ways->addWidget(m_open);
    //: button beside the one that opens the browser; copies the web address
    m_copy = new CopyButton(tr("Copy the address"), Button::Kind::Secondary,
        QStringLiteral("kopier_adresse"),
        [this] { return this->session().outside().browserAddress().toString(QUrl::FullyEncoded); });
    m_copy->setConsequential(true);
    connect(m_copy, &Button::clicked, &session.sitting(),
        [&session] { session.sitting().note(Sitting::Deed::CopiedWebAddress); });
    ways->addWidget(m_copy);
    rows().addLayout(ways);
    rows().addWidget(m_address);
    //: advice on the sign-in page where the user works in the browser; in quotes: a button there,
    //: and two in the help panel and on the way to it
    auto *advice = new TextBlock(tr(
        "Wait a moment, and press \"Open the classification system\" again. If that does not "
        "help, copy the address, and paste it into your browser. If the page still does not open, "
        "press \"Help\" and then \"Check the connection\"."));
    //: link that shows advice; the page in the browser
    rows().addWidget(
        new Expander(tr("The page does not open"), QStringLiteral("siden_aabner_ikke"), *advice), 0,
        Qt::AlignLeft);
    rows().addWidget(advice);
    m_trouble = new MissingRole(session, troubleText(), "kan_ikke");
    rows().addWidget(m_trouble);
    placeMainButton();
}

void GuidedSignInPage::placeMainButton()
{
    // The next act stands above what the user has done already.
    const TextBlock *above = wasOpened() ? m_how : m_address;
    if (rows().indexOf(m_continue) == rows().indexOf(above) + 1)
        return;
    rows().removeWidget(m_continue);
    rows().insertWidget(rows().indexOf(above) + 1, m_continue, 0, Qt::AlignLeft);
}

bool GuidedSignInPage::hasBrowserFailed() const
{
    const auto &problem = session().problem().error();
    return problem && problem->kind == ErrorKind::BrowserDidNotOpen;
}

/// A user who has copied the address goes to the browser with it. Then the window becomes narrow
/// and leads on, as when it opens the page itself, so that nothing moves under the press that
/// copies, nor under the one that brings the window back.
bool GuidedSignInPage::event(QEvent *event)
{
    // Later, because a window that is being closed is left, too.
    if (event->type() == QEvent::WindowDeactivate)
        QMetaObject::invokeMethod(this, &GuidedSignInPage::follow, Qt::QueuedConnection);
    return Page::event(event);
}

void GuidedSignInPage::follow()
{
    Sitting &sitting = session().sitting();
    if (!sitting.has(Sitting::Deed::CopiedWebAddress))
        return;
    sitting.forget(Sitting::Deed::CopiedWebAddress);
    sitting.note(Sitting::Deed::OpenedWebInterface);
    if (hasBrowserFailed())
        session().act(ProblemAction::GoOn);
}

void GuidedSignInPage::setCurrent(bool /*isCurrent*/)
{
    m_isAsked = false;
}

QString GuidedSignInPage::ahead()
{
    //: above the button that opens the browser; "To the left" is a link then
    return tr("When the browser opens, this window becomes narrow and stands in front of it, at "
              "the right. If it hides something that you have to see, press \"To the left\".");
}

QString GuidedSignInPage::troubleText()
{
    //: link that shows advice
    return tr("I cannot sign in, or I do not have the role");
}

QString GuidedSignInPage::why()
{
    //: first paragraph of the sign-in page where the user works in the browser
    return tr("The program cannot create the subscription in the classification system itself. So "
              "we show you the way while you work in the browser.");
}

PageFrame GuidedSignInPage::frame() const
{
    PageFrame frame = commonFrame();
    //: heading of the sign-in page where the user works in the browser
    frame.heading = tr("Sign in to the classification system");
    frame.introduction = wasOpened() ? how() : why();
    frame.primary = primaryText();
    frame.isPrimaryOnPage = true;
    if (hasFoundNoConnection() || !wasOpened()) {
        frame.next = PageFrame::Next::None;
        frame.nextOnPage = hasFoundNoConnection() ? m_check : m_open;
    }
    //: help panel on the sign-in page where guided mode is practised
    const QString practice = tr("The page in the browser is made up too. You need no password, and "
                                "you cannot break anything.");
    //: the same, in the real task; "user": a name to sign in with
    const QString real = tr("Use the user that you have from your municipality. You sign in in the "
                            "browser, so the program does not see your password.");
    frame.help = isPractice() ? practice : real;
    return frame;
}

bool GuidedSignInPage::isPractice() const
{
    const Environment *here = session().environment();
    return here && here->practisesGuided;
}

bool GuidedSignInPage::wasOpened() const
{
    return session().sitting().has(Sitting::Deed::OpenedWebInterface);
}

bool GuidedSignInPage::hasFoundNoConnection() const
{
    return session().sitting().has(Sitting::Deed::FoundNoConnection);
}

bool GuidedSignInPage::asksWhetherSignedIn() const
{
    // The user may have opened the page without the program, and says so once.
    return hasFoundNoConnection() || !wasOpened();
}

QString GuidedSignInPage::primaryText() const
{
    if (m_isAsked && asksWhetherSignedIn()) {
        //: main button where the user works in the browser, after the question whether they are
        //: signed in; Alt letter unique on the page
        return tr("&Yes, I am signed in");
    }
    //: main button where the user works in the browser; Alt letter unique on the page
    return tr("&Continue, I am signed in");
}

QString GuidedSignInPage::how() const
{
    if (wasOpened()) {
        //: what to do on the sign-in page, once the browser was opened
        const QString real =
            tr("Sign in in the browser with your user from your municipality. Then "
               "come back here.");
        //: what to do on the sign-in page, once the browser was opened, in practice
        const QString practice = tr("Choose a made-up person from your own municipality in the "
                                    "browser. You need no password. Then come back here.");
        return isPractice() ? practice : real;
    }
    //: second paragraph there; in quotes: a button, without its Alt letter
    const QString real = tr("Press \"Open the classification system\", and sign in with your user "
                            "from your municipality. Then come back here.");
    //: second paragraph there, in practice; in quotes: a button, without its Alt letter
    const QString practice =
        tr("Press \"Open the classification system\". Choose a made-up person from your own "
           "municipality there. You need no password. Then come back here.");
    return isPractice() ? practice : real;
}

void GuidedSignInPage::refresh()
{
    placeMainButton();
    const bool isConnected = !hasFoundNoConnection();
    m_unconnected->setVisible(!isConnected);
    m_check->setKind(kindOf(!isConnected));
    m_open->setKind(kindOf(isConnected && !wasOpened()));
    m_continue->setKind(kindOf(isConnected && wasOpened()));
    m_continue->setText(primaryText());
    m_why->setVisible(!wasOpened());
    m_ahead->setVisible(!wasOpened());
    m_how->setText(how());
    m_trouble->refresh();
    const QUrl address = session().outside().webInterface();
    m_copy->setEnabled(!address.isEmpty());
    // The problem has the same button.
    m_copy->setVisible(!hasBrowserFailed());
    // As it is opened and copied.
    m_address->setText(address.toString(QUrl::FullyEncoded));
    //: for screen readers, of a web address that stands alone in a line below the button that opens
    //: it; %1: the address
    Accessibility::setName(*m_address, tr("The page is at %1").arg(m_address->text()));
    m_address->setVisible(!address.isEmpty());
}

void GuidedSignInPage::activatePrimary()
{
    const bool isKnown = !asksWhetherSignedIn()
        || (!hasFoundNoConnection()
            && (session().sitting().has(Sitting::Deed::CopiedWebAddress)
                || session().facts().saidSignedInAt.isValid()));
    if (isKnown || std::exchange(m_isAsked, true)) {
        session().sitting().forget(Sitting::Deed::FoundNoConnection);
        session().guidedWork().stateSignedIn();
        return;
    }
    // The question comes in the problem's place.
    if (hasBrowserFailed())
        session().act(ProblemAction::GoOn);
    //: message below the page, after the main button; in quotes: the same button now
    const QString real = tr("You have not opened the page from here. Are you signed in to the "
                            "classification system? Then press \"Yes, I am signed in\".");
    //: message below the page in practice, after the main button; in quotes: the same button now
    const QString practice = tr("You have not opened the practice page yet. Are you signed in "
                                "there? Then press \"Yes, I am signed in\".");
    //: the same, where "Check the connection" has found none
    const QString unconnected =
        tr("The check found no connection. Are you signed in in the browser all the same? Then "
           "press \"Yes, I am signed in\".");
    const QString &unopened = isPractice() ? practice : real;
    Q_EMIT said({Severity::Warning, hasFoundNoConnection() ? unconnected : unopened, nullptr});
}
