// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "problems/problemtable.h"

const QList<ProblemInfo> &ProblemTable::caseProblems()
{
    using enum ProblemAction;
    static const QList<ProblemInfo> problems{
        {ErrorKind::EvidenceNotSaved, Severity::Failure, Placement::BesidePage,
            {ChooseFolder, TryAgain},
            []() -> ErrorText {
                //: GB-18, heading, no full stop; also after "Error:"
                return {ErrorTexts::tr("The evidence could not be saved"),
                    //: GB-18, what has happened; {folder}: its path, {reason}: one or more
                    //: sentences
                    ErrorTexts::tr("The evidence is not in the folder {folder}. {reason}"),
                    //: GB-18, what it means; "evidence" is the PDF
                    ErrorTexts::tr("Your work is not lost. The evidence has just not been saved as "
                                   "a file yet."),
                    //: GB-18, what you can do
                    ErrorTexts::tr("Choose another folder.")};
            }},
        {ErrorKind::TaskSystemDidNotOpen, Severity::Warning, Placement::BesidePage,
            {OpenTaskSystem, CopyForTask},
            []() -> ErrorText {
                //: GB-22, heading, no full stop; also after "Warning:"; KLIK is the system where
                //: tasks are; not translated
                return {ErrorTexts::tr("KLIK did not open"),
                    //: GB-22, what has happened
                    ErrorTexts::tr("We tried to open KLIK in your browser, but it did not work."),
                    //: GB-22, what it means
                    ErrorTexts::tr(
                        "What you have saved is still there. You can open KLIK yourself."),
                    //: GB-22, what you can do; {task}: number of the task
                    ErrorTexts::tr("Open KLIK as you usually do, and find the task {task}.")};
            }},
        {ErrorKind::CaseNotSaved, Severity::Failure, Placement::OwnPage, {TryAgain, CopyForIt},
            []() -> ErrorText {
                //: GB-29, heading, no full stop; also after "Error:"
                return {ErrorTexts::tr("We cannot save your work"),
                    //: GB-29, what has happened; "its own folder": where it keeps its cases
                    ErrorTexts::tr("The program cannot write in its own folder."),
                    //: GB-29, what it means; {unchanged}: "Nothing has been changed." or nothing
                    ErrorTexts::tr("We go no further, for nothing may get lost. {unchanged}"),
                    //: GB-29, what you can do
                    ErrorTexts::tr(
                        "Check that there is room on the disk. Then try again. If that does not "
                        "help, contact your IT department.")};
            }},
        {ErrorKind::CaseOpenElsewhere, Severity::Warning, Placement::OwnPage, {TryAgain},
            []() -> ErrorText {
                //: GB-38, heading, no full stop; also after "Warning:"
                return {ErrorTexts::tr("The program is already open"),
                    //: GB-38, what has happened; "window": of this program
                    ErrorTexts::tr("The task is already open in another window on this computer."),
                    //: GB-38, what it means; "same": a subscription; "this one": this window
                    ErrorTexts::tr(
                        "Two windows at once could create the same twice. So this one stops."),
                    //: GB-38, what you can do
                    ErrorTexts::tr("Go to the other window. Or close it, and try again.")};
            }},
        {ErrorKind::CaseUnreadable, Severity::Warning, Placement::OwnPage, {GoOn},
            []() -> ErrorText {
                //: GB-39, heading, no full stop; also after "Warning:"
                return {ErrorTexts::tr("We cannot read your saved work"),
                    //: GB-39, what has happened
                    ErrorTexts::tr(
                        "The file with your saved work is damaged. We have set it aside and not "
                        "deleted it."),
                    //: GB-39, what it means; {look}: who looks in the classification system, and
                    //: when
                    ErrorTexts::tr("A subscription may already have been created. {look}"),
                    //: GB-39, what you can do; {file}: name of a file
                    ErrorTexts::tr(
                        "Begin again. Do not delete the file {file}. It is in the folder of the "
                        "program.")};
            }},
        {ErrorKind::CaseFromNewerProgram, Severity::Failure, Placement::OwnPage, {SaveAndClose},
            []() -> ErrorText {
                //: GB-40, heading, no full stop; also after "Error:"
                return {ErrorTexts::tr("Your saved work is from a newer program"),
                    //: GB-40, what has happened; "edition": version of the program
                    ErrorTexts::tr("Your work was saved by a newer edition of this program."),
                    //: GB-40, what it means
                    ErrorTexts::tr("This edition cannot read it. We have changed nothing."),
                    //: GB-40, what you can do; "it" is the newer edition
                    ErrorTexts::tr(
                        "Open the newer edition. Ask your IT department if you do not have it.")};
            }},
        {ErrorKind::TaskFileUnusable, Severity::Failure, Placement::OwnPage, {SaveAndClose},
            []() -> ErrorText {
                //: GB-41, heading, no full stop; also after "Error:"
                return {ErrorTexts::tr("The program cannot read the task"),
                    //: GB-41, what has happened; the file is part of the program
                    ErrorTexts::tr("The file that describes the task is not as it should be."),
                    //: GB-41, GB-42, what it means
                    ErrorTexts::tr("You cannot do the task before the file is right. Nothing has "
                                   "been changed."),
                    //: GB-41, GB-42, what you can do
                    ErrorTexts::tr(
                        "Contact the person who gave you the program. Show the technical answer.")};
            }},
        {ErrorKind::EnvironmentsUnusable, Severity::Failure, Placement::OwnPage, {SaveAndClose},
            []() -> ErrorText {
                //: GB-42, heading, no full stop; also after "Error:"
                return {ErrorTexts::tr("The program cannot read the list of environments"),
                    //: GB-42, what has happened; "where you can work": practice, test, production
                    ErrorTexts::tr("The file that says where you can work is not as it should be."),
                    //: GB-41, GB-42, what it means
                    ErrorTexts::tr("You cannot do the task before the file is right. Nothing has "
                                   "been changed."),
                    //: GB-41, GB-42, what you can do
                    ErrorTexts::tr(
                        "Contact the person who gave you the program. Show the technical answer.")};
            }},
        {ErrorKind::CaseLockedByOtherComputer, Severity::Warning, Placement::OwnPage,
            {TryAgain, TakeOver, SaveAndClose},
            []() -> ErrorText {
                //: GB-50, heading, no full stop; also after "Warning:"; {computer}: name of a
                //: computer
                return {ErrorTexts::tr("Your task is locked by the computer {computer}"),
                    //: GB-50, what has happened; {program}: name of a program, {computer}: name of
                    //: a computer, {since}: date and time
                    ErrorTexts::tr(
                        "{program} on the computer {computer} locked the task {since}. Either "
                        "it is open there, or it was not closed properly."),
                    //: GB-50, what it means; "same": a subscription
                    ErrorTexts::tr(
                        "Two programs at once could create the same twice. So this one stops. "
                        "Nothing has been changed."),
                    //: GB-50, what you can do; {computer}: name of a computer
                    ErrorTexts::tr(
                        "Close the program on {computer}, and try again. If it is not open "
                        "there, you can take over the task here.")};
            }},
        {ErrorKind::CaseOpenOnOtherComputer, Severity::Warning, Placement::OwnPage,
            {TryAgain, SaveAndClose},
            []() -> ErrorText {
                //: GB-51, heading, no full stop; also after "Warning:"; {computer}: name of a
                //: computer
                return {ErrorTexts::tr("Your task is open on the computer {computer}"),
                    //: GB-51, what has happened; {program}: name of a program, {computer}: name of
                    //: a computer, {since}: date and time
                    ErrorTexts::tr(
                        "{program} on the computer {computer} has had the task open since "
                        "{since}."),
                    //: GB-51, what it means; "same": a subscription
                    ErrorTexts::tr(
                        "Two programs at once could create the same twice. So this one stops, "
                        "and writes nothing more."),
                    //: GB-51, what you can do; {computer}: name of a computer
                    ErrorTexts::tr(
                        "Go on at {computer}. Or close the program there, and then start it "
                        "again here.")};
            }},
    };
    return problems;
}
