// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "texts/problemtexts.h"

#include "problems/problemvalues.h"

#include <QCoreApplication>

namespace {

struct ProblemWords {
    Q_DECLARE_TR_FUNCTIONS(ProblemWords)
};

/// The user's work is on the disk when the program closes.
bool canBeSavedAt(ErrorKind kind)
{
    return kind != ErrorKind::CaseFromNewerProgram && kind != ErrorKind::TaskFileUnusable
        && kind != ErrorKind::EnvironmentsUnusable && kind != ErrorKind::CaseNotSaved
        && kind != ErrorKind::CaseOpenElsewhere && kind != ErrorKind::CaseOpenOnOtherComputer
        && kind != ErrorKind::CaseLockedByOtherComputer;
}

QString plainLabel(ProblemAction action, ErrorKind kind)
{
    using enum ProblemAction;
    switch (action) {
    case TryAgain:
    // The problem's page has buttons of these names already.
    case OpenTaskSystem:
    case ReopenBrowser:
        //: button of a problem; Alt letter unique on every page
        return ProblemWords::tr("Try a&gain");
    case SignInAgain:
        //: button of a problem, where the sign-in was not finished; Alt letter unique on the page
        if (kind == ErrorKind::SignInUnfinished)
            return ProblemWords::tr("S&ign in in the browser");
        //: button of a problem; Alt letter unique on the page
        return ProblemWords::tr("S&ign in again");
    case SignInElsewhere:
        //: button of a problem: sign in as a user of that municipality; Alt letter unique
        return ProblemWords::tr("S&ign in for another municipality");
    case ChooseMine:
        //: button of a problem; {system}: the user's own debtor system; Alt letter unique
        return ProblemWords::tr("&Choose {system}");
    case ChooseOther:
        //: button of a problem: back to the list of debtor systems; no Alt letter
        return ProblemWords::tr("Choose another system");
    case ContinueToResult:
        //: button of a problem: to the page with the two checks; Alt letter unique on the page
        return ProblemWords::tr("&Continue to the result");
    case CreateNew:
        //: button of a problem; "one" is a subscription; Alt letter unique on the page
        return ProblemWords::tr("&Continue, and create a new one");
    case CheckAgain:
        //: button of a problem: ask the service again; Alt letter unique on the page
        return ProblemWords::tr("Check a&gain");
    case LookForIt:
        //: button of a problem; "it" is the subscription; Alt letter unique on the page
        return ProblemWords::tr("&See whether it exists");
    case Submit:
        //: button of a problem: send the order; Alt letter unique on the page
        return ProblemWords::tr("Create &subscription");
    case GoOn:
        //: button of a problem, where saved work cannot be read; Alt letter unique on the page
        if (kind == ErrorKind::CaseUnreadable)
            return ProblemWords::tr("&Begin again");
        //: button of a problem: begin a second task for the same; no Alt letter
        if (kind == ErrorKind::CaseExists)
            return ProblemWords::tr("Go on here all the same");
        //: button of a problem; Alt letter unique on the page
        return ProblemWords::tr("&Continue");
    case OpenOtherCase:
        //: button of a problem; Alt letter unique on the page
        return ProblemWords::tr("&Go to the other task");
    case StartOver:
        //: button of a problem: a new case; no Alt letter
        return ProblemWords::tr("Start over");
    case OpenWebInterface:
        //: button of a problem: opens the browser; Alt letter unique on the page
        return ProblemWords::tr("&Open the classification system");
    case SaveEvidence:
        //: button of a problem; Alt letter unique on the page
        return ProblemWords::tr("Save the &evidence now");
    case CopySignInLink:
        //: button of a problem: the address of the page that did not open; Alt letter unique on the
        //: page
        return ProblemWords::tr("&Copy the address");
    case CopyForRoleAdministrator:
        //: button of a problem; Alt letter unique on the page
        return ProblemWords::tr("&Copy message to the role administrator");
    case CopyForSystemOwner:
        //: button of a problem; the person looks after the debtor system; Alt letter unique
        return ProblemWords::tr("&Copy message to the person responsible for the system");
    case CopyForContact:
        //: button of a problem, beside another copy button; {contact}: an e-mail address
        if (kind == ErrorKind::NotVisibleAfterADay)
            return ProblemWords::tr("Copy message to {contact}");
        //: button of a problem: a message to the task's contact; Alt letter unique on the page
        return ProblemWords::tr("&Copy message");
    case CopyForIt:
        //: button of a problem; Alt letter unique on the page
        return ProblemWords::tr("&Copy message to the IT department");
    case CopyForTask:
        //: button of a problem: a note for KLIK; Alt letter unique on the page
        return ProblemWords::tr("&Copy the short text");
    case ShowInstances:
        //: link that shows a list; {count}: of municipalities
        return ProblemWords::tr("See the {count} municipalities");
    case ChooseFolder:
        //: button of a problem: where evidence is saved; Alt letter unique on the page
        return ProblemWords::tr("&Choose folder");
    case SaveAndClose:
        //: button of a problem, where there is nothing to save; Alt letter unique on the page
        if (!canBeSavedAt(kind))
            return ProblemWords::tr("C&lose the program");
        //: button of a problem; Alt letter unique on the page
        return ProblemWords::tr("Save and c&lose");
    case TakeOver:
        //: link that shows a question; the task is locked by another computer
        return ProblemWords::tr("Take over the task here");
    }
    Q_UNREACHABLE();
}

QString signInLabel(ProblemAction action)
{
    using enum ProblemAction;
    if (action == CheckAgain || action == Submit) {
        //: button of a problem, where the user is signed out; Alt letter unique on the page
        return ProblemWords::tr("Si&gn in, and check again");
    }
    if (action == LookForIt) {
        //: button of a problem, where the user is signed out: does the subscription exist?
        return ProblemWords::tr("&Sign in, and see whether it exists");
    }
    if (action == ContinueToResult) {
        //: button of a problem, where the user is signed out; Alt letter unique on the page
        return ProblemWords::tr("Sign in, and &continue to the result");
    }
    return {};
}

} // namespace

QString ProblemTexts::labelOf(ProblemAction action, const Error &error, bool needsSignIn)
{
    const QString signIn = needsSignIn ? signInLabel(action) : QString();
    return filledIn(signIn.isEmpty() ? plainLabel(action, error.kind) : signIn, error.values);
}

QString ProblemTexts::nameOf(ProblemAction action)
{
    return QStringLiteral("handling_%1").arg(int(action));
}

QString ProblemTexts::titleOf(const Error &error)
{
    return filledIn(textOf(error.kind).title, error.values);
}

QString ProblemTexts::summaryOf(const Error &error)
{
    const ErrorText text = ::textOf(error.kind);
    return filledIn(text.happened + u' ' + text.changed, error.values).simplified();
}

QString ProblemTexts::storedDifference(const Submission::State &state)
{
    const auto *differs = std::get_if<Submission::Differs>(&state);
    if (!differs)
        return {};
    return filledIn(::textOf(ErrorKind::StoredDiffers).happened,
        ProblemValues::of(differences(differs->wanted, differs->subscription.values)));
}

QString ProblemTexts::codeLine(ErrorKind kind)
{
    //: %1: code such as GB-05A; of a page about something harmless
    if (!isAlert(severityOf(kind)))
        return ProblemWords::tr("Code %1. State it if you ask for help.").arg(codeOf(kind));
    //: %1: code such as GB-01
    return ProblemWords::tr("Error code %1. State it if you ask for help.").arg(codeOf(kind));
}

QString ProblemTexts::quotationOf(const Error &error)
{
    const ServiceWords &words = error.words;
    const QString field = ProblemValues::fieldName(words.field);
    const Placeholders values{
        {QStringLiteral("words"), words.said()}, {QStringLiteral("field"), field}};
    if (words.said().isEmpty()) {
        if (field.isEmpty())
            return {};
        //: on the page of a problem; {field}: name of a field such as "Valid to"
        return filledIn(ProblemWords::tr("The system points at the field {field}."), values);
    }
    //: on the page of a problem; {words}: a quotation, what the sign-in system answered
    if (words.isFromSignIn)
        return filledIn(ProblemWords::tr("The sign-in system answered: \"{words}\""), values);
    //: on the page of a problem; {words}: a quotation, what the classification system answered
    if (field.isEmpty())
        return filledIn(ProblemWords::tr("The system answered: \"{words}\""), values);
    //: on the page of a problem; {words}: a quotation, what the classification system answered;
    //: {field}: name of a field such as "Valid to"
    return filledIn(ProblemWords::tr("The system answered: \"{words}\" (field: {field})"), values);
}

QString ProblemTexts::technicalAnswerOf(const Error &error)
{
    QStringList parts{error.detail, quotationOf(error)};
    parts.removeAll(QString());
    return parts.join(QLatin1String(". "));
}

QString ProblemTexts::textOf(const Notice &notice)
{
    const auto text = [&notice] {
        switch (notice.kind) {
        case Notice::Kind::SignedIn:
            //: notice below the page; {user}: a person, {municipality}: where the user works
            return ProblemWords::tr("You are signed in as {user}, {municipality}.");
        case Notice::Kind::Resumed:
            //: notice below the page, after a case was taken up again; an answer is saved by the
            //: user, and fields that are half filled in in the browser are not
            return ProblemWords::tr("Welcome back. All that you have saved is here.");
        case Notice::Kind::ResumedAtFields:
            //: notice below the list of fields, after a case was taken up again; short, for large
            //: text leaves it little room; in quotes: the link at a point that is done
            return ProblemWords::tr("Are the fields in the browser empty? Press \"Begin anew\" at "
                                    "the first point.");
        case Notice::Kind::ResumedWithPicture:
            //: notice below the page of an answer, after a case was taken up again; the user has
            //: brought a picture, and not saved the answer
            return ProblemWords::tr("Welcome back. Your picture is saved. Give the rest of the "
                                    "answer again.");
        case Notice::Kind::FoundAfterAll:
            //: notice below the page, after the answer to the order was lost
            return ProblemWords::tr("The subscription was created. You need not do it again.");
        case Notice::Kind::NothingCreated:
            //: notice below the page, after the answer to the order was lost
            return ProblemWords::tr("The subscription was not created. You can safely try again.");
        case Notice::Kind::NotVisibleYet:
            //: notice below the page; {time}: time of day
            return ProblemWords::tr(
                "Checked at {time}. The sortiment cannot be seen yet. That is normal.");
        case Notice::Kind::NowVisible:
            //: notice below the page, with a green mark
            return ProblemWords::tr("The sortiment can now be seen in the debtor system.");
        case Notice::Kind::EvidenceSaved:
            //: notice below the page; {file}: name of the PDF
            return ProblemWords::tr("The evidence is saved. The file is called {file}.");
        case Notice::Kind::EvidenceSavedBefore:
            //: notice, after a press of "Save evidence" where nothing has changed; {file}: name of
            //: the PDF
            return ProblemWords::tr("The evidence is already saved. The file is called {file}.");
        case Notice::Kind::AnswerIsLate:
            //: notice below the page, when an order has been on its way for half a minute
            return ProblemWords::tr(
                "It is taking longer than usual. We are still waiting for an answer.");
        case Notice::Kind::SignedOut:
            //: notice below the page, after "Sign out" was pressed
            return ProblemWords::tr("You are signed out. Your choices are saved.");
        }
        Q_UNREACHABLE();
    }();
    return filledIn(text, notice.values);
}

Severity ProblemTexts::severityOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::FoundAfterAll:
    case Notice::Kind::NowVisible:
    case Notice::Kind::EvidenceSaved:
    case Notice::Kind::EvidenceSavedBefore:
        return Severity::Success;
    case Notice::Kind::SignedIn:
    case Notice::Kind::Resumed:
    case Notice::Kind::ResumedAtFields:
    case Notice::Kind::ResumedWithPicture:
    case Notice::Kind::NothingCreated:
    case Notice::Kind::NotVisibleYet:
    case Notice::Kind::AnswerIsLate:
    case Notice::Kind::SignedOut:
        return Severity::Notice;
    }
    Q_UNREACHABLE();
}
