// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// StatusPage's texts.

#include "base/dates.h"
#include "pages/status/statuspage.h"

QString StatusPage::heading() const
{
    switch (m_part) {
    case Part::Overview:
        //: heading of the page with the two checks, where check 1 shows a problem
        if (isFirstWrong())
            return tr("The subscription has to be corrected");
        //: heading of the page with the two checks, where the user works in the browser
        if (session().way().isGuided())
            return tr("See the result");
        //: heading of the page with the two checks
        return tr("The subscription has been created");
    case Part::FirstAnswer:
        //: heading of the page for the answer to check 1
        return tr("What do you see in the classification system?");
    case Part::SecondAnswer:
        //: heading of the page for the answer to check 2
        return tr("Can the sortiment be seen in the debtor system?");
    case Part::Picture:
        return pictureHeading();
    }
    Q_UNREACHABLE();
}

QString StatusPage::introduction() const
{
    if (m_part == Part::Overview && mayContinue()) {
        //: first paragraph of the page of the two checks, when both are approved
        return tr("Both checks are approved. Now only the evidence is missing.");
    }
    //: first paragraph of the page with the two checks, which follow
    return m_part == Part::Overview ? tr("Now two things must be right.") : QString();
}

bool StatusPage::isFirstWrong() const
{
    return session().facts().verification.first.status == Check::Status::Problem;
}

StatusPage::Next StatusPage::next() const
{
    const Check::Status first = session().facts().verification.first.status;
    if (mayContinue())
        return Next::Evidence;
    if (session().way().isGuided() && first == Check::Status::NotChecked)
        return Next::FirstAnswer;
    if (session().way().isGuided() && first == Check::Status::Problem)
        return Next::Rows;
    return Next::Close;
}

QString StatusPage::primaryText() const
{
    if (m_part == Part::Picture)
        return pictureButton();
    //: main button of the page of an answer; Alt letter unique on the page
    if (m_part != Part::Overview)
        return tr("&Save answer");
    switch (next()) {
    case Next::Evidence:
        //: main button, when both checks are approved; Alt letter unique on the page
        return tr("&Continue to the evidence");
    case Next::FirstAnswer:
        //: main button in guided mode, before the first answer; Alt letter unique on the page
        return tr("Answer check &1");
    case Next::Rows:
        //: main button in guided mode, when a field is wrong; Alt letter unique on the page
        return tr("Back to the list of &fields");
    case Next::Close:
        if (isLedByProblem())
            return {};
        // The user can only wait, so the main button closes the program.
        //: main button where a check has to wait; Alt letter unique on the page
        if (!session().problem().error() && !session().checks().isOverdue())
            return tr("Save and close while y&ou wait");
        return closeText();
    }
    Q_UNREACHABLE();
}

QString StatusPage::helpText() const
{
    //: help panel on the page with the two checks
    return tr(
        "Do you not have access to the debtor system yourself? Then ask the person responsible "
        "for debt collection systems. Write the answer here.");
}

QStringList StatusPage::firstDetails() const
{
    const Check &check = session().facts().verification.first;
    QStringList details;
    if (!session().way().isGuided() && check.status == Check::Status::Approved) {
        //: below check 1, where it is approved
        details.append(
            tr("We have read the subscription again. All 5 fields are as they should be."));
    }
    //: below check 1; %1: names of fields, or "The subscription cannot be seen."
    if (session().way().isGuided() && !check.detail.isEmpty())
        details.append(tr("Wrong: %1.").arg(check.detail));
    //: below check 1, where the user has answered that a field is wrong; "save" is in the browser
    if (session().way().isGuided() && isFirstWrong())
        details.append(tr("Correct it in the browser, and save again. Then answer anew."));
    return details;
}

QStringList StatusPage::secondDetails() const
{
    const Check &check = session().facts().verification.second;
    const QDateTime due = session().checks().secondCheckDue();
    if (check.status == Check::Status::Approved || !due.isValid())
        return {};
    //: below check 2, while check 1 shows a problem
    if (isFirstWrong())
        return {tr("Wait with this until check 1 is approved.")};
    //: below check 2; {due}: weekday, date and time
    const QString ahead = tr("It can take up to a day. By {due} the sortiment should be visible. "
                             "You can close the program meanwhile.");
    //: below check 2, when the time is over; {due}: weekday, date and time
    const QString over = tr("It should have been visible by {due}.");
    QStringList details;
    if (check.status != Check::Status::Problem) {
        details.append(filledIn(session().checks().isOverdue() ? over : ahead,
            {{QStringLiteral("due"), Dates::dayAndTime(due)}}));
    }
    if (!check.detail.isEmpty())
        details.append(check.detail);
    return details;
}
