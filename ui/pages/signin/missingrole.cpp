// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/signin/missingrole.h"

#include "base/placeholders.h"
#include "session/wizardsession.h"
#include "texts/messages.h"
#include "widgets/copybutton.h"
#include "widgets/expander.h"
#include "widgets/flowlayout.h"
#include "widgets/mailbutton.h"
#include "widgets/rows.h"
#include "widgets/textblock.h"

MissingRole::MissingRole(
    WizardSession &session, const QString &question, const char *name, QWidget *parent)
    : QWidget(parent), m_session(session)
{
    auto *answer = new QWidget;
    auto *inside = new Rows(answer, 8);
    inside->addWidget(new TextBlock(about()));
    auto *message = new FlowLayout;
    //: link that copies a message, below "I cannot sign in"
    message->addWidget(new CopyButton(tr("Copy message to the role administrator"),
        Button::Kind::Link, QStringLiteral("kopier_rolle"),
        [this] { return Messages::forRoleAdministrator(m_session); }));
    //: link that opens a mail, below "I cannot sign in"
    message->addWidget(new MailButton(
        tr("Write to the role administrator as a mail"), QStringLiteral("mail_rolle"), [this] {
            return m_session.outside().writeMail({},
                Messages::subjectForRoleAdministrator(m_session),
                Messages::forRoleAdministrator(m_session));
        }));
    inside->addLayout(message);
    auto *all = new Rows(this);
    all->addWidget(new Expander(question, QLatin1String(name), *answer), 0, Qt::AlignLeft);
    all->addWidget(answer);
}

QString MissingRole::about() const
{
    const KlikTask &task = m_session.task();
    //: shown by the links "I cannot sign in" and "Is the tab not there?"; {role}: name of a role
    const QString role =
        tr("You need a user with the role \"{role}\". Ask your role administrator for it.");
    //: the same; {role}: name of a role, {job}: name of a job function role
    const QString withJob = tr("You need a user with the role \"{role}\". It comes with a job "
                               "function role such as {job}. Ask your role administrator for it.");
    return filledIn(task.jobRole.isEmpty() ? role : withJob,
        {{QStringLiteral("role"), task.role}, {QStringLiteral("job"), task.jobRole}});
}

void MissingRole::refresh()
{
    const Environment *here = m_session.environment();
    setVisible(!here || !here->practisesGuided);
}
