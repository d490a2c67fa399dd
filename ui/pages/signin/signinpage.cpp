// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/signin/signinpage.h"

#include "problems/problemvalues.h"
#include "texts/messages.h"
#include "widgets/copybutton.h"
#include "widgets/expander.h"
#include "widgets/flowlayout.h"
#include "widgets/mailbutton.h"

SignInPage::SignInPage(WizardSession &session, QWidget *parent)
    : Page(session, parent),
      m_start(addPart({//: first paragraph of the sign-in page; in quotes: the main button, without
                       //: its Alt letter
          tr("Press \"Sign in in the browser\". Then your browser opens. Sign in as you usually "
             "do."),
          //: second paragraph of the sign-in page; "here" is the program
          tr("Then come back here. We go on by ourselves when you are signed in."),
          //: third paragraph of the sign-in page
          tr("The program never sees your password.")})),
      m_waiting(addPart({})),
      m_browser(new TextBlock(TextBlock::Style::Body)),
      m_checking(addPart({//: on the sign-in page between the sign-in and the next page
          tr("You have signed in. It takes a moment. You need do nothing.")})),
      m_signedIn(addPart({})),
      m_who(new TextBlock(TextBlock::Style::Body)),
      m_guided(addPart({//: first paragraph of the sign-in page where the user works in the browser
          tr("Here the program cannot create the subscription itself. So we show you "
             "the way while you work in the browser."),
          //: second paragraph there; in quotes: a button, without its Alt letter
          tr("Press \"Open the classification system\", and sign in as you usually do. Then come "
             "back here.")}))
{
    auto *waiting = static_cast<QVBoxLayout *>(m_waiting->layout());
    waiting->addWidget(m_browser);
    //: button while the user signs in; Alt letter unique on the page
    m_copyLink = new CopyButton(tr("&Copy link for the sign-in"), Button::Kind::Secondary,
        QStringLiteral("kopier_link"),
        [this] { return this->session().signingIn().address().toString(QUrl::FullyEncoded); });
    waiting->addWidget(m_copyLink, 0, Qt::AlignLeft);
    m_signedIn->layout()->addWidget(m_who);

    auto *guided = static_cast<QVBoxLayout *>(m_guided->layout());
    //: button: opens the browser; Alt letter unique on the page
    auto *open = new Button(
        tr("&Open the classification system"), Button::Kind::Secondary, QStringLiteral("aabn"));
    connect(open, &Button::clicked, &session.outside(), &OutsidePrograms::openWebInterface);
    auto *ways = new FlowLayout;
    ways->addWidget(open);
    //: button beside the one that opens the browser; copies the web address
    ways->addWidget(new CopyButton(
        tr("Copy the address"), Button::Kind::Secondary, QStringLiteral("kopier_adresse"), [this] {
            return this->session().outside().browserAddress().toString(QUrl::FullyEncoded);
        }));
    guided->addLayout(ways);
    m_address = new TextBlock(TextBlock::Style::Muted);
    guided->addWidget(m_address);
    auto *trouble = new QWidget;
    auto *inside = new QVBoxLayout(trouble);
    inside->setContentsMargins(0, 0, 0, 0);
    //: shown by the link "I cannot sign in"; {role}: name of a role
    inside->addWidget(new TextBlock(
        filledIn(tr("Ask your role administrator for help. You need a user with the role "
                    "\"{role}\"."),
            {{QStringLiteral("role"), session.task().role}})));
    auto *message = new FlowLayout;
    //: link that copies a message, below "I cannot sign in"
    message->addWidget(new CopyButton(tr("Copy message to the role administrator"),
        Button::Kind::Link, QStringLiteral("kopier_rolle"),
        [this] { return Messages::forRoleAdministrator(this->session()); }));
    //: link that opens a mail, below "I cannot sign in"
    message->addWidget(new MailButton(
        tr("Write to the role administrator as a mail"), QStringLiteral("mail_rolle"), [this] {
            return this->session().outside().writeMail({}, Messages::subject(this->session()),
                Messages::forRoleAdministrator(this->session()));
        }));
    inside->addLayout(message);
    //: link that shows advice
    guided->addWidget(new Expander(tr("I cannot sign in"), QStringLiteral("kan_ikke"), *trouble), 0,
        Qt::AlignLeft);
    guided->addWidget(trouble);
}

QWidget *SignInPage::addPart(const QStringList &paragraphs)
{
    auto *part = new QWidget;
    auto *inside = new QVBoxLayout(part);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(12);
    for (const QString &paragraph : paragraphs)
        inside->addWidget(new TextBlock(paragraph));
    rows().addWidget(part);
    return part;
}

SignInPage::Part SignInPage::part() const
{
    if (session().way().isGuided())
        return Part::Guided;
    if (session().navigation().activity() == Activity::WaitingForBrowser)
        return Part::Waiting;
    if (session().navigation().activity() == Activity::CheckingUser)
        return Part::Checking;
    const bool isAhead = session().signingIn().isSignedIn() && session().isOpen(Step::Instance);
    return isAhead ? Part::SignedIn : Part::Start;
}

QString SignInPage::heading() const
{
    switch (part()) {
    case Part::Start:
        //: heading of the sign-in page
        return tr("Sign in in your browser");
    case Part::Waiting:
        //: heading of the sign-in page while the user signs in
        return tr("We are waiting for you to sign in");
    case Part::Checking:
        //: heading of the sign-in page between the sign-in and the next page
        return tr("We are checking your sign-in");
    case Part::SignedIn:
        //: heading of the sign-in page for a user who comes back to it; no full stop
        return tr("You are signed in");
    case Part::Guided:
        //: heading of the sign-in page where the user works in the browser
        return tr("Sign in to the classification system");
    }
    Q_UNREACHABLE();
}

QString SignInPage::introduction() const
{
    switch (part()) {
    case Part::Start:
        //: first paragraph of the sign-in page; in quotes: the main button, without its Alt letter
        return tr("Press \"Sign in in the browser\". Then your browser opens. Sign in as you "
                  "usually do.");
    case Part::Waiting:
        return m_browser->text();
    case Part::Checking:
        //: on the sign-in page between the sign-in and the next page
        return tr("You have signed in. It takes a moment. You need do nothing.");
    case Part::SignedIn:
        return m_who->text();
    case Part::Guided:
        //: first paragraph of the sign-in page where the user works in the browser
        return tr("Here the program cannot create the subscription itself. So we show you the way "
                  "while you work in the browser.");
    }
    Q_UNREACHABLE();
}

QString SignInPage::primaryText() const
{
    switch (part()) {
    case Part::Start:
        //: main button of the sign-in page; Alt letter unique on the page
        return session().navigation().activity() == Activity::None ? tr("S&ign in in the browser")
                                                                   : QString();
    case Part::Waiting:
        //: main button while the user signs in; Alt letter unique on the page
        return isLedByProblem() ? QString() : tr("Open the &browser again");
    case Part::Checking:
        return {};
    case Part::SignedIn:
        //: main button where the user is signed in; Alt letter unique on the page
        return tr("&Continue");
    case Part::Guided:
        //: main button where the user works in the browser; Alt letter unique on the page
        return tr("&Continue, I am signed in");
    }
    Q_UNREACHABLE();
}

void SignInPage::activatePrimary()
{
    switch (part()) {
    case Part::Start:
        session().signingIn().begin();
        return;
    case Part::Waiting:
        session().outside().reopenBrowser();
        return;
    case Part::Checking:
        return;
    case Part::SignedIn:
        session().goTo(Step::Instance);
        return;
    case Part::Guided:
        session().guidedWork().stateSignedIn();
        return;
    }
}

QString SignInPage::helpText() const
{
    //: help panel on the sign-in page; first "user": a name to sign in with
    return tr("Use the user that you have from your municipality. You can use the same sign-in as "
              "for the classification system.");
}

QString SignInPage::stopText() const
{
    //: button beside a moving bar, while the user signs in
    return isSigningIn(session().navigation().activity()) ? tr("Stop the sign-in") : QString();
}

void SignInPage::stop()
{
    session().signingIn().stop();
}

void SignInPage::refresh()
{
    const Part shown = part();
    m_start->setVisible(shown == Part::Start);
    m_waiting->setVisible(shown == Part::Waiting);
    m_checking->setVisible(shown == Part::Checking);
    // A problem about the browser offers the same link.
    const bool isOpen = !session().problem().error()
        || session().problem().error()->kind != ErrorKind::BrowserDidNotOpen;
    m_copyLink->setVisible(isOpen);
    //: first paragraph of the sign-in page while the user signs in
    const QString opened = tr("Your browser is open. Sign in there, and come back here. We wait "
                              "for 10 minutes. Then you can begin again.");
    //: the same, where the program could not open the browser
    const QString closed = tr("Open the sign-in page in your browser yourself, and sign in there. "
                              "We wait for 10 minutes.");
    m_browser->setText(isOpen ? opened : closed);
    m_signedIn->setVisible(shown == Part::SignedIn);
    m_guided->setVisible(shown == Part::Guided);
    if (const Environment *here = session().environment()) {
        //: %1: the beginning of a web address, "https://…"
        m_address->setText(
            tr("The page is at %1")
                .arg(here->webInterface.toString(QUrl::RemovePath | QUrl::RemoveQuery)));
    }
    if (const auto &person = session().facts().person) {
        //: where the user comes back to the page; {user}: a person, {municipality}: the user's
        m_who->setText(filledIn(tr("You are signed in as {user}, {municipality}. Go on, and choose "
                                   "your debtor system."),
            {{QStringLiteral("user"), ProblemValues::userName(person->name)},
                {QStringLiteral("municipality"), person->authority.name}}));
    }
}
