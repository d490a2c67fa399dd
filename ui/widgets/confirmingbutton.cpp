// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/confirmingbutton.h"

#include "widgets/insight.h"

#include <chrono>

using namespace std::chrono_literals;

ConfirmingButton::ConfirmingButton(
    const QString &text, Kind kind, const QString &name, QWidget *parent)
    : Button(text, kind, name, parent)
{
    m_back.setSingleShot(true);
    m_back.setInterval(5s);
    connect(&m_back, &QTimer::timeout, this, [this] { setText(m_label); });
}

void ConfirmingButton::reserve(const QString &outcome)
{
    m_reserved.append(outcome);
    updateGeometry();
}

QStringList ConfirmingButton::roomyTexts() const
{
    QStringList texts = m_reserved;
    texts.append(text());
    // The label comes back, so its room is kept.
    if (m_back.isActive())
        texts.append(m_label);
    return texts;
}

void ConfirmingButton::confirm(const QString &outcome)
{
    if (!m_back.isActive())
        m_label = text();
    m_back.start();
    setText(outcome);
    // A longer text may need another row.
    InSight::bring(*this);
}
