// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/guided/openagainlink.h"

#include "session/outsideprograms.h"

OpenAgainLink::OpenAgainLink(OutsidePrograms &outside, const QString &name, QWidget *parent)
    : Button(
        //: link in guided mode: opens the web page in the browser again
        tr("Open the page again"), Kind::Link, name, parent)
{
    connect(this, &Button::clicked, &outside, &OutsidePrograms::openWebInterface);
}
