// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/task/handover.h"

#include "session/wizardsession.h"
#include "texts/messages.h"
#include "widgets/button.h"
#include "widgets/copybutton.h"
#include "widgets/expander.h"
#include "widgets/flowlayout.h"
#include "widgets/mailbutton.h"
#include "widgets/rows.h"
#include "widgets/textblock.h"

HandOver::HandOver(WizardSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_content(new QWidget)
{
    addContent();
    auto *rows = new Rows(this);
    //: link at the top of the first page; shows how the task is passed on
    m_expander = new Expander(tr("Is another person to do the task? Pass it on"),
        QStringLiteral("systemansvarlig"), *m_content);
    connect(m_expander, &Expander::clicked, this, &HandOver::changed);
    // The desktop may report only later that no program takes the mail.
    connect(&session.outside(), &OutsidePrograms::didNotOpen, this, [this](const QUrl &url) {
        if (!isVisible() || url.scheme() != QLatin1String("mailto"))
            return;
        m_hasMailFailed = true;
        m_end->hide();
        Q_EMIT changed();
    });
    rows->addWidget(m_expander, 0, Qt::AlignLeft);
    rows->addWidget(m_content);
}

void HandOver::addContent()
{
    auto *rows = new Rows(m_content);
    //: how the task is passed on; {performer}: a role
    rows->addWidget(new TextBlock(
        filledIn(tr("{performer} is the one to do the task. Send the message to that person. Put "
                    "the person on the task in KLIK too."),
            {{QStringLiteral("performer"), m_session.task().performer}})));
    auto *buttons = new FlowLayout;
    m_mail = new MailButton(
        //: button: opens a mail to whoever is to do the task; no Alt letter
        tr("Write a mail"), QStringLiteral("mail_besked"),
        [this] {
            m_hasMailFailed = !m_session.outside().writeMail(
                {}, Messages::subjectForPerformer(m_session), Messages::forPerformer(m_session));
            if (m_hasMailFailed)
                Q_EMIT changed();
            else
                showEnd();
            return !m_hasMailFailed;
        },
        Button::Kind::Secondary);
    buttons->addWidget(m_mail);
    //: button below the advice on passing the task on; no Alt letter
    m_copy = new CopyButton(tr("Copy message"), Button::Kind::Secondary,
        QStringLiteral("kopier_besked"), [this] { return Messages::forPerformer(m_session); });
    buttons->addWidget(m_copy);
    rows->addLayout(buttons);
    connect(m_copy, &Button::clicked, this, &HandOver::showEnd);

    m_end = new QWidget;
    auto *end = new Rows(m_end);
    //: after the message was copied or a mail was opened
    end->addWidget(new TextBlock(tr("When you have sent the message, there is no more for you to "
                                    "do here.")));
    //: button after the task was passed on; no Alt letter
    m_close =
        new Button(tr("Close the program"), Button::Kind::Secondary, QStringLiteral("luk_program"));
    connect(m_close, &Button::clicked, this, &HandOver::closeWanted);
    end->addWidget(m_close, 0, Qt::AlignLeft);
    m_end->hide();
    rows->addWidget(m_end);
}

void HandOver::showEnd()
{
    m_end->show();
    Q_EMIT changed();
}

Button *HandOver::nextAct() const
{
    if (m_content->isHidden())
        return nullptr;
    if (!m_end->isHidden())
        return m_close;
    return m_hasMailFailed ? m_copy : m_mail;
}

void HandOver::forget()
{
    m_expander->setExpanded(false);
    m_end->hide();
    m_hasMailFailed = false;
}
