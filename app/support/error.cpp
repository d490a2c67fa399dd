// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "support/error.h"

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
        return {ErrorTexts::tr("You lack the role \"{role}\""),
            ErrorTexts::tr("You are signed in, but you do not have the role \"{role}\"."),
            ErrorTexts::tr(
                "You may see subscriptions, but not create them. Nothing has been changed."),
            ErrorTexts::tr("Ask your role administrator for the role. Then sign in again. We "
                           "remember where you are.")};
    case ErrorKind::OtherMunicipality:
        return {ErrorTexts::tr("The system belongs to another municipality"),
            ErrorTexts::tr(
                "You are signed in for {municipality}, but you have chosen {otherSystem}."),
            ErrorTexts::tr("You can only create subscriptions for your own municipality. Nothing "
                           "has been changed."),
            ErrorTexts::tr("Choose {system}. Or sign in for the other municipality.")};
    case ErrorKind::MunicipalityNotListed:
        return {ErrorTexts::tr("{municipality} is not on the list"),
            ErrorTexts::tr("The task is for {count} municipalities that use {product}. Yours is "
                           "not one of them."),
            ErrorTexts::tr("You cannot do the task here. Perhaps you use another debtor system. "
                           "Then you have another task in KLIK."),
            ErrorTexts::tr(
                "Check your tasks in KLIK. If you think this is a mistake, write to {contact}.")};
    case ErrorKind::InstanceNotFound:
        return {ErrorTexts::tr("We cannot find {system}"),
            ErrorTexts::tr("We searched for {system}. The classification system does not know it."),
            ErrorTexts::tr("We cannot create the subscription before the system is on the list "
                           "there. Nothing has been changed."),
            ErrorTexts::tr("Check that the 4 characters are right. Try again. If that does not "
                           "help, write to {contact}.")};
    case ErrorKind::SubscriptionExists:
        return {ErrorTexts::tr("The subscription exists already"),
            ErrorTexts::tr("{system} already has a subscription to {sortiment}. It is valid from "
                           "{date} and has no end date. The schema version is {version}."),
            ErrorTexts::tr("Everything is as it should be. You shall not create it again."),
            ErrorTexts::tr("Go on, and see whether it works.")};
    case ErrorKind::ExistsWithOtherVersion:
        return {ErrorTexts::tr("There is a subscription with another schema version"),
            ErrorTexts::tr("{system} has a subscription to {sortiment}. It has schema version "
                           "{version}. The task says {wantedVersion}."),
            ErrorTexts::tr("We do not change it. Somebody may be using it right now. Nothing has "
                           "been changed."),
            ErrorTexts::tr(
                "Ask the person responsible for the system whether the old one may stop. Stop it "
                "in the classification system. Then come back and check again.")};
    case ErrorKind::ExistedButEnded:
        return {ErrorTexts::tr("The old subscription has ended"),
            ErrorTexts::tr("{system} had a subscription to {sortiment}. It ended {date}."),
            ErrorTexts::tr("The system gets no new editions of the list any more. So you must "
                           "create a new one."),
            ErrorTexts::tr("Go on, and create a new one that is valid from today.")};
    case ErrorKind::ExistsWithOtherDates:
        return {ErrorTexts::tr("The subscription exists, but the dates do not fit"),
            ErrorTexts::tr("{system} has a subscription to {sortiment}. It is valid {period}."),
            ErrorTexts::tr("The task says that it must be valid now and have no end date. We do "
                           "not change it."),
            ErrorTexts::tr(
                "Correct the dates in the classification system. Then come back and check again.")};
    case ErrorKind::NoConnection:
        return {ErrorTexts::tr("There is no connection"),
            ErrorTexts::tr("We cannot reach the classification system."),
            ErrorTexts::tr("We do not know whether the fault is on your side or theirs. "
                           "{unchanged} Your choices are saved."),
            ErrorTexts::tr(
                "Check whether you can open another page in the browser. Then try again.")};
    case ErrorKind::ServiceDown:
        return {ErrorTexts::tr("The classification system is not answering right now"),
            ErrorTexts::tr("The system answered with an error at {time}."),
            ErrorTexts::tr("The fault is not on your side. {unchanged} Your choices are saved."),
            ErrorTexts::tr(
                "Wait a little, and try again. You can also close and go on another day.")};
    case ErrorKind::OutcomeUnknown:
        return {ErrorTexts::tr("We do not know whether the subscription was created"),
            ErrorTexts::tr("We sent your order at {time}. We got no answer that we can trust."),
            ErrorTexts::tr("The subscription may have been created. It may also not have been. You "
                           "must not create it again before we have looked."),
            ErrorTexts::tr("Press the button, and we look. That changes nothing.")};
    case ErrorKind::SignedOut:
        return {ErrorTexts::tr("You are signed out"),
            ErrorTexts::tr("Your sign-in is no longer valid here."),
            ErrorTexts::tr("This is for security. Your choices are saved. {unchanged}"),
            ErrorTexts::tr("Sign in again. Then you go on from here.")};
    case ErrorKind::SortimentUnknown:
        return {ErrorTexts::tr("The sortiment {sortiment} does not exist"),
            ErrorTexts::tr("We searched for the sortiment {sortiment}. The classification system "
                           "does not know it."),
            ErrorTexts::tr("You cannot solve this yourself. Perhaps the list has not been made "
                           "ready yet. Nothing has been changed."),
            ErrorTexts::tr("Write to {contact}. Try again when you have got an answer.")};
    case ErrorKind::VersionUnknown:
        return {ErrorTexts::tr("Schema version {wantedVersion} cannot be chosen"),
            ErrorTexts::tr("The classification system does not offer schema version "
                           "{wantedVersion} of {sortiment}."),
            ErrorTexts::tr("The task says {wantedVersion}. We do not choose another one for you. "
                           "Nothing has been changed."),
            ErrorTexts::tr("Write to {contact}, and ask what you should choose.")};
    case ErrorKind::NewDay:
        return {ErrorTexts::tr("It has become a new day"),
            ErrorTexts::tr("It is past midnight. So we have changed \"Valid from\" to {newDate}."),
            ErrorTexts::tr("The subscription has not been created yet."),
            ErrorTexts::tr("Check the date. Then press \"Create subscription\" again.")};
    case ErrorKind::ClockWrong:
        return {ErrorTexts::tr("The clock of your computer is not right"),
            ErrorTexts::tr(
                "Your computer says {computerDate}. The classification system says {serviceDate}."),
            ErrorTexts::tr(
                "We use the date of the classification system. Then \"Valid from\" becomes right."),
            ErrorTexts::tr("You can go on. Do tell your IT department.")};
    case ErrorKind::NotVisibleAfterADay:
        return {ErrorTexts::tr("The sortiment still cannot be seen"),
            ErrorTexts::tr("More than a day has passed. The sortiment has not been confirmed in "
                           "the debtor system."),
            ErrorTexts::tr("The subscription has been created, but the list has not been seen to "
                           "arrive. Do not create it again."),
            ErrorTexts::tr("Ask the person responsible for the system to search for {sortiment} in "
                           "the debtor system. If that does not help, write to {contact}. The "
                           "evidence can be saved now and sent along.")};
    case ErrorKind::BrowserDidNotOpen:
        return {ErrorTexts::tr("The browser did not open"),
            ErrorTexts::tr("We tried to open your browser, but it did not work."),
            ErrorTexts::tr("You can still sign in. You just have to open the page yourself."),
            ErrorTexts::tr("Copy the link, and paste it into your browser.")};
    case ErrorKind::SignInUnfinished:
        return {ErrorTexts::tr("The sign-in was not finished"),
            ErrorTexts::tr("You stopped the sign-in, or the page in the browser was closed."),
            ErrorTexts::tr("You are not signed in. {unchanged}"),
            ErrorTexts::tr("Try again when you are ready.")};
    case ErrorKind::StoredDiffers:
        return {ErrorTexts::tr("The subscription did not become what it should"),
            ErrorTexts::tr(
                "We read the subscription again. {field} is {value}. It should be {wantedValue}."),
            ErrorTexts::tr("The subscription has been created, but it is not right."),
            ErrorTexts::tr(
                "Correct the field in the classification system. Then come back and check again.")};
    case ErrorKind::Refused:
        return {ErrorTexts::tr("The classification system said no"),
            ErrorTexts::tr("We sent your order at {time}. The system said no."),
            ErrorTexts::tr("The subscription has not been created."),
            ErrorTexts::tr("Read the system's answer below. Try again, or write to {contact}.")};
    case ErrorKind::EvidenceNotSaved:
        return {ErrorTexts::tr("The evidence could not be saved"),
            ErrorTexts::tr("We cannot write in the folder {folder}."),
            ErrorTexts::tr(
                "Your work is not lost. The evidence has just not been saved as a file yet."),
            ErrorTexts::tr("Choose another folder.")};
    case ErrorKind::NoInstances:
        return {ErrorTexts::tr("We cannot fetch the list"),
            ErrorTexts::tr("We got no debtor systems from the classification system."),
            ErrorTexts::tr("You can still choose, for the list is in the task. We check your "
                           "choice in the next step."),
            ErrorTexts::tr("Choose your system on the list.")};
    case ErrorKind::CreatedMeanwhile:
        return {ErrorTexts::tr("Somebody else has just created the subscription"),
            ErrorTexts::tr("We sent your order at {time}. The classification system answered that "
                           "the subscription exists already."),
            ErrorTexts::tr("There is only one subscription. You shall not create it again."),
            ErrorTexts::tr("Go on, and see whether the fields are right.")};
    case ErrorKind::TaskSystemDidNotOpen:
        return {ErrorTexts::tr("KLIK did not open"),
            ErrorTexts::tr("We tried to open KLIK in your browser, but it did not work."),
            ErrorTexts::tr("What you have saved is still there. You can open KLIK yourself."),
            ErrorTexts::tr("Open KLIK as you usually do, and find the task {task}.")};
    case ErrorKind::ConnectionUntrusted:
        return {ErrorTexts::tr("The connection is not safe"),
            ErrorTexts::tr("We cannot be sure that we are talking to the classification system."),
            ErrorTexts::tr("So we have stopped. {unchanged}"),
            ErrorTexts::tr(
                "Contact your IT department. Show them the technical answer. Then try again.")};
    case ErrorKind::NetworkWantsSignIn:
        return {ErrorTexts::tr("The network wants you to sign in"),
            ErrorTexts::tr("We got a web page instead of an answer. That often happens on guest "
                           "networks and in trains."),
            ErrorTexts::tr("We have not used the web page. {unchanged}"),
            ErrorTexts::tr("Open your browser, and sign in to the network. Then try again.")};
    case ErrorKind::ProxyRefuses:
        return {ErrorTexts::tr("Your network does not let us through"),
            ErrorTexts::tr("Your network uses a proxy. It says no to us."),
            ErrorTexts::tr("You have done nothing wrong. {unchanged}"),
            ErrorTexts::tr(
                "Contact your IT department. Show them the technical answer. Then try again.")};
    case ErrorKind::AnswerUnreadable:
        return {ErrorTexts::tr("We cannot use the answer"),
            ErrorTexts::tr(
                "The classification system answered, but the answer is not what it should be."),
            ErrorTexts::tr("We have not used the answer. {unchanged}"),
            ErrorTexts::tr("Try again. If that does not help, write to {contact}, and send the "
                           "technical answer along.")};
    case ErrorKind::SeveralSubscriptions:
        return {ErrorTexts::tr("There is more than one subscription"),
            ErrorTexts::tr("{system} has {count} subscriptions to {sortiment} at the same time."),
            ErrorTexts::tr("There should be one. We do not choose for you, and we change nothing."),
            ErrorTexts::tr("Write to {contact}, and send the technical answer along. It holds the "
                           "numbers of the subscriptions.")};
    case ErrorKind::SeveralInstances:
        return {ErrorTexts::tr("There is more than one system that fits"),
            ErrorTexts::tr(
                "We searched for {system}. The classification system has {count} that fit."),
            ErrorTexts::tr("We do not choose for you. Nothing has been changed."),
            ErrorTexts::tr("Write to {contact}, and send the technical answer along.")};
    case ErrorKind::CaseNotSaved:
        return {ErrorTexts::tr("We cannot save your work"),
            ErrorTexts::tr("The program cannot write in its own folder."),
            ErrorTexts::tr("We go no further, for nothing may get lost. {unchanged}"),
            ErrorTexts::tr("Check that there is room on the disk. Then try again. If that does not "
                           "help, contact your IT department.")};
    case ErrorKind::OtherUser:
        return {ErrorTexts::tr("You are signed in as somebody else"),
            ErrorTexts::tr("This case was begun by {user}, {municipality}. Now you are signed in "
                           "as {otherUser}, {otherMunicipality}."),
            ErrorTexts::tr("A case belongs to one person and one municipality. {unchanged}"),
            ErrorTexts::tr("Sign in as the first person. Or begin a new case.")};
    case ErrorKind::SignInRefused:
        return {ErrorTexts::tr("The sign-in was refused"),
            ErrorTexts::tr("The sign-in system said no."),
            ErrorTexts::tr("You are not signed in. {unchanged}"),
            ErrorTexts::tr("Try again. If that does not help, contact the person who looks after "
                           "sign-in in your municipality. Show the technical answer.")};
    case ErrorKind::SignInUntrusted:
        return {ErrorTexts::tr("We cannot trust the sign-in"),
            ErrorTexts::tr("The sign-in system answered, but the answer does not pass our checks."),
            ErrorTexts::tr("You are not signed in. {unchanged}"),
            ErrorTexts::tr("Try again. If that does not help, contact your IT department. Show "
                           "them the technical answer.")};
    case ErrorKind::ClockBarsSignIn:
        return {ErrorTexts::tr("The clock of your computer is wrong"),
            ErrorTexts::tr(
                "Your computer says {computerDate}. The sign-in system says {serviceDate}."),
            ErrorTexts::tr("Then we cannot tell whether your sign-in is valid. {unchanged}"),
            ErrorTexts::tr("Set the clock right, or ask your IT department to do it. Then sign in "
                           "again.")};
    case ErrorKind::AuthorityUnclear:
        return {ErrorTexts::tr("We cannot see which municipality you belong to"),
            ErrorTexts::tr("Your sign-in does not say clearly which municipality you work for."),
            ErrorTexts::tr("Then we cannot know which system is yours. {unchanged}"),
            ErrorTexts::tr("Contact the person who looks after sign-in in your municipality. Show "
                           "the technical answer.")};
    case ErrorKind::PracticeNotRunning:
        return {ErrorTexts::tr("The practice environment did not start"),
            ErrorTexts::tr("The program could not start the practice environment."),
            ErrorTexts::tr("You cannot practise right now. Nothing has been changed."),
            ErrorTexts::tr("Try again. If that does not help, contact your IT department. Show "
                           "them the technical answer.")};
    case ErrorKind::TooManyCalls:
        return {ErrorTexts::tr("The classification system asks us to wait"),
            ErrorTexts::tr("The system asks us to wait {seconds} seconds."),
            ErrorTexts::tr("The fault is not on your side. {unchanged} Your choices are saved."),
            ErrorTexts::tr("You need do nothing. We try again by ourselves.")};
    case ErrorKind::NoFreePort:
        return {ErrorTexts::tr("We cannot receive the sign-in"),
            ErrorTexts::tr("Another program uses the place where the browser should answer us."),
            ErrorTexts::tr("You are not signed in. {unchanged}"),
            ErrorTexts::tr("Close other programs that are waiting for a sign-in. Then try again.")};
    case ErrorKind::TransferFailed:
        return {ErrorTexts::tr("The sortiment did not get through"),
            ErrorTexts::tr(
                "The classification system says that the transfer to the debtor system failed."),
            ErrorTexts::tr("The subscription has been created, but the list has not arrived. Do "
                           "not create it again."),
            ErrorTexts::tr("Write to {contact}, and send the technical answer along. The evidence "
                           "can be saved now.")};
    case ErrorKind::CaseOpenElsewhere:
        return {ErrorTexts::tr("The program is already open"),
            ErrorTexts::tr("The task is already open in another window on this computer."),
            ErrorTexts::tr("Two windows at once could create the same twice. So this one stops."),
            ErrorTexts::tr("Go to the other window. Or close it, and try again.")};
    case ErrorKind::CaseUnreadable:
        return {ErrorTexts::tr("We cannot read your saved work"),
            ErrorTexts::tr("The file with your saved work is damaged. We have set it aside and not "
                           "deleted it."),
            ErrorTexts::tr("A subscription may already have been created. We look in the "
                           "classification system before anything is sent."),
            ErrorTexts::tr("Begin the task again. Keep the file that was set aside: {file}.")};
    case ErrorKind::CaseFromNewerProgram:
        return {ErrorTexts::tr("Your saved work is from a newer program"),
            ErrorTexts::tr("Your work was saved by a newer edition of this program."),
            ErrorTexts::tr("This edition cannot read it. We have changed nothing."),
            ErrorTexts::tr(
                "Open the newer edition. Ask your IT department if you do not have it.")};
    case ErrorKind::TaskFileUnusable:
        return {ErrorTexts::tr("The program cannot read the task"),
            ErrorTexts::tr("The file that describes the task is not as it should be."),
            ErrorTexts::tr(
                "You cannot do the task before the file is right. Nothing has been changed."),
            ErrorTexts::tr(
                "Contact the person who gave you the program. Show the technical answer.")};
    case ErrorKind::EnvironmentsUnusable:
        return {ErrorTexts::tr("The program cannot read the list of environments"),
            ErrorTexts::tr("The file that says where you can work is not as it should be."),
            ErrorTexts::tr(
                "You cannot do the task before the file is right. Nothing has been changed."),
            ErrorTexts::tr(
                "Contact the person who gave you the program. Show the technical answer.")};
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
