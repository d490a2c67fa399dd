// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// What StatusPage says and shows in each of its states.

#include "base/clock.h"
#include "base/dates.h"
#include "base/placeholders.h"
#include "domain/domainwords.h"
#include "evidence/content/evidenceparts.h"
#include "pages/status/checkview.h"
#include "pages/status/statuspage.h"
#include "texts/bywhoseword.h"
#include "texts/problemtexts.h"
#include "texts/remarks.h"
#include "widgets/flowlayout.h"
#include "widgets/insight.h"
#include "widgets/noticewidget.h"

QString StatusPage::help()
{
    //: help panel on the page with the two checks
    return tr(
        "Do you not have access to the debtor system yourself? Then ask the person responsible "
        "for debt collection systems. Write the answer here.");
}

QString StatusPage::heading() const
{
    const Verification &checks = session().facts().verification;
    //: heading of the page with the two checks, when both are answered, and what the program has
    //: read speaks against an answer
    if (checks.isComplete() && Remarks::areAny(session().facts()))
        return tr("One answer is not settled");
    //: heading of the page with the two checks, when check 1 is approved and the program has read
    //: that the debtor system has acknowledged the sortiment
    if (checks.isComplete() && EvidenceParts::isOfTransfer(2, checks.second))
        return tr("The debtor system has acknowledged the sortiment");
    //: heading of the page with the two checks, when both are approved
    if (checks.isComplete())
        return tr("Both checks are approved");
    //: heading of the page with the two checks, where the user cannot see the subscription
    if (isGuided() && WayOfWorking::isUnseen(checks.first))
        return tr("The subscription has not been found");
    //: heading of the page with the two checks, where check 1 shows a problem
    if (isFirstWrong())
        return tr("The subscription has to be corrected");
    //: heading of the page with the two checks, where nobody has answered the first one
    if (checks.first.status != Check::Status::Approved)
        return tr("Check 1 is missing");
    //: heading of the page with the two checks, when the time to wait is over
    if (session().checks().isOverdue())
        return tr("Now the sortiment should be visible");
    //: heading of the page with the two checks, where the transfer has failed
    if (!isWaiting())
        return tr("The subscription has been created");
    //: heading of the page with the two checks, where the user has pasted a colleague's reply and
    //: not saved it as the answer to check 2
    if (isReplyUnsaved())
        return tr("Your answer is not saved yet");
    //: heading of the page with the two checks in guided practice: a made-up colleague
    if (hasColleagueAnswered())
        return tr("A made-up colleague has answered");
    //: heading of the page with the two checks in practice, where it takes seconds
    if (isPractice())
        return tr("Now you have to wait a moment");
    const QDateTime due = session().checks().secondCheckDue();
    constexpr int daysOfAWeek = 7;
    const bool isThisWeek = session().today().daysTo(Copenhagen::dateAt(due)) < daysOfAWeek;
    //: heading of the page with the two checks, in two sentences; %1: weekday and time, and the
    //: date where it is more than a week
    return tr("Now you have to wait. It can take until %1.")
        .arg(isThisWeek ? Dates::weekdayAndTime(due) : Dates::dayAndTime(due));
}

QString StatusPage::introduction() const
{
    const Verification &checks = session().facts().verification;
    //: first paragraph of the page of the two checks, when both are answered, and what the program
    //: has read speaks against an answer; "Change the answer" is a link on it
    if (checks.isComplete() && Remarks::areAny(session().facts()))
        return tr("Read the remark below. If the answer is wrong, press \"Change the answer\". The "
                  "evidence shows the remark too.");
    //: first paragraph of the page of the two checks, when both are approved, after by whose word
    if (checks.isComplete())
        return ByWhoseWord::of(checks) + u' ' + tr("Now only the evidence is missing.");
    //: first paragraph of the page with the two checks, where a field is wrong
    if (isFirstWrong())
        return tr("One of the two checks shows that something is wrong.");
    if (checks.first.status != Check::Status::Approved) {
        //: first paragraph of the page with the two checks, in guided mode
        const QString guided = tr("See in the browser whether the subscription is saved as it "
                                  "should be.");
        //: first paragraph of the page with the two checks; "we": the program
        const QString other = tr("We have not read the subscription again yet.");
        return isGuided() ? guided : other;
    }
    return waitingIntroduction();
}

QString StatusPage::waitingIntroduction() const
{
    //: first paragraph of the page with the two checks, when the time to wait is over
    const QString over = tr("The time to wait is over. See whether the sortiment has arrived.");
    //: first paragraph of the page with the two checks, where the transfer has failed
    const QString failed = tr("But the sortiment has not arrived.");
    //: first paragraph of the page with the two checks, in practice; "we": the program
    const QString practice = tr("In practice it takes less than a minute. We check by ourselves. "
                                "In the real task it can take a day.");
    //: first paragraph of the page with the two checks, in practice in guided mode
    const QString guidedPractice =
        tr("In practice a made-up colleague answers within a minute, also when you send no mail. "
           "It is shown here. In the real task it can take a day.");
    //: first paragraph of the page with the two checks, in practice in guided mode; "Answer: Can
    //: the sortiment be seen?" is the button on it
    const QString answered =
        tr("In practice the made-up colleague answers also when you send no mail. Press "
           "\"Answer: Can the sortiment be seen?\". There you open the reply.");
    //: the same, where the user has looked at the mail to the colleague
    const QString asked =
        tr("The made-up colleague has answered. Press \"Answer: Can the sortiment "
           "be seen?\". There you open the reply.");
    //: the same, where the user has pasted the reply and come back without saving the answer
    const QString pasted = tr("You have pasted the colleague's reply. Press \"Answer: Can the "
                              "sortiment be seen?\", and save the answer.");
    //: first paragraph of the page with the two checks, the next morning
    const QString back = tr("Can the sortiment be seen already? Otherwise you can wait on.");
    //: first paragraph of the page with the two checks, after its heading that says how long
    const QString ahead =
        tr("It can take a day until the sortiment can be seen in the debtor system.");
    //: before that sentence
    const QString created = tr("The subscription has been created.");
    //: the same, where only the user has seen it
    const QString stated = tr("You have stated that the subscription is saved.");
    if (session().checks().isOverdue())
        return over;
    if (!isWaiting())
        return failed;
    if (isReplyUnsaved())
        return pasted;
    if (hasColleagueAnswered()) {
        return session().sitting().has(Sitting::Deed::WroteToSystemOwner) ? asked : answered;
    }
    if (isPractice())
        return isGuided() ? guidedPractice : practice;
    if (session().checks().isLookDue())
        return back;
    const bool isStated = isOnlyStated(session().facts().verification.first);
    return (isStated ? stated : created) + u' ' + ahead;
}

QString StatusPage::primaryText() const
{
    switch (session().checks().nextAct()) {
    case NextAct::Leave:
        //: main button, when both checks are approved; Alt letter unique on the page
        return tr("&Continue to the evidence");
    case NextAct::CorrectFields:
        //: main button in guided mode, when a field is wrong; Alt letter unique on the page
        return tr("Back to the list of &fields");
    case NextAct::AnswerFirst:
    case NextAct::CheckAgain:
    case NextAct::AnswerSecond:
    case NextAct::WriteToSystemOwner:
    case NextAct::SaveReminder:
    case NextAct::Close:
    case NextAct::Wait:
        return {};
    }
    Q_UNREACHABLE();
}

QStringList StatusPage::firstDetails() const
{
    const Check &check = session().facts().verification.first;
    QStringList details;
    //: below check 1, where it is approved
    if (!isGuided() && check.status == Check::Status::Approved)
        details.append(
            tr("We have read the subscription again. All 5 fields are as they should be."));
    //: below check 1, where the user has answered that the UUID cannot be seen in the browser
    if (isGuided() && check.status == Check::Status::Approved
        && session().facts().statedUuid == UuidStated::Answer::NotSeen)
        details.append(tr("The system's UUID was not seen."));
    // The message that leads the page says it, until the program is closed.
    if (const QString read = ProblemTexts::storedDifference(session().facts().submission);
        !read.isEmpty() && !session().problem().error())
        details.append(read);
    //: below check 1; %1: names of fields, or "The subscription cannot be seen."
    if (isGuided() && !check.detail.isEmpty())
        details.append(tr("Wrong: %1.").arg(check.detail));
    //: below check 1, where the user has answered that a field is wrong; "save" is in the browser
    const QString field = tr("Correct it in the browser, and save again. Then answer anew.");
    //: below check 1, where the user has answered that the subscription cannot be seen; "the list"
    //: is the list of fields, "save" is in the browser
    const QString unseen = tr("Perhaps it is not saved. Go back to the list, and save it.");
    if (isGuided() && isFirstWrong())
        details.append(WayOfWorking::isUnseen(check) ? unseen : field);
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
    //: below check 2; "we": the program
    const QString byProgram = tr("We check by ourselves while the program is open.");
    //: below check 2, where the program cannot see it
    const QString byPerson =
        tr("The person responsible for the system has to look in the debtor system.");
    //: below check 2, when the time is over; {due}: weekday, date and time
    const QString over = tr("It should have been visible by {due}.");
    //: below check 2, in practice in guided mode: a made-up colleague
    const QString notYet = tr("A made-up colleague is looking.");
    //: the same, a little later; as long, so that nothing moves
    const QString answered = tr("A made-up colleague has answered.");
    QStringList details;
    if (isPractice() && isGuided() && isWaiting())
        details.append(isAwaitingColleague() ? notYet : answered);
    else if (session().checks().isOverdue() && check.status != Check::Status::Problem)
        details.append(filledIn(over, {{QStringLiteral("due"), Dates::dayAndTime(due)}}));
    else if (isGuided() && !isPractice())
        details.append(byPerson);
    else if (session().signingIn().isSignedIn() && check.status != Check::Status::Problem)
        details.append(byProgram);
    if (!check.detail.isEmpty())
        details.append(check.detail);
    return details;
}

Button *StatusPage::makeChange(CheckView &view, int check)
{
    //: link in the card of a check that a person has answered: opens the question again
    auto *change = makeButton(tr("Change the answer"), check == 1 ? "ret_svar1" : "ret_svar2",
        [this, check] { session().answering().ask(check); });
    //: the same link, for screen readers; %1: "Check 1: …"
    change->setAccessibleName(tr("Change the answer to %1").arg(DomainWords::checkTitle(check)));
    change->setKind(Button::Kind::Link);
    view.buttons().addWidget(change);
    return change;
}

bool StatusPage::showsItself(const Notice &notice)
{
    return notice.kind == Notice::Kind::NowVisible || notice.kind == Notice::Kind::NotVisibleYet;
}

void StatusPage::refreshNews()
{
    const std::optional<Notice> notice = session().problem().notice();
    const bool isForPage = notice && showsItself(*notice);
    // Where it can be seen, the heading and the check say so.
    const bool isSaid = isForPage && notice->kind == Notice::Kind::NowVisible
        && session().facts().verification.second.status == Check::Status::Approved;
    const std::optional<Notice> news = isForPage && !isSaid ? notice : std::nullopt;
    if (news == m_shownNews)
        return;
    m_shownNews = news;
    if (m_news) {
        m_news->hide();
        m_news->deleteLater();
        m_news = nullptr;
    }
    if (!news)
        return;
    m_news = new NoticeWidget(ProblemTexts::severityOf(news->kind), ProblemTexts::textOf(*news));
    m_newsPlace->addWidget(m_news);
    m_news->show();
    InSight::bring(*m_news);
}
