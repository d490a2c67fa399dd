// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/choicegroup.h"

#include "widgets/accessibility.h"
#include "widgets/fielderror.h"

#include <QSignalBlocker>

#include <algorithm>

namespace {

constexpr int belowError = 4;

} // namespace

ChoiceGroup::ChoiceGroup(const QString &question, QWidget *parent)
    : QWidget(parent), m_rows(new Rows(this, 0))
{
    Accessibility::setRole(*this, QAccessible::Grouping);
    Accessibility::setName(*this, question);
}

RadioRow *ChoiceGroup::add(const QString &answer, const QString &name)
{
    auto *row = new RadioRow(answer, name);
    m_rows->addWidget(row);
    m_answers.append(row);
    return row;
}

void ChoiceGroup::addError(const QString &name, const QString &text, TextBlock &usual)
{
    auto *error = new FieldError(name);
    for (TextBlock *each : {&usual, static_cast<TextBlock *>(error)})
        each->keepRoomFor({usual.text(), text});
    error->standInFor(usual);
    for (RadioRow *answer : std::as_const(m_answers))
        error->watch(*answer);
    m_rows->insertWidget(0, &usual);
    m_rows->insertWidget(1, error);
    m_rows->insertSpacing(2, belowError);
}

RadioRow *ChoiceGroup::chosen() const
{
    const auto found = std::find_if(m_answers.cbegin(), m_answers.cend(),
        [](const RadioRow *answer) { return answer->isChecked(); });
    return found == m_answers.cend() ? nullptr : *found;
}

void ChoiceGroup::clear()
{
    for (RadioRow *answer : std::as_const(m_answers)) {
        const QSignalBlocker quiet(answer);
        answer->setAutoExclusive(false);
        answer->setChecked(false);
        answer->setAutoExclusive(true);
    }
}
