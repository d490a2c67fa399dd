// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/secondanswerpage.h"

#include "pages/status/witnessform.h"
#include "widgets/choicegroup.h"
#include "widgets/fielderror.h"

SecondAnswerPage::SecondAnswerPage(WizardSession &session, PictureIntake &intake, QWidget *parent)
    : AnswerPage(session, intake, parent),
      //: name of a choice, for screen readers; the page's heading says the same
      m_choice(new ChoiceGroup(tr("Can the sortiment be seen in the debtor system?"))),
      //: choice below "Can the sortiment be seen in the debtor system?"
      m_yes(m_choice->add(tr("Yes, it can be seen"), QStringLiteral("ja")))
{
    //: choice below "Can the sortiment be seen in the debtor system?"
    m_choice->add(tr("No, not yet"), QStringLiteral("nej"));
    rows().addWidget(m_choice->error(QStringLiteral("fejl_kan_ses")));
    rows().addWidget(m_choice);
    addCommon();
}

QString SecondAnswerPage::heading() const
{
    //: heading of the page for the answer to check 2
    return tr("Can the sortiment be seen in the debtor system?");
}

void SecondAnswerPage::reset()
{
    m_choice->clear();
}

std::optional<AnswerPage::Missing> SecondAnswerPage::missingChoice() const
{
    if (m_choice->chosen())
        return std::nullopt;
    return Missing{
        //: error message above the page and above the choice: neither yes nor no is chosen
        tr("Choose whether the sortiment can be seen in the debtor system."), m_yes};
}

bool SecondAnswerPage::isSeen() const
{
    return m_yes->isChecked();
}

void SecondAnswerPage::giveTo(WizardSession &session) const
{
    session.checks().answerSecond(isSeen(), witness().witness());
}
