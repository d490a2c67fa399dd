// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/mailbutton.h"

#include <utility>

MailButton::MailButton(
    const QString &text, const QString &name, Write write, Kind kind, QWidget *parent)
    : ConfirmingButton(text, kind, name, parent), m_write(std::move(write))
{
    connect(this, &MailButton::clicked, this, &MailButton::press);
}

void MailButton::press()
{
    //: in place of a button's text for five seconds; a button beside it copies the message
    if (!m_write())
        confirm(tr("No mail was opened. Copy the message."));
}
