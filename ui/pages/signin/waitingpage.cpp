// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/signin/waitingpage.h"

#include "pages/signin/signinpage.h"
#include "widgets/copybutton.h"

WaitingPage::WaitingPage(WizardSession &session, QWidget *parent)
    : Page(session, parent),
      m_advice(addParagraph()),
      //: button while the user signs in: the address of the page in the browser; Alt letter unique
      //: on the page
      m_copyAddress(new CopyButton(tr("&Copy the address"), Button::Kind::Secondary,
          QStringLiteral("kopier_link"),
          [this] { return this->session().signingIn().address().toString(QUrl::FullyEncoded); }))
{
    rows().addWidget(m_copyAddress, 0, Qt::AlignLeft);
}

bool WaitingPage::isBrowserOpen() const
{
    return !session().problem().error()
        || session().problem().error()->kind != ErrorKind::BrowserDidNotOpen;
}

QString WaitingPage::advice() const
{
    const Environment *here = session().environment();
    if (here && here->purpose == Environment::Purpose::Practice) {
        //: first paragraph of the sign-in page while the user signs in, in practice; the people are
        //: made up
        const QString open = tr("Your browser is open. Choose a made-up person there, and come "
                                "back here. We wait for 10 minutes. Then you can begin again.");
        //: the same, where the program could not open the browser
        const QString closed = tr("Open the sign-in page in your browser yourself, and choose a "
                                  "made-up person there. We wait for 10 minutes.");
        return isBrowserOpen() ? open : closed;
    }
    if (isBrowserOpen()) {
        //: first paragraph of the sign-in page while the user signs in
        return tr("Your browser is open. Sign in there, and come back here. We wait for 10 "
                  "minutes. Then you can begin again.");
    }
    //: the same, where the program could not open the browser
    return tr("Open the sign-in page in your browser yourself, and sign in there. We wait for 10 "
              "minutes.");
}

PageFrame WaitingPage::frame() const
{
    PageFrame frame = commonFrame();
    //: heading of the sign-in page while the user signs in
    frame.heading = tr("We are waiting for you to sign in");
    frame.introduction = advice();
    //: main button while the user signs in; Alt letter unique on the page
    frame.primary = isLedByProblem() ? QString() : tr("Open the &browser again");
    frame.isPrimaryConsequential = true;
    frame.help = SignInPage::help();
    frame.stop = SignInPage::stop(session());
    return frame;
}

void WaitingPage::activatePrimary()
{
    session().outside().reopenBrowser();
}

void WaitingPage::refresh()
{
    m_advice->setText(advice());
    // A problem about the browser has the same button.
    m_copyAddress->setVisible(isBrowserOpen());
}
