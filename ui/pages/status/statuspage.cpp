// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/statuspage.h"

#include "base/dates.h"
#include "domain/domainwords.h"
#include "evidence/content/evidenceparts.h"
#include "pages/status/checkview.h"
#include "pages/status/reminder.h"
#include "pages/status/waitingsteps.h"
#include "texts/messages.h"
#include "texts/remarks.h"
#include "widgets/accessibility.h"
#include "widgets/copybutton.h"
#include "widgets/flowlayout.h"
#include "widgets/mailbutton.h"

#include <QDir>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace {

/// How long the practice service takes to show the sortiment, which the reply tells of.
constexpr auto colleagueAnswers = 20s;

/// Fewer words of the main button, where it has many.
QString shortPrimary(ResultChecks::NextAct next)
{
    //: the main button "Back to the list of fields", where there is little room; the same Alt
    //: letter
    if (next == ResultChecks::NextAct::CorrectFields)
        return StatusPage::tr("To the &fields");
    //: the main button "Continue to the evidence", where there is little room; the same Alt letter
    return next == ResultChecks::NextAct::Leave ? StatusPage::tr("&Continue") : QString();
}

} // namespace

StatusPage::StatusPage(WizardSession &session, QWidget *parent)
    : Page(session, parent), m_introduction(addParagraph())
{
    addChecks();
    m_newsPlace = new Rows;
    rows().addLayout(m_newsPlace);
    //: button below the two checks, before both are approved; Alt letter unique on the page
    m_toEvidence = makeButton(
        tr("Continue to the &evidence"), "til_bevis", [this] { this->session().checks().leave(); });
    rows().addWidget(m_toEvidence, 0, Qt::AlignLeft);
    addSteps();
    m_colleague.setObjectName(QStringLiteral("kollega"));
    m_colleague.setParent(this);
    m_colleague.setSingleShot(true);
    m_colleague.setInterval(colleagueAnswers);
    connect(&m_colleague, &QTimer::timeout, this, [this] {
        m_hasColleagueAnswered = true;
        Q_EMIT amended();
        Q_EMIT changed();
    });
    connect(&session.outside(), &OutsidePrograms::didNotOpen, this, [this](const QUrl &url) {
        if (url.scheme() == QLatin1String("mailto"))
            writeToSystemOwner(false);
    });
}

Button *StatusPage::makeButton(
    const QString &text, const char *name, const std::function<void()> &pressed)
{
    auto *button = new Button(text, Button::Kind::Secondary, QLatin1String(name));
    connect(button, &Button::clicked, this, pressed);
    return button;
}

void StatusPage::addChecks()
{
    auto *list = new QWidget;
    Accessibility::setRole(*list, QAccessible::List);
    //: name of the list of the two checks, for screen readers
    Accessibility::setName(*list, tr("The two checks"));
    auto *checks = new Rows(list);
    m_first = new CheckView(DomainWords::checkTitle(1), QStringLiteral("kontrol1"));
    m_second = new CheckView(DomainWords::checkTitle(2), QStringLiteral("kontrol2"));
    checks->addWidget(m_first);
    checks->addWidget(m_second);
    rows().addWidget(list);

    const auto check = [this] { session().checks().checkAgain(); };
    m_checkFirst = makeButton({}, "tjek", check);
    m_checkSecond = makeButton({}, "tjek", check);
    //: button in the card of check 1, which the user answers; Alt letter unique on the page
    m_answerFirst = makeButton(
        tr("Check the subscription (check &1)"), "svar1", [this] { session().answering().ask(1); });
    //: button in the card of check 2; Alt letter unique on the page
    m_answerSecond = makeButton(tr("&Answer: Can the sortiment be seen?"), "svar2",
        [this] { session().answering().ask(2); });
    m_first->buttons().addWidget(m_checkFirst);
    m_first->buttons().addWidget(m_answerFirst);
    m_second->buttons().addWidget(m_checkSecond);
    m_second->buttons().addWidget(m_answerSecond);
    m_changeFirst = makeChange(*m_first, 1);
    m_changeSecond = makeChange(*m_second, 2);
}

void StatusPage::addSteps()
{
    m_steps = new WaitingSteps;
    //: first of the things to do before the program is closed
    m_writing = m_steps->add(tr("Write to the person responsible for the system"));
    //: button that copies a message, beside "Write a mail"; Alt letter unique on the page
    m_message = new CopyButton(tr("Copy &message"), Button::Kind::Secondary,
        QStringLiteral("kopier_systemansvarlig"),
        [this] { return Messages::forSystemOwner(session()); });
    connect(m_message, &Button::clicked, this, [this] { writeToSystemOwner(true); });
    //: button that opens a mail with a ready text
    m_mail = new MailButton(tr("Write a mail"), QStringLiteral("mail_systemansvarlig"), [this] {
        const bool opened = session().outside().writeMail(
            {}, Messages::subjectForSystemOwner(session()), Messages::forSystemOwner(session()));
        m_hasMailed = true;
        writeToSystemOwner(opened);
        return opened;
    });
    m_mail->setKind(Button::Kind::Secondary);
    m_writing->buttons().addWidget(m_message);
    m_writing->buttons().addWidget(m_mail);
    //: second of the things to do before the program is closed
    m_reminding = m_steps->add(tr("Put a reminder into your calendar"));
    //: button that saves a file for a calendar
    m_reminder = makeButton(tr("Save reminder"), "kalender", [this] { saveReminder(); });
    //: button in place of "Save reminder", when it is saved: opens the file
    m_openReminder = makeButton(tr("Open the reminder"), "aabn_paamindelse",
        [this] { showFile(QDir(session().evidence().folder()).filePath(m_reminderFile)); });
    m_reminding->buttons().addWidget(m_reminder);
    m_reminding->buttons().addWidget(m_openReminder);
    //: last of the things to do before the program is closed
    m_closing = m_steps->add(tr("Close the program"));
    //: below "Close the program"
    m_closing->setExplanation(tr("You go on here when you come back."));
    rows().addWidget(m_steps);
}

/// False \a opened: there is no mail to send, so the message is still to be copied.
void StatusPage::writeToSystemOwner(bool opened)
{
    m_cannotMail = !opened;
    if (opened)
        session().sitting().note(Sitting::Deed::WroteToSystemOwner);
    else
        session().sitting().forget(Sitting::Deed::WroteToSystemOwner);
    Q_EMIT changed();
}

void StatusPage::setCurrent(bool isCurrent)
{
    // Whatever stood here before, the page begins anew.
    if (isCurrent)
        m_introduction->setText({});
}

bool StatusPage::isPractice() const
{
    const Environment *here = session().environment();
    return here && here->purpose == Environment::Purpose::Practice;
}

bool StatusPage::hasColleagueAnswered() const
{
    const bool isToBeAsked = session().checks().isLookDue() && !m_answeredAt;
    return isPractice() && isGuided() && (m_hasColleagueAnswered || isToBeAsked);
}

/// The user has put the colleague's reply into the form, and has not saved the answer.
bool StatusPage::isReplyUnsaved() const
{
    const auto &reply = session().answering().pasted().reply();
    return reply && reply->outcome == ReadReply::Outcome::Read && isWaiting()
        && !session().answering().isFinishing();
}

/// There is no reply to open yet.
bool StatusPage::isAwaitingColleague() const
{
    return isPractice() && isGuided() && isWaiting() && !hasColleagueAnswered();
}

/// The user comes to the page in practice, and waits for the made-up colleague.
void StatusPage::awaitColleague()
{
    // After a "No" that was saved, the colleague looks again.
    const auto &at = session().facts().verification.second.at;
    const bool isAnswered = std::exchange(m_answeredAt, at) != at;
    if (!isPractice() || !isGuided() || !isWaiting() || isAnswered) {
        m_colleague.stop();
        m_hasColleagueAnswered = false;
    }
    if (isPractice() && isGuided() && isWaiting() && !m_hasColleagueAnswered
        && !m_colleague.isActive())
        m_colleague.start();
}

bool StatusPage::isFirstWrong() const
{
    return session().facts().verification.first.status == Check::Status::Problem;
}

bool StatusPage::isWaiting() const
{
    const Verification &checks = session().facts().verification;
    return checks.first.status == Check::Status::Approved && !checks.isComplete()
        && checks.second.status != Check::Status::Problem && !session().checks().isOverdue();
}

PageFrame StatusPage::frame() const
{
    PageFrame frame = commonFrame();
    frame.heading = heading();
    frame.introduction = introduction();
    frame.primary = primaryText();
    frame.primaryShort = shortPrimary(session().checks().nextAct());
    //: button that closes the program, where a check has to wait; Alt letter unique on the page
    if (isWaiting() && !hasColleagueAnswered() && !session().problem().error())
        frame.close = tr("Save and close while y&ou wait");
    const NextAct next = session().checks().nextAct();
    const bool isLed = isLedByProblem();
    frame.nextOnPage = isLed ? nullptr : nextButton();
    if (!isLed && next == NextAct::Close)
        frame.next = PageFrame::Next::Close;
    else if (isLed || frame.nextOnPage || next == NextAct::Wait || isAwaitingColleague())
        frame.next = PageFrame::Next::None;
    frame.help = help();
    return frame;
}

Button *StatusPage::nextButton() const
{
    switch (session().checks().nextAct()) {
    case NextAct::CheckAgain:
        return session().facts().verification.first.status == Check::Status::Approved
            ? m_checkSecond
            : m_checkFirst;
    case NextAct::AnswerFirst:
        return m_answerFirst;
    case NextAct::AnswerSecond:
        return isAwaitingColleague() ? nullptr : m_answerSecond;
    case NextAct::WriteToSystemOwner:
        return m_cannotMail ? m_message : m_mail;
    case NextAct::SaveReminder:
        return m_reminder;
    case NextAct::Leave:
    case NextAct::CorrectFields:
    case NextAct::Close:
    case NextAct::Wait:
        return nullptr;
    }
    Q_UNREACHABLE();
}

void StatusPage::activatePrimary()
{
    if (session().checks().nextAct() == NextAct::CorrectFields)
        session().goTo(Step::Review);
    else
        session().checks().leave();
}

void StatusPage::saveReminder()
{
    Reminder::save(session(), this, [this](const QString &file) {
        if (file.isEmpty()) {
            //: error message below the page, after "Save reminder"
            Q_EMIT said({Severity::Failure, tr("The reminder could not be saved."), m_reminder});
            return;
        }
        m_reminderFile = file;
        const bool hadFocus = m_reminder->hasFocus();
        session().sitting().note(Sitting::Deed::SavedReminder);
        refreshReminder();
        if (hadFocus)
            m_openReminder->setFocus(Qt::OtherFocusReason);
    });
}

void StatusPage::refreshReminder()
{
    const bool isSaved =
        session().sitting().has(Sitting::Deed::SavedReminder) && !m_reminderFile.isEmpty();
    //: below "Put a reminder into your calendar", when it is saved; %1: a file name, %2: the name
    //: of a folder
    const QString saved = tr("Saved as %1 in the folder \"%2\". Open the reminder, and it comes "
                             "into your calendar.");
    //: below "Put a reminder into your calendar"; %1: weekday, date and time
    const QString ahead = tr("It is for %1.");
    //: below "Put a reminder into your calendar", in practice; %1: weekday, date and time
    const QString practice = tr("It is for %1, and says that it is practice.");
    const QString due = Dates::dayAndTime(Reminder::due(session()));
    m_reminding->setExplanation(isSaved
            ? saved.arg(m_reminderFile, QDir(session().evidence().folder()).dirName())
            : (isPractice() ? practice : ahead).arg(due));
    m_openReminder->setVisible(isSaved);
    m_reminder->setVisible(!isSaved);
}

void StatusPage::refresh()
{
    awaitColleague();
    m_introduction->changeInPlace(introduction());
    const Verification &checks = session().facts().verification;
    const auto show = [this](CheckView &view, int number, const Check &check,
                          const QStringList &details) {
        const QString remark = Remarks::onAnswer(number, session().facts());
        const QString word = EvidenceParts::statusOf(number, check, !remark.isEmpty());
        view.show(check, word, details, remark);
    };
    show(*m_first, 1, checks.first, firstDetails());
    show(*m_second, 2, checks.second, secondDetails());
    refreshButtons();
    refreshSteps();
    refreshNews();
    for (Button *button :
        {m_checkFirst, m_checkSecond, m_answerFirst, m_answerSecond, m_message, m_mail, m_reminder})
        button->setKind(kindOf(button == nextButton()));
}

void StatusPage::refreshButtons()
{
    const Verification &checks = session().facts().verification;
    const auto &problem = session().problem().error();
    const auto isOffered = [&problem](ProblemAction action) {
        return problem && actionsOf(problem->kind).contains(action);
    };
    //: button in the card of a check, where the user is signed out; Alt letter unique on the page
    const QString signInAndCheck = tr("Sign in, and &check again");
    //: button in the card of a check: ask the service; Alt letter unique on the page
    const QString check = tr("Che&ck again now");
    for (Button *button : {m_checkFirst, m_checkSecond})
        button->setText(session().signingIn().needsSignIn() ? signInAndCheck : check);
    const bool isFirstApproved = checks.first.status == Check::Status::Approved;
    const bool mayCheck =
        !isGuided() && !checks.isComplete() && !isOffered(ProblemAction::CheckAgain);
    m_checkFirst->setVisible(mayCheck && !isFirstApproved);
    // While the program checks by itself, the user has other things to do.
    const bool isByItself = isWaiting() && !session().checks().isLookDue() && !isPractice();
    m_checkSecond->setVisible(mayCheck && isFirstApproved && !isByItself);
    m_answerFirst->setVisible(isGuided() && !isFirstApproved);
    m_answerSecond->setVisible(checks.second.status != Check::Status::Approved && !isFirstWrong());
    m_changeFirst->setVisible(isGuided() && isApprovedByPerson(checks.first));
    m_changeSecond->setVisible(isApprovedByPerson(checks.second));
    m_toEvidence->setVisible(!checks.isComplete()
        && checks.first.status != Check::Status::NotChecked && !isWaiting()
        && !isOffered(ProblemAction::SaveEvidence));
}

void StatusPage::refreshSteps()
{
    if (!isWaiting() || (isPractice() && session().checks().isLookDue())) {
        m_steps->show({}, {});
        return;
    }
    //: below "Write to the person responsible for the system"; "it": the message
    const QString writing = tr("The message is ready. It asks for an answer with a picture.");
    //: below "Write to the person responsible for the system", in practice
    const QString tried =
        tr("You can look at the mail here. It says that it is practice. Do not send it.");
    //: below "Write to the person responsible for the system", once "Write a mail" was pressed: no
    //: mail may have come
    const QString written = tr("Did no mail open? Then copy the message.");
    const bool wasWritten = session().sitting().has(Sitting::Deed::WroteToSystemOwner);
    m_writing->setExplanation(isPractice() ? tried : m_hasMailed && wasWritten ? written : writing);
    // To copy the message as well would be one thing too many where nothing is to be sent.
    m_message->setVisible(!isPractice() || m_cannotMail);
    refreshReminder();
    //: subheading on the page with the two checks, the next morning
    const QString ask = tr("Can you not see it yourself?");
    //: subheading on the page with the two checks, above numbered things to do
    const QString before = tr("Do this before you close");
    //: subheading on the page with the two checks, in practice, above numbered things to do
    const QString real = tr("This is what you do in the real task");
    if (isPractice())
        m_steps->show(real, {m_writing, m_reminding, m_closing});
    else if (session().checks().isLookDue())
        m_steps->show(ask, {m_writing});
    else
        m_steps->show(before, {m_writing, m_reminding, m_closing});
}
