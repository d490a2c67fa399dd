// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/mailbutton.h"

#include <utility>

MailButton::MailButton(
    const QString &text, const QString &name, Write write, Kind kind, QWidget *parent)
    : ConfirmingButton(text, kind, name, parent), m_write(std::move(write))
{
    reserve(notOpened());
    reserve(perhapsOpened());
    connect(this, &MailButton::clicked, this, &MailButton::press);
}

QString MailButton::notOpened()
{
    //: in place of a button's text for five seconds; short; a button beside it copies the message
    return tr("No mail was opened");
}

QString MailButton::perhapsOpened()
{
    //: in place of a button's text for five seconds after it was pressed, whether a mail came or
    //: not; short; a button beside it copies the message
    return tr("No mail? Copy it");
}

/// The desktop reports that it has passed the mail on, also where no program takes it.
void MailButton::press()
{
    confirm(m_write() ? perhapsOpened() : notOpened());
}
