// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "problems/problemtable.h"

const QList<ProblemInfo> &ProblemTable::netProblems()
{
    using enum ProblemAction;
    static const QList<ProblemInfo> problems{
        {ErrorKind::NoConnection, Severity::Failure, Placement::OwnPage, {TryAgain, SaveAndClose},
            []() -> ErrorText {
                //: GB-06, heading, no full stop; also after "Error:"
                return {ErrorTexts::tr("There is no connection"),
                    //: GB-06, what has happened
                    ErrorTexts::tr("We cannot reach the classification system."),
                    //: GB-06, what it means; {unchanged}: "Nothing has been changed." or nothing;
                    //: "theirs": of the classification system
                    ErrorTexts::tr("We do not know whether the fault is on your side or theirs. "
                                   "{unchanged} Your choices are saved."),
                    //: GB-06, what you can do
                    ErrorTexts::tr(
                        "Check whether you can open another page in the browser. Then try again.")};
            }},
        {ErrorKind::ServiceDown, Severity::Failure, Placement::OwnPage, {TryAgain, SaveAndClose},
            []() -> ErrorText {
                //: GB-06B, heading, no full stop; also after "Error:"
                return {ErrorTexts::tr("The classification system is not answering right now"),
                    //: GB-06B, what has happened; {time}: time of day
                    ErrorTexts::tr("The system answered with an error at {time}."),
                    //: GB-06B, GB-35, what it means; {unchanged}: "Nothing has been changed." or
                    //: nothing
                    ErrorTexts::tr(
                        "The fault is not on your side. {unchanged} Your choices are saved."),
                    //: GB-06B, what you can do; "close" the program
                    ErrorTexts::tr(
                        "Wait a little, and try again. You can also close and go on another day.")};
            }},
        {ErrorKind::ConnectionUntrusted, Severity::Failure, Placement::OwnPage,
            {TryAgain, CopyForIt, SaveAndClose},
            []() -> ErrorText {
                //: GB-23, heading, no full stop; also after "Error:"; no trust in the certificate
                //: of the service
                return {ErrorTexts::tr("The connection is not safe"),
                    //: GB-23, what has happened
                    ErrorTexts::tr(
                        "We cannot be sure that we are talking to the classification system."),
                    //: GB-23, what it means; {unchanged}: "Nothing has been changed." or nothing
                    ErrorTexts::tr("So we have stopped. {unchanged}"),
                    //: GB-23, GB-25, GB-46, what you can do; the technical answer stands under a
                    //: link
                    ErrorTexts::tr("Contact your IT department. Show them the technical answer. "
                                   "Then try again.")};
            }},
        {ErrorKind::NetworkWantsSignIn, Severity::Failure, Placement::OwnPage,
            {TryAgain, SaveAndClose},
            []() -> ErrorText {
                //: GB-24, heading, no full stop; also after "Error:"
                return {ErrorTexts::tr("The network wants you to sign in"),
                    //: GB-24, what has happened
                    ErrorTexts::tr(
                        "We got a web page instead of an answer. That often happens on guest "
                        "networks and in trains."),
                    //: GB-24, what it means; {unchanged}: "Nothing has been changed." or nothing
                    ErrorTexts::tr("We have not used the web page. {unchanged}"),
                    //: GB-24, what you can do
                    ErrorTexts::tr(
                        "Open your browser, and sign in to the network. Then try again.")};
            }},
        {ErrorKind::ProxyRefuses, Severity::Failure, Placement::OwnPage,
            {TryAgain, CopyForIt, SaveAndClose},
            []() -> ErrorText {
                //: GB-25, heading, no full stop; also after "Error:"; a proxy refuses
                return {ErrorTexts::tr("Your network does not let us through"),
                    //: GB-25, what has happened
                    ErrorTexts::tr("Your network uses a proxy. It says no to us."),
                    //: GB-25, GB-46, what it means; {unchanged}: "Nothing has been changed." or
                    //: nothing
                    ErrorTexts::tr("You have done nothing wrong. {unchanged}"),
                    //: GB-23, GB-25, GB-46, what you can do; the technical answer stands under a
                    //: link
                    ErrorTexts::tr("Contact your IT department. Show them the technical answer. "
                                   "Then try again.")};
            }},
        {ErrorKind::ProxyUnreachable, Severity::Failure, Placement::OwnPage,
            {TryAgain, CopyForIt, SaveAndClose},
            []() -> ErrorText {
                //: GB-46, heading, no full stop; also after "Error:"
                return {ErrorTexts::tr("The proxy of your network does not answer"),
                    //: GB-46, what has happened; "it" is the proxy
                    ErrorTexts::tr("Your network uses a proxy. We cannot reach it."),
                    //: GB-25, GB-46, what it means; {unchanged}: "Nothing has been changed." or
                    //: nothing
                    ErrorTexts::tr("You have done nothing wrong. {unchanged}"),
                    //: GB-23, GB-25, GB-46, what you can do; the technical answer stands under a
                    //: link
                    ErrorTexts::tr("Contact your IT department. Show them the technical answer. "
                                   "Then try again.")};
            }},
        {ErrorKind::AnswerUnreadable, Severity::Failure, Placement::OwnPage,
            {TryAgain, CopyForContact, SaveAndClose},
            []() -> ErrorText {
                //: GB-26, heading, no full stop; also after "Error:"
                return {ErrorTexts::tr("We cannot use the answer"),
                    //: GB-26, what has happened
                    ErrorTexts::tr("The classification system answered, but the answer is not what "
                                   "it should be."),
                    //: GB-26, what it means; {unchanged}: "Nothing has been changed." or nothing
                    ErrorTexts::tr("We have not used the answer. {unchanged}"),
                    //: GB-26, what you can do; {contact}: an e-mail address
                    ErrorTexts::tr(
                        "Try again. If that does not help, write to {contact}, and send the "
                        "technical answer along.")};
            }},
        {ErrorKind::TooManyCalls, Severity::Warning, Placement::OwnPage, {TryAgain, SaveAndClose},
            []() -> ErrorText {
                //: GB-35, heading, no full stop; also after "Warning:"
                return {ErrorTexts::tr("The classification system asks us to wait"),
                    //: GB-35, what has happened; {seconds}: a number
                    ErrorTexts::tr("The system asks us to wait {seconds} seconds."),
                    //: GB-06B, GB-35, what it means; {unchanged}: "Nothing has been changed." or
                    //: nothing
                    ErrorTexts::tr(
                        "The fault is not on your side. {unchanged} Your choices are saved."),
                    //: GB-35, what you can do
                    ErrorTexts::tr(
                        "Wait a little. We try again by ourselves when the time is up.")};
            }},
        {ErrorKind::PracticeNotRunning, Severity::Failure, Placement::OwnPage,
            {TryAgain, CopyForIt},
            []() -> ErrorText {
                //: GB-34, heading, no full stop; also after "Error:"
                return {ErrorTexts::tr("The practice environment did not start"),
                    //: GB-34, what has happened
                    ErrorTexts::tr("The program could not start the practice environment."),
                    //: GB-34, what it means; "practise" in the environment for training
                    ErrorTexts::tr("You cannot practise right now. Nothing has been changed."),
                    //: GB-32, GB-34, what you can do
                    ErrorTexts::tr(
                        "Try again. If that does not help, contact your IT department. Show "
                        "them the technical answer.")};
            }},
        {ErrorKind::NoInstances, Severity::Warning, Placement::BesidePage, {TryAgain},
            []() -> ErrorText {
                //: GB-20, heading, no full stop; also after "Warning:"; the list of debtor systems
                return {ErrorTexts::tr("We cannot fetch the list"),
                    //: GB-20, what has happened
                    ErrorTexts::tr("We got no debtor systems from the classification system."),
                    //: GB-20, what it means; the list of the task is used instead
                    ErrorTexts::tr(
                        "You can still choose, for the list is in the task. We check your "
                        "choice in the next step."),
                    //: GB-20, what you can do
                    ErrorTexts::tr("Check that the right system is chosen on the list.")};
            }},
        {ErrorKind::Refused, Severity::Failure, Placement::OwnPage, {TryAgain, CopyForContact},
            []() -> ErrorText {
                //: GB-17, heading, no full stop; also after "Error:"
                return {ErrorTexts::tr("The classification system said no"),
                    //: GB-17, what has happened; {time}: time of day
                    ErrorTexts::tr("We sent your order at {time}. The system said no."),
                    //: GB-17, what it means
                    ErrorTexts::tr("The subscription has not been created."),
                    //: GB-17, what you can do; {contact}: an e-mail address
                    ErrorTexts::tr(
                        "Try again. If that does not help, write to {contact}, and send the "
                        "technical answer along.")};
            }},
    };
    return problems;
}
