// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// What PicturePreview says.

#include "pages/status/picturepreview.h"
#include "widgets/pictureview.h"

QString PicturePreview::captionFor(Shows shows)
{
    switch (shows) {
    case Shows::Subscription:
        //: choice below "What does the picture show?"; then the picture's caption
        return tr("The subscription in the classification system");
    case Shows::Sortiment:
        //: choice below "What does the picture show?"; then the picture's caption
        return tr("The sortiment in the debtor system");
    case Shows::PartOfSubscription:
        //: choice below "What does the picture show?"; then the picture's caption
        return tr("A part of the subscription in the classification system");
    case Shows::PartOfSortiment:
        //: choice below "What does the picture show?"; then the picture's caption
        return tr("A part of the sortiment in the debtor system");
    }
    Q_UNREACHABLE();
}

/// The first sentences on the page.
QString PicturePreview::question() const
{
    switch (shows()) {
    case Shows::Subscription:
        //: first sentences on the page with a picture that was just taken of the web interface
        return tr("Does the picture show all 5 fields, with nothing cut off and nothing marked? "
                  "There must be nothing about citizens in it.");
    case Shows::Sortiment:
        //: first sentences on the page with a picture that was just taken of the debtor system
        return tr("Can you see the sortiment in the picture? There must be nothing about citizens "
                  "in it.");
    case Shows::PartOfSubscription:
    case Shows::PartOfSortiment:
        //: first sentences on the page with a picture, where the user has said that it shows only a
        //: part
        return tr("You can add another picture with the rest. There must be nothing about "
                  "citizens in it.");
    }
    Q_UNREACHABLE();
}

QString PicturePreview::whole()
{
    //: below the picture
    return tr("This is the whole picture.");
}

QString PicturePreview::shownAsSmall() const
{
    if (mustBeShownInFull()) {
        //: below the picture; a button is "Show in full size"
        return tr("The picture is shown so small that you cannot read all of it. Show it in full "
                  "size first, and look for anything about citizens.");
    }
    return whole();
}

QString PicturePreview::shownAs() const
{
    const int times = m_view->magnification();
    if (!m_view->isLarge())
        return shownAsSmall();
    //: below the picture, of which a part is shown; Ctrl is a key
    const QString full =
        tr("Shown in full size. Scroll with the mouse, or with Ctrl and the arrow keys.");
    //: below the picture, of which a part is shown; %1: 2 or 4; Ctrl is a key
    const QString larger =
        tr("Shown %1 times as large. Scroll with the mouse, or with Ctrl and the arrow keys.");
    if (times == 0)
        return whole();
    return times == 1 ? full : larger.arg(times);
}
