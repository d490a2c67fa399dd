// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/copybutton.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

CopyButton::CopyButton(
    const QString &text, Kind kind, const QString &name, TextSource source, QWidget *parent)
    : ConfirmingButton(text, kind, name, parent), m_source(std::move(source))
{
    reserve(copied());
    connect(this, &CopyButton::clicked, this, &CopyButton::copy);
}

QString CopyButton::copied()
{
    //: in place of a button's text for five seconds after it was pressed
    return tr("Copied");
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_source());
    confirm(copied());
}
