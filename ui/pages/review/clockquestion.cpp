// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/review/clockquestion.h"

#include "base/dates.h"
#include "session/wizardsession.h"
#include "widgets/button.h"
#include "widgets/fielderror.h"
#include "widgets/flowlayout.h"

ClockQuestion::ClockQuestion(WizardSession &session, QWidget *parent)
    //: title of a box on the page where the subscription is made
    : Card(tr("Check the date"), parent),
      m_session(session),
      m_question(new TextBlock(TextBlock::Style::Body)),
      //: below the question; "Look at the clock again" is a button
      m_advice(new TextBlock(tr("Set the computer's clock, or ask your IT department to do it. "
                                "Then press \"Look at the clock again\". We do not use the date "
                                "before that."))),
      //: button, answers "Is that the right date?"
      m_yes(new Button(
          tr("Yes, the date is right"), Button::Kind::Secondary, QStringLiteral("dato_rigtig"))),
      //: button, answers "Is that the right date?"; advice comes then
      m_no(new Button(
          tr("No, the date is wrong"), Button::Kind::Secondary, QStringLiteral("dato_forkert"))),
      //: button, when the user has set the computer's clock
      m_again(new Button(
          tr("Look at the clock again"), Button::Kind::Secondary, QStringLiteral("se_uret_igen")))
{
    setObjectName(QStringLiteral("dato_spoergsmaal"));
    content().addWidget(m_question);
    auto *missing = new FieldError(QStringLiteral("fejl_dato"));
    missing->keepRoomFor({unanswered()});
    content().addWidget(missing);
    content().addWidget(m_advice);
    auto *buttons = new FlowLayout;
    for (Button *button : {m_yes, m_no, m_again}) {
        buttons->addWidget(button);
        missing->watch(*button);
    }
    content().addLayout(buttons);
    connect(m_yes, &Button::clicked, this, [this] {
        m_session.ordering().confirmDate();
        Q_EMIT settled();
    });
    connect(m_no, &Button::clicked, this, [this] { showDenied(true); });
    connect(m_again, &Button::clicked, this, [this] {
        showDenied(false);
        m_session.ordering().readClockAgain();
        if (m_session.ordering().clockDoubt() == ClockDoubt::None)
            Q_EMIT settled();
    });
    m_again->hide();
    m_advice->hide();
}

QString ClockQuestion::question() const
{
    const QString date = Dates::longDate(m_session.ordering().reviewDate());
    switch (m_session.ordering().clockDoubt()) {
    case ClockDoubt::None:
        return {};
    case ClockDoubt::BeforeBuild:
        //: %1: a date with its weekday; it is to be the subscription's first day
        return tr("The computer's clock says %1. Is that the right date? We ask because this "
                  "version of the program was made later.")
            .arg(date);
    case ClockDoubt::BeforeJournal:
        //: %1: a date with its weekday; it is to be the subscription's first day
        return tr("The computer's clock says %1. Is that the right date? We ask because somebody "
                  "has worked in the program at a later date.")
            .arg(date);
    case ClockDoubt::LongAfterBuild:
        //: %1: a date with its weekday; it is to be the subscription's first day
        return tr(
            "The computer's clock says %1. Is that the right date? We ask because the program "
            "would then be more than two years old.")
            .arg(date);
    }
    Q_UNREACHABLE();
}

QString ClockQuestion::unanswered()
{
    //: error message in the box "Check the date"
    return tr("Answer first whether the date is right.");
}

QWidget *ClockQuestion::field() const
{
    // Enter must not confirm a date that is likely to be wrong.
    return m_isDenied ? m_again : m_no;
}

void ClockQuestion::showDenied(bool denied)
{
    m_isDenied = denied;
    m_advice->setVisible(denied);
    // Qt moves the focus to a sibling when the focused widget is hidden, so move it first.
    field()->show();
    field()->setFocus(Qt::OtherFocusReason);
    m_yes->setVisible(!denied);
    m_no->setVisible(!denied);
    m_again->setVisible(denied);
}

void ClockQuestion::refresh()
{
    const QString asked = question();
    if (!asked.isEmpty())
        m_question->setText(asked);
    setVisible(!asked.isEmpty());
}
