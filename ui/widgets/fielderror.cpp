// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/fielderror.h"

#include <QAbstractButton>
#include <QLineEdit>

#include <algorithm>

FieldError::FieldError(const QString &name, QWidget *parent) : TextBlock(Style::Failure, parent)
{
    setObjectName(name);
    // One line, where a page does not know what else it may say.
    keepRoomFor({QStringLiteral("n")});
    keepPlace(true);
    hide();
}

/// As high as the text in whose place it comes, which may have a larger font.
int FieldError::heightForWidth(int width) const
{
    const int own = TextBlock::heightForWidth(width);
    return m_usual ? std::max(own, m_usual->heightForWidth(width)) : own;
}

void FieldError::standInFor(TextBlock &text)
{
    m_usual = &text;
    keepPlace(false);
}

void FieldError::showInstead(bool isError)
{
    if (m_usual)
        m_usual->setVisible(!isError);
    setVisible(isError);
}

void FieldError::watch(QWidget &field)
{
    m_watched.append(&field);
    endWith(field);
}

void FieldError::endWith(const QWidget &field)
{
    const auto end = [this] { amend(); };
    if (const auto *line = qobject_cast<const QLineEdit *>(&field))
        connect(line, &QLineEdit::textChanged, this, end);
    const auto *button = qobject_cast<const QAbstractButton *>(&field);
    if (button && button->isCheckable())
        connect(button, &QAbstractButton::toggled, this, end);
    else if (button)
        connect(button, &QAbstractButton::clicked, this, end);
}

bool FieldError::isAbout(const QWidget &field) const
{
    return m_watched.contains(&field);
}

bool FieldError::isShownAt(const QWidget &field) const
{
    return isVisible() && m_field == &field;
}

void FieldError::tell(const QString &what, QWidget &field)
{
    forget();
    setText(what);
    m_field = &field;
    m_descriptionBefore = field.accessibleDescription();
    field.setAccessibleDescription(
        QStringLiteral("%1 %2").arg(what, m_descriptionBefore).trimmed());
    showInstead(true);
}

void FieldError::forget()
{
    if (m_field)
        m_field->setAccessibleDescription(m_descriptionBefore);
    m_field.clear();
    showInstead(false);
}

void FieldError::amend()
{
    if (!m_field)
        return;
    forget();
    Q_EMIT amended();
}

void FieldError::keepPlace(bool keeps)
{
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(keeps);
    setSizePolicy(policy);
}
