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
                //: GB-04, heading, no full stop; also after "Error:"; {system}: a debtor system
                return {ErrorTexts::tr("We cannot find {system}"),
                    //: GB-04, what has happened; {system}: a debtor system; "it" is the debtor
                    //: system
                    ErrorTexts::tr(
                        "We searched for {system}. The classification system does not know it."),
                    //: GB-04, what it means; "there": in the classification system
                    ErrorTexts::tr(
                        "We cannot create the subscription before the system is on the list "
                        "there. Nothing has been changed."),
                    //: GB-04, what you can do; {contact}: an e-mail address; the 4 characters end
                    //: the system's UUID
                    ErrorTexts::tr(
                        "Check that the 4 characters are right. Try again. If that does not "
                        "help, write to {contact}.")};
            }},
        {ErrorKind::SubscriptionExists, Severity::Notice, Placement::OwnPage, {ContinueToResult},
            []() -> ErrorText {
                //: GB-05A, heading, no full stop; also after "Message:"
                return {ErrorTexts::tr("The subscription exists already"),
                    //: GB-05A, what has happened; {system}: a debtor system; {sortiment}: name of
                    //: the sortiment; {date}: a date; {version}: schema version
                    ErrorTexts::tr(
                        "{system} already has a subscription to {sortiment}. It is valid from "
                        "{date} and has no end date. The schema version is {version}."),
                    //: GB-05A, what it means
                    ErrorTexts::tr("Everything is as it should be. You shall not create it again."),
                    //: GB-05A, what you can do
                    ErrorTexts::tr("Go on, and see whether it works.")};
            }},
        {ErrorKind::ExistsWithOtherVersion, Severity::Warning, Placement::OwnPage,
            {CopyForSystemOwner, OpenWebInterface, CheckAgain, SaveAndClose},
            []() -> ErrorText {
                //: GB-05B, heading, no full stop; also after "Warning:"
                return {ErrorTexts::tr("There is a subscription with another schema version"),
                    //: GB-05B, what has happened; {system}: a debtor system; {sortiment}: name of
                    //: the sortiment; {version}: that of the old subscription; {wantedVersion}: the
                    //: right version
                    ErrorTexts::tr(
                        "{system} has a subscription to {sortiment}. It has schema version "
                        "{version}. The task says {wantedVersion}."),
                    //: GB-05B, what it means; "it" is the old subscription
                    ErrorTexts::tr(
                        "We do not change it. Somebody may be using it right now. Nothing has "
                        "been changed."),
                    //: GB-05B, what you can do; "the old one" is a subscription; "stop" is to end
                    //: it
                    ErrorTexts::tr(
                        "Ask the person responsible for the system whether the old one may stop. "
                        "Stop it "
                        "in the classification system. Then come back and check again.")};
            }},
        {ErrorKind::ExistedButEnded, Severity::Notice, Placement::OwnPage, {CreateNew},
            []() -> ErrorText {
                //: GB-05C, heading, no full stop; also after "Message:"
                return {ErrorTexts::tr("The old subscription has ended"),
                    //: GB-05C, what has happened; {system}: a debtor system; {sortiment}: name of
                    //: the sortiment; {date}: the last day
                    ErrorTexts::tr("{system} had a subscription to {sortiment}. It ended {date}."),
                    //: GB-05C, what it means; "the list" is the sortiment
                    ErrorTexts::tr(
                        "The system gets no new editions of the list any more. So you must "
                        "create a new one. Nothing has been changed."),
                    //: GB-05C, what you can do; "one" is a subscription
                    ErrorTexts::tr("Go on, and create a new one that is valid from today.")};
            }},
        {ErrorKind::ExistsWithOtherDates, Severity::Warning, Placement::OwnPage,
            {OpenWebInterface, CheckAgain, SaveAndClose},
            []() -> ErrorText {
                //: GB-05D, heading, no full stop; also after "Warning:"
                return {ErrorTexts::tr("The subscription exists, but the dates do not fit"),
                    //: GB-05D, what has happened; {system}: a debtor system; {sortiment}: name of
                    //: the sortiment; {period}: "from ... to ..."
                    ErrorTexts::tr(
                        "{system} has a subscription to {sortiment}. It is valid {period}."),
                    //: GB-05D, what it means; "it" is the subscription
                    ErrorTexts::tr(
                        "The task says that it must be valid now and have no end date. We do "
                        "not change it."),
                    //: GB-05D, what you can do
                    ErrorTexts::tr("Correct the dates in the classification system. Then come back "
                                   "and check again.")};
            }},
        {ErrorKind::OutcomeUnknown, Severity::Failure, Placement::OwnPage,
            {LookForIt, SaveAndClose},
            []() -> ErrorText {
                //: GB-07, heading, no full stop; also after "Error:"
                return {ErrorTexts::tr("We do not know whether the subscription was created"),
                    //: GB-07, what has happened; {time}: time of day
                    ErrorTexts::tr(
                        "We sent your order at {time}. We got no answer that we can trust."),
                    //: GB-07, what it means
                    ErrorTexts::tr(
                        "The subscription may have been created. It may also not have been. You "
                        "must not create it again before we have looked."),
                    //: GB-07, what you can do; in quotes: the button, without its Alt letter
                    ErrorTexts::tr(
                        "Press \"See whether it exists\", and we look. That changes nothing.")};
            }},
        {ErrorKind::SortimentUnknown, Severity::Failure, Placement::OwnPage,
            {CopyForContact, TryAgain, SaveAndClose},
            []() -> ErrorText {
                //: GB-09, heading, no full stop; also after "Error:"; {sortiment}: name of the
                //: sortiment
                return {ErrorTexts::tr("The sortiment {sortiment} does not exist"),
                    //: GB-09, what has happened; {sortiment}: name of the sortiment
                    ErrorTexts::tr(
                        "We searched for the sortiment {sortiment}. The classification system "
                        "does not know it."),
                    //: GB-09, what it means; "the list" is the sortiment, which others make ready
                    ErrorTexts::tr(
                        "You cannot solve this yourself. Perhaps the list has not been made "
                        "ready yet. Nothing has been changed."),
                    //: GB-09, what you can do; {contact}: an e-mail address
                    ErrorTexts::tr("Write to {contact}. Try again when you have got an answer.")};
            }},
        {ErrorKind::VersionUnknown, Severity::Failure, Placement::OwnPage,
            {CopyForContact, TryAgain, SaveAndClose},
            []() -> ErrorText {
                //: GB-10, heading, no full stop; also after "Error:"; {wantedVersion}: the right
                //: version
                return {ErrorTexts::tr("Schema version {wantedVersion} cannot be chosen"),
                    //: GB-10, what has happened; {wantedVersion}: the right version; {sortiment}:
                    //: name of the sortiment
                    ErrorTexts::tr("The classification system does not offer schema version "
                                   "{wantedVersion} of {sortiment}."),
                    //: GB-10, what it means; {wantedVersion}: the right version
                    ErrorTexts::tr(
                        "The task says {wantedVersion}. We do not choose another one for you. "
                        "Nothing has been changed."),
                    //: GB-10, what you can do; {contact}: an e-mail address
                    ErrorTexts::tr("Write to {contact}, and ask what you should choose.")};
            }},
        {ErrorKind::NewDay, Severity::Warning, Placement::OwnPage, {Submit},
            []() -> ErrorText {
                //: GB-11, heading, no full stop; also after "Warning:"
                return {ErrorTexts::tr("It has become a new day"),
                    //: GB-11, what has happened; {newDate}: a date; "Valid from" is the name of a
                    //: field
                    ErrorTexts::tr(
                        "It is past midnight. So we have changed \"Valid from\" to {newDate}."),
                    //: GB-11, what it means
                    ErrorTexts::tr("The subscription has not been created yet."),
                    //: GB-11, what you can do; the button's name as on it, without its Alt letter
                    ErrorTexts::tr("Check the date. Then press \"Create subscription\" again.")};
            }},
        {ErrorKind::ClockWrong, Severity::Warning, Placement::OwnPage, {GoOn},
            []() -> ErrorText {
                //: GB-11B, heading, no full stop; also after "Warning:"; a warning: work goes on
                return {ErrorTexts::tr("The clock of your computer is not right"),
                    //: GB-11B, what has happened; {computerDate}: date and time; {serviceDate}:
                    //: date and time
                    ErrorTexts::tr("Your computer says {computerDate}. The classification system "
                                   "says {serviceDate}."),
                    //: GB-11B, what it means; "Valid from" is the name of a field
                    ErrorTexts::tr("We use the date of the classification system. Then \"Valid "
                                   "from\" becomes right. "
                                   "Nothing has been changed."),
                    //: GB-11B, what you can do
                    ErrorTexts::tr("You can go on. Do tell your IT department.")};
            }},
        {ErrorKind::NotVisibleAfterADay, Severity::Warning, Placement::LeadsPage,
            {CopyForSystemOwner, CopyForContact, SaveEvidence, CheckAgain},
            []() -> ErrorText {
                //: GB-13, heading, no full stop; also after "Warning:"
                return {ErrorTexts::tr("The sortiment still cannot be seen"),
                    //: GB-13, what has happened; "confirmed": no person has reported that it can be
                    //: seen
                    ErrorTexts::tr(
                        "More than a day has passed. Nobody has confirmed that the sortiment is "
                        "in the debtor system."),
                    //: GB-13, what it means
                    ErrorTexts::tr(
                        "The subscription has been created, but the list has not been seen to "
                        "arrive. Do not create it again."),
                    //: GB-13, what you can do; {sortiment}: name of the sortiment; {contact}: an
                    //: e-mail address; "evidence" is the PDF
                    ErrorTexts::tr(
                        "Ask the person responsible for the system to search for {sortiment} in "
                        "the debtor system. If that does not help, write to {contact}. You can "
                        "save the evidence now and send it along.")};
            }},
        {ErrorKind::StoredDiffers, Severity::Failure, Placement::LeadsPage,
            {OpenWebInterface, CheckAgain, CopyForContact},
            []() -> ErrorText {
                //: GB-16, heading, no full stop; also after "Error:"; it was created with other
                //: values
                return {ErrorTexts::tr("The subscription did not become what it should"),
                    //: GB-16, what has happened; {field}: name of a field; {value}: what it is;
                    //: {wantedValue}: what it should be
                    ErrorTexts::tr("We read the subscription again. {field} is {value}. It should "
                                   "be {wantedValue}."),
                    //: GB-16, what it means
                    ErrorTexts::tr("The subscription has been created, but it is not right."),
                    //: GB-16, what you can do; "the field" is the one named above
                    ErrorTexts::tr("Correct the field in the classification system. Then come back "
                                   "and check again.")};
            }},
        {ErrorKind::CreatedMeanwhile, Severity::Notice, Placement::OwnPage, {ContinueToResult},
            []() -> ErrorText {
                //: GB-21, heading, no full stop; also after "Message:"
                return {ErrorTexts::tr("Somebody else has just created the subscription"),
                    //: GB-21, what has happened; {time}: time of day
                    ErrorTexts::tr(
                        "We sent your order at {time}. The classification system answered that "
                        "the subscription exists already."),
                    //: GB-21, what it means
                    ErrorTexts::tr(
                        "There is only one subscription. You shall not create it again."),
                    //: GB-21, what you can do; the fields of the subscription that is there
                    ErrorTexts::tr("Go on, and see whether the fields are right.")};
            }},
        {ErrorKind::SeveralSubscriptions, Severity::Failure, Placement::OwnPage,
            {CopyForContact, CheckAgain, SaveAndClose},
            []() -> ErrorText {
                //: GB-27, heading, no full stop; also after "Error:"
                return {ErrorTexts::tr("There is more than one subscription"),
                    //: GB-27, what has happened; {system}: a debtor system; {count}: a number;
                    //: {sortiment}: name of the sortiment
                    ErrorTexts::tr(
                        "{system} has {count} subscriptions to {sortiment} at the same time."),
                    //: GB-27, what it means
                    ErrorTexts::tr(
                        "There should be one. We do not choose for you, and we change nothing."),
                    //: GB-27, what you can do; {contact}: an e-mail address; the numbers are UUIDs
                    ErrorTexts::tr(
                        "Write to {contact}, and send the technical answer along. It holds the "
                        "numbers of the subscriptions.")};
            }},
        {ErrorKind::SeveralInstances, Severity::Failure, Placement::OwnPage,
            {CopyForContact, CheckAgain, SaveAndClose},
            []() -> ErrorText {
                //: GB-28, heading, no full stop; also after "Error:"
                return {ErrorTexts::tr("There is more than one system that fits"),
                    //: GB-28, what has happened; {system}: a debtor system; {count}: a number
                    ErrorTexts::tr("We searched for {system}. The classification system has "
                                   "{count} that fit."),
                    //: GB-28, what it means
                    ErrorTexts::tr("We do not choose for you. Nothing has been changed."),
                    //: GB-28, what you can do; {contact}: an e-mail address
                    ErrorTexts::tr("Write to {contact}, and send the technical answer along.")};
            }},
        {ErrorKind::TransferFailed, Severity::Failure, Placement::LeadsPage,
            {CopyForContact, CheckAgain, SaveEvidence},
            []() -> ErrorText {
                //: GB-37, heading, no full stop; also after "Error:"
                return {ErrorTexts::tr("The sortiment did not get through"),
                    //: GB-37, what has happened
                    ErrorTexts::tr("The classification system says that the transfer to the debtor "
                                   "system failed."),
                    //: GB-37, what it means; "the list" is the sortiment
                    ErrorTexts::tr(
                        "The subscription has been created, but the list has not arrived. Do "
                        "not create it again."),
                    //: GB-37, what you can do; {contact}: an e-mail address
                    ErrorTexts::tr(
                        "Write to {contact}, and send the technical answer along. The evidence "
                        "can be saved now.")};
            }},
    };
    return problems;
}
