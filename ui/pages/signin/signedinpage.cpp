// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/signin/signedinpage.h"

#include "pages/signin/signinpage.h"
#include "problems/problemvalues.h"

SignedInPage::SignedInPage(WizardSession &session, QWidget *parent)
    : Page(session, parent), m_who(addParagraph())
{
}

QString SignedInPage::who() const
{
    const std::optional<Person> &person = session().facts().person;
    if (!person)
        return {};
    //: where the user comes back to the page; {user}: a person, {municipality}: the user's
    return filledIn(tr("You are signed in as {user}, {municipality}. Go on, and choose your debtor "
                       "system."),
        {{QStringLiteral("user"), ProblemValues::userName(person->name)},
            {QStringLiteral("municipality"), person->authority.name}});
}

PageFrame SignedInPage::frame() const
{
    PageFrame frame = commonFrame();
    //: heading of the sign-in page for a user who comes back to it; no full stop
    frame.heading = tr("You are signed in");
    frame.introduction = who();
    //: main button where the user is signed in; Alt letter unique on the page
    frame.primary = tr("&Continue");
    frame.help = SignInPage::help();
    return frame;
}

void SignedInPage::refresh()
{
    m_who->setText(who());
}

void SignedInPage::activatePrimary()
{
    session().goTo(Step::Instance);
}
