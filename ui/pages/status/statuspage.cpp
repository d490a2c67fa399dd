// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/statuspage.h"

#include "base/dates.h"
#include "domain/domainwords.h"
#include "pages/status/checkview.h"
#include "pages/status/reminder.h"
#include "texts/messages.h"
#include "widgets/accessibility.h"
#include "widgets/copybutton.h"
#include "widgets/flowlayout.h"
#include "widgets/mailbutton.h"

#include <QDir>

StatusPage::StatusPage(WizardSession &session, QWidget *parent)
    : Page(session, parent), m_introduction(addParagraph(introduction()))
{
    addChecks();
    addButtons();
    addLinks();
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
}

void StatusPage::addButtons()
{
    auto *buttons = new FlowLayout;
    rows().addLayout(buttons);
    const auto add = [this, buttons](const QString &text, const char *name, auto pressed) {
        auto *button = new Button(text, Button::Kind::Secondary, QLatin1String(name));
        connect(button, &Button::clicked, this, pressed);
        buttons->addWidget(button);
        return button;
    };
    m_check = add({}, "tjek", [this] { session().checks().checkAgain(); });
    //: button below the two checks; the Alt letter is the number
    m_answerFirst = add(tr("Answer check &1"), "svar1", [this] { session().answering().ask(1); });
    //: button below the two checks; Alt letter unique on the page
    m_answerSecond = add(tr("&Answer check 2"), "svar2", [this] { session().answering().ask(2); });
    //: button below the two checks, before both are approved; Alt letter unique on the page
    m_toEvidence =
        add(tr("Continue to the &evidence"), "til_bevis", [this] { session().checks().leave(); });
}

void StatusPage::addLinks()
{
    //: link that copies a message, below the two checks; Alt letter unique on the page
    m_message = new CopyButton(tr("Copy &message to the person responsible for the system"),
        Button::Kind::Link, QStringLiteral("kopier_systemansvarlig"),
        [this] { return Messages::forSystemOwner(session()); });
    //: link that opens a mail, below the two checks
    m_mail = new MailButton(tr("Write to the person responsible as a mail"),
        QStringLiteral("mail_systemansvarlig"), [this] {
            return session().outside().writeMail(
                {}, Messages::subject(session()), Messages::forSystemOwner(session()));
        });
    auto *message = new FlowLayout;
    message->addWidget(m_message);
    message->addWidget(m_mail);
    rows().addLayout(message);
    //: link that saves a file for a calendar, below the two checks
    m_reminder = new Button(
        tr("Save reminder for the calendar"), Button::Kind::Link, QStringLiteral("kalender"));
    connect(m_reminder, &Button::clicked, this, &StatusPage::saveReminder);
    rows().addWidget(m_reminder, 0, Qt::AlignLeft);
}

bool StatusPage::mayContinue() const
{
    return session().facts().verification.isComplete();
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
    if (session().way().userAnswersFirstCheck() && first == Check::Status::NotChecked)
        return Next::FirstAnswer;
    if (session().way().userAnswersFirstCheck() && first == Check::Status::Problem)
        return Next::Rows;
    return Next::Close;
}

PageFrame StatusPage::frame() const
{
    PageFrame frame = commonFrame();
    frame.heading = heading();
    frame.introduction = introduction();
    frame.primary = primaryText();
    if (next() == Next::Close && !isLedByProblem())
        frame.close.clear();
    frame.help = help();
    return frame;
}

QString StatusPage::help()
{
    //: help panel on the page with the two checks
    return tr(
        "Do you not have access to the debtor system yourself? Then ask the person responsible "
        "for debt collection systems. Write the answer here.");
}

QString StatusPage::heading() const
{
    //: heading of the page with the two checks, where check 1 shows a problem
    if (isFirstWrong())
        return tr("The subscription has to be corrected");
    //: heading of the page with the two checks, where the user works in the browser
    if (session().way().userAnswersFirstCheck())
        return tr("See the result");
    //: heading of the page with the two checks
    return tr("The subscription has been created");
}

QString StatusPage::introduction() const
{
    //: first paragraph of the page of the two checks, when both are approved
    if (mayContinue())
        return tr("Both checks are approved. Now only the evidence is missing.");
    //: first paragraph of the page with the two checks, which follow
    return tr("Now two things must be right.");
}

QString StatusPage::primaryText() const
{
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
        return commonFrame().close;
    }
    Q_UNREACHABLE();
}

void StatusPage::activatePrimary()
{
    switch (next()) {
    case Next::Evidence:
        session().checks().leave();
        return;
    case Next::FirstAnswer:
        session().answering().ask(1);
        return;
    case Next::Rows:
        session().goTo(Step::Review);
        return;
    case Next::Close:
        Q_EMIT closeWanted();
        return;
    }
}

void StatusPage::saveReminder()
{
    Reminder::save(session(), this, [this](const QString &file) {
        if (file.isEmpty()) {
            //: error message above the page, after "Save reminder for the calendar"
            Q_EMIT said({Severity::Failure, tr("The reminder could not be saved."), m_reminder});
            return;
        }
        const QString folder = session().evidence().folder();
        Q_EMIT said({Severity::Success,
            //: %1: a file name, %2: a folder
            tr("The reminder is saved. The file is called %1 and is in the folder %2. Open it, and "
               "the reminder comes into your calendar.")
                .arg(file, QDir::toNativeSeparators(folder)),
            //: link in the message that the reminder is saved: opens the file
            nullptr, tr("Open the reminder"),
            [this, path = QDir(folder).filePath(file)] { showFile(path); }});
    });
}

QStringList StatusPage::firstDetails() const
{
    const Check &check = session().facts().verification.first;
    QStringList details;
    if (!session().way().userAnswersFirstCheck() && check.status == Check::Status::Approved) {
        //: below check 1, where it is approved
        details.append(
            tr("We have read the subscription again. All 5 fields are as they should be."));
    }
    //: below check 1; %1: names of fields, or "The subscription cannot be seen."
    if (session().way().userAnswersFirstCheck() && !check.detail.isEmpty())
        details.append(tr("Wrong: %1.").arg(check.detail));
    //: below check 1, where the user has answered that a field is wrong; "save" is in the browser
    if (session().way().userAnswersFirstCheck() && isFirstWrong())
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

void StatusPage::refresh()
{
    m_introduction->setText(introduction());
    const Verification &checks = session().facts().verification;
    const bool isReadBack = !session().way().userAnswersFirstCheck();
    const bool secondOpen = checks.second.status != Check::Status::Approved && !isFirstWrong();
    m_first->show(checks.first, firstDetails());
    m_second->show(checks.second, secondDetails());
    m_check->setVisible(isReadBack && !mayContinue());
    //: button below the two checks, where the user is signed out; Alt letter unique on the page
    const QString signInAndCheck = tr("Sign in, and &check again");
    //: button below the two checks: ask the service; Alt letter unique on the page
    const QString check = tr("Che&ck again now");
    m_check->setText(session().signingIn().needsSignIn() ? signInAndCheck : check);
    m_answerFirst->setVisible(!isReadBack && isFirstWrong());
    m_answerSecond->setVisible(secondOpen);
    // A problem that offers the same message replaces these links.
    const bool isOffered = session().problem().error()
        && actionsOf(session().problem().error()->kind).contains(ProblemAction::CopyForSystemOwner);
    const bool mayWrite = secondOpen && !isOffered;
    m_message->setVisible(mayWrite);
    m_mail->setVisible(mayWrite);
    m_reminder->setVisible(secondOpen && session().checks().secondCheckDue().isValid());
    m_toEvidence->setVisible(!mayContinue() && checks.first.status != Check::Status::NotChecked);
}
