// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/statuspage.h"

#include "base/dates.h"
#include "domain/domainwords.h"
#include "pages/status/checkview.h"
#include "pages/status/picturepreview.h"
#include "pages/status/picturequeue.h"
#include "pages/status/pictureways.h"
#include "pages/status/reminder.h"
#include "pages/status/resultanswers.h"
#include "texts/messages.h"
#include "widgets/accessibility.h"
#include "widgets/copybutton.h"
#include "widgets/flowlayout.h"
#include "widgets/mailbutton.h"

#include <QDir>

StatusPage::StatusPage(WizardSession &session, QWidget *parent)
    : Page(session, parent),
      m_overview(new QWidget),
      m_firstAnswer(new FirstAnswer),
      m_secondAnswer(new SecondAnswer),
      m_preview(new PicturePreview),
      m_queue(new PictureQueue(this))
{
    addOverview();
    rows().addWidget(m_overview);
    rows().addWidget(m_firstAnswer);
    rows().addWidget(m_secondAnswer);
    rows().addWidget(m_preview);
    addPictures();
}

void StatusPage::addOverview()
{
    auto *inside = new QVBoxLayout(m_overview);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(12);
    m_introduction = new TextBlock(introduction());
    inside->addWidget(m_introduction);

    auto *list = new QWidget;
    Accessibility::setRole(*list, QAccessible::List);
    //: name of the list of the two checks, for screen readers
    Accessibility::setName(*list, tr("The two checks"));
    auto *checks = new QVBoxLayout(list);
    checks->setContentsMargins(0, 0, 0, 0);
    checks->setSpacing(12);
    m_first = new CheckView(DomainWords::checkTitle(1), QStringLiteral("kontrol1"));
    m_second = new CheckView(DomainWords::checkTitle(2), QStringLiteral("kontrol2"));
    checks->addWidget(m_first);
    checks->addWidget(m_second);
    inside->addWidget(list);

    auto *buttons = new FlowLayout;
    inside->addLayout(buttons);
    const auto add = [this, buttons](const QString &text, const char *name, auto pressed) {
        auto *button = new Button(text, Button::Kind::Secondary, QLatin1String(name));
        connect(button, &Button::clicked, this, pressed);
        buttons->addWidget(button);
        return button;
    };
    m_check = add({}, "tjek", [this] { session().checks().checkAgain(); });
    //: button below the two checks; the Alt letter is the number
    m_answerFirst = add(tr("Answer check &1"), "svar1", [this] { open(Part::FirstAnswer); });
    //: button below the two checks; Alt letter unique on the page
    m_answerSecond = add(tr("&Answer check 2"), "svar2", [this] { open(Part::SecondAnswer); });
    //: button below the two checks, before both are approved; Alt letter unique on the page
    m_toEvidence =
        add(tr("Continue to the &evidence"), "til_bevis", [this] { session().checks().leave(); });
    //: link that copies a message, below the two checks; Alt letter unique on the page
    m_message = new CopyButton(tr("Copy &message to the person responsible for the system"),
        Button::Kind::Link, QStringLiteral("kopier_systemansvarlig"),
        [this] { return Messages::forSystemOwner(session()); });
    //: link that saves a file for a calendar, below the two checks
    m_reminder = new Button(
        tr("Save reminder for the calendar"), Button::Kind::Link, QStringLiteral("kalender"));
    connect(m_reminder, &Button::clicked, this, &StatusPage::saveReminder);
    //: link that opens a mail, below the two checks
    m_mail = new MailButton(tr("Write to the person responsible as a mail"),
        QStringLiteral("mail_systemansvarlig"), [this] {
            return session().outside().writeMail(
                {}, Messages::subject(session()), Messages::forSystemOwner(session()));
        });
    auto *message = new FlowLayout;
    message->addWidget(m_message);
    message->addWidget(m_mail);
    inside->addLayout(message);
    inside->addWidget(m_reminder, 0, Qt::AlignLeft);
}

bool StatusPage::mayContinue() const
{
    return session().facts().verification.isComplete();
}

void StatusPage::activatePrimary()
{
    switch (m_part) {
    case Part::Overview:
        goNext();
        return;
    case Part::FirstAnswer:
    case Part::SecondAnswer:
        giveAnswer();
        return;
    case Part::Picture:
        goOnWithPicture();
        return;
    }
}

void StatusPage::goNext()
{
    switch (next()) {
    case Next::Evidence:
        session().checks().leave();
        return;
    case Next::FirstAnswer:
        open(Part::FirstAnswer);
        return;
    case Next::Rows:
        session().goTo(Step::Review);
        return;
    case Next::Close:
        Q_EMIT closeWanted();
        return;
    }
}

void StatusPage::giveAnswer()
{
    if (m_queue->isAwaited()) {
        //: message above the page, after "Save answer"
        Q_EMIT said(
            {Severity::Warning, tr("Your picture is not open yet. Wait a moment."), nullptr});
        return;
    }
    const auto give = [this](const auto *answer) {
        if (const auto missing = answer->missing()) {
            complain(missing->text, missing->field);
            return;
        }
        m_form = Part::Overview;
        answer->giveTo(session());
        open(Part::Overview);
    };
    if (m_part == Part::FirstAnswer)
        give(m_firstAnswer);
    else
        give(m_secondAnswer);
}

bool StatusPage::isPrimarySaveAndClose() const
{
    return m_part == Part::Overview && next() == Next::Close && !isLedByProblem();
}

void StatusPage::enter()
{
    // A user who has just saved in the browser goes on with the answer to check 1.
    open(next() == Next::FirstAnswer ? Part::FirstAnswer : Part::Overview);
}

void StatusPage::open(Part part)
{
    m_queue->leave();
    if (part == Part::FirstAnswer) {
        m_firstAnswer->reset(knownName(), session().way().isGuided());
        m_firstAnswer->showWanted(session());
    }
    if (part == Part::SecondAnswer)
        m_secondAnswer->reset(knownName(), session().way().isGuided());
    if (part != Part::Overview && part != m_form) {
        m_form = part;
        m_picturesBefore = picturesBrought().size();
    }
    show(part);
}

void StatusPage::show(Part part)
{
    m_part = part;
    // The window shows the part: it moves the focus to the new heading before the old part is
    // hidden.
    Q_EMIT changed();
}

QString StatusPage::knownName() const
{
    const CaseFacts &facts = session().facts();
    if (facts.person)
        return facts.person->name;
    // In guided mode the user's name is known from the first answer.
    const auto &witness = facts.verification.first.witness;
    return witness && witness->kind == Witness::Kind::User ? witness->name : QString();
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

void StatusPage::refresh()
{
    m_overview->setVisible(m_part == Part::Overview);
    if (m_part == Part::Overview)
        m_introduction->setText(introduction());
    m_firstAnswer->setVisible(m_part == Part::FirstAnswer);
    m_secondAnswer->setVisible(m_part == Part::SecondAnswer);
    m_preview->setVisible(m_part == Part::Picture);
    const QList<PictureKept> brought = picturesBrought().mid(m_picturesBefore);
    m_firstAnswer->pictures().showKept(brought);
    m_secondAnswer->pictures().showKept(brought);

    const Verification &checks = session().facts().verification;
    const bool isGuided = session().way().isGuided();
    const bool secondOpen = checks.second.status != Check::Status::Approved && !isFirstWrong();
    m_first->show(checks.first, firstDetails());
    m_second->show(checks.second, secondDetails());
    m_check->setVisible(!isGuided && !mayContinue());
    //: button below the two checks, where the user is signed out; Alt letter unique on the page
    const QString signInAndCheck = tr("Sign in, and &check again");
    //: button below the two checks: ask the service; Alt letter unique on the page
    const QString check = tr("Che&ck again now");
    m_check->setText(session().signingIn().needsSignIn() ? signInAndCheck : check);
    m_answerFirst->setVisible(isGuided && isFirstWrong());
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
