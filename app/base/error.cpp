// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/error.h"

#include <QCoreApplication>

namespace {

struct ErrorTexts {
    Q_DECLARE_TR_FUNCTIONS(ErrorTexts)
};

} // namespace

ErrorText textOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::RoleMissing:
        //: GB-01, heading of the problem, no full stop; also after "Error:"; {role}: name of a role
        return {ErrorTexts::tr("You lack the role \"{role}\""),
            //: GB-01, what has happened, below that question; {role}: name of a role
            ErrorTexts::tr("You are signed in, but you do not have the role \"{role}\"."),
            //: GB-01, what it means, below that question; "see" is read-only access
            ErrorTexts::tr(
                "You may see subscriptions, but not create them. Nothing has been changed."),
            //: GB-01, what you can do, below that question
            ErrorTexts::tr("Ask your role administrator for the role. Then sign in again. We "
                           "remember where you are.")};
    case ErrorKind::OtherMunicipality:
        //: GB-02, heading, no full stop; also after "Error:"
        return {ErrorTexts::tr("The system belongs to another municipality"),
            //: GB-02, what has happened; {municipality}: the user's municipality; {otherSystem}:
            //: the system that she chose
            ErrorTexts::tr(
                "You are signed in for {municipality}, but you have chosen {otherSystem}."),
            //: GB-02, what it means
            ErrorTexts::tr("You can only create subscriptions for your own municipality. Nothing "
                           "has been changed."),
            //: GB-02, what you can do; {system}: the system of her municipality
            ErrorTexts::tr("Choose {system}. Or sign in for the other municipality.")};
    case ErrorKind::MunicipalityNotListed:
        //: GB-03, heading, no full stop; also after "Error:"; {municipality}: the user's
        //: municipality
        return {ErrorTexts::tr("{municipality} is not on the list"),
            //: GB-03, what has happened; {count}: of municipalities; {product}: the name of a
            //: debtor system
            ErrorTexts::tr("The task is for {count} municipalities that use {product}. Yours is "
                           "not one of them."),
            //: GB-03, what it means
            ErrorTexts::tr("You cannot do the task here. Perhaps you use another debtor system. "
                           "Then you have another task in KLIK. Nothing has been changed."),
            //: GB-03, what you can do; {contact}: an e-mail address
            ErrorTexts::tr(
                "Check your tasks in KLIK. If you think this is a mistake, write to {contact}.")};
    case ErrorKind::InstanceNotFound:
        //: GB-04, heading, no full stop; also after "Error:"; {system}: a debtor system
        return {ErrorTexts::tr("We cannot find {system}"),
            //: GB-04, what has happened; {system}: a debtor system; "it" is the debtor system
            ErrorTexts::tr("We searched for {system}. The classification system does not know it."),
            //: GB-04, what it means; "there": in the classification system
            ErrorTexts::tr("We cannot create the subscription before the system is on the list "
                           "there. Nothing has been changed."),
            //: GB-04, what you can do; {contact}: an e-mail address; the 4 characters end the
            //: system's UUID
            ErrorTexts::tr("Check that the 4 characters are right. Try again. If that does not "
                           "help, write to {contact}.")};
    case ErrorKind::SubscriptionExists:
        //: GB-05A, heading, no full stop; also after "Message:"
        return {ErrorTexts::tr("The subscription exists already"),
            //: GB-05A, what has happened; {system}: a debtor system; {sortiment}: name of the
            //: sortiment; {date}: a date; {version}: schema version
            ErrorTexts::tr("{system} already has a subscription to {sortiment}. It is valid from "
                           "{date} and has no end date. The schema version is {version}."),
            //: GB-05A, what it means
            ErrorTexts::tr("Everything is as it should be. You shall not create it again."),
            //: GB-05A, what you can do
            ErrorTexts::tr("Go on, and see whether it works.")};
    case ErrorKind::ExistsWithOtherVersion:
        //: GB-05B, heading, no full stop; also after "Warning:"
        return {ErrorTexts::tr("There is a subscription with another schema version"),
            //: GB-05B, what has happened; {system}: a debtor system; {sortiment}: name of the
            //: sortiment; {version}: that of the old subscription; {wantedVersion}: the right
            //: version
            ErrorTexts::tr("{system} has a subscription to {sortiment}. It has schema version "
                           "{version}. The task says {wantedVersion}."),
            //: GB-05B, what it means; "it" is the old subscription
            ErrorTexts::tr("We do not change it. Somebody may be using it right now. Nothing has "
                           "been changed."),
            //: GB-05B, what you can do; "the old one" is a subscription; "stop" is to end it
            ErrorTexts::tr(
                "Ask the person responsible for the system whether the old one may stop. Stop it "
                "in the classification system. Then come back and check again.")};
    case ErrorKind::ExistedButEnded:
        //: GB-05C, heading, no full stop; also after "Message:"
        return {ErrorTexts::tr("The old subscription has ended"),
            //: GB-05C, what has happened; {system}: a debtor system; {sortiment}: name of the
            //: sortiment; {date}: the last day
            ErrorTexts::tr("{system} had a subscription to {sortiment}. It ended {date}."),
            //: GB-05C, what it means; "the list" is the sortiment
            ErrorTexts::tr("The system gets no new editions of the list any more. So you must "
                           "create a new one. Nothing has been changed."),
            //: GB-05C, what you can do; "one" is a subscription
            ErrorTexts::tr("Go on, and create a new one that is valid from today.")};
    case ErrorKind::ExistsWithOtherDates:
        //: GB-05D, heading, no full stop; also after "Warning:"
        return {ErrorTexts::tr("The subscription exists, but the dates do not fit"),
            //: GB-05D, what has happened; {system}: a debtor system; {sortiment}: name of the
            //: sortiment; {period}: "from ... to ..."
            ErrorTexts::tr("{system} has a subscription to {sortiment}. It is valid {period}."),
            //: GB-05D, what it means; "it" is the subscription
            ErrorTexts::tr("The task says that it must be valid now and have no end date. We do "
                           "not change it."),
            //: GB-05D, what you can do
            ErrorTexts::tr(
                "Correct the dates in the classification system. Then come back and check again.")};
    case ErrorKind::NoConnection:
        //: GB-06, heading, no full stop; also after "Error:"
        return {ErrorTexts::tr("There is no connection"),
            //: GB-06, what has happened
            ErrorTexts::tr("We cannot reach the classification system."),
            //: GB-06, what it means; {unchanged}: "Nothing has been changed." or nothing; "theirs":
            //: of the classification system
            ErrorTexts::tr("We do not know whether the fault is on your side or theirs. "
                           "{unchanged} Your choices are saved."),
            //: GB-06, what you can do
            ErrorTexts::tr(
                "Check whether you can open another page in the browser. Then try again.")};
    case ErrorKind::ServiceDown:
        //: GB-06B, heading, no full stop; also after "Error:"
        return {ErrorTexts::tr("The classification system is not answering right now"),
            //: GB-06B, what has happened; {time}: time of day
            ErrorTexts::tr("The system answered with an error at {time}."),
            //: GB-06B, GB-35, what it means; {unchanged}: "Nothing has been changed." or nothing
            ErrorTexts::tr("The fault is not on your side. {unchanged} Your choices are saved."),
            //: GB-06B, what you can do; "close" the program
            ErrorTexts::tr(
                "Wait a little, and try again. You can also close and go on another day.")};
    case ErrorKind::OutcomeUnknown:
        //: GB-07, heading, no full stop; also after "Error:"
        return {ErrorTexts::tr("We do not know whether the subscription was created"),
            //: GB-07, what has happened; {time}: time of day
            ErrorTexts::tr("We sent your order at {time}. We got no answer that we can trust."),
            //: GB-07, what it means
            ErrorTexts::tr("The subscription may have been created. It may also not have been. You "
                           "must not create it again before we have looked."),
            //: GB-07, what you can do; in quotes: the button, without its Alt letter
            ErrorTexts::tr("Press \"See whether it exists\", and we look. That changes nothing.")};
    case ErrorKind::SignedOut:
        //: GB-08, heading, no full stop; also after "Warning:"
        return {ErrorTexts::tr("You are signed out"),
            //: GB-08, what has happened; "here" is the program
            ErrorTexts::tr("Your sign-in is no longer valid here."),
            //: GB-08, what it means; {unchanged}: "Nothing has been changed." or nothing
            ErrorTexts::tr("This is for security. Your choices are saved. {unchanged}"),
            //: GB-08, what you can do; "from here" is this step
            ErrorTexts::tr("Sign in again. Then you go on from here.")};
    case ErrorKind::SortimentUnknown:
        //: GB-09, heading, no full stop; also after "Error:"; {sortiment}: name of the sortiment
        return {ErrorTexts::tr("The sortiment {sortiment} does not exist"),
            //: GB-09, what has happened; {sortiment}: name of the sortiment
            ErrorTexts::tr("We searched for the sortiment {sortiment}. The classification system "
                           "does not know it."),
            //: GB-09, what it means; "the list" is the sortiment, which others make ready
            ErrorTexts::tr("You cannot solve this yourself. Perhaps the list has not been made "
                           "ready yet. Nothing has been changed."),
            //: GB-09, what you can do; {contact}: an e-mail address
            ErrorTexts::tr("Write to {contact}. Try again when you have got an answer.")};
    case ErrorKind::VersionUnknown:
        //: GB-10, heading, no full stop; also after "Error:"; {wantedVersion}: the right version
        return {ErrorTexts::tr("Schema version {wantedVersion} cannot be chosen"),
            //: GB-10, what has happened; {wantedVersion}: the right version; {sortiment}: name of
            //: the sortiment
            ErrorTexts::tr("The classification system does not offer schema version "
                           "{wantedVersion} of {sortiment}."),
            //: GB-10, what it means; {wantedVersion}: the right version
            ErrorTexts::tr("The task says {wantedVersion}. We do not choose another one for you. "
                           "Nothing has been changed."),
            //: GB-10, what you can do; {contact}: an e-mail address
            ErrorTexts::tr("Write to {contact}, and ask what you should choose.")};
    case ErrorKind::NewDay:
        //: GB-11, heading, no full stop; also after "Warning:"
        return {ErrorTexts::tr("It has become a new day"),
            //: GB-11, what has happened; {newDate}: a date; "Valid from" is the name of a field
            ErrorTexts::tr("It is past midnight. So we have changed \"Valid from\" to {newDate}."),
            //: GB-11, what it means
            ErrorTexts::tr("The subscription has not been created yet."),
            //: GB-11, what you can do; the button's name as on it, without its Alt letter
            ErrorTexts::tr("Check the date. Then press \"Create subscription\" again.")};
    case ErrorKind::ClockWrong:
        //: GB-11B, heading, no full stop; also after "Warning:"; a warning: work goes on
        return {ErrorTexts::tr("The clock of your computer is not right"),
            //: GB-11B, what has happened; {computerDate}: date and time; {serviceDate}: date and
            //: time
            ErrorTexts::tr(
                "Your computer says {computerDate}. The classification system says {serviceDate}."),
            //: GB-11B, what it means; "Valid from" is the name of a field
            ErrorTexts::tr(
                "We use the date of the classification system. Then \"Valid from\" becomes right. "
                "Nothing has been changed."),
            //: GB-11B, what you can do
            ErrorTexts::tr("You can go on. Do tell your IT department.")};
    case ErrorKind::NotVisibleAfterADay:
        //: GB-13, heading, no full stop; also after "Warning:"
        return {ErrorTexts::tr("The sortiment still cannot be seen"),
            //: GB-13, what has happened; "confirmed": nobody has said that it can be seen
            ErrorTexts::tr("More than a day has passed. Nobody has confirmed that the sortiment is "
                           "in the debtor system."),
            //: GB-13, what it means
            ErrorTexts::tr("The subscription has been created, but the list has not been seen to "
                           "arrive. Do not create it again."),
            //: GB-13, what you can do; {sortiment}: name of the sortiment; {contact}: an e-mail
            //: address; "evidence" is the PDF
            ErrorTexts::tr("Ask the person responsible for the system to search for {sortiment} in "
                           "the debtor system. If that does not help, write to {contact}. You can "
                           "save the evidence now and send it along.")};
    case ErrorKind::BrowserDidNotOpen:
        //: GB-14, heading, no full stop; also after "Error:"
        return {ErrorTexts::tr("The browser did not open"),
            //: GB-14, what has happened
            ErrorTexts::tr("We tried to open your browser, but it did not work."),
            //: GB-14, what it means
            ErrorTexts::tr("You can still sign in. You just have to open the page yourself."),
            //: GB-14, what you can do; "the link" is the address of the sign-in page
            ErrorTexts::tr("Copy the link, and paste it into your browser.")};
    case ErrorKind::SignInUnfinished:
        //: GB-15, heading, no full stop; also after "Warning:"
        return {ErrorTexts::tr("The sign-in was not finished"),
            //: GB-15, what has happened; all three are possible, we do not know which
            ErrorTexts::tr("You stopped the sign-in, the page in the browser was closed, or it "
                           "took more than 10 minutes."),
            //: GB-15, GB-31, GB-32, GB-36, what it means; {unchanged}: "Nothing has been changed."
            //: or nothing
            ErrorTexts::tr("You are not signed in. {unchanged}"),
            //: GB-15, what you can do
            ErrorTexts::tr("Try again when you are ready.")};
    case ErrorKind::StoredDiffers:
        //: GB-16, heading, no full stop; also after "Error:"; it was created with other values
        return {ErrorTexts::tr("The subscription did not become what it should"),
            //: GB-16, what has happened; {field}: name of a field; {value}: what it is;
            //: {wantedValue}: what it should be
            ErrorTexts::tr(
                "We read the subscription again. {field} is {value}. It should be {wantedValue}."),
            //: GB-16, what it means
            ErrorTexts::tr("The subscription has been created, but it is not right."),
            //: GB-16, what you can do; "the field" is the one named above
            ErrorTexts::tr(
                "Correct the field in the classification system. Then come back and check again.")};
    case ErrorKind::Refused:
        //: GB-17, heading, no full stop; also after "Error:"
        return {ErrorTexts::tr("The classification system said no"),
            //: GB-17, what has happened; {time}: time of day
            ErrorTexts::tr("We sent your order at {time}. The system said no."),
            //: GB-17, what it means
            ErrorTexts::tr("The subscription has not been created."),
            //: GB-17, what you can do; {contact}: an e-mail address
            ErrorTexts::tr("Try again. If that does not help, write to {contact}, and send the "
                           "technical answer along.")};
    case ErrorKind::EvidenceNotSaved:
        //: GB-18, heading, no full stop; also after "Error:"
        return {ErrorTexts::tr("The evidence could not be saved"),
            //: GB-18, what has happened; {folder}: its path, {reason}: one or more sentences
            ErrorTexts::tr("The evidence is not in the folder {folder}. {reason}"),
            //: GB-18, what it means; "evidence" is the PDF
            ErrorTexts::tr(
                "Your work is not lost. The evidence has just not been saved as a file yet."),
            //: GB-18, what you can do
            ErrorTexts::tr("Choose another folder.")};
    case ErrorKind::NoInstances:
        //: GB-20, heading, no full stop; also after "Warning:"; the list of debtor systems
        return {ErrorTexts::tr("We cannot fetch the list"),
            //: GB-20, what has happened
            ErrorTexts::tr("We got no debtor systems from the classification system."),
            //: GB-20, what it means; the list of the task is used instead
            ErrorTexts::tr("You can still choose, for the list is in the task. We check your "
                           "choice in the next step."),
            //: GB-20, what you can do
            ErrorTexts::tr("Check that the right system is chosen on the list.")};
    case ErrorKind::CreatedMeanwhile:
        //: GB-21, heading, no full stop; also after "Message:"
        return {ErrorTexts::tr("Somebody else has just created the subscription"),
            //: GB-21, what has happened; {time}: time of day
            ErrorTexts::tr("We sent your order at {time}. The classification system answered that "
                           "the subscription exists already."),
            //: GB-21, what it means
            ErrorTexts::tr("There is only one subscription. You shall not create it again."),
            //: GB-21, what you can do; the fields of the subscription that is there
            ErrorTexts::tr("Go on, and see whether the fields are right.")};
    case ErrorKind::TaskSystemDidNotOpen:
        //: GB-22, heading, no full stop; also after "Warning:"; KLIK is the system where tasks are;
        //: not translated
        return {ErrorTexts::tr("KLIK did not open"),
            //: GB-22, what has happened
            ErrorTexts::tr("We tried to open KLIK in your browser, but it did not work."),
            //: GB-22, what it means
            ErrorTexts::tr("What you have saved is still there. You can open KLIK yourself."),
            //: GB-22, what you can do; {task}: number of the task
            ErrorTexts::tr("Open KLIK as you usually do, and find the task {task}.")};
    case ErrorKind::ConnectionUntrusted:
        //: GB-23, heading, no full stop; also after "Error:"; no trust in the certificate of the
        //: service
        return {ErrorTexts::tr("The connection is not safe"),
            //: GB-23, what has happened
            ErrorTexts::tr("We cannot be sure that we are talking to the classification system."),
            //: GB-23, what it means; {unchanged}: "Nothing has been changed." or nothing
            ErrorTexts::tr("So we have stopped. {unchanged}"),
            //: GB-23, GB-25, GB-46, what you can do; the technical answer stands under a link
            ErrorTexts::tr(
                "Contact your IT department. Show them the technical answer. Then try again.")};
    case ErrorKind::NetworkWantsSignIn:
        //: GB-24, heading, no full stop; also after "Error:"
        return {ErrorTexts::tr("The network wants you to sign in"),
            //: GB-24, what has happened
            ErrorTexts::tr("We got a web page instead of an answer. That often happens on guest "
                           "networks and in trains."),
            //: GB-24, what it means; {unchanged}: "Nothing has been changed." or nothing
            ErrorTexts::tr("We have not used the web page. {unchanged}"),
            //: GB-24, what you can do
            ErrorTexts::tr("Open your browser, and sign in to the network. Then try again.")};
    case ErrorKind::ProxyRefuses:
        //: GB-25, heading, no full stop; also after "Error:"; a proxy refuses
        return {ErrorTexts::tr("Your network does not let us through"),
            //: GB-25, what has happened
            ErrorTexts::tr("Your network uses a proxy. It says no to us."),
            //: GB-25, GB-46, what it means; {unchanged}: "Nothing has been changed." or nothing
            ErrorTexts::tr("You have done nothing wrong. {unchanged}"),
            //: GB-23, GB-25, GB-46, what you can do; the technical answer stands under a link
            ErrorTexts::tr(
                "Contact your IT department. Show them the technical answer. Then try again.")};
    case ErrorKind::ProxyUnreachable:
        //: GB-46, heading, no full stop; also after "Error:"
        return {ErrorTexts::tr("The proxy of your network does not answer"),
            //: GB-46, what has happened; "it" is the proxy
            ErrorTexts::tr("Your network uses a proxy. We cannot reach it."),
            //: GB-25, GB-46, what it means; {unchanged}: "Nothing has been changed." or nothing
            ErrorTexts::tr("You have done nothing wrong. {unchanged}"),
            //: GB-23, GB-25, GB-46, what you can do; the technical answer stands under a link
            ErrorTexts::tr(
                "Contact your IT department. Show them the technical answer. Then try again.")};
    case ErrorKind::AnswerUnreadable:
        //: GB-26, heading, no full stop; also after "Error:"
        return {ErrorTexts::tr("We cannot use the answer"),
            //: GB-26, what has happened
            ErrorTexts::tr(
                "The classification system answered, but the answer is not what it should be."),
            //: GB-26, what it means; {unchanged}: "Nothing has been changed." or nothing
            ErrorTexts::tr("We have not used the answer. {unchanged}"),
            //: GB-26, what you can do; {contact}: an e-mail address
            ErrorTexts::tr("Try again. If that does not help, write to {contact}, and send the "
                           "technical answer along.")};
    case ErrorKind::SeveralSubscriptions:
        //: GB-27, heading, no full stop; also after "Error:"
        return {ErrorTexts::tr("There is more than one subscription"),
            //: GB-27, what has happened; {system}: a debtor system; {count}: a number; {sortiment}:
            //: name of the sortiment
            ErrorTexts::tr("{system} has {count} subscriptions to {sortiment} at the same time."),
            //: GB-27, what it means
            ErrorTexts::tr("There should be one. We do not choose for you, and we change nothing."),
            //: GB-27, what you can do; {contact}: an e-mail address; the numbers are UUIDs
            ErrorTexts::tr("Write to {contact}, and send the technical answer along. It holds the "
                           "numbers of the subscriptions.")};
    case ErrorKind::SeveralInstances:
        //: GB-28, heading, no full stop; also after "Error:"
        return {ErrorTexts::tr("There is more than one system that fits"),
            //: GB-28, what has happened; {system}: a debtor system; {count}: a number
            ErrorTexts::tr(
                "We searched for {system}. The classification system has {count} that fit."),
            //: GB-28, what it means
            ErrorTexts::tr("We do not choose for you. Nothing has been changed."),
            //: GB-28, what you can do; {contact}: an e-mail address
            ErrorTexts::tr("Write to {contact}, and send the technical answer along.")};
    case ErrorKind::CaseNotSaved:
        //: GB-29, heading, no full stop; also after "Error:"
        return {ErrorTexts::tr("We cannot save your work"),
            //: GB-29, what has happened; "its own folder": where it keeps its cases
            ErrorTexts::tr("The program cannot write in its own folder."),
            //: GB-29, what it means; {unchanged}: "Nothing has been changed." or nothing
            ErrorTexts::tr("We go no further, for nothing may get lost. {unchanged}"),
            //: GB-29, what you can do
            ErrorTexts::tr("Check that there is room on the disk. Then try again. If that does not "
                           "help, contact your IT department.")};
    case ErrorKind::OtherUser:
        //: GB-30, heading, no full stop; also after "Error:"
        return {ErrorTexts::tr("You are signed in as somebody else"),
            //: GB-30, what has happened; {user}, {municipality}: who began it; {otherUser},
            //: {otherMunicipality}: who is signed in
            ErrorTexts::tr("{user}, {municipality}, began the task. Now you are signed in as "
                           "{otherUser}, {otherMunicipality}."),
            //: GB-30, what it means; {unchanged}: "Nothing has been changed." or nothing
            ErrorTexts::tr("Only the one who began can go on. {unchanged}"),
            //: GB-30, what you can do; {user}: who began it; "start over" is a button
            ErrorTexts::tr("Let {user} sign in. Or start over: then we put the old choices aside. "
                           "A subscription that has been created is not deleted.")};
    case ErrorKind::SignInRefused:
        //: GB-31, heading, no full stop; also after "Error:"
        return {ErrorTexts::tr("The sign-in was refused"),
            //: GB-31, what has happened; the system where her municipality signs people in
            ErrorTexts::tr("The sign-in system said no."),
            //: GB-15, GB-31, GB-32, GB-36, what it means; {unchanged}: "Nothing has been changed."
            //: or nothing
            ErrorTexts::tr("You are not signed in. {unchanged}"),
            //: GB-31, what you can do; "the message": one to copy
            ErrorTexts::tr("Try again. If that does not help, contact your IT department. The "
                           "technical answer is in the message.")};
    case ErrorKind::SignInUntrusted:
        //: GB-32, heading, no full stop; also after "Error:"
        return {ErrorTexts::tr("We cannot trust the sign-in"),
            //: GB-32, what has happened
            ErrorTexts::tr("The sign-in system answered, but the answer does not pass our checks."),
            //: GB-15, GB-31, GB-32, GB-36, what it means; {unchanged}: "Nothing has been changed."
            //: or nothing
            ErrorTexts::tr("You are not signed in. {unchanged}"),
            //: GB-32, GB-34, what you can do
            ErrorTexts::tr("Try again. If that does not help, contact your IT department. Show "
                           "them the technical answer.")};
    case ErrorKind::ClockBarsSignIn:
        //: GB-43, heading, no full stop; also after "Error:"; unlike GB-11B she cannot go on
        return {ErrorTexts::tr("The clock of your computer is wrong"),
            //: GB-43, what has happened; {computerDate}: date and time; {serviceDate}: date and
            //: time
            ErrorTexts::tr(
                "Your computer says {computerDate}. The sign-in system says {serviceDate}."),
            //: GB-43, what it means; {unchanged}: "Nothing has been changed." or nothing
            ErrorTexts::tr("Then we cannot tell whether your sign-in is valid. {unchanged}"),
            //: GB-43, what you can do
            ErrorTexts::tr("Set the clock right, or ask your IT department to do it. Then sign in "
                           "again.")};
    case ErrorKind::AuthorityUnclear:
        //: GB-33, heading, no full stop; also after "Error:"
        return {ErrorTexts::tr("We cannot see which municipality you belong to"),
            //: GB-33, what has happened
            ErrorTexts::tr("Your sign-in does not say clearly which municipality you work for."),
            //: GB-33, what it means; {unchanged}: "Nothing has been changed." or nothing
            ErrorTexts::tr("Then we cannot know which system is yours. {unchanged}"),
            //: GB-33, what you can do; "the message": one to copy
            ErrorTexts::tr("Contact your IT department. The technical answer is in the message. "
                           "Sign in again when they have answered.")};
    case ErrorKind::PracticeNotRunning:
        //: GB-34, heading, no full stop; also after "Error:"
        return {ErrorTexts::tr("The practice environment did not start"),
            //: GB-34, what has happened
            ErrorTexts::tr("The program could not start the practice environment."),
            //: GB-34, what it means; "practise" in the environment for training
            ErrorTexts::tr("You cannot practise right now. Nothing has been changed."),
            //: GB-32, GB-34, what you can do
            ErrorTexts::tr("Try again. If that does not help, contact your IT department. Show "
                           "them the technical answer.")};
    case ErrorKind::TooManyCalls:
        //: GB-35, heading, no full stop; also after "Warning:"
        return {ErrorTexts::tr("The classification system asks us to wait"),
            //: GB-35, what has happened; {seconds}: a number
            ErrorTexts::tr("The system asks us to wait {seconds} seconds."),
            //: GB-06B, GB-35, what it means; {unchanged}: "Nothing has been changed." or nothing
            ErrorTexts::tr("The fault is not on your side. {unchanged} Your choices are saved."),
            //: GB-35, what you can do
            ErrorTexts::tr("Wait a little. We try again by ourselves when the time is up.")};
    case ErrorKind::NoFreePort:
        //: GB-36, heading, no full stop; also after "Error:"
        return {ErrorTexts::tr("We cannot receive the sign-in"),
            //: GB-36, what has happened; "place" is a port on the computer
            ErrorTexts::tr("Another program uses the place where the browser should answer us."),
            //: GB-15, GB-31, GB-32, GB-36, what it means; {unchanged}: "Nothing has been changed."
            //: or nothing
            ErrorTexts::tr("You are not signed in. {unchanged}"),
            //: GB-36, what you can do
            ErrorTexts::tr("Close other programs that are waiting for a sign-in. Then try again.")};
    case ErrorKind::TransferFailed:
        //: GB-37, heading, no full stop; also after "Error:"
        return {ErrorTexts::tr("The sortiment did not get through"),
            //: GB-37, what has happened
            ErrorTexts::tr(
                "The classification system says that the transfer to the debtor system failed."),
            //: GB-37, what it means; "the list" is the sortiment
            ErrorTexts::tr("The subscription has been created, but the list has not arrived. Do "
                           "not create it again."),
            //: GB-37, what you can do; {contact}: an e-mail address
            ErrorTexts::tr("Write to {contact}, and send the technical answer along. The evidence "
                           "can be saved now.")};
    case ErrorKind::CaseOpenElsewhere:
        //: GB-38, heading, no full stop; also after "Warning:"
        return {ErrorTexts::tr("The program is already open"),
            //: GB-38, what has happened; "window": of this program
            ErrorTexts::tr("The task is already open in another window on this computer."),
            //: GB-38, what it means; "same": a subscription; "this one": this window
            ErrorTexts::tr("Two windows at once could create the same twice. So this one stops."),
            //: GB-38, what you can do
            ErrorTexts::tr("Go to the other window. Or close it, and try again.")};
    case ErrorKind::CaseUnreadable:
        //: GB-39, heading, no full stop; also after "Warning:"
        return {ErrorTexts::tr("We cannot read your saved work"),
            //: GB-39, what has happened
            ErrorTexts::tr("The file with your saved work is damaged. We have set it aside and not "
                           "deleted it."),
            //: GB-39, what it means; {look}: who looks in the classification system, and when
            ErrorTexts::tr("A subscription may already have been created. {look}"),
            //: GB-39, what you can do; {file}: name of a file
            ErrorTexts::tr("Begin again. Do not delete the file {file}. It is in the folder of the "
                           "program.")};
    case ErrorKind::CaseFromNewerProgram:
        //: GB-40, heading, no full stop; also after "Error:"
        return {ErrorTexts::tr("Your saved work is from a newer program"),
            //: GB-40, what has happened; "edition": version of the program
            ErrorTexts::tr("Your work was saved by a newer edition of this program."),
            //: GB-40, what it means
            ErrorTexts::tr("This edition cannot read it. We have changed nothing."),
            //: GB-40, what you can do; "it" is the newer edition
            ErrorTexts::tr(
                "Open the newer edition. Ask your IT department if you do not have it.")};
    case ErrorKind::TaskFileUnusable:
        //: GB-41, heading, no full stop; also after "Error:"
        return {ErrorTexts::tr("The program cannot read the task"),
            //: GB-41, what has happened; the file is part of the program
            ErrorTexts::tr("The file that describes the task is not as it should be."),
            //: GB-41, GB-42, what it means
            ErrorTexts::tr(
                "You cannot do the task before the file is right. Nothing has been changed."),
            //: GB-41, GB-42, what you can do
            ErrorTexts::tr(
                "Contact the person who gave you the program. Show the technical answer.")};
    case ErrorKind::EnvironmentsUnusable:
        //: GB-42, heading, no full stop; also after "Error:"
        return {ErrorTexts::tr("The program cannot read the list of environments"),
            //: GB-42, what has happened; "where you can work": practice, test, production
            ErrorTexts::tr("The file that says where you can work is not as it should be."),
            //: GB-41, GB-42, what it means
            ErrorTexts::tr(
                "You cannot do the task before the file is right. Nothing has been changed."),
            //: GB-41, GB-42, what you can do
            ErrorTexts::tr(
                "Contact the person who gave you the program. Show the technical answer.")};
    case ErrorKind::CaseLockedByOtherComputer:
        //: GB-50, heading, no full stop; also after "Warning:"; {computer}: name of a computer
        return {ErrorTexts::tr("Your task is locked by the computer {computer}"),
            //: GB-50, what has happened; {program}: name of a program, {computer}: name of a
            //: computer, {since}: date and time
            ErrorTexts::tr("{program} on the computer {computer} locked the task {since}. Either "
                           "it is open there, or it was not closed properly."),
            //: GB-50, what it means; "same": a subscription
            ErrorTexts::tr("Two programs at once could create the same twice. So this one stops. "
                           "Nothing has been changed."),
            //: GB-50, what you can do; {computer}: name of a computer
            ErrorTexts::tr("Close the program on {computer}, and try again. If it is not open "
                           "there, you can take over the task here.")};
    case ErrorKind::CaseOpenOnOtherComputer:
        //: GB-51, heading, no full stop; also after "Warning:"; {computer}: name of a computer
        return {ErrorTexts::tr("Your task is open on the computer {computer}"),
            //: GB-51, what has happened; {program}: name of a program, {computer}: name of a
            //: computer, {since}: date and time
            ErrorTexts::tr("{program} on the computer {computer} has had the task open since "
                           "{since}."),
            //: GB-51, what it means; "same": a subscription
            ErrorTexts::tr("Two programs at once could create the same twice. So this one stops, "
                           "and writes nothing more."),
            //: GB-51, what you can do; {computer}: name of a computer
            ErrorTexts::tr("Go on at {computer}. Or close the program there, and then start it "
                           "again here.")};
    }
    Q_UNREACHABLE();
}

QString codeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::RoleMissing:
        return QStringLiteral("GB-01");
    case ErrorKind::OtherMunicipality:
        return QStringLiteral("GB-02");
    case ErrorKind::MunicipalityNotListed:
        return QStringLiteral("GB-03");
    case ErrorKind::InstanceNotFound:
        return QStringLiteral("GB-04");
    case ErrorKind::SubscriptionExists:
        return QStringLiteral("GB-05A");
    case ErrorKind::ExistsWithOtherVersion:
        return QStringLiteral("GB-05B");
    case ErrorKind::ExistedButEnded:
        return QStringLiteral("GB-05C");
    case ErrorKind::ExistsWithOtherDates:
        return QStringLiteral("GB-05D");
    case ErrorKind::NoConnection:
        return QStringLiteral("GB-06");
    case ErrorKind::ServiceDown:
        return QStringLiteral("GB-06B");
    case ErrorKind::OutcomeUnknown:
        return QStringLiteral("GB-07");
    case ErrorKind::SignedOut:
        return QStringLiteral("GB-08");
    case ErrorKind::SortimentUnknown:
        return QStringLiteral("GB-09");
    case ErrorKind::VersionUnknown:
        return QStringLiteral("GB-10");
    case ErrorKind::NewDay:
        return QStringLiteral("GB-11");
    case ErrorKind::ClockWrong:
        return QStringLiteral("GB-11B");
    case ErrorKind::NotVisibleAfterADay:
        return QStringLiteral("GB-13");
    case ErrorKind::BrowserDidNotOpen:
        return QStringLiteral("GB-14");
    case ErrorKind::SignInUnfinished:
        return QStringLiteral("GB-15");
    case ErrorKind::StoredDiffers:
        return QStringLiteral("GB-16");
    case ErrorKind::Refused:
        return QStringLiteral("GB-17");
    case ErrorKind::EvidenceNotSaved:
        return QStringLiteral("GB-18");
    case ErrorKind::NoInstances:
        return QStringLiteral("GB-20");
    case ErrorKind::CreatedMeanwhile:
        return QStringLiteral("GB-21");
    case ErrorKind::TaskSystemDidNotOpen:
        return QStringLiteral("GB-22");
    case ErrorKind::ConnectionUntrusted:
        return QStringLiteral("GB-23");
    case ErrorKind::NetworkWantsSignIn:
        return QStringLiteral("GB-24");
    case ErrorKind::ProxyRefuses:
        return QStringLiteral("GB-25");
    case ErrorKind::ProxyUnreachable:
        return QStringLiteral("GB-46");
    case ErrorKind::AnswerUnreadable:
        return QStringLiteral("GB-26");
    case ErrorKind::SeveralSubscriptions:
        return QStringLiteral("GB-27");
    case ErrorKind::SeveralInstances:
        return QStringLiteral("GB-28");
    case ErrorKind::CaseNotSaved:
        return QStringLiteral("GB-29");
    case ErrorKind::OtherUser:
        return QStringLiteral("GB-30");
    case ErrorKind::SignInRefused:
        return QStringLiteral("GB-31");
    case ErrorKind::SignInUntrusted:
        return QStringLiteral("GB-32");
    case ErrorKind::ClockBarsSignIn:
        return QStringLiteral("GB-43");
    case ErrorKind::AuthorityUnclear:
        return QStringLiteral("GB-33");
    case ErrorKind::PracticeNotRunning:
        return QStringLiteral("GB-34");
    case ErrorKind::TooManyCalls:
        return QStringLiteral("GB-35");
    case ErrorKind::NoFreePort:
        return QStringLiteral("GB-36");
    case ErrorKind::TransferFailed:
        return QStringLiteral("GB-37");
    case ErrorKind::CaseOpenElsewhere:
        return QStringLiteral("GB-38");
    case ErrorKind::CaseUnreadable:
        return QStringLiteral("GB-39");
    case ErrorKind::CaseFromNewerProgram:
        return QStringLiteral("GB-40");
    case ErrorKind::TaskFileUnusable:
        return QStringLiteral("GB-41");
    case ErrorKind::EnvironmentsUnusable:
        return QStringLiteral("GB-42");
    case ErrorKind::CaseLockedByOtherComputer:
        return QStringLiteral("GB-50");
    case ErrorKind::CaseOpenOnOtherComputer:
        return QStringLiteral("GB-51");
    }
    Q_UNREACHABLE();
}

Severity severityOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::ExistsWithOtherVersion:
    case ErrorKind::ExistsWithOtherDates:
    case ErrorKind::SignedOut:
    case ErrorKind::NewDay:
    case ErrorKind::ClockWrong:
    case ErrorKind::NotVisibleAfterADay:
    case ErrorKind::SignInUnfinished:
    case ErrorKind::NoInstances:
    case ErrorKind::TaskSystemDidNotOpen:
    case ErrorKind::TooManyCalls:
    case ErrorKind::CaseOpenElsewhere:
    case ErrorKind::CaseLockedByOtherComputer:
    case ErrorKind::CaseOpenOnOtherComputer:
    case ErrorKind::CaseUnreadable:
        return Severity::Warning;
    case ErrorKind::SubscriptionExists:
    case ErrorKind::ExistedButEnded:
    case ErrorKind::CreatedMeanwhile:
        return Severity::Notice;
    case ErrorKind::RoleMissing:
    case ErrorKind::OtherMunicipality:
    case ErrorKind::MunicipalityNotListed:
    case ErrorKind::InstanceNotFound:
    case ErrorKind::NoConnection:
    case ErrorKind::ServiceDown:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::SortimentUnknown:
    case ErrorKind::VersionUnknown:
    case ErrorKind::BrowserDidNotOpen:
    case ErrorKind::StoredDiffers:
    case ErrorKind::Refused:
    case ErrorKind::EvidenceNotSaved:
    case ErrorKind::ConnectionUntrusted:
    case ErrorKind::NetworkWantsSignIn:
    case ErrorKind::ProxyRefuses:
    case ErrorKind::ProxyUnreachable:
    case ErrorKind::AnswerUnreadable:
    case ErrorKind::SeveralSubscriptions:
    case ErrorKind::SeveralInstances:
    case ErrorKind::CaseNotSaved:
    case ErrorKind::OtherUser:
    case ErrorKind::SignInRefused:
    case ErrorKind::SignInUntrusted:
    case ErrorKind::ClockBarsSignIn:
    case ErrorKind::AuthorityUnclear:
    case ErrorKind::PracticeNotRunning:
    case ErrorKind::NoFreePort:
    case ErrorKind::TransferFailed:
    case ErrorKind::CaseFromNewerProgram:
    case ErrorKind::TaskFileUnusable:
    case ErrorKind::EnvironmentsUnusable:
        return Severity::Failure;
    }
    Q_UNREACHABLE();
}
