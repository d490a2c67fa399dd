// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "states.h"

#include <ostream>

inline void PrintTo(const GalleryState &state, std::ostream *out)
{
    *out << state.name.toStdString();
}

/// One state after another, each just entered.
class Gallery : public testing::TestWithParam<int> {
protected:
    Gallery() : state(galleryStates().at(GetParam())) { state.enter(stage); }

    GalleryState state;
    UiStage stage;
};
