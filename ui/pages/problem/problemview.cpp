// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/problem/problemview.h"

#include "session/wizardsession.h"
#include "texts/messages.h"
#include "texts/problemtexts.h"
#include "widgets/copybutton.h"
#include "widgets/expander.h"
#include "widgets/mailbutton.h"
#include "widgets/rows.h"
#include "widgets/textblock.h"

#include <utility>

namespace {

/// Actions that copy a message to a person; nothing for a text that is pasted elsewhere.
QString mailLabelOf(ProblemAction action)
{
    //: link that opens a mail, beside a button that copies the same message
    if (action == ProblemAction::CopyForRoleAdministrator)
        return ProblemView::tr("Write to the role administrator as a mail");
    //: link that opens a mail, beside a button that copies the same message
    if (action == ProblemAction::CopyForSystemOwner)
        return ProblemView::tr("Write to the person responsible as a mail");
    //: link that opens a mail, beside a button that copies the same message
    if (action == ProblemAction::CopyForContact)
        return ProblemView::tr("Write to KOMBIT as a mail");
    //: link that opens a mail, beside a button that copies the same message
    if (action == ProblemAction::CopyForIt)
        return ProblemView::tr("Write to the IT department as a mail");
    return {};
}

} // namespace

ProblemView::ProblemView(const Error &problem, const QList<ProblemAction> &actions,
    bool firstIsPrimary, WizardSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_rows(new Rows(this, 8)), m_buttons(new FlowLayout)
{
    addTexts(problem);
    m_rows->addSpacing(8);
    m_rows->addLayout(m_buttons);
    for (const ProblemAction action : actions) {
        const bool isPrimary = firstIsPrimary && action == actions.first();
        addButton(action, isPrimary ? Button::Kind::Primary : Button::Kind::Secondary, problem);
    }
    m_rows->addSpacing(8);
    m_rows->addWidget(new TextBlock(ProblemTexts::codeLine(problem.kind), TextBlock::Style::Muted));
    addTechnicalAnswer(problem);
}

void ProblemView::addTexts(const Error &error)
{
    const ErrorText text = textOf(error.kind);
    const std::pair<QString, QString> parts[]{
        //: subheading in a problem, the first of three
        {tr("What has happened?"), text.happened},
        //: subheading in a problem, the second of three
        {tr("What does it mean?"), text.meaning},
        //: subheading in a problem, the last of three
        {tr("What can you do?"), text.advice},
    };
    QString quotation = ProblemTexts::quotationOf(error);
    for (const auto &[question, answer] : parts) {
        m_rows->addWidget(new TextBlock(question, TextBlock::Style::Strong));
        m_rows->addWidget(new TextBlock(filledIn(answer, error.values).trimmed()));
        if (!quotation.isEmpty()) {
            auto *quoted = new TextBlock(std::exchange(quotation, {}));
            quoted->setObjectName(QStringLiteral("systemets_svar"));
            m_rows->addWidget(quoted);
        }
        m_rows->addSpacing(4);
    }
}

bool ProblemView::isCopy(ProblemAction action)
{
    using enum ProblemAction;
    return action == CopySignInLink || action == CopyForRoleAdministrator
        || action == CopyForSystemOwner || action == CopyForContact || action == CopyForIt
        || action == CopyForTask;
}

QString ProblemView::copyFor(ProblemAction action, const WizardSession &session)
{
    if (action == ProblemAction::CopySignInLink)
        return session.outside().browserAddress().toString(QUrl::FullyEncoded);
    if (action == ProblemAction::CopyForRoleAdministrator)
        return Messages::forRoleAdministrator(session);
    if (action == ProblemAction::CopyForSystemOwner)
        return Messages::forSystemOwner(session);
    if (action == ProblemAction::CopyForContact)
        return Messages::forContact(session);
    if (action == ProblemAction::CopyForIt)
        return Messages::forItDepartment(session);
    if (action == ProblemAction::CopyForTask)
        return Messages::forTask(session);
    return {};
}

void ProblemView::addButton(ProblemAction action, Button::Kind kind, const Error &error)
{
    const QString label = ProblemTexts::labelOf(action, error, m_session.signingIn().needsSignIn());
    const QString name = ProblemTexts::nameOf(action);
    if (isCopy(action)) {
        m_buttons->addWidget(new CopyButton(
            label, kind, name, [this, action] { return copyFor(action, m_session); }));
        addMail(action);
        return;
    }
    if (action == ProblemAction::ShowInstances) {
        addInstances(error);
        return;
    }
    if (action == ProblemAction::TakeOver) {
        addTakingOver(error);
        return;
    }
    auto *button = new Button(label, kind, name);
    m_buttons->addWidget(button);
    const bool isTheWindows =
        action == ProblemAction::ChooseFolder || action == ProblemAction::SaveAndClose;
    connect(button, &Button::clicked, this, [this, action, isTheWindows] {
        if (isTheWindows)
            Q_EMIT windowActionWanted(action);
        else
            m_session.act(action);
    });
    if (action == ProblemAction::OpenWebInterface
        && !m_session.outside().browserAddress().isEmpty()) {
        //: link beside the button that opens the browser; copies the web address
        m_buttons->addWidget(new CopyButton(tr("Copy the address"), Button::Kind::Link,
            QStringLiteral("kopier_adresse"),
            [this] { return m_session.outside().browserAddress().toString(QUrl::FullyEncoded); }));
    }
}

void ProblemView::addMail(ProblemAction action)
{
    const QString label = mailLabelOf(action);
    if (label.isEmpty())
        return;
    const QString contact = m_session.task().contact;
    const bool isForContact =
        action == ProblemAction::CopyForContact && contact.contains(QLatin1Char('@'));
    m_buttons->addWidget(
        new MailButton(label, QStringLiteral("mail_") + ProblemTexts::nameOf(action),
            [this, action, to = isForContact ? contact : QString()] {
                return m_session.outside().writeMail(
                    to, Messages::subject(m_session), copyFor(action, m_session));
            }));
}

void ProblemView::addInstances(const Error &error)
{
    QStringList names;
    for (const TaskInstance &instance : m_session.task().instances)
        names.append(instance.municipality.name);
    auto *list = new TextBlock(names.join(u'\n'));
    m_rows->addWidget(
        new Expander(ProblemTexts::labelOf(ProblemAction::ShowInstances, error, false),
            ProblemTexts::nameOf(ProblemAction::ShowInstances), *list),
        0, Qt::AlignLeft);
    m_rows->addWidget(list);
}

/// Two presses: the first shows the question, the second answers it.
void ProblemView::addTakingOver(const Error &error)
{
    auto *question = new QWidget;
    auto *rows = new Rows(question, 8);
    //: question before a task is taken over; {computer}: name of a computer, "it" is the program
    rows->addWidget(new TextBlock(filledIn(tr("Is the program closed on {computer}? If it is open "
                                              "there, it can save nothing more."),
        error.values)));
    auto *yes =
        //: button below the question whether the program is closed on another computer
        new Button(
            tr("Yes, take over the task"), Button::Kind::Secondary, QStringLiteral("tag_over_ja"));
    rows->addWidget(yes, 0, Qt::AlignLeft);
    connect(yes, &Button::clicked, this, [this] { m_session.act(ProblemAction::TakeOver); });
    m_rows->addWidget(new Expander(ProblemTexts::labelOf(ProblemAction::TakeOver, error, false),
                          ProblemTexts::nameOf(ProblemAction::TakeOver), *question),
        0, Qt::AlignLeft);
    m_rows->addWidget(question);
}

void ProblemView::addTechnicalAnswer(const Error &error)
{
    const QString whole = ProblemTexts::technicalAnswerOf(error);
    if (whole.isEmpty())
        return;
    auto *answer = new QWidget;
    auto *rows = new Rows(answer, Rows::byStyle);
    rows->addWidget(new TextBlock(error.detail.isEmpty() ? whole : error.detail));
    //: button below the technical answer
    rows->addWidget(new CopyButton(tr("Copy the technical answer"), Button::Kind::Secondary,
                        QStringLiteral("kopier_teknisk"), [whole] { return whole; }),
        0, Qt::AlignLeft);
    //: link that shows the technical answer
    m_rows->addWidget(
        new Expander(tr("Show the technical answer"), QStringLiteral("teknisk"), *answer), 0,
        Qt::AlignLeft);
    m_rows->addWidget(answer);
}
