// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/button.h"

class OutsidePrograms;

/// Opens the page in the browser once more, for a user who has closed it.
class OpenAgainLink : public Button {
    Q_OBJECT
public:
    /// \a outside outlives this.
    OpenAgainLink(OutsidePrograms &outside, const QString &name, QWidget *parent = nullptr);
};
