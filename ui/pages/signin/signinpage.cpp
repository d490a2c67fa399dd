// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/signin/signinpage.h"

SignInPage::SignInPage(WizardSession &session, QWidget *parent) : Page(session, parent)
{
    //: first paragraph of the sign-in page; in quotes: the main button, without its Alt letter
    addParagraph(tr("Press \"Sign in in the browser\". Then your browser opens. Sign in there with "
                    "your user from your municipality."));
    //: second paragraph of the sign-in page; "here" is the program
    addParagraph(tr("Then come back here. We go on by ourselves when you are signed in."));
    //: third paragraph of the sign-in page
    addParagraph(tr("The program never sees your password."));
}

PageFrame SignInPage::frame() const
{
    PageFrame frame = commonFrame();
    //: heading of the sign-in page
    frame.heading = tr("Sign in in your browser");
    //: first paragraph of the sign-in page; in quotes: the main button, without its Alt letter
    frame.introduction = tr("Press \"Sign in in the browser\". Then your browser opens. Sign in "
                            "there with your user from your municipality.");
    //: main button of the sign-in page; Alt letter unique on the page
    const QString signIn = tr("S&ign in in the browser");
    frame.primary = session().navigation().activity() == Activity::None ? signIn : QString();
    frame.isPrimaryConsequential = true;
    frame.help = help();
    frame.stop = stop(session());
    return frame;
}

void SignInPage::refresh() { }

void SignInPage::activatePrimary()
{
    session().signingIn().begin();
}

QString SignInPage::help()
{
    //: help panel on the sign-in page; first "user": a name to sign in with
    return tr("Use the user that you have from your municipality. You can use the same sign-in as "
              "for the classification system.");
}

QString SignInPage::stop(const WizardSession &session)
{
    //: button beside a moving bar, while the user signs in
    return isSigningIn(session.navigation().activity()) ? tr("Stop the sign-in") : QString();
}
