// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/review/creatingpage.h"

#include "pages/review/reviewpage.h"
#include "widgets/busyline.h"

CreatingPage::CreatingPage(WizardSession &session, QWidget *parent) : Page(session, parent)
{
    auto *busy = new BusyLine;
    //: on the page while the subscription is being created
    busy->setText(tr("It normally takes less than a minute. Keep the program open meanwhile."));
    rows().addWidget(busy);
}

PageFrame CreatingPage::frame() const
{
    PageFrame frame = commonFrame();
    //: heading of the page while the order is on its way
    frame.heading = tr("We are creating the subscription \u2026");
    //: on the page while the subscription is being created
    frame.introduction =
        tr("It normally takes less than a minute. Keep the program open meanwhile.");
    frame.close.clear();
    frame.help = ReviewPage::help(session().task());
    // The page has a bar of its own.
    frame.busy.clear();
    return frame;
}

void CreatingPage::refresh() { }

void CreatingPage::activatePrimary() { }
