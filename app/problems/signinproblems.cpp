// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "problems/problemtable.h"

const QList<ProblemInfo> &ProblemTable::signInProblems()
{
    using enum ProblemAction;
    static const QList<ProblemInfo> problems{
        {ErrorKind::RoleMissing, Severity::Failure, Placement::OwnPage,
            {CopyForRoleAdministrator, SignInAgain, SaveAndClose},
            []() -> ErrorText {
                //: GB-01, heading of the problem, no full stop; also after "Error:"; {role}: name
                //: of a role
                return {ErrorTexts::tr("You lack the role \"{role}\""),
                    //: GB-01, what has happened, below that question; {role}: name of a role
                    ErrorTexts::tr("You are signed in, but you do not have the role \"{role}\"."),
                    //: GB-01, what it means, below that question; "see" is read-only access
                    ErrorTexts::tr("You may see subscriptions, but not create them. Nothing has "
                                   "been changed."),
                    //: GB-01, what you can do, below that question
                    ErrorTexts::tr(
                        "Ask your role administrator for the role. Then sign in again. We "
                        "remember where you are.")};
            }},
        {ErrorKind::OtherMunicipality, Severity::Failure, Placement::OwnPage,
            {ChooseMine, SignInElsewhere},
            []() -> ErrorText {
                //: GB-02, heading, no full stop; also after "Error:"
                return {ErrorTexts::tr("The system belongs to another municipality"),
                    //: GB-02, what has happened; {municipality}: the user's municipality;
                    //: {otherSystem}: the system that the user chose
                    ErrorTexts::tr(
                        "You are signed in for {municipality}, but you have chosen {otherSystem}."),
                    //: GB-02, what it means
                    ErrorTexts::tr(
                        "You can only create subscriptions for your own municipality. Nothing "
                        "has been changed."),
                    //: GB-02, what you can do; {system}: the system of the user's municipality
                    ErrorTexts::tr("Choose {system}. Or sign in for the other municipality.")};
            }},
        {ErrorKind::MunicipalityNotListed, Severity::Failure, Placement::OwnPage,
            {SignInElsewhere, ShowInstances, CopyForContact, SaveAndClose},
            []() -> ErrorText {
                //: GB-03, heading, no full stop; also after "Error:"; {municipality}: the user's
                //: municipality
                return {ErrorTexts::tr("{municipality} is not on the list"),
                    //: GB-03, what has happened; {count}: of municipalities; {product}: the name of
                    //: a debtor system
                    ErrorTexts::tr(
                        "The task is for {count} municipalities that use {product}. Yours is "
                        "not one of them."),
                    //: GB-03, what it means
                    ErrorTexts::tr(
                        "You cannot do the task here. Perhaps you use another debtor system. "
                        "Then you have another task in KLIK. Nothing has been changed."),
                    //: GB-03, what you can do; {contact}: an e-mail address
                    ErrorTexts::tr("Check your tasks in KLIK. If you think this is a mistake, "
                                   "write to {contact}.")};
            }},
        {ErrorKind::SignedOut, Severity::Warning, Placement::OwnPage, {SignInAgain, SaveAndClose},
            []() -> ErrorText {
                //: GB-08, heading, no full stop; also after "Warning:"
                return {ErrorTexts::tr("You are signed out"),
                    //: GB-08, what has happened; "here" is the program
                    ErrorTexts::tr("Your sign-in is no longer valid here."),
                    //: GB-08, what it means; {unchanged}: "Nothing has been changed." or nothing
                    ErrorTexts::tr("This is for security. Your choices are saved. {unchanged}"),
                    //: GB-08, what you can do; "from here" is this step
                    ErrorTexts::tr("Sign in again. Then you go on from here.")};
            }},
        {ErrorKind::BrowserDidNotOpen, Severity::Failure, Placement::LeadsPage,
            {CopySignInLink, ReopenBrowser},
            []() -> ErrorText {
                //: GB-14, heading, no full stop; also after "Error:"
                return {ErrorTexts::tr("The browser did not open"),
                    //: GB-14, what has happened
                    ErrorTexts::tr("We tried to open your browser, but it did not work."),
                    //: GB-14, what it means
                    ErrorTexts::tr(
                        "You can still sign in. You just have to open the page yourself."),
                    //: GB-14, what you can do; "the link" is the address of the sign-in page
                    ErrorTexts::tr("Copy the link, and paste it into your browser.")};
            }},
        {ErrorKind::SignInUnfinished, Severity::Warning, Placement::OwnPage,
            {SignInAgain, SaveAndClose},
            []() -> ErrorText {
                //: GB-15, heading, no full stop; also after "Warning:"
                return {ErrorTexts::tr("The sign-in was not finished"),
                    //: GB-15, what has happened; all three are possible, we do not know which
                    ErrorTexts::tr(
                        "You stopped the sign-in, the page in the browser was closed, or it "
                        "took more than 10 minutes."),
                    //: GB-15, GB-31, GB-32, GB-36, what it means; {unchanged}: "Nothing has been
                    //: changed." or nothing
                    ErrorTexts::tr("You are not signed in. {unchanged}"),
                    //: GB-15, what you can do
                    ErrorTexts::tr("Try again when you are ready.")};
            }},
        {ErrorKind::OtherUser, Severity::Failure, Placement::OwnPage, {SignInAgain, StartOver},
            []() -> ErrorText {
                //: GB-30, heading, no full stop; also after "Error:"
                return {ErrorTexts::tr("You are signed in as somebody else"),
                    //: GB-30, what has happened; {user}, {municipality}: who began it; {otherUser},
                    //: {otherMunicipality}: who is signed in
                    ErrorTexts::tr(
                        "{user}, {municipality}, began the task. Now you are signed in as "
                        "{otherUser}, {otherMunicipality}."),
                    //: GB-30, what it means; {unchanged}: "Nothing has been changed." or nothing
                    ErrorTexts::tr("Only the one who began can go on. {unchanged}"),
                    //: GB-30, what you can do; {user}: who began it; "start over" is a button
                    ErrorTexts::tr(
                        "Let {user} sign in. Or start over: then we put the old choices aside. "
                        "A subscription that has been created is not deleted.")};
            }},
        {ErrorKind::SignInRefused, Severity::Failure, Placement::OwnPage,
            {SignInAgain, CopyForIt, SaveAndClose},
            []() -> ErrorText {
                //: GB-31, heading, no full stop; also after "Error:"
                return {ErrorTexts::tr("The sign-in was refused"),
                    //: GB-31, what has happened; the sign-in system of the user's municipality
                    ErrorTexts::tr("The sign-in system said no."),
                    //: GB-15, GB-31, GB-32, GB-36, what it means; {unchanged}: "Nothing has been
                    //: changed." or nothing
                    ErrorTexts::tr("You are not signed in. {unchanged}"),
                    //: GB-31, what you can do; "the message": one to copy
                    ErrorTexts::tr(
                        "Try again. If that does not help, contact your IT department. The "
                        "technical answer is in the message.")};
            }},
        {ErrorKind::SignInUntrusted, Severity::Failure, Placement::OwnPage,
            {SignInAgain, CopyForIt, SaveAndClose},
            []() -> ErrorText {
                //: GB-32, heading, no full stop; also after "Error:"
                return {ErrorTexts::tr("We cannot trust the sign-in"),
                    //: GB-32, what has happened
                    ErrorTexts::tr(
                        "The sign-in system answered, but the answer does not pass our checks."),
                    //: GB-15, GB-31, GB-32, GB-36, what it means; {unchanged}: "Nothing has been
                    //: changed." or nothing
                    ErrorTexts::tr("You are not signed in. {unchanged}"),
                    //: GB-32, GB-34, what you can do
                    ErrorTexts::tr(
                        "Try again. If that does not help, contact your IT department. Show "
                        "them the technical answer.")};
            }},
        {ErrorKind::ClockBarsSignIn, Severity::Failure, Placement::OwnPage,
            {SignInAgain, SaveAndClose},
            []() -> ErrorText {
                //: GB-43, heading, no full stop; also after "Error:"; unlike GB-11B the user cannot
                //: go on
                return {ErrorTexts::tr("The clock of your computer is wrong"),
                    //: GB-43, what has happened; {computerDate}: date and time; {serviceDate}: date
                    //: and time
                    ErrorTexts::tr("Your computer says {computerDate}. The sign-in system says "
                                   "{serviceDate}."),
                    //: GB-43, what it means; {unchanged}: "Nothing has been changed." or nothing
                    ErrorTexts::tr(
                        "Then we cannot tell whether your sign-in is valid. {unchanged}"),
                    //: GB-43, what you can do
                    ErrorTexts::tr(
                        "Set the clock right, or ask your IT department to do it. Then sign in "
                        "again.")};
            }},
        {ErrorKind::AuthorityUnclear, Severity::Failure, Placement::OwnPage,
            {CopyForIt, SignInAgain, SaveAndClose},
            []() -> ErrorText {
                //: GB-33, heading, no full stop; also after "Error:"
                return {ErrorTexts::tr("We cannot see which municipality you belong to"),
                    //: GB-33, what has happened
                    ErrorTexts::tr(
                        "Your sign-in does not say clearly which municipality you work for."),
                    //: GB-33, what it means; {unchanged}: "Nothing has been changed." or nothing
                    ErrorTexts::tr("Then we cannot know which system is yours. {unchanged}"),
                    //: GB-33, what you can do; "the message": one to copy
                    ErrorTexts::tr(
                        "Contact your IT department. The technical answer is in the message. "
                        "Sign in again when they have answered.")};
            }},
        {ErrorKind::NoFreePort, Severity::Failure, Placement::OwnPage, {TryAgain, SaveAndClose},
            []() -> ErrorText {
                //: GB-36, heading, no full stop; also after "Error:"
                return {ErrorTexts::tr("We cannot receive the sign-in"),
                    //: GB-36, what has happened; "place" is a port on the computer
                    ErrorTexts::tr(
                        "Another program uses the place where the browser should answer us."),
                    //: GB-15, GB-31, GB-32, GB-36, what it means; {unchanged}: "Nothing has been
                    //: changed." or nothing
                    ErrorTexts::tr("You are not signed in. {unchanged}"),
                    //: GB-36, what you can do
                    ErrorTexts::tr(
                        "Close other programs that are waiting for a sign-in. Then try again.")};
            }},
    };
    return problems;
}
