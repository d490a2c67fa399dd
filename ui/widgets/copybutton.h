// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/confirmingbutton.h"

#include <functional>

/// Copies a text to the clipboard and shows that in its own label for a while.
class CopyButton : public ConfirmingButton {
    Q_OBJECT
public:
    using TextSource = std::function<QString()>;

    CopyButton(const QString &text, Kind kind, const QString &name, TextSource source,
        QWidget *parent = nullptr);

private:
    static QString copied();
    void copy();

    TextSource m_source;
};
