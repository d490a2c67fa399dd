// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/problem/problemview.h"

#include "session/wizardsession.h"
#include "texts/messages.h"
#include "texts/problemtexts.h"
#include "widgets/copybutton.h"
#include "widgets/expander.h"
#include "widgets/mailbutton.h"
#include "widgets/outline.h"
#include "widgets/rows.h"
#include "widgets/textblock.h"
#include "widgets/theme.h"

#include <QPainter>

#include <utility>

namespace {

/// The words of the other side, set off from the program's by a bar.
class Quotation : public QWidget {
public:
    explicit Quotation(TextBlock &words)
    {
        auto *rows = new Rows(this);
        rows->setContentsMargins(Outline::bar + 12, 4, 0, 4);
        rows->addWidget(&words);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(0, 0, Outline::bar, height(), Theme::of(*this).control);
    }
};

/// Actions that copy a message to a person; nothing for a text that is pasted elsewhere.
QString mailLabelOf(ProblemAction action)
{
    //: name for screen readers of the link "Write a mail", beside a button that copies the message
    if (action == ProblemAction::CopyForRoleAdministrator)
        return ProblemView::tr("Write to the role administrator as a mail");
    //: name for screen readers of the link "Write a mail", beside a button that copies the message
    if (action == ProblemAction::CopyForSystemOwner)
        return ProblemView::tr("Write to the person responsible as a mail");
    //: name for screen readers of the link "Write a mail", beside a button that copies the message
    if (action == ProblemAction::CopyForContact)
        return ProblemView::tr("Write to KOMBIT as a mail");
    //: name for screen readers of the link "Write a mail", beside a button that copies the message
    if (action == ProblemAction::CopyForIt)
        return ProblemView::tr("Write to the IT department as a mail");
    return {};
}

/// The subject of a mail with the text that \a action copies.
QString subjectFor(ProblemAction action, const WizardSession &session)
{
    if (action == ProblemAction::CopyForRoleAdministrator)
        return Messages::subjectForRoleAdministrator(session);
    if (action == ProblemAction::CopyForSystemOwner)
        return Messages::subjectForSystemOwner(session);
    if (action == ProblemAction::CopyForIt)
        return Messages::subjectForItDepartment(session);
    return Messages::subjectForContact(session);
}

} // namespace

ProblemView::ProblemView(const Error &problem, WizardSession &session, QWidget *parent)
    : QWidget(parent), m_problem(problem), m_session(session), m_rows(new Rows(this, 8))
{
    m_rows->addWidget(new TextBlock(ProblemTexts::summaryOf(problem)));
    addQuotation();
    const QString advice = filledIn(textOf(problem.kind).advice, problem.values);
    if (!advice.isEmpty())
        m_rows->addWidget(new TextBlock(advice));
    addActions();
    addFurtherTexts();
    m_rows->addSpacing(8);
    m_rows->addWidget(new TextBlock(ProblemTexts::codeLine(problem.kind), TextBlock::Style::Muted));
    addTechnicalAnswer();
    connect(&session, &WizardSession::changed, this, &ProblemView::refreshLabels);
}

void ProblemView::addQuotation()
{
    const QString quotation = ProblemTexts::quotationOf(m_problem);
    if (quotation.isEmpty())
        return;
    auto *quoted = new TextBlock(quotation);
    quoted->setObjectName(QStringLiteral("systemets_svar"));
    m_rows->addWidget(new Quotation(*quoted));
}

/// The first action has a row of its own, so that it is found at once, and so has each message with
/// its two ways to the person who gets it.
void ProblemView::addActions()
{
    QList<ProblemAction> actions = actionsOf(m_problem.kind);
    auto *firstRow = new FlowLayout;
    m_rows->addLayout(firstRow);
    addButton(actions.takeFirst(), *firstRow);
    // The window has the button below the page.
    if (!standsBesidePage(m_problem.kind))
        actions.removeAll(ProblemAction::SaveAndClose);
    if (actions.isEmpty())
        return;
    FlowLayout *row = nullptr;
    for (const ProblemAction action : std::as_const(actions)) {
        const bool isToPerson = !mailLabelOf(action).isEmpty();
        if (!row || isToPerson) {
            row = new FlowLayout;
            m_rows->addLayout(row);
        }
        addButton(action, *row);
        if (isToPerson)
            row = nullptr;
    }
}

/// What there is to add: on a page below its question, beside a page without.
void ProblemView::addFurtherTexts()
{
    const ErrorText text = textOf(m_problem.kind);
    const std::pair<QString, QString> parts[]{
        //: subheading in a problem, the first of three
        {tr("What has happened?"), text.background},
        //: subheading in a problem, the second of three
        {tr("What does it mean?"), text.meaning},
        //: subheading in a problem, the last of three
        {tr("What can you do?"), text.otherwise},
    };
    for (const auto &[question, answer] : parts) {
        if (answer.isEmpty())
            continue;
        m_rows->addSpacing(4);
        if (!standsBesidePage(m_problem.kind))
            m_rows->addWidget(new TextBlock(question, TextBlock::Style::Strong));
        m_rows->addWidget(new TextBlock(filledIn(answer, m_problem.values)));
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

QString ProblemView::labelOf(ProblemAction action) const
{
    return ProblemTexts::labelOf(action, m_problem, m_session.signingIn().needsSignIn());
}

/// The user may be signed out while the problem is shown, and a button then names the sign-in.
void ProblemView::refreshLabels()
{
    for (ActionButton &each : m_buttons) {
        const QString label = labelOf(each.action);
        if (std::exchange(each.label, label) != label)
            each.button->setText(label);
    }
}

void ProblemView::addButton(ProblemAction action, FlowLayout &place)
{
    if (action == ProblemAction::ShowInstances) {
        addInstances();
        return;
    }
    if (action == ProblemAction::TakeOver) {
        addTakingOver();
        return;
    }
    const QString label = labelOf(action);
    Button *button = makeButton(action, label);
    m_buttons.append({action, button, label});
    place.addWidget(button);
    addSecondWay(action, place);
}

Button *ProblemView::makeButton(ProblemAction action, const QString &label)
{
    const ErrorKind kind = m_problem.kind;
    const bool isFirst = action == actionsOf(kind).first();
    const bool isMain = isFirst && !standsBesidePage(kind);
    const auto look =
        isMain || (isFirst && leadsItsPage(kind)) ? Button::Kind::Primary : Button::Kind::Secondary;
    const QString name = isMain ? QStringLiteral("primaer") : ProblemTexts::nameOf(action);
    if (isCopy(action)) {
        auto *copy = new CopyButton(
            label, look, name, [this, action] { return copyFor(action, m_session); });
        // Where the user signs in in the web interface, its address leads there as well.
        if (action == ProblemAction::CopySignInLink && m_session.way().isGuided()) {
            connect(copy, &Button::clicked, this,
                [this] { m_session.sitting().note(Sitting::Deed::CopiedWebAddress); });
        }
        return copy;
    }
    auto *button = new Button(label, look, name);
    button->setConsequential(true);
    const bool isTheWindows =
        action == ProblemAction::ChooseFolder || action == ProblemAction::SaveAndClose;
    connect(button, &Button::clicked, this, [this, action, isTheWindows] {
        if (isTheWindows)
            Q_EMIT windowActionWanted(action);
        else
            m_session.act(action);
    });
    return button;
}

/// The second way to do the same: a mail beside a message to copy, an address beside the browser.
void ProblemView::addSecondWay(ProblemAction action, FlowLayout &place)
{
    if (action == ProblemAction::OpenWebInterface
        && !m_session.outside().browserAddress().isEmpty()) {
        //: link beside the button that opens the browser; copies the web address
        place.addWidget(new CopyButton(tr("Copy the address"), Button::Kind::Link,
            QStringLiteral("kopier_adresse"),
            [this] { return m_session.outside().browserAddress().toString(QUrl::FullyEncoded); }));
    }
    const QString label = mailLabelOf(action);
    if (label.isEmpty())
        return;
    const QString contact = m_session.task().contact;
    const bool isForContact =
        action == ProblemAction::CopyForContact && contact.contains(QLatin1Char('@'));
    auto *mail =
        //: link that opens a mail, beside a button that names the person and copies the message
        new MailButton(tr("Write a mail"), QStringLiteral("mail_") + ProblemTexts::nameOf(action),
            [this, action, to = isForContact ? contact : QString()] {
                return m_session.outside().writeMail(
                    to, subjectFor(action, m_session), copyFor(action, m_session));
            });
    mail->setAccessibleName(label);
    place.addWidget(mail);
}

void ProblemView::addInstances()
{
    QStringList names;
    for (const TaskInstance &instance : m_session.task().instances)
        names.append(instance.municipality.name);
    auto *list = new TextBlock(names.join(u'\n'));
    m_rows->addWidget(new Expander(labelOf(ProblemAction::ShowInstances),
                          ProblemTexts::nameOf(ProblemAction::ShowInstances), *list),
        0, Qt::AlignLeft);
    m_rows->addWidget(list);
}

/// Two presses: the first shows the question, the second answers it.
void ProblemView::addTakingOver()
{
    auto *question = new QWidget;
    auto *rows = new Rows(question, 8);
    //: question before a task is taken over; {computer}: name of a computer, "it" is the program
    rows->addWidget(new TextBlock(filledIn(tr("Is the program closed on {computer}? If it is open "
                                              "there, it can save nothing more."),
        m_problem.values)));
    auto *yes =
        //: button below the question whether the program is closed on another computer
        new Button(
            tr("Yes, take over the task"), Button::Kind::Secondary, QStringLiteral("tag_over_ja"));
    rows->addWidget(yes, 0, Qt::AlignLeft);
    connect(yes, &Button::clicked, this, [this] { m_session.act(ProblemAction::TakeOver); });
    m_rows->addWidget(new Expander(labelOf(ProblemAction::TakeOver),
                          ProblemTexts::nameOf(ProblemAction::TakeOver), *question),
        0, Qt::AlignLeft);
    m_rows->addWidget(question);
}

void ProblemView::addTechnicalAnswer()
{
    const QString whole = ProblemTexts::technicalAnswerOf(m_problem);
    if (whole.isEmpty())
        return;
    auto *answer = new QWidget;
    auto *rows = new Rows(answer, 8);
    rows->addWidget(new TextBlock(m_problem.detail.isEmpty() ? whole : m_problem.detail));
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
