// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/copybutton.h"

#include <QClipboard>
#include <QGuiApplication>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

CopyButton::CopyButton(
    const QString &text, Kind kind, const QString &name, TextSource source, QWidget *parent)
    : Button(text, kind, name, parent), m_source(std::move(source))
{
    m_back.setSingleShot(true);
    m_back.setInterval(5s);
    connect(&m_back, &QTimer::timeout, this, [this] { setText(m_label); });
    connect(this, &CopyButton::clicked, this, &CopyButton::copy);
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_source());
    if (!m_back.isActive())
        m_label = text();
    //: in place of a button's text for five seconds after it was pressed
    setText(tr("Copied"));
    m_back.start();
}
