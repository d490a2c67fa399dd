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
                return {
                    //: GB-01, heading of the problem, no full stop; also after "Error:"; {role}:
                    //: name of a role
                    .title = ErrorTexts::tr("You lack the role \"{role}\""),
                    //: GB-01, what has happened; "see" is read-only access
                    .happened = ErrorTexts::tr("You may see subscriptions, but not create them."),
                    .changed = ErrorTexts::nothingChanged(),
                    //: GB-01, what to do now; a button copies a message
                    .advice = ErrorTexts::tr("Ask your role administrator for the role."),
                    //: GB-01, below "What can you do?"
                    .otherwise = ErrorTexts::tr("Sign in again when you have got the role. We "
                                                "remember where you are."),
                };
            }},
        {ErrorKind::OtherMunicipality, Severity::Failure, Placement::OwnPage,
            {ChooseMine, SignInElsewhere},
            []() -> ErrorText {
                return {
                    //: GB-02, heading, no full stop; also after "Error:"
                    .title = ErrorTexts::tr("The system belongs to another municipality"),
                    //: GB-02, what has happened; {municipality}: the user's municipality;
                    //: {otherSystem}: the
                    //: system that the user chose
                    .happened = ErrorTexts::tr(
                        "You are signed in for {municipality}, but you have chosen {otherSystem}."),
                    .changed = ErrorTexts::nothingChanged(),
                    //: GB-02, what to do now; {system}: the system of the user's municipality
                    .advice = ErrorTexts::tr("Choose {system}."),
                    //: GB-02, below "What does it mean?"
                    .meaning = ErrorTexts::tr(
                        "You can only create subscriptions for your own municipality."),
                    //: GB-02, below "What can you do?"
                    .otherwise = ErrorTexts::tr("You can also sign in for the other municipality."),
                };
            }},
        {ErrorKind::MunicipalityNotListed, Severity::Failure, Placement::OwnPage,
            {CopyForContact, SignInElsewhere, ShowInstances, SaveAndClose},
            []() -> ErrorText {
                return {
                    //: GB-03, heading, no full stop; also after "Error:"; {municipality}: the
                    //: user's municipality
                    .title = ErrorTexts::tr("{municipality} is not on the list"),
                    //: GB-03, what has happened; {count}: of municipalities; {product}: the name of
                    //: a debtor system
                    .happened = ErrorTexts::tr(
                        "The task is only for {count} municipalities that use {product}."),
                    .changed = ErrorTexts::nothingChanged(),
                    //: GB-03, what to do now; {contact}: an e-mail address; a button copies a
                    //: message
                    .advice = ErrorTexts::tr("Check your tasks in KLIK. If you think this is a "
                                             "mistake, write to {contact}."),
                    //: GB-03, below "What does it mean?"
                    .meaning = ErrorTexts::tr(
                        "You cannot do the task here. Perhaps you use another debtor system. "
                        "Then you have another task in KLIK."),
                };
            }},
        {ErrorKind::SignedOut, Severity::Warning, Placement::OwnPage, {SignInAgain, SaveAndClose},
            []() -> ErrorText {
                return {
                    //: GB-08, heading, no full stop; also after "Warning:"
                    .title = ErrorTexts::tr("You are signed out"),
                    //: GB-08, what has happened
                    .happened =
                        ErrorTexts::tr("Your sign-in is no longer valid. That is for security."),
                    //: in a problem, after what has happened; {unchanged}: "Nothing has been
                    //: changed." or nothing
                    .changed = ErrorTexts::tr("{unchanged} Your choices are saved."),
                    //: GB-08, what to do now; "from here" is this step
                    .advice = ErrorTexts::tr("Sign in again. Then you go on from here."),
                };
            }},
        {ErrorKind::BrowserDidNotOpen, Severity::Failure, Placement::LeadsPage,
            {CopySignInLink, ReopenBrowser},
            []() -> ErrorText {
                return {
                    //: GB-14, heading, no full stop; also after "Error:"
                    .title = ErrorTexts::tr("The browser did not open"),
                    //: GB-14, what has happened
                    .happened = ErrorTexts::tr("You can open the page yourself."),
                    //: GB-14, what to do now; "the address" is that of the page
                    .advice = ErrorTexts::tr("Copy the address, and paste it into your browser."),
                };
            }},
        {ErrorKind::SignInUnfinished, Severity::Warning, Placement::OwnPage,
            {SignInAgain, SaveAndClose},
            []() -> ErrorText {
                return {
                    //: GB-15, heading, no full stop; also after "Warning:"
                    .title = ErrorTexts::tr("The sign-in was not finished"),
                    //: GB-15, GB-32, GB-36, what has happened
                    .happened = ErrorTexts::tr("You are not signed in."),
                    .changed = ErrorTexts::perhapsUnchanged(),
                    //: GB-15, what to do now
                    .advice = ErrorTexts::tr("Try again when you are ready."),
                    //: GB-15, below "What has happened?"; all three are possible, the program does
                    //: not know which
                    .background = ErrorTexts::tr(
                        "You stopped the sign-in, the page in the browser was closed, or it "
                        "took more than 10 minutes."),
                };
            }},
        {ErrorKind::OtherUser, Severity::Failure, Placement::OwnPage, {SignInAgain, StartOver},
            []() -> ErrorText {
                return {
                    //: GB-30, heading, no full stop; also after "Error:"
                    .title = ErrorTexts::tr("You are signed in as somebody else"),
                    //: GB-30, what has happened; {user}: who began the task
                    .happened = ErrorTexts::tr("Only {user}, who began the task, can go on."),
                    .changed = ErrorTexts::perhapsUnchanged(),
                    //: GB-30, what to do now; {user}: who began the task
                    .advice = ErrorTexts::tr("Let {user} sign in."),
                    //: GB-30, below "What has happened?"; {user}, {municipality}: who began it;
                    //: {otherUser}, {otherMunicipality}: who is signed in
                    .background = ErrorTexts::tr(
                        "{user}, {municipality}, began the task. Now you are signed in as "
                        "{otherUser}, {otherMunicipality}."),
                    //: GB-30, below "What can you do?"; "start over" is a button
                    .otherwise = ErrorTexts::tr(
                        "You can also start over. Then we put the old choices aside. A "
                        "subscription that has been created is not deleted."),
                };
            }},
        {ErrorKind::SignInRefused, Severity::Failure, Placement::OwnPage,
            {SignInAgain, CopyForIt, SaveAndClose},
            []() -> ErrorText {
                return {
                    //: GB-31, heading, no full stop; also after "Error:"
                    .title = ErrorTexts::tr("The sign-in was refused"),
                    //: GB-31, what has happened; the sign-in system of the user's municipality
                    .happened = ErrorTexts::tr(
                        "The sign-in system refused your sign-in. You are not signed in."),
                    .changed = ErrorTexts::perhapsUnchanged(),
                    //: in a problem, what to do now; a button does it
                    .advice = ErrorTexts::tr("Try again."),
                    //: GB-31, below "What can you do?"; "the message": one to copy
                    .otherwise = ErrorTexts::tr(
                        "If that does not help, contact your IT department. The technical "
                        "answer is in the message."),
                };
            }},
        {ErrorKind::SignInUntrusted, Severity::Failure, Placement::OwnPage,
            {SignInAgain, CopyForIt, SaveAndClose},
            []() -> ErrorText {
                return {
                    //: GB-32, heading, no full stop; also after "Error:"
                    .title = ErrorTexts::tr("We cannot trust the answer of the sign-in system"),
                    //: GB-15, GB-32, GB-36, what has happened
                    .happened = ErrorTexts::tr("You are not signed in."),
                    .changed = ErrorTexts::perhapsUnchanged(),
                    //: in a problem, what to do now; a button does it
                    .advice = ErrorTexts::tr("Try again."),
                    //: GB-32, below "What has happened?"; the answer of the sign-in system
                    .background = ErrorTexts::tr("The answer does not pass our checks."),
                    //: GB-32, GB-34, below "What can you do?"
                    .otherwise = ErrorTexts::tr("If that does not help, contact your IT "
                                                "department. Show them the technical answer."),
                };
            }},
        {ErrorKind::ClockBarsSignIn, Severity::Failure, Placement::OwnPage,
            {SignInAgain, SaveAndClose},
            []() -> ErrorText {
                return {
                    //: GB-43, heading, no full stop; also after "Error:"; unlike GB-11B the user
                    //: cannot go on
                    .title = ErrorTexts::tr("The clock of your computer is wrong"),
                    //: GB-43, what has happened; {computerDate}: date and time; {serviceDate}: date
                    //: and time
                    .happened =
                        ErrorTexts::tr("Your computer says {computerDate}. The sign-in system says "
                                       "{serviceDate}."),
                    .changed = ErrorTexts::perhapsUnchanged(),
                    //: GB-43, what to do now
                    .advice = ErrorTexts::tr("Set the clock right, and sign in again."),
                    //: GB-43, below "What does it mean?"
                    .meaning = ErrorTexts::tr(
                        "With a wrong clock we cannot tell whether your sign-in is valid."),
                    //: GB-43, below "What can you do?"
                    .otherwise =
                        ErrorTexts::tr("You can also ask your IT department to set the clock."),
                };
            }},
        {ErrorKind::AuthorityUnclear, Severity::Failure, Placement::OwnPage,
            {CopyForIt, SignInAgain, SaveAndClose},
            []() -> ErrorText {
                return {
                    //: GB-33, heading, no full stop; also after "Error:"
                    .title = ErrorTexts::tr("We cannot see which municipality you belong to"),
                    //: GB-33, what has happened
                    .happened = ErrorTexts::tr(
                        "Your sign-in does not say clearly which municipality you work for."),
                    .changed = ErrorTexts::perhapsUnchanged(),
                    //: GB-33, what to do now; "the message": one to copy
                    .advice = ErrorTexts::tr(
                        "Contact your IT department. The technical answer is in the message."),
                    //: GB-33, below "What does it mean?"
                    .meaning = ErrorTexts::tr("Then we cannot know which system is yours."),
                    //: GB-33, below "What can you do?"; "they": the IT department
                    .otherwise = ErrorTexts::tr("Sign in again when they have answered."),
                };
            }},
        {ErrorKind::NoFreePort, Severity::Failure, Placement::OwnPage, {TryAgain, SaveAndClose},
            []() -> ErrorText {
                return {
                    //: GB-36, heading, no full stop; also after "Error:"
                    .title = ErrorTexts::tr("We cannot receive the sign-in"),
                    //: GB-15, GB-32, GB-36, what has happened
                    .happened = ErrorTexts::tr("You are not signed in."),
                    .changed = ErrorTexts::perhapsUnchanged(),
                    //: GB-36, what to do now
                    .advice = ErrorTexts::tr(
                        "Close other programs that are waiting for a sign-in. Then try again."),
                    //: GB-36, below "What has happened?"; a port on the computer
                    .background = ErrorTexts::tr("Another program uses the port on which the "
                                                 "browser should answer the program."),
                };
            }},
    };
    return problems;
}
