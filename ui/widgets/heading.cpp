// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/heading.h"

#include "widgets/accessibility.h"

Heading::Heading(QWidget *parent) : TextBlock(Style::Heading, parent)
{
    Accessibility::setRole(*this, QAccessible::Heading);
    setObjectName(QStringLiteral("overskrift"));
}

void Heading::say(const QString &text, const QString &introduction)
{
    setText({});
    change(text, introduction);
}

void Heading::change(const QString &text, const QString &introduction)
{
    changeInPlace(text);
    Accessibility::setName(*this, this->text());
    setAccessibleDescription(introduction);
    updateGeometry();
}
