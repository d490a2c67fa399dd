// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/mailbutton.h"

#include <utility>

MailButton::MailButton(
    const QString &text, const QString &name, Write write, Kind kind, QWidget *parent)
    : ConfirmingButton(text, kind, name, parent), m_write(std::move(write))
{
    reserve(notOpened());
    connect(this, &MailButton::clicked, this, &MailButton::press);
}

QString MailButton::notOpened()
{
    //: in place of a button's text for five seconds; short; a button beside it copies the message
    return tr("No mail was opened");
}

void MailButton::press()
{
    if (!m_write())
        confirm(notOpened());
}
