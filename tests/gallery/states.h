// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "appearance.h"
#include "uitest.h"

#include <functional>

inline const QString production = QStringLiteral("produktion");

/// A page in one of its states, and the way there.
struct GalleryState {
    /// Also the name of its picture: lower case, digits and hyphens.
    QString name;
    std::function<void(UiStage &stage)> enter;
    /// The size of the window in this state, where it must be a certain one.
    QSize size = {};

    /// \a appearance in a size that the window can have.
    Appearance fitted(Appearance appearance) const;
};

/// Every state that the user can meet, in the order of the work; problems come last.
QList<GalleryState> galleryStates();

/// @{ Parts of the above, a file each.
QList<GalleryState> startStates();
QList<GalleryState> pageStates();
QList<GalleryState> resultStates();
QList<GalleryState> guidedStates();
QList<GalleryState> pictureStates();
QList<GalleryState> pastedStates();
QList<GalleryState> practiceStates();
QList<GalleryState> problemStates();
/// @}

/// Into the form of the first answer, in guided mode.
void goToFirstAnswer(UiStage &stage);

/// Presses the visible button called \a name as the mouse does: it gets the focus. Then lets the
/// window catch up.
void press(UiStage &stage, const char *name);

/// Presses Ctrl+V, as a user who has copied \a text in the browser. Then lets the window catch up.
void pasteFromBrowser(UiStage &stage, const QString &text);
