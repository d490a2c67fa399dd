// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "states.h"

Appearance GalleryState::fitted(Appearance appearance) const
{
    if (size.isValid())
        appearance.size = size;
    return appearance;
}

QList<GalleryState> galleryStates()
{
    return startStates() + pageStates() + resultStates() + guidedStates() + pictureStates()
        + pastedStates() + practiceStates() + problemStates();
}

void press(UiStage &stage, const char *name)
{
    if (auto *button = stage.only<QAbstractButton>(QLatin1String(name))) {
        button->setFocus(Qt::MouseFocusReason);
        button->click();
    }
    stage.rest();
}
