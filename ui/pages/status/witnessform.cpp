// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/witnessform.h"

#include "base/plaintext.h"
#include "widgets/choicegroup.h"
#include "widgets/fielderror.h"
#include "widgets/rows.h"
#include "widgets/textfield.h"

namespace {

constexpr int longestName = 100;

} // namespace

WitnessForm::WitnessForm(QWidget *parent)
    : QWidget(parent),
      //: subheading above a choice, on the page of an answer; also its name for screen readers
      m_question(new TextBlock(tr("Who has looked?"), TextBlock::Style::Subheading)),
      //: subheading above a choice, on the page of an answer; also its name for screen readers
      m_choice(new ChoiceGroup(tr("Who has looked?"))),
      //: choice below "Who has looked?"
      m_myself(m_choice->add(tr("I have looked myself"), QStringLiteral("selv"))),
      //: choice below "Who has looked?"; a field for the name comes with it
      m_colleague(m_choice->add(tr("Somebody else has looked"), QStringLiteral("anden"))),
      m_named(new QWidget)
{
    auto *rows = new Rows(this, 8);
    m_choice->addError(QStringLiteral("fejl_hvem"), notChosenText());
    // The place of the error parts the question from what stands above, not from its answers.
    m_choice->rows().insertWidget(2, m_question);
    m_choice->rows().insertSpacing(3, 8);
    rows->addWidget(m_choice);

    auto *named = new Rows(m_named, 8);
    m_nameLabel = new TextBlock(TextBlock::Style::Strong);
    m_name = new TextField(QStringLiteral("navn"));
    m_name->setMaxLength(longestName);
    m_nameLabel->setBuddy(m_name);
    auto *unnamed = new FieldError(QStringLiteral("fejl_navn"));
    unnamed->watch(*m_name);
    named->addWidget(m_nameLabel);
    named->addWidget(m_name, 0, Qt::AlignLeft);
    named->addWidget(unnamed);
    rows->addWidget(m_named);
    for (RadioRow *row : {m_myself, m_colleague})
        connect(row, &RadioRow::toggled, this, &WitnessForm::refresh);
    connect(m_name, &TextField::textChanged, this, &WitnessForm::nameChanged);
    refresh();
}

void WitnessForm::reset(const QString &self, bool isPractice)
{
    m_self = self;
    m_isPractice = isPractice;
    m_isMyselfPreset = false;
    m_choice->clear();
    m_name->clear();
    refresh();
}

void WitnessForm::chooseMyself()
{
    m_isMyselfPreset = true;
    m_myself->setChecked(true);
}

void WitnessForm::askOnlyMyself(bool only)
{
    if (only)
        chooseMyself();
    askOnlyName(only);
}

void WitnessForm::askOnlyAnother(bool only)
{
    if (only)
        m_colleague->setChecked(true);
    askOnlyName(only);
}

void WitnessForm::askOnlyName(bool only)
{
    m_question->setVisible(!only);
    m_choice->setVisible(!only);
}

void WitnessForm::chooseAnother(const QString &name)
{
    m_colleague->setChecked(true);
    m_name->setText(name);
}

Witness WitnessForm::witness() const
{
    const QString typed = asPlainText(m_name->text(), longestName);
    if (m_myself->isChecked())
        return {Witness::Kind::User, m_self.isEmpty() ? typed : m_self};
    return {Witness::Kind::Colleague, typed};
}

bool WitnessForm::isChosen() const
{
    return m_choice->chosen();
}

bool WitnessForm::isBegun() const
{
    const RadioRow *preset = m_isMyselfPreset ? m_myself : nullptr;
    return m_choice->chosen() != preset || !m_name->text().isEmpty();
}

QString WitnessForm::notChosenText()
{
    //: error message above the choice; answers "Who has looked?"
    return tr("Choose who has looked.");
}

QString WitnessForm::missingText() const
{
    if (!isChosen())
        return notChosenText();
    if (!witness().name.isEmpty())
        return {};
    //: error message below the field "Your name"
    const QString own = tr("Write your name.");
    //: error message below the field "Name of the one who has looked"
    const QString another = tr("Write the name of the one who has looked.");
    return m_myself->isChecked() ? own : another;
}

QWidget *WitnessForm::missingField() const
{
    return isChosen() ? static_cast<QWidget *>(m_name) : m_myself;
}

void WitnessForm::refresh()
{
    //: label of a field, below "I have looked myself"
    const QString real = tr("Your name");
    //: label of a field, below "I have looked myself", in practice
    const QString practised = tr("Your name (a made-up one will do)");
    const QString &own = m_isPractice ? practised : real;
    //: label of a field, below "Somebody else has looked"
    const QString another = tr("Name of the one who has looked");
    m_nameLabel->setText(m_myself->isChecked() ? own : another);
    Q_EMIT nameChanged();
    m_named->setVisible(m_colleague->isChecked() || (m_myself->isChecked() && m_self.isEmpty()));
}
