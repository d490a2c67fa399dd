// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/verdict.h"

#include "widgets/accessibility.h"
#include "widgets/noticewidget.h"
#include "widgets/rows.h"

Verdict::Verdict(QWidget *parent) : QWidget(parent)
{
    new Rows(this, 0);
    hide();
}

void Verdict::say(Severity severity, const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    delete m_notice;
    m_notice = nullptr;
    if (!text.isEmpty()) {
        m_notice = new NoticeWidget(severity, text);
        layout()->addWidget(m_notice);
    }
    setVisible(m_notice);
    if (m_notice)
        Accessibility::announce(*m_notice);
}
