// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/textsizelinks.h"

#include "widgets/button.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

TextSizeLinks::TextSizeLinks(Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      //: link on every page; no Alt letter
      m_larger(addLink(tr("Larger text"), "stoerre_tekst", 1)),
      //: link on every page; no Alt letter
      m_smaller(addLink(tr("Smaller text"), "mindre_tekst", -1))
{
    auto *links = new FlowLayout(this);
    links->setContentsMargins(0, 0, 0, 0);
    links->addWidget(m_larger);
    links->addWidget(m_smaller);
    refresh();
}

Button *TextSizeLinks::addLink(const QString &text, const char *name, int direction)
{
    auto *link = new Button(text, Button::Kind::Link, QLatin1String(name), this);
    connect(link, &Button::clicked, this, [this, direction] { m_theme.stepTextSize(direction); });
    return link;
}

void TextSizeLinks::setShort()
{
    m_larger->setSign(QStringLiteral("A+"));
    m_smaller->setSign(QStringLiteral("A\u2212"));
}

void TextSizeLinks::refresh()
{
    const bool isLargest = m_theme.isTextLargest();
    const bool isSmallest = m_theme.isTextSmallest();
    // Before the one with the focus goes, the other takes it.
    if (isLargest && m_larger->hasFocus()) {
        m_smaller->show();
        m_smaller->setFocus(Qt::OtherFocusReason);
    }
    if (isSmallest && m_smaller->hasFocus())
        m_larger->setFocus(Qt::OtherFocusReason);
    m_larger->setVisible(!isLargest);
    m_smaller->setVisible(!isSmallest);
}
