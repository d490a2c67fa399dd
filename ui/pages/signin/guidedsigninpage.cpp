// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/signin/guidedsigninpage.h"

#include "pages/signin/signinpage.h"
#include "texts/messages.h"
#include "widgets/copybutton.h"
#include "widgets/expander.h"
#include "widgets/flowlayout.h"
#include "widgets/mailbutton.h"

GuidedSignInPage::GuidedSignInPage(WizardSession &session, QWidget *parent)
    : Page(session, parent),
      m_how(new TextBlock(TextBlock::Style::Body)),
      //: button: opens the browser; Alt letter unique on the page
      m_open(new Button(
          tr("&Open the classification system"), Button::Kind::Secondary, QStringLiteral("aabn"))),
      m_address(new TextBlock(TextBlock::Style::Muted))
{
    addParagraph(why());
    rows().addWidget(m_how);
    connect(m_open, &Button::clicked, &session.outside(), &OutsidePrograms::openWebInterface);
    auto *ways = new FlowLayout;
    ways->addWidget(m_open);
    //: button beside the one that opens the browser; copies the web address
    m_copy = new CopyButton(tr("Copy the address"), Button::Kind::Secondary,
        QStringLiteral("kopier_adresse"),
        [this] { return this->session().outside().browserAddress().toString(QUrl::FullyEncoded); });
    // The address leads there as well.
    connect(m_copy, &Button::clicked, &session.sitting(),
        [&session] { session.sitting().note(Sitting::Deed::OpenedWebInterface); });
    ways->addWidget(m_copy);
    rows().addLayout(ways);
    m_ahead = addParagraph(
        //: below the buttons that open the browser; "Large window" is a link then
        tr("This window becomes narrow then, so that the browser has room beside it. Press \"Large "
           "window\" to have it as before."));
    rows().addWidget(m_address);
    addTrouble();
}

void GuidedSignInPage::addTrouble()
{
    auto *trouble = new QWidget;
    m_trouble = new QWidget;
    auto *inside = new Rows(trouble, 8);
    //: shown by the link "I cannot sign in"; {role}: name of a role
    inside->addWidget(new TextBlock(
        filledIn(tr("Ask your role administrator for help. You need a user with the role "
                    "\"{role}\"."),
            {{QStringLiteral("role"), session().task().role}})));
    auto *message = new FlowLayout;
    //: link that copies a message, below "I cannot sign in"
    message->addWidget(new CopyButton(tr("Copy message to the role administrator"),
        Button::Kind::Link, QStringLiteral("kopier_rolle"),
        [this] { return Messages::forRoleAdministrator(session()); }));
    //: link that opens a mail, below "I cannot sign in"
    message->addWidget(new MailButton(
        tr("Write to the role administrator as a mail"), QStringLiteral("mail_rolle"), [this] {
            return session().outside().writeMail({},
                Messages::subjectForRoleAdministrator(session()),
                Messages::forRoleAdministrator(session()));
        }));
    inside->addLayout(message);
    //: link that shows advice
    auto *asked = new Expander(tr("I cannot sign in"), QStringLiteral("kan_ikke"), *trouble);
    auto *all = new Rows(m_trouble);
    all->addWidget(asked, 0, Qt::AlignLeft);
    all->addWidget(trouble);
    rows().addWidget(m_trouble);
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
    frame.introduction = why();
    //: main button where the user works in the browser; Alt letter unique on the page
    frame.primary = tr("&Continue, I am signed in");
    if (!wasOpened())
        frame.next = PageFrame::Next::OnPage;
    //: help panel on the sign-in page where guided mode is practised
    const QString practice = tr("The page in the browser is made up too. You need no password, and "
                                "you cannot break anything.");
    frame.help = isPractice() ? practice : SignInPage::help();
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

void GuidedSignInPage::refresh()
{
    m_open->setKind(kindOf(!wasOpened()));
    m_ahead->setVisible(!wasOpened());
    //: second paragraph there; in quotes: a button, without its Alt letter
    const QString real = tr("Press \"Open the classification system\", and sign in as you usually "
                            "do. Then come back here.");
    //: second paragraph there, in practice; in quotes: a button, without its Alt letter
    const QString practice =
        tr("Press \"Open the classification system\". Choose a made-up person from your own "
           "municipality there. You need no password. Then come back here.");
    m_how->setText(isPractice() ? practice : real);
    m_trouble->setVisible(!isPractice());
    const QUrl address = session().outside().webInterface();
    m_copy->setEnabled(!address.isEmpty());
    //: %1: the beginning of a web address, "https://…"
    m_address->setText(
        tr("The page is at %1").arg(address.toString(QUrl::RemovePath | QUrl::RemoveQuery)));
    m_address->setVisible(!address.isEmpty());
}

void GuidedSignInPage::activatePrimary()
{
    session().guidedWork().stateSignedIn();
}

void GuidedSignInPage::activateNext()
{
    m_open->click();
}
