// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/button.h"

#include <QTimer>

#include <functional>

/// Opens a new mail with a ready text, and shows in its own label where that does not work.
class MailButton : public Button {
    Q_OBJECT
public:
    /// False: no mail was opened.
    using Write = std::function<bool()>;

    MailButton(const QString &text, const QString &name, Write write, QWidget *parent = nullptr);

private:
    void press();

    QString m_label;
    Write m_write;
    QTimer m_back;
};
