// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/task/startchoice.h"

StartChoice::StartChoice(const QString &title, const QString &meaning, const QString &button,
    const QString &environmentId, QWidget *parent)
    : Card(title, parent),
      m_environmentId(environmentId),
      m_meaning(meaning),
      m_explanation(new TextBlock(meaning)),
      m_note(new TextBlock(TextBlock::Style::Muted)),
      m_button(
          new Button(button, Button::Kind::Secondary, QStringLiteral("miljoe_") + environmentId))
{
    m_button->setAccessibleDescription(meaning);
    content().addWidget(m_explanation);
    content().addWidget(m_note);
    m_note->hide();
    // Beside a choice with a longer text, its button stands as low as the other's.
    content().addWidget(m_button, 1, Qt::AlignLeft | Qt::AlignBottom);
    connect(m_button, &Button::clicked, this, &StartChoice::pressed);
}

void StartChoice::showMeaning(bool isShown)
{
    m_explanation->setVisible(isShown);
}

void StartChoice::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_button->setAccessibleDescription(QStringLiteral("%1 %2").arg(m_meaning, note).trimmed());
}
