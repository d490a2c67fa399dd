// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/confirmingbutton.h"

#include <functional>

/// Opens a new mail with a ready text, and shows in its own label that it does, or could not.
class MailButton : public ConfirmingButton {
    Q_OBJECT
public:
    /// False: no mail was opened.
    using Write = std::function<bool()>;

    MailButton(const QString &text, const QString &name, Write write, Kind kind = Kind::Link,
        QWidget *parent = nullptr);

    /// The mail that was opening did not.
    void fail();

private:
    static QString notOpened();
    static QString opening();
    void press();

    Write m_write;
};
