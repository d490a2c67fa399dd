// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/uuidquestion.h"

#include "widgets/choicegroup.h"
#include "widgets/rows.h"
#include "widgets/textblock.h"

UuidQuestion::UuidQuestion(QWidget *parent)
    : QWidget(parent),
      //: subheading above a choice on the page for the answer to check 1; also its name for screen
      //: readers; UUID: the debtor system's number
      m_choice(new ChoiceGroup(tr("Can you see the system's UUID now?"))),
      m_same(m_choice->add(QString(), QStringLiteral("uuid_samme"))),
      //: choice below "Can you see the system's UUID now?"
      m_other(
          m_choice->add(tr("Yes, but it ends in other characters"), QStringLiteral("uuid_andet"))),
      m_notSeen(m_choice->add(
          //: choice below "Can you see the system's UUID now?"
          tr("No, I still cannot see it"), QStringLiteral("uuid_stadig_ikke")))
{
    m_choice->addError(QStringLiteral("fejl_uuid"), notChosenText(),
        *new TextBlock(m_choice->accessibleName(), TextBlock::Style::Subheading));
    constexpr int belowHeadingAndError = 2;
    m_choice->rows().insertWidget(belowHeadingAndError,
        //: below "Can you see the system's UUID now?"
        new TextBlock(tr("You could not see it when you chose the system. Look at the list of "
                         "subscriptions for a column with the UUID, or open the subscription. If "
                         "you do not find it, answer no. We write that in the evidence.")));
    auto *rows = new Rows(this);
    rows->addWidget(m_choice);
    for (RadioRow *row : m_choice->answers()) {
        connect(row, &RadioRow::toggled, this, [this, row](bool isChosen) {
            if (isChosen)
                Q_EMIT chosen(*row);
        });
    }
    connect(m_other, &RadioRow::toggled, this, [this](bool isOther) {
        if (isOther)
            Q_EMIT otherChosen();
    });
}

void UuidQuestion::reset()
{
    m_choice->clear();
}

void UuidQuestion::setLastFour(const QString &lastFour)
{
    //: choice below "Can you see the system's UUID now?"; %1: four characters
    const QString same = tr("Yes, and it ends in %1").arg(lastFour);
    if (m_same->text() != same)
        m_same->setText(same);
}

QString UuidQuestion::notChosenText()
{
    //: error message in the place of "Can you see the system's UUID now?"
    return tr("Choose whether you can see the system's UUID now.");
}

QWidget *UuidQuestion::field() const
{
    return m_same;
}

std::optional<UuidStated::Answer> UuidQuestion::answer() const
{
    const RadioRow *chosen = isHidden() ? nullptr : m_choice->chosen();
    if (!chosen)
        return std::nullopt;
    if (chosen == m_same)
        return UuidStated::Answer::Same;
    return chosen == m_other ? UuidStated::Answer::Other : UuidStated::Answer::NotSeen;
}
