// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/task/caselist.h"

#include "session/wizardsession.h"
#include "texts/casetexts.h"
#include "widgets/accessibility.h"
#include "widgets/besidelayout.h"
#include "widgets/button.h"
#include "widgets/expander.h"
#include "widgets/flowlayout.h"
#include "widgets/icon.h"
#include "widgets/rows.h"
#include "widgets/textblock.h"
#include "widgets/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>

namespace {

/// Between a row's icon, which is as high as a line of its text, and its texts.
constexpr int besideIcon = 12;

Icon iconOf(CaseStanding standing)
{
    switch (standing) {
    case CaseStanding::Begun:
        return Icon::Dash;
    case CaseStanding::Waiting:
        return Icon::Clock;
    case CaseStanding::OutcomeOpen:
    case CaseStanding::FirstCheckMissing:
    case CaseStanding::FirstCheckWrong:
    case CaseStanding::Overdue:
    case CaseStanding::SecondCheckWrong:
        return Icon::Exclamation;
    case CaseStanding::EvidenceMissing:
    case CaseStanding::Finished:
        return Icon::Check;
    }
    Q_UNREACHABLE();
}

/// Where one list looks as another, it reads the same.
QStringList fingerprint(const QList<ListedCase> &cases, const KlikTask &task)
{
    QStringList parts;
    for (const ListedCase &entry : cases)
        parts.append({entry.facts.caseId, CaseTexts::standingOf(entry, task),
            CaseTexts::detailOf(entry, task)});
    return parts;
}

} // namespace

CaseList::CaseList(WizardSession &session, QWidget *parent)
    //: heading of a frame on the first page: those of the user on this computer
    : Card(tr("Our tasks"), parent), m_session(session), m_rows(new Rows)
{
    auto *list = new QWidget;
    Accessibility::setRole(*list, QAccessible::List);
    //: name of a list, for screen readers
    Accessibility::setName(*list, tr("Tasks that you have begun or done"));
    list->setLayout(m_rows);
    content().addWidget(list);
}

void CaseList::show(const QList<ListedCase> &cases)
{
    setVisible(!cases.isEmpty());
    const QStringList now = fingerprint(cases, m_session.task());
    if (m_shown == now)
        return;
    m_shown = now;
    m_nextAct = nullptr;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ListedCase &entry : cases)
        m_rows->addWidget(rowOf(entry));
}

QWidget *CaseList::rowOf(const ListedCase &entry)
{
    const QString standing = CaseTexts::standingOf(entry, m_session.task());
    const QString detail = CaseTexts::detailOf(entry, m_session.task());

    auto *what = new QWidget;
    Accessibility::setRole(*what, QAccessible::ListItem);
    Accessibility::setName(*what, standing + QStringLiteral(". ") + detail);
    auto *texts = new Rows(nullptr, 4);
    for (auto *text : {new TextBlock(standing, TextBlock::Style::Strong),
             new TextBlock(detail, TextBlock::Style::Muted)}) {
        Accessibility::speakByParent(*text);
        // What has no parent yet would be shown as a window of its own.
        if (text->text().isEmpty())
            text->hide();
        texts->addWidget(text);
    }
    auto *icon = new IconView(iconOf(entry.standing));
    auto *columns = new QHBoxLayout(what);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(besideIcon);
    columns->addWidget(icon, 0, Qt::AlignTop);
    columns->addLayout(texts, 1);

    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    addButtons(entry, standing, *flow);

    auto *row = new QWidget;
    auto *rows = new Rows(row, 4);
    auto *beside = new BesideLayout;
    beside->addWidget(what);
    beside->addWidget(buttons);
    rows->addLayout(beside);
    if (entry.standing == CaseStanding::Begun)
        rows->addWidget(removalOf(entry, standing + QStringLiteral(". ") + detail));
    return row;
}

/// Two presses: the first shows what it means.
QWidget *CaseList::removalOf(const ListedCase &entry, const QString &spokenFor)
{
    auto *removal = new QWidget;
    auto *columns = new QHBoxLayout(removal);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(besideIcon);
    // Below the texts of the row, in every size of the text.
    auto *indent = new IconView(Icon::Dash);
    QSizePolicy keeping = indent->sizePolicy();
    keeping.setRetainSizeWhenHidden(true);
    indent->setSizePolicy(keeping);
    indent->hide();
    columns->addWidget(indent, 0, Qt::AlignTop);
    auto *rows = new Rows(nullptr, 4);
    columns->addLayout(rows, 1);
    auto *question = new QWidget;
    auto *inside = new Rows(question, 8);
    //: shown by the link "Remove", in the list of tasks
    inside->addWidget(new TextBlock(tr("Nothing has been created in this task. What you have "
                                       "chosen in it is gone when you remove it.")));
    //: button below the question, in the list of tasks
    auto *yes =
        new Button(tr("Yes, remove it"), Button::Kind::Secondary, QStringLiteral("sag_fjern_ja"));
    yes->setAccessibleName(yes->text() + QStringLiteral(": ") + spokenFor);
    connect(yes, &Button::clicked, this,
        [this, caseId = entry.facts.caseId] { Q_EMIT removalWanted(caseId); });
    inside->addWidget(yes, 0, Qt::AlignLeft);
    auto *link =
        //: link in the list of tasks; shows a question
        new Expander(tr("Remove"), QStringLiteral("sag_fjern"), *question);
    link->setAccessibleName(link->text() + QStringLiteral(": ") + spokenFor);
    rows->addWidget(link, 0, Qt::AlignLeft);
    rows->addWidget(question);
    return removal;
}

void CaseList::addButtons(const ListedCase &entry, const QString &spokenFor, QLayout &buttons)
{
    // Several cases have buttons of the same words.
    const auto add = [&](const QString &text, const char *name) {
        auto *button = new Button(text, Button::Kind::Secondary, QLatin1String(name));
        button->setAccessibleName(text + QStringLiteral(": ") + spokenFor);
        buttons.addWidget(button);
        return button;
    };
    const QString caseId = entry.facts.caseId;
    if (entry.standing != CaseStanding::Finished) {
        auto *goOn = add(CaseTexts::nextActOf(entry.standing), "sag_videre");
        const bool isSecondDue =
            entry.standing == CaseStanding::Waiting || entry.standing == CaseStanding::Overdue;
        const bool byUser =
            entry.environment && WayOfWorking(*entry.environment).userAnswersFirstCheck();
        if (isSecondDue && byUser)
            connect(goOn, &Button::clicked, this, [this, caseId] { Q_EMIT answerWanted(caseId); });
        else
            connect(goOn, &Button::clicked, this, [this, caseId] { Q_EMIT goOnWanted(caseId); });
        if (!m_nextAct)
            m_nextAct = goOn;
        return;
    }
    if (entry.isEvidenceGone && entry.environment) {
        //: button in the list of tasks: the evidence is gone
        auto *again = add(tr("Save it again"), "sag_gem_igen");
        connect(again, &Button::clicked, this, [this, caseId] { Q_EMIT saveAgainWanted(caseId); });
        return;
    }
    if (!entry.facts.evidence || entry.isEvidenceGone)
        return;
    const QString path = entry.facts.evidence->path;
    auto *show = add(CaseTexts::nextActOf(entry.standing), "sag_bevis");
    connect(show, &Button::clicked, this, [this, path] { Q_EMIT evidenceWanted(path); });
    //: button in the list of tasks: opens the folder of the evidence
    auto *folder = add(tr("Open the folder"), "sag_mappe");
    connect(folder, &Button::clicked, this,
        [this, path] { Q_EMIT evidenceWanted(QFileInfo(path).path()); });
}
