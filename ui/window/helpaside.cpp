// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/helpaside.h"

#include "widgets/scrollbar.h"
#include "window/contentcolumn.h"

HelpAside::HelpAside(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBar(new ScrollBar);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void HelpAside::place(QWidget &help, ContentColumn &content, bool isAside)
{
    constexpr int charactersWide = 36;
    if (isAside && widget() != &help)
        setWidget(&help);
    else if (!isAside && widget() == &help)
        content.addBelow(*takeWidget());
    else if (!help.parentWidget())
        content.addBelow(help);
    setFixedWidth(fontMetrics().horizontalAdvance(u'n') * charactersWide);
}
