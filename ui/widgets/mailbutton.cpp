// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/mailbutton.h"

#include <utility>

MailButton::MailButton(
    const QString &text, const QString &name, Write write, Kind kind, QWidget *parent)
    : ConfirmingButton(text, kind, name, parent), m_write(std::move(write))
{
    setConsequential(true);
    reserve(notOpened());
    reserve(opening());
    connect(this, &MailButton::clicked, this, &MailButton::press);
}

QString MailButton::notOpened()
{
    //: in place of a button's text for five seconds; short; a button beside it copies the message
    return tr("No mail was opened");
}

QString MailButton::opening()
{
    //: in place of a button's text for five seconds after it was pressed; short
    return tr("Opening the mail \u2026");
}

void MailButton::fail()
{
    if (isConfirming())
        confirm(notOpened());
}

/// The desktop reports that it has passed the mail on, also where no program takes it: that one was
/// opened is not said.
void MailButton::press()
{
    confirm(m_write() ? opening() : notOpened());
}
