// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/task/startquestion.h"

#include "session/wizardsession.h"
#include "texts/casetexts.h"
#include "widgets/button.h"
#include "widgets/flowlayout.h"
#include "widgets/rows.h"
#include "widgets/textblock.h"

StartQuestion::StartQuestion(WizardSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_text(new TextBlock(TextBlock::Style::Body)),
      m_open(new Button(QString(), Button::Kind::Secondary, QStringLiteral("sag_anden")))
{
    auto *rows = new Rows(this);
    rows->addWidget(m_text);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_open);
    //: button: the user wants another task of the same kind; no Alt letter
    auto *another = new Button(
        tr("Begin for another municipality"), Button::Kind::Secondary, QStringLiteral("sag_ny"));
    buttons->addWidget(another);
    rows->addLayout(buttons);
    connect(m_open, &Button::clicked, this, [this] { Q_EMIT otherWanted(m_caseId); });
    connect(another, &Button::clicked, this, [this] { Q_EMIT anotherWanted(m_environmentId); });
    hide();
}

void StartQuestion::ask(const ListedCase &other)
{
    m_caseId = other.facts.caseId;
    m_environmentId = other.facts.environmentId;
    const QString municipality = CaseTexts::municipalityOf(other, m_session.task());
    const bool isDone = other.standing == CaseStanding::Finished;
    const Placeholders values{{QStringLiteral("municipality"), municipality}};
    if (isDone) {
        //: question after "Do the task"; {municipality}: a municipality's name
        m_text->setText(filledIn(tr("The task is done for {municipality}. Do you want to see it, "
                                    "or begin for another municipality?"),
            values));
        //: button below the question whether the task that is done is meant
        m_open->setText(tr("See what is done"));
    } else if (municipality.isEmpty()) {
        //: question after "Do the task", where no municipality is chosen yet
        m_text->setText(tr("You have begun the task already. Do you want to go on with it, or "
                           "begin for another municipality?"));
        //: button below the question whether the begun task is meant
        m_open->setText(tr("Go on with it"));
    } else {
        //: question after "Do the task"; {municipality}: a municipality's name
        m_text->setText(filledIn(tr("You have begun the task for {municipality} already. Do you "
                                    "want to go on with it, or begin for another municipality?"),
            values));
        m_open->setText(tr("Go on with it"));
    }
    show();
}
