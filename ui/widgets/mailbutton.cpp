// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/mailbutton.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

MailButton::MailButton(const QString &text, const QString &name, Write write, QWidget *parent)
    : Button(text, Kind::Link, name, parent), m_write(std::move(write))
{
    m_back.setSingleShot(true);
    m_back.setInterval(5s);
    connect(&m_back, &QTimer::timeout, this, [this] { setText(m_label); });
    connect(this, &MailButton::clicked, this, &MailButton::press);
}

void MailButton::press()
{
    if (m_write())
        return;
    if (!m_back.isActive())
        m_label = text();
    //: in place of a button's text for five seconds; a button beside it copies the message
    setText(tr("No mail was opened. Copy the message."));
    m_back.start();
}
