// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/findingquestion.h"

#include "base/placeholders.h"
#include "domain/domainwords.h"
#include "widgets/choicerow.h"
#include "widgets/fielderror.h"
#include "widgets/rows.h"

QString FindingQuestion::inWords(const PageFinding &finding)
{
    switch (finding.kind) {
    case PageFinding::Kind::OtherSystem:
        //: on the page for the answer to check 1, above a box to tick; {detail}: name of a system
        return filledIn(tr("What you pasted shows another system: \u201c{detail}\u201d. Do you "
                           "see your own subscription now?"),
            {{QStringLiteral("detail"), DomainWords::of(finding)}});
    case PageFinding::Kind::WrongFields:
        //: on the page for the answer to check 1, above a box to tick; {detail}: names of fields
        return filledIn(tr("In what you pasted, this is not right: {detail}. Is it "
                           "right in the browser now?"),
            {{QStringLiteral("detail"), DomainWords::of(finding)}});
    case PageFinding::Kind::NotSaved:
        //: on the page for the answer to check 1, above a box to tick
        return tr("What you pasted says that something is not saved. Do you see the "
                  "saved subscription now?");
    }
    Q_UNREACHABLE();
}

FindingQuestion::FindingQuestion(QWidget *parent)
    : QWidget(parent),
      m_text(new TextBlock(TextBlock::Style::Body)),
      m_confirmed(new CheckRow(
          //: box to tick, below what the program has read in what the user pasted
          tr("Yes. I have looked again, and all fields are right"),
          QStringLiteral("set_efter_igen")))
{
    auto *rows = new Rows(this, 4);
    rows->addWidget(m_text);
    auto *error = new FieldError(QStringLiteral("fejl_set_efter"));
    rows->addWidget(error);
    rows->addWidget(m_confirmed);
    error->watch(*m_confirmed);
}

void FindingQuestion::reset()
{
    m_confirmed->setChecked(false);
}

void FindingQuestion::setFinding(const std::optional<PageFinding> &finding)
{
    if (finding == m_finding)
        return;
    m_finding = finding;
    reset();
    m_text->setText(finding ? inWords(*finding) : QString());
}

bool FindingQuestion::isConfirmed() const
{
    return !m_finding || m_confirmed->isChecked();
}

QString FindingQuestion::notConfirmedText()
{
    //: error message above a box to tick; the user has answered that all fields are right, which is
    //: not what the program has read
    return tr("Look in the browser again. Tick here if all is right. Otherwise choose another "
              "answer above.");
}

QWidget *FindingQuestion::field() const
{
    return m_confirmed;
}
