// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/witnessform.h"

#include "base/plaintext.h"
#include "widgets/button.h"
#include "widgets/choicegroup.h"
#include "widgets/fielderror.h"
#include "widgets/insight.h"
#include "widgets/rows.h"
#include "widgets/textfield.h"

#include <utility>

namespace {

constexpr int longestName = 100;
constexpr int longestRole = 100;
constexpr int longestWhen = 60;

} // namespace

WitnessForm::WitnessForm(QWidget *parent)
    : QWidget(parent),
      //: subheading above a choice, on the page of an answer; also its name for screen readers
      m_choice(new ChoiceGroup(tr("Who has looked?"))),
      //: choice below "Who has looked?"
      m_myself(m_choice->add(tr("I have looked myself"), QStringLiteral("selv"))),
      //: choice below "Who has looked?"; a field for the name comes with it
      m_colleague(m_choice->add(tr("Somebody else has looked"), QStringLiteral("anden"))),
      m_named(new QWidget)
{
    auto *rows = new Rows(this, 8);
    m_choice->addError(QStringLiteral("fejl_hvem"), notChosenText(),
        //: subheading above a choice, on the page of an answer; also its name for screen readers
        *new TextBlock(tr("Who has looked?"), TextBlock::Style::Subheading));
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
    addRole(*rows);
    addWhen(*rows);
    for (RadioRow *row : {m_myself, m_colleague})
        connect(row, &RadioRow::toggled, this, &WitnessForm::refresh);
    // What the answer asks for next comes in sight.
    for (RadioRow *row : {m_myself, m_colleague}) {
        connect(row, &RadioRow::toggled, this, [this, row](bool isChosen) {
            if (!isChosen || !row->isVisible())
                return;
            for (QWidget *next : {m_named, m_roleRows, m_whenRows}) {
                if (!next->isHidden()) {
                    InSight::bringBeginning(*next, *row);
                    return;
                }
            }
        });
    }
    connect(m_name, &TextField::textChanged, this, &WitnessForm::nameChanged);
    refresh();
}

void WitnessForm::addRole(Rows &rows)
{
    m_roleRows = new QWidget;
    auto *inside = new Rows(m_roleRows, 8);
    m_roleLabel = new TextBlock(TextBlock::Style::Strong);
    m_role = new TextField(QStringLiteral("rolle"));
    m_role->setMaxLength(longestRole);
    m_roleLabel->setBuddy(m_role);
    m_usualRole = new Button({}, Button::Kind::Link, QStringLiteral("saedvanlig_rolle"));
    inside->addWidget(m_roleLabel);
    inside->addWidget(m_role, 0, Qt::AlignLeft);
    inside->addWidget(m_usualRole, 0, Qt::AlignLeft);
    connect(m_usualRole, &Button::clicked, this, [this] {
        m_role->setText(m_usual);
        m_role->setFocus();
        refresh();
    });
    rows.addWidget(m_roleRows);
}

void WitnessForm::addWhen(Rows &rows)
{
    m_whenRows = new QWidget;
    auto *inside = new Rows(m_whenRows, 8);
    //: label of a field below the name of a colleague who has looked for the sortiment; may stay
    //: empty; an example of what to write
    auto *label = new TextBlock(
        tr("When, such as 29 November at 10.15 (may be left out)"), TextBlock::Style::Strong);
    m_when = new TextField(QStringLiteral("hvornaar"));
    m_when->setMaxLength(longestWhen);
    label->setBuddy(m_when);
    inside->addWidget(label);
    inside->addWidget(m_when, 0, Qt::AlignLeft);
    rows.addWidget(m_whenRows);
}

void WitnessForm::askRole(const QString &usual)
{
    m_asksRole = true;
    //: link below the field for a role: a press writes it there; %1: a role; no Alt letter
    m_usualRole->setText(tr("Write: %1").arg(usual));
    m_usual = usual;
    refresh();
}

void WitnessForm::reset(const QString &self, bool isPractice)
{
    m_self = self;
    m_isPractice = isPractice;
    m_began = {};
    m_choice->clear();
    m_name->clear();
    m_role->clear();
    m_when->clear();
    refresh();
}

void WitnessForm::chooseMyself()
{
    m_began.chosen = m_myself;
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
    m_isTimeKnown = only;
    m_choice->setVisible(!only);
    refresh();
}

void WitnessForm::chooseAnother(const QString &name, const QString &role)
{
    m_colleague->setChecked(true);
    m_name->setText(name);
    m_role->setText(role);
    showBeginnings();
    refresh();
}

void WitnessForm::askOtherName()
{
    m_name->setText(std::exchange(m_self, {}));
    refresh();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
    InSight::bring(*m_name);
}

void WitnessForm::startWith(const Witness &witness)
{
    const bool isUser = witness.kind == Witness::Kind::User;
    (isUser ? m_myself : m_colleague)->setChecked(true);
    // The user's own name may be known by now.
    if (!isUser || m_self.isEmpty())
        m_name->setText(witness.name);
    m_role->setText(witness.role);
    showBeginnings();
    m_began = entered();
    refresh();
}

/// A text that is longer than its field is read from its beginning.
void WitnessForm::showBeginnings()
{
    for (TextField *field : {m_name, m_role, m_when})
        field->setCursorPosition(0);
}

WitnessForm::Entered WitnessForm::entered() const
{
    return {m_choice->chosen(), m_name->text(), m_role->text(), m_when->text()};
}

Witness WitnessForm::witness() const
{
    const QString typed = asPlainText(m_name->text(), longestName);
    const QString role = m_asksRole ? asPlainText(m_role->text(), longestRole) : QString();
    if (m_myself->isChecked())
        return {Witness::Kind::User, m_self.isEmpty() ? typed : m_self, role};
    return {Witness::Kind::Colleague, typed, role, asPlainText(m_when->text(), longestWhen)};
}

bool WitnessForm::isChosen() const
{
    return m_choice->chosen();
}

bool WitnessForm::isBegun() const
{
    return entered() != m_began;
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
    //: label of a field below "I have looked myself"; may stay empty
    const QString ownRole = tr("Your role (may be left out)");
    //: label of a field below "Somebody else has looked"; may stay empty
    const QString roleOfAnother = tr("That person's role (may be left out)");
    m_roleLabel->setText(m_myself->isChecked() ? ownRole : roleOfAnother);
    m_roleRows->setVisible(m_asksRole && isChosen());
    m_usualRole->setVisible(m_role->text().isEmpty());
    m_whenRows->setVisible(m_asksRole && !m_isTimeKnown && m_colleague->isChecked());
    Q_EMIT nameChanged();
    m_named->setVisible(m_colleague->isChecked() || (m_myself->isChecked() && m_self.isEmpty()));
}
