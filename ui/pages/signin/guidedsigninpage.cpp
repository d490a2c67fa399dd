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
      //: button: opens the browser; Alt letter unique on the page
      m_open(new Button(
          tr("&Open the classification system"), Button::Kind::Secondary, QStringLiteral("aabn"))),
      m_address(new TextBlock(TextBlock::Style::Muted))
{
    //: first paragraph of the sign-in page where the user works in the browser
    addParagraph(tr("Here the program cannot create the subscription itself. So we show you the "
                    "way while you work in the browser."));
    //: second paragraph there; in quotes: a button, without its Alt letter
    addParagraph(tr("Press \"Open the classification system\", and sign in as you usually do. Then "
                    "come back here."));
    connect(m_open, &Button::clicked, &session.outside(), &OutsidePrograms::openWebInterface);
    auto *ways = new FlowLayout;
    ways->addWidget(m_open);
    //: button beside the one that opens the browser; copies the web address
    auto *copy = new CopyButton(tr("Copy the address"), Button::Kind::Secondary,
        QStringLiteral("kopier_adresse"),
        [this] { return this->session().outside().browserAddress().toString(QUrl::FullyEncoded); });
    // The address leads there as well.
    connect(copy, &Button::clicked, &session.sitting(),
        [&session] { session.sitting().note(Sitting::Deed::OpenedWebInterface); });
    ways->addWidget(copy);
    rows().addLayout(ways);
    rows().addWidget(m_address);
    addTrouble();
}

void GuidedSignInPage::addTrouble()
{
    auto *trouble = new QWidget;
    auto *inside = new Rows(trouble, Rows::byStyle);
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
    rows().addWidget(new Expander(tr("I cannot sign in"), QStringLiteral("kan_ikke"), *trouble), 0,
        Qt::AlignLeft);
    rows().addWidget(trouble);
}

PageFrame GuidedSignInPage::frame() const
{
    PageFrame frame = commonFrame();
    //: heading of the sign-in page where the user works in the browser
    frame.heading = tr("Sign in to the classification system");
    //: first paragraph of the sign-in page where the user works in the browser
    frame.introduction = tr("Here the program cannot create the subscription itself. So we show "
                            "you the way while you work in the browser.");
    //: main button where the user works in the browser; Alt letter unique on the page
    frame.primary = tr("&Continue, I am signed in");
    if (!wasOpened())
        frame.next = PageFrame::Next::OnPage;
    frame.help = SignInPage::help();
    return frame;
}

bool GuidedSignInPage::wasOpened() const
{
    return session().sitting().has(Sitting::Deed::OpenedWebInterface);
}

void GuidedSignInPage::refresh()
{
    m_open->setKind(kindOf(!wasOpened()));
    if (const Environment *here = session().environment()) {
        //: %1: the beginning of a web address, "https://…"
        m_address->setText(
            tr("The page is at %1")
                .arg(here->webInterface.toString(QUrl::RemovePath | QUrl::RemoveQuery)));
    }
}

void GuidedSignInPage::activatePrimary()
{
    session().guidedWork().stateSignedIn();
}

void GuidedSignInPage::activateNext()
{
    m_open->click();
}
