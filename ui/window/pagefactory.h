// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"

#include <memory>

class PictureIntake;

/// Makes the page of \a view. Pages are made when they are first shown.
std::unique_ptr<Page> makePage(View view, WizardSession &session, PictureIntake &intake);
