// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "problems/problemtable.h"

const QList<ProblemInfo> &ProblemTable::caseProblems()
{
    using enum ProblemAction;
    static const QList<ProblemInfo> problems{
        {ErrorKind::EvidenceNotSaved, Severity::Failure, Placement::LeadsPage,
            {ChooseFolder, TryAgain},
            []() -> ErrorText {
                return {
                    //: GB-18, heading, no full stop; also after "Error:"
                    .title = ErrorTexts::tr("The evidence could not be saved"),
                    //: GB-18, what has happened; {folder}: its path, {reason}: one or more
                    //: sentences
                    .happened =
                        ErrorTexts::tr("The evidence is not in the folder {folder}. {reason}"),
                    //: GB-18, after what has happened
                    .changed = ErrorTexts::tr("Your work is not lost."),
                    //: GB-18, what to do now
                    .advice = ErrorTexts::tr("Choose another folder."),
                };
            }},
        {ErrorKind::TaskSystemDidNotOpen, Severity::Warning, Placement::BesidePage,
            {OpenTaskSystem, CopyForTask},
            []() -> ErrorText {
                return {
                    //: GB-22, heading, no full stop; also after "Warning:"; KLIK is the system
                    //: where tasks are; not translated
                    .title = ErrorTexts::tr("KLIK did not open"),
                    //: GB-22, what has happened
                    .happened = ErrorTexts::tr("We could not open KLIK in your browser."),
                    //: GB-22, after what has happened
                    .changed = ErrorTexts::tr("What you have saved is still there."),
                    //: GB-22, what to do now; {task}: number of the task
                    .advice = ErrorTexts::tr("Open KLIK yourself, and find the task {task}."),
                };
            }},
        {ErrorKind::CaseNotSaved, Severity::Failure, Placement::OwnPage, {TryAgain, CopyForIt},
            []() -> ErrorText {
                return {
                    //: GB-29, heading, no full stop; also after "Error:"
                    .title = ErrorTexts::tr("We cannot save your work"),
                    //: GB-29, what has happened; "its own folder": where it keeps its cases
                    .happened = ErrorTexts::tr(
                        "The program cannot write in its own folder. We go no further, for "
                        "nothing may get lost."),
                    .changed = ErrorTexts::perhapsUnchanged(),
                    //: GB-29, what to do now
                    .advice =
                        ErrorTexts::tr("Check that there is room on the disk. Then try again."),
                    //: GB-29, below "What can you do?"
                    .otherwise =
                        ErrorTexts::tr("If that does not help, contact your IT department."),
                };
            }},
        {ErrorKind::CaseOpenElsewhere, Severity::Warning, Placement::OwnPage, {TryAgain},
            []() -> ErrorText {
                return {
                    //: GB-38, heading, no full stop; also after "Warning:"
                    .title = ErrorTexts::tr("The program is already open"),
                    //: GB-38, what has happened; "window": of this program
                    .happened =
                        ErrorTexts::tr("The task is open in another window on this computer."),
                    //: GB-38, what to do now
                    .advice = ErrorTexts::tr("Go to the other window. Or close it, and try again."),
                    //: GB-38, below "What does it mean?"; "same": a subscription; "this one": this
                    //: window
                    .meaning = ErrorTexts::tr(
                        "Two windows at once could create the same twice. So this one stops."),
                };
            }},
        {ErrorKind::CaseUnreadable, Severity::Warning, Placement::OwnPage, {GoOn},
            []() -> ErrorText {
                return {
                    //: GB-39, heading, no full stop; also after "Warning:"
                    .title = ErrorTexts::tr("We cannot read your saved work"),
                    //: GB-39, what has happened; "it" is the file
                    .happened = ErrorTexts::tr("The file is damaged. We have set it aside."),
                    //: GB-39, after what has happened
                    .changed = ErrorTexts::tr("A subscription may already have been created."),
                    //: GB-39, what to do now; {look}: a sentence about who looks in the
                    //: classification system, and when
                    .advice = ErrorTexts::tr("Begin again. {look}"),
                    //: GB-39, below "What can you do?"; {file}: name of a file
                    .otherwise = ErrorTexts::tr(
                        "We have not deleted the damaged file. Do not delete it either. It is "
                        "called {file} and is in the folder of the program."),
                };
            }},
        {ErrorKind::CaseFromNewerProgram, Severity::Failure, Placement::OwnPage, {SaveAndClose},
            []() -> ErrorText {
                return {
                    //: GB-40, heading, no full stop; also after "Error:"
                    .title = ErrorTexts::tr("Your saved work is from a newer program"),
                    //: GB-40, what has happened; "edition": version of the program
                    .happened = ErrorTexts::tr("This edition of the program cannot read it."),
                    //: GB-40, after what has happened
                    .changed = ErrorTexts::tr("We have changed nothing."),
                    //: GB-40, what to do now; "it" is the newer edition
                    .advice = ErrorTexts::tr(
                        "Close this edition, and open the newer one. Ask your IT department if "
                        "you do not have it."),
                };
            }},
        {ErrorKind::TaskFileUnusable, Severity::Failure, Placement::OwnPage, {SaveAndClose},
            []() -> ErrorText {
                return {
                    //: GB-41, heading, no full stop; also after "Error:"
                    .title = ErrorTexts::tr("The program cannot read the task"),
                    //: GB-41, what has happened; the file is part of the program
                    .happened =
                        ErrorTexts::tr("The file that describes the task is not as it should be."),
                    .changed = ErrorTexts::nothingChanged(),
                    //: GB-41, GB-42, what to do now
                    .advice = ErrorTexts::tr(
                        "Contact the person who gave you the program. Show the technical answer."),
                    //: GB-41, GB-42, below "What does it mean?"
                    .meaning = ErrorTexts::tr("You cannot do the task before the file is right."),
                };
            }},
        {ErrorKind::EnvironmentsUnusable, Severity::Failure, Placement::OwnPage, {SaveAndClose},
            []() -> ErrorText {
                return {
                    //: GB-42, heading, no full stop; also after "Error:"
                    .title = ErrorTexts::tr("The program cannot read the list of environments"),
                    //: GB-42, what has happened; "where you can work": practice, test, production
                    .happened = ErrorTexts::tr(
                        "The file that says where you can work is not as it should be."),
                    .changed = ErrorTexts::nothingChanged(),
                    //: GB-41, GB-42, what to do now
                    .advice = ErrorTexts::tr(
                        "Contact the person who gave you the program. Show the technical answer."),
                    //: GB-41, GB-42, below "What does it mean?"
                    .meaning = ErrorTexts::tr("You cannot do the task before the file is right."),
                };
            }},
        {ErrorKind::CaseLockedByOtherComputer, Severity::Warning, Placement::OwnPage,
            {TryAgain, TakeOver, SaveAndClose},
            []() -> ErrorText {
                return {
                    //: GB-50, heading, no full stop; also after "Warning:"; {computer}: name of a
                    //: computer
                    .title = ErrorTexts::tr("Your task is locked by the computer {computer}"),
                    //: GB-50, what has happened; "this program": the one in this window
                    .happened = ErrorTexts::tr("This program stops."),
                    .changed = ErrorTexts::nothingChanged(),
                    //: GB-50, what to do now
                    .advice = ErrorTexts::tr("Close the program there, and try again."),
                    //: GB-50, below "What has happened?"; {since}: date and time; "it": the task
                    .background =
                        ErrorTexts::tr("Sortimentsguiden locked the task {since}. Either it is "
                                       "open there, or it was not closed properly."),
                    //: GB-50, GB-51, below "What does it mean?"; "same": a subscription
                    .meaning = ErrorTexts::tr("Two programs at once could create the same twice."),
                    //: GB-50, below "What can you do?"; {computer}: name of a computer; "take over
                    //: here" is a link
                    .otherwise = ErrorTexts::tr(
                        "If the task is not open on {computer}, you can take it over here."),
                };
            }},
        {ErrorKind::CaseOpenOnOtherComputer, Severity::Warning, Placement::OwnPage,
            {SaveAndClose, TryAgain},
            []() -> ErrorText {
                return {
                    //: GB-51, heading, no full stop; also after "Warning:"; {computer}: name of a
                    //: computer
                    .title = ErrorTexts::tr("Your task is open on the computer {computer}"),
                    //: GB-51, what has happened; "this program": the one in this window
                    .happened = ErrorTexts::tr("This program stops, and writes nothing more."),
                    //: GB-51, what to do now
                    .advice = ErrorTexts::tr("Close this program, and go on there."),
                    //: GB-51, below "What has happened?"; {since}: date and time
                    .background = ErrorTexts::tr(
                        "Sortimentsguiden has had the task open there since {since}."),
                    //: GB-50, GB-51, below "What does it mean?"; "same": a subscription
                    .meaning = ErrorTexts::tr("Two programs at once could create the same twice."),
                    //: GB-51, below "What can you do?"
                    .otherwise = ErrorTexts::tr(
                        "You can also close the program there, and start this one again."),
                };
            }},
        {ErrorKind::CaseExists, Severity::Warning, Placement::OwnPage, {OpenOtherCase, GoOn},
            []() -> ErrorText {
                return {
                    //: GB-52, heading, no full stop; also after "Warning:"; {municipality}: a
                    //: municipality's name
                    .title = ErrorTexts::tr("There is already a task for {municipality}"),
                    //: GB-52, what has happened; "one": a task, {begun}: a date
                    .happened = ErrorTexts::tr("You began one {begun}."),
                    //: GB-52, after what has happened
                    .changed = ErrorTexts::tr("Nothing has been changed."),
                    //: GB-52, below "What does it mean?"
                    .meaning = ErrorTexts::tr("The subscription may be created already."),
                    //: GB-52, below "What can you do?"; "here": with the task that was begun now
                    .otherwise = ErrorTexts::tr(
                        "Go on here only if you know that another subscription is wanted."),
                };
            }},
        {ErrorKind::ProgramIncomplete, Severity::Failure, Placement::OwnPage,
            {TryAgain, CopyForIt, SaveAndClose},
            []() -> ErrorText {
                return {
                    //: GB-53, heading, no full stop; also after "Error:"
                    .title = ErrorTexts::tr("A part of the program is missing"),
                    //: GB-53, what has happened; {file}: the path of a file of the program
                    .happened = ErrorTexts::tr("The file {file} is missing or damaged."),
                    .changed = ErrorTexts::perhapsUnchanged(),
                    //: GB-53, what to do now
                    .advice =
                        ErrorTexts::tr("Ask your IT department to install the program again."),
                    //: GB-53, below "What does it mean?"; "it" is the file
                    .meaning = ErrorTexts::tr(
                        "Without it we can neither sign you in nor make the evidence. Your "
                        "choices are saved."),
                    //: GB-53, below "What can you do?"
                    .otherwise = ErrorTexts::tr(
                        "When the program has been installed again, press \"Try again\"."),
                };
            }},
    };
    return problems;
}
