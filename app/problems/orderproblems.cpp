// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "problems/problemtable.h"

const QList<ProblemInfo> &ProblemTable::orderProblems()
{
    using enum ProblemAction;
    static const QList<ProblemInfo> problems{
        {ErrorKind::InstanceNotFound, Severity::Failure, Placement::OwnPage,
            {TryAgain, ChooseOther, CopyForContact},
            []() -> ErrorText {
                return {
                    //: GB-04, heading, no full stop; also after "Error:"; {system}: a debtor system
                    .title = ErrorTexts::tr("We cannot find {system}"),
                    //: GB-04, GB-09, what has happened; "it": what the heading names
                    .happened = ErrorTexts::tr("The classification system does not know it."),
                    .changed = ErrorTexts::nothingChanged(),
                    //: GB-04, what to do now; the 4 characters end the system's UUID
                    .advice =
                        ErrorTexts::tr("Check that the 4 characters are right, and try again."),
                    //: GB-04, below "What does it mean?"
                    .meaning = ErrorTexts::tr(
                        "We cannot create the subscription before the system is on the "
                        "classification system's list."),
                    //: GB-04, below "What can you do?"; {contact}: an e-mail address
                    .otherwise = ErrorTexts::tr("If that does not help, write to {contact}."),
                };
            }},
        {ErrorKind::SubscriptionExists, Severity::Notice, Placement::OwnPage, {ContinueToResult},
            []() -> ErrorText {
                return {
                    //: GB-05A, heading, no full stop; also after "Message:"
                    .title = ErrorTexts::tr("The subscription exists already"),
                    //: GB-05A, what has happened; {system}: a debtor system; {sortiment}: name of
                    //: the sortiment; {date}: a date; {version}: schema version
                    .happened = ErrorTexts::tr(
                        "{system} has a subscription to {sortiment}. It is valid from {date} "
                        "without an end date, and has schema version {version}."),
                    //: GB-05A, after what has happened
                    .changed = ErrorTexts::tr(
                        "Everything is as it should be, so you shall not create anything."),
                };
            }},
        {ErrorKind::ExistsWithOtherVersion, Severity::Warning, Placement::OwnPage,
            {CopyForSystemOwner, OpenWebInterface, CheckAgain, SaveAndClose},
            []() -> ErrorText {
                return {
                    //: GB-05B, heading, no full stop; also after "Warning:"
                    .title = ErrorTexts::tr("There is a subscription with another schema version"),
                    //: GB-05B, what has happened; "it": the subscription; {version}: what it has;
                    //: {wantedVersion}: the
                    //: right version
                    .happened = ErrorTexts::tr(
                        "It has schema version {version}, and the task says {wantedVersion}."),
                    .changed = ErrorTexts::nothingChanged(),
                    //: GB-05B, what to do now; "the old one" is a subscription; "stop" is to end
                    //: it; a button copies a
                    //: message to the person responsible for the system
                    .advice = ErrorTexts::tr("Ask whether the old one may stop."),
                    //: GB-05B, below "What does it mean?"; {system}: a debtor system; {sortiment}:
                    //: name of the sortiment
                    .meaning =
                        ErrorTexts::tr("We do not change the old subscription of {system} to "
                                       "{sortiment}. Somebody may be using it right now."),
                    //: GB-05B, below "What can you do?"; "it" is the old subscription
                    .otherwise = ErrorTexts::tr(
                        "If the person responsible for the system says yes, stop it in the "
                        "classification system. Then come back and check again."),
                };
            }},
        {ErrorKind::ExistedButEnded, Severity::Notice, Placement::OwnPage, {CreateNew},
            []() -> ErrorText {
                return {
                    //: GB-05C, heading, no full stop; also after "Message:"
                    .title = ErrorTexts::tr("The old subscription has ended"),
                    //: GB-05C, what has happened; {system}: a debtor system; {sortiment}: name of
                    //: the sortiment; {date}: the last day
                    .happened = ErrorTexts::tr(
                        "{system} gets no new editions of {sortiment}, for its subscription ended "
                        "{date}."),
                    .changed = ErrorTexts::nothingChanged(),
                    //: GB-05C, what to do now; "one" is a subscription
                    .advice = ErrorTexts::tr("So create a new one that is valid from today."),
                };
            }},
        {ErrorKind::ExistsWithOtherDates, Severity::Warning, Placement::OwnPage,
            {OpenWebInterface, CheckAgain, SaveAndClose},
            []() -> ErrorText {
                return {
                    //: GB-05D, heading, no full stop; also after "Warning:"
                    .title = ErrorTexts::tr("The subscription exists, but the dates do not fit"),
                    //: GB-05D, what has happened; "it": the subscription; {period}: "from ... to
                    //: ..."
                    .happened = ErrorTexts::tr("It is valid {period}."),
                    //: GB-05D, after what has happened; "it" is the subscription
                    .changed = ErrorTexts::tr("We do not change it."),
                    //: GB-05D, what to do now
                    .advice = ErrorTexts::tr("Correct the dates in the classification system."),
                    //: GB-05D, below "What does it mean?"; {system}: a debtor system; {sortiment}:
                    //: name of the sortiment;
                    //: "it" is the subscription
                    .meaning =
                        ErrorTexts::tr("{system} has a subscription to {sortiment}. The task says "
                                       "that it must be valid now and have no end date."),
                    //: GB-05D, below "What can you do?"
                    .otherwise =
                        ErrorTexts::tr("Come back when the dates are right, and check again."),
                };
            }},
        {ErrorKind::OutcomeUnknown, Severity::Failure, Placement::OwnPage,
            {LookForIt, SaveAndClose},
            []() -> ErrorText {
                return {
                    //: GB-07, heading, no full stop; also after "Error:"
                    .title = ErrorTexts::tr("We do not know whether the subscription was created"),
                    //: GB-07, what has happened
                    .happened = ErrorTexts::tr(
                        "The subscription may have been created, but it is not certain."),
                    //: GB-07, what to do now; a button lets the program look whether there is a
                    //: subscription
                    .advice = ErrorTexts::tr("Let us look. That changes nothing."),
                    //: GB-07, below "What has happened?"; {time}: time of day
                    .background = ErrorTexts::tr(
                        "We sent your order at {time}, but got no answer that we can trust."),
                    //: GB-07, below "What does it mean?"
                    .meaning =
                        ErrorTexts::tr("You must not create it again before we have looked."),
                };
            }},
        {ErrorKind::SortimentUnknown, Severity::Failure, Placement::OwnPage,
            {CopyForContact, TryAgain, SaveAndClose},
            []() -> ErrorText {
                return {
                    //: GB-09, heading, no full stop; also after "Error:"; {sortiment}: name of the
                    //: sortiment
                    .title = ErrorTexts::tr("The sortiment {sortiment} does not exist"),
                    //: GB-04, GB-09, what has happened; "it": what the heading names
                    .happened = ErrorTexts::tr("The classification system does not know it."),
                    .changed = ErrorTexts::nothingChanged(),
                    //: GB-09, GB-27, what to do now; {contact}: an e-mail address; a button copies
                    //: a message
                    .advice = ErrorTexts::tr("Write to {contact}."),
                    //: GB-09, below "What does it mean?"; "the list" is the sortiment, which others
                    //: make ready
                    .meaning = ErrorTexts::tr("You cannot solve this yourself. Perhaps the list "
                                              "has not been made ready yet."),
                    //: GB-09, below "What can you do?"
                    .otherwise = ErrorTexts::tr("Try again when you have got an answer."),
                };
            }},
        {ErrorKind::VersionUnknown, Severity::Failure, Placement::OwnPage,
            {CopyForContact, TryAgain, SaveAndClose},
            []() -> ErrorText {
                return {
                    //: GB-10, heading, no full stop; also after "Error:"; {wantedVersion}: the
                    //: right version
                    .title = ErrorTexts::tr("Schema version {wantedVersion} cannot be chosen"),
                    //: GB-10, what has happened; {sortiment}: name of the sortiment
                    .happened = ErrorTexts::tr(
                        "The classification system does not offer it for {sortiment}."),
                    .changed = ErrorTexts::nothingChanged(),
                    //: GB-10, what to do now; {contact}: an e-mail address
                    .advice = ErrorTexts::tr("Write to {contact}, and ask what you should choose."),
                    //: GB-10, below "What does it mean?"; {wantedVersion}: the right version
                    .meaning = ErrorTexts::tr(
                        "The task says {wantedVersion}. We do not choose another one for you."),
                };
            }},
        {ErrorKind::NewDay, Severity::Warning, Placement::OwnPage, {Submit},
            []() -> ErrorText {
                return {
                    //: GB-11, heading, no full stop; also after "Warning:"
                    .title = ErrorTexts::tr("It has become a new day"),
                    //: GB-11, what has happened; {newDate}: a date; "Valid from" is the name of a
                    //: field
                    .happened = ErrorTexts::tr("So we have changed \"Valid from\" to {newDate}."),
                    //: GB-11, after what has happened
                    .changed = ErrorTexts::tr("The subscription has not been created yet."),
                    //: GB-11, what to do now; the button's name as on it, without its Alt letter
                    .advice =
                        ErrorTexts::tr("Check the date. Then press \"Create subscription\" again."),
                };
            }},
        {ErrorKind::ClockWrong, Severity::Warning, Placement::OwnPage, {GoOn},
            []() -> ErrorText {
                return {
                    //: GB-11B, heading, no full stop; also after "Warning:"; a warning: work goes
                    //: on
                    .title = ErrorTexts::tr("The clock of your computer is not right"),
                    //: GB-11B, what has happened; {computerDate}: date and time; {serviceDate}:
                    //: date and time
                    .happened = ErrorTexts::tr("Your computer says {computerDate}. The "
                                               "classification system says {serviceDate}."),
                    .changed = ErrorTexts::nothingChanged(),
                    //: GB-11B, what to do now
                    .advice = ErrorTexts::tr("You can go on."),
                    //: GB-11B, below "What does it mean?"; "Valid from" is the name of a field
                    .meaning = ErrorTexts::tr("We use the date of the classification system. Then "
                                              "\"Valid from\" becomes right."),
                    //: GB-11B, below "What can you do?"
                    .otherwise = ErrorTexts::tr("Do tell your IT department."),
                };
            }},
        {ErrorKind::NotVisibleAfterADay, Severity::Warning, Placement::LeadsPage,
            {CopyForSystemOwner, CopyForContact, SaveEvidence, CheckAgain},
            []() -> ErrorText {
                return {
                    //: GB-13, heading, no full stop; also after "Warning:"
                    .title = ErrorTexts::tr("The sortiment still cannot be seen"),
                    //: GB-13, what has happened; "confirmed": no person has reported that it can be
                    //: seen
                    .happened = ErrorTexts::tr(
                        "More than a day has passed. Nobody has confirmed that the sortiment is "
                        "in the debtor system."),
                    //: GB-13, GB-37, after what has happened
                    .changed = ErrorTexts::tr(
                        "The subscription has been created. Do not create it again."),
                    //: GB-13, what to do now; {sortiment}: name of the sortiment; a button copies a
                    //: message
                    .advice = ErrorTexts::tr("Ask the person responsible for the system to search "
                                             "for {sortiment} in the debtor system."),
                    //: GB-13, below the buttons; {contact}: an e-mail address; "evidence" is the
                    //: PDF
                    .otherwise = ErrorTexts::tr(
                        "If that does not help, write to {contact}. You can save the evidence now "
                        "and send it along."),
                };
            }},
        {ErrorKind::StoredDiffers, Severity::Failure, Placement::LeadsPage,
            {OpenWebInterface, CheckAgain, CopyForContact},
            []() -> ErrorText {
                return {
                    //: GB-16, heading, no full stop; also after "Error:"; it was created with other
                    //: values
                    .title = ErrorTexts::tr("The subscription was not created rightly"),
                    //: GB-16, what has happened; {field}: name of a field; {value}: what it is;
                    //: {wantedValue}: what it should be
                    .happened = ErrorTexts::tr(
                        "We read it again: {field} is {value}. It should be {wantedValue}."),
                    //: GB-16, after what has happened
                    .changed =
                        ErrorTexts::tr("The subscription has been created, but it is not right."),
                    //: GB-16, what to do now; "the field" is the one named above
                    .advice = ErrorTexts::tr("Correct the field in the classification system. Then "
                                             "come back and check again."),
                };
            }},
        {ErrorKind::CreatedMeanwhile, Severity::Notice, Placement::OwnPage, {ContinueToResult},
            []() -> ErrorText {
                return {
                    //: GB-21, heading, no full stop; also after "Message:"
                    .title = ErrorTexts::tr("Somebody else has just created the subscription"),
                    //: GB-21, what has happened; {time}: time of day
                    .happened = ErrorTexts::tr(
                        "When we sent your order at {time}, the subscription existed already."),
                    //: GB-21, after what has happened
                    .changed =
                        ErrorTexts::tr("There is only one, so you shall not create it again."),
                };
            }},
        {ErrorKind::SeveralSubscriptions, Severity::Failure, Placement::OwnPage,
            {CopyForContact, CheckAgain, SaveAndClose},
            []() -> ErrorText {
                return {
                    //: GB-27, heading, no full stop; also after "Error:"
                    .title = ErrorTexts::tr("There is more than one subscription"),
                    //: GB-27, what has happened; {system}: a debtor system; {count}: a number;
                    //: {sortiment}: name of the
                    //: sortiment
                    .happened = ErrorTexts::tr(
                        "{system} has {count} subscriptions to {sortiment} at the same time."),
                    //: GB-27, after what has happened
                    .changed = ErrorTexts::tr("We change nothing."),
                    //: GB-09, GB-27, what to do now; {contact}: an e-mail address; a button copies
                    //: a message
                    .advice = ErrorTexts::tr("Write to {contact}."),
                    //: GB-27, below "What does it mean?"; "one": subscription
                    .meaning = ErrorTexts::tr("There should be one. We do not choose for you."),
                    //: GB-27, below "What can you do?"; the numbers are UUIDs
                    .otherwise = ErrorTexts::tr("Send the technical answer along. It holds the "
                                                "numbers of the subscriptions."),
                };
            }},
        {ErrorKind::SeveralInstances, Severity::Failure, Placement::OwnPage,
            {CopyForContact, CheckAgain, SaveAndClose},
            []() -> ErrorText {
                return {
                    //: GB-28, heading, no full stop; also after "Error:"
                    .title = ErrorTexts::tr("There is more than one system that fits"),
                    //: GB-28, what has happened; {system}: a debtor system; {count}: a number
                    .happened = ErrorTexts::tr("We searched for {system}, and {count} fit."),
                    .changed = ErrorTexts::nothingChanged(),
                    //: GB-28, GB-37, what to do now; {contact}: an e-mail address
                    .advice =
                        ErrorTexts::tr("Write to {contact}, and send the technical answer along."),
                    //: GB-28, below "What does it mean?"
                    .meaning = ErrorTexts::tr("We cannot know which of them is yours, and do "
                                              "not choose for you."),
                };
            }},
        {ErrorKind::TransferFailed, Severity::Failure, Placement::LeadsPage,
            {CopyForContact, CheckAgain, SaveEvidence},
            []() -> ErrorText {
                return {
                    //: GB-37, heading, no full stop; also after "Error:"
                    .title = ErrorTexts::tr("The sortiment did not get through"),
                    //: GB-37, what has happened
                    .happened = ErrorTexts::tr("The classification system says that the transfer "
                                               "to the debtor system failed."),
                    //: GB-13, GB-37, after what has happened
                    .changed = ErrorTexts::tr(
                        "The subscription has been created. Do not create it again."),
                    //: GB-28, GB-37, what to do now; {contact}: an e-mail address
                    .advice =
                        ErrorTexts::tr("Write to {contact}, and send the technical answer along."),
                    //: GB-37, below the buttons
                    .otherwise = ErrorTexts::tr("The evidence can be saved now."),
                };
            }},
    };
    return problems;
}
