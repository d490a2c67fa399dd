// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "problemtexts.h"

#include <QCoreApplication>

namespace {

struct ProblemWords {
    Q_DECLARE_TR_FUNCTIONS(ProblemWords)
};

QString plainLabel(ProblemAction action, ErrorKind kind)
{
    using enum ProblemAction;
    switch (action) {
    case TryAgain:
    // The page that the problem stands on has buttons of these names itself.
    case OpenTaskSystem:
    case ReopenBrowser:
        return ProblemWords::tr("Try a&gain");
    case SignInAgain:
        return kind == ErrorKind::SignInUnfinished ? ProblemWords::tr("S&ign in in the browser")
                                                   : ProblemWords::tr("S&ign in again");
    case SignInElsewhere:
        return ProblemWords::tr("S&ign in for another municipality");
    case ChooseMine:
        return ProblemWords::tr("&Choose {system}");
    case ChooseOther:
        return ProblemWords::tr("Choose another system");
    case ContinueToResult:
        return ProblemWords::tr("&Continue to the result");
    case CreateNew:
        return ProblemWords::tr("&Continue, and create a new one");
    case CheckAgain:
        return ProblemWords::tr("Check a&gain");
    case LookForIt:
        return ProblemWords::tr("&See whether it exists");
    case Submit:
        return ProblemWords::tr("Create &subscription");
    case GoOn:
        return ProblemWords::tr("&Continue");
    case StartOver:
        return ProblemWords::tr("Start over");
    case OpenWebInterface:
        return ProblemWords::tr("&Open the classification system");
    case SaveEvidence:
        return ProblemWords::tr("Save the &evidence now");
    case CopySignInLink:
        return ProblemWords::tr("&Copy link");
    case CopyForRoleAdministrator:
        return ProblemWords::tr("&Copy message to the role administrator");
    case CopyForSystemOwner:
        return ProblemWords::tr("&Copy message to the person responsible for the system");
    case CopyForContact:
        return ProblemWords::tr("Copy message to {contact}");
    case CopyForIt:
        return ProblemWords::tr("&Copy message to the IT department");
    case CopyForTask:
        return ProblemWords::tr("&Copy the short text");
    case ShowInstances:
        return ProblemWords::tr("See the {count} municipalities");
    case ChooseFolder:
        return ProblemWords::tr("&Choose folder");
    case SaveAndClose:
        return ProblemWords::tr("Save and c&lose");
    }
    Q_UNREACHABLE();
}

} // namespace

QString ProblemTexts::labelOf(ProblemAction action, const Error &error)
{
    return filledIn(plainLabel(action, error.kind), error.values);
}

QString ProblemTexts::nameOf(ProblemAction action)
{
    return QStringLiteral("handling_%1").arg(int(action));
}

QString ProblemTexts::titleOf(const Error &error)
{
    return filledIn(textOf(error.kind).title, error.values);
}

QString ProblemTexts::codeLine(ErrorKind kind)
{
    //: %1: code such as GB-01
    return ProblemWords::tr("Error code %1. State it if you ask for help.").arg(codeOf(kind));
}

QString ProblemTexts::textOf(const Notice &notice)
{
    const auto text = [&notice] {
        switch (notice.kind) {
        case Notice::Kind::SignedIn:
            return ProblemWords::tr("You are signed in as {user}, {municipality}.");
        case Notice::Kind::Resumed:
            return ProblemWords::tr("Welcome back. You go on from where you were.");
        case Notice::Kind::FoundAfterAll:
            return ProblemWords::tr("The subscription was created. You need not do it again.");
        case Notice::Kind::NothingCreated:
            return ProblemWords::tr("The subscription was not created. You can safely try again.");
        case Notice::Kind::NotVisibleYet:
            return ProblemWords::tr(
                "Checked at {time}. The sortiment cannot be seen yet. That is normal.");
        case Notice::Kind::NowVisible:
            return ProblemWords::tr("The sortiment can now be seen in the debtor system.");
        case Notice::Kind::EvidenceSaved:
            return ProblemWords::tr("The evidence is saved. The file is called {file}.");
        case Notice::Kind::SignedOut:
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
        return Severity::Success;
    case Notice::Kind::SignedIn:
    case Notice::Kind::Resumed:
    case Notice::Kind::NothingCreated:
    case Notice::Kind::NotVisibleYet:
    case Notice::Kind::SignedOut:
        return Severity::Notice;
    }
    Q_UNREACHABLE();
}
