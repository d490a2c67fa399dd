// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "problems/problemtable.h"

const QList<ProblemInfo> &ProblemTable::netProblems()
{
    using enum ProblemAction;
    static const QList<ProblemInfo> problems{
        {ErrorKind::NoConnection, Severity::Failure, Placement::OwnPage, {TryAgain, SaveAndClose},
            []() -> ErrorText {
                return {
                    //: GB-06, heading, no full stop; also after "Error:"
                    .title = ErrorTexts::tr("There is no connection"),
                    //: GB-06, what has happened
                    .happened = ErrorTexts::tr("We cannot reach the classification system."),
                    .changed = ErrorTexts::perhapsUnchanged(),
                    //: GB-06, what to do now
                    .advice = ErrorTexts::tr(
                        "Check whether you can open another page in the browser. Then try again."),
                    //: GB-06, below "What does it mean?"; "theirs": of the classification system
                    .meaning = ErrorTexts::tr("We do not know whether the fault is on your side or "
                                              "theirs. Your choices are saved."),
                };
            }},
        {ErrorKind::ServiceDown, Severity::Failure, Placement::OwnPage, {TryAgain, SaveAndClose},
            []() -> ErrorText {
                return {
                    //: GB-06B, heading, no full stop; also after "Error:"
                    .title = ErrorTexts::tr("The classification system is not answering right now"),
                    //: GB-06B, what has happened; {time}: time of day
                    .happened = ErrorTexts::tr("The system answered with an error at {time}."),
                    //: in a problem, after what has happened; {unchanged}: "Nothing has been
                    //: changed." or nothing
                    .changed = ErrorTexts::tr("{unchanged} Your choices are saved."),
                    //: GB-06B, what to do now
                    .advice = ErrorTexts::tr("Wait a little, and try again."),
                    //: GB-06B, GB-35, below "What does it mean?"
                    .meaning = ErrorTexts::tr("The fault is not on your side."),
                    //: GB-06B, below "What can you do?"; "close" the program
                    .otherwise = ErrorTexts::tr("You can also close and go on another day."),
                };
            }},
        {ErrorKind::ConnectionUntrusted, Severity::Failure, Placement::OwnPage,
            {CopyForIt, TryAgain, SaveAndClose},
            []() -> ErrorText {
                return {
                    //: GB-23, heading, no full stop; also after "Error:"; no trust in the
                    //: certificate of the service
                    .title = ErrorTexts::tr("The connection is not safe"),
                    //: GB-23, what has happened
                    .happened = ErrorTexts::tr(
                        "We cannot be sure that we are talking to the classification system."),
                    .changed = ErrorTexts::perhapsUnchanged(),
                    //: GB-23, GB-25, GB-46, what to do now; a button copies a message
                    .advice = ErrorTexts::tr("Contact your IT department."),
                    //: GB-23, below "What does it mean?"
                    .meaning = ErrorTexts::tr("Others could read along, or answer in the "
                                              "system's place. So we have stopped."),
                    //: GB-23, GB-25, GB-46, below "What can you do?"; the technical answer stands
                    //: under a link; "they":
                    //: the IT department
                    .otherwise = ErrorTexts::tr(
                        "Show them the technical answer. Try again when they have answered."),
                };
            }},
        {ErrorKind::NetworkWantsSignIn, Severity::Failure, Placement::OwnPage,
            {TryAgain, SaveAndClose},
            []() -> ErrorText {
                return {
                    //: GB-24, heading, no full stop; also after "Error:"
                    .title = ErrorTexts::tr("The network requires you to sign in"),
                    //: GB-24, what has happened; "it": the web page
                    .happened = ErrorTexts::tr(
                        "We got a web page instead of an answer, and have not used it."),
                    .changed = ErrorTexts::perhapsUnchanged(),
                    //: GB-24, what to do now
                    .advice = ErrorTexts::tr(
                        "Open your browser, and sign in to the network. Then try again."),
                    //: GB-24, below "What has happened?"
                    .background = ErrorTexts::tr("The network answered in the system's place. That "
                                                 "often happens on guest networks and in trains."),
                };
            }},
        {ErrorKind::ProxyRefuses, Severity::Failure, Placement::OwnPage,
            {CopyForIt, TryAgain, SaveAndClose},
            []() -> ErrorText {
                return {
                    //: GB-25, heading, no full stop; also after "Error:"; a proxy refuses
                    .title = ErrorTexts::tr("Your network blocks the program"),
                    //: GB-25, what has happened; "it": the proxy
                    .happened = ErrorTexts::tr(
                        "Your network goes through a proxy, and it refuses the program."),
                    .changed = ErrorTexts::perhapsUnchanged(),
                    //: GB-23, GB-25, GB-46, what to do now; a button copies a message
                    .advice = ErrorTexts::tr("Contact your IT department."),
                    //: GB-25, GB-46, below "What does it mean?"
                    .meaning =
                        ErrorTexts::tr("The fault is in the network. You have done nothing wrong."),
                    //: GB-23, GB-25, GB-46, below "What can you do?"; the technical answer stands
                    //: under a link; "they":
                    //: the IT department
                    .otherwise = ErrorTexts::tr(
                        "Show them the technical answer. Try again when they have answered."),
                };
            }},
        {ErrorKind::ProxyUnreachable, Severity::Failure, Placement::OwnPage,
            {CopyForIt, TryAgain, SaveAndClose},
            []() -> ErrorText {
                return {
                    //: GB-46, heading, no full stop; also after "Error:"
                    .title = ErrorTexts::tr("The proxy of your network does not answer"),
                    //: GB-46, what has happened; "it" is the proxy
                    .happened = ErrorTexts::tr(
                        "Your network goes through a proxy, and we cannot reach it."),
                    .changed = ErrorTexts::perhapsUnchanged(),
                    //: GB-23, GB-25, GB-46, what to do now; a button copies a message
                    .advice = ErrorTexts::tr("Contact your IT department."),
                    //: GB-25, GB-46, below "What does it mean?"
                    .meaning =
                        ErrorTexts::tr("The fault is in the network. You have done nothing wrong."),
                    //: GB-23, GB-25, GB-46, below "What can you do?"; the technical answer stands
                    //: under a link; "they":
                    //: the IT department
                    .otherwise = ErrorTexts::tr(
                        "Show them the technical answer. Try again when they have answered."),
                };
            }},
        {ErrorKind::AnswerUnreadable, Severity::Failure, Placement::OwnPage,
            {TryAgain, CopyForContact, SaveAndClose},
            []() -> ErrorText {
                return {
                    //: GB-26, heading, no full stop; also after "Error:"
                    .title = ErrorTexts::tr("We cannot use the answer"),
                    //: GB-26, what has happened
                    .happened = ErrorTexts::tr(
                        "The answer of the classification system is not what it should be. We "
                        "have not used it."),
                    .changed = ErrorTexts::perhapsUnchanged(),
                    //: in a problem, what to do now; a button does it
                    .advice = ErrorTexts::tr("Try again."),
                    //: GB-17, GB-26, below "What can you do?"; {contact}: an e-mail address
                    .otherwise = ErrorTexts::tr(
                        "If that does not help, write to {contact}, and send the technical answer "
                        "along."),
                };
            }},
        {ErrorKind::TooManyCalls, Severity::Warning, Placement::OwnPage, {TryAgain, SaveAndClose},
            []() -> ErrorText {
                return {
                    //: GB-35, heading, no full stop; also after "Warning:"
                    .title = ErrorTexts::tr("The classification system asks us to wait"),
                    //: GB-35, what has happened; {seconds}: a number
                    .happened = ErrorTexts::tr("The system asks us to wait {seconds} seconds."),
                    //: in a problem, after what has happened; {unchanged}: "Nothing has been
                    //: changed." or nothing
                    .changed = ErrorTexts::tr("{unchanged} Your choices are saved."),
                    //: GB-35, what to do now
                    .advice = ErrorTexts::tr(
                        "Wait a little. We try again by ourselves when the time is up."),
                    //: GB-06B, GB-35, below "What does it mean?"
                    .meaning = ErrorTexts::tr("The fault is not on your side."),
                };
            }},
        {ErrorKind::PracticeNotRunning, Severity::Failure, Placement::OwnPage,
            {TryAgain, CopyForIt},
            []() -> ErrorText {
                return {
                    //: GB-34, heading, no full stop; also after "Error:"
                    .title = ErrorTexts::tr("The practice environment did not start"),
                    //: GB-34, what has happened; "practise" in the environment for training
                    .happened = ErrorTexts::tr("You cannot practise right now."),
                    .changed = ErrorTexts::nothingChanged(),
                    //: in a problem, what to do now; a button does it
                    .advice = ErrorTexts::tr("Try again."),
                    //: GB-32, GB-34, below "What can you do?"
                    .otherwise = ErrorTexts::tr(
                        "If that does not help, contact your IT department. Show them the "
                        "technical answer."),
                };
            }},
        {ErrorKind::NoInstances, Severity::Warning, Placement::BesidePage, {TryAgain},
            []() -> ErrorText {
                return {
                    //: GB-20, heading, no full stop; also after "Warning:"; the list of debtor
                    //: systems
                    .title = ErrorTexts::tr("We cannot fetch the list"),
                    //: GB-20, what has happened; the list of the task is used instead
                    .happened = ErrorTexts::tr(
                        "We got no debtor systems from the classification system. So we show the "
                        "list of the task, and check your choice in the next step."),
                    //: GB-20, what to do now
                    .advice = ErrorTexts::tr("Check that the right system is chosen on the list."),
                };
            }},
        {ErrorKind::Refused, Severity::Failure, Placement::OwnPage, {TryAgain, CopyForContact},
            []() -> ErrorText {
                return {
                    //: GB-17, heading, no full stop; also after "Error:"
                    .title = ErrorTexts::tr(
                        "The classification system refused to create the subscription"),
                    //: GB-17, what has happened
                    .happened = ErrorTexts::tr("The subscription has not been created."),
                    //: GB-17, what to do now, below a quotation of the answer
                    .advice = ErrorTexts::tr("Read the system's answer, and try again."),
                    //: GB-17, below "What has happened?"; {time}: time of day
                    .background = ErrorTexts::tr("We sent your order at {time}."),
                    //: GB-17, GB-26, below "What can you do?"; {contact}: an e-mail address
                    .otherwise = ErrorTexts::tr("If that does not help, write to {contact}, and "
                                                "send the technical answer along."),
                };
            }},
    };
    return problems;
}
