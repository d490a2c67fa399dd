// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/signin/checkingpage.h"

#include "pages/signin/signinpage.h"

CheckingPage::CheckingPage(WizardSession &session, QWidget *parent) : Page(session, parent)
{
    //: on the sign-in page between the sign-in and the next page
    addParagraph(tr("You have signed in. It takes a moment. You need do nothing."));
}

PageFrame CheckingPage::frame() const
{
    PageFrame frame = commonFrame();
    //: heading of the sign-in page between the sign-in and the next page
    frame.heading = tr("We are checking your sign-in");
    //: on the sign-in page between the sign-in and the next page
    frame.introduction = tr("You have signed in. It takes a moment. You need do nothing.");
    frame.help = SignInPage::help();
    frame.stop = SignInPage::stop(session());
    return frame;
}

void CheckingPage::refresh() { }

void CheckingPage::activatePrimary() { }
