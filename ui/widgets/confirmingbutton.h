// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/button.h"

#include <QTimer>

/// Shows in its own label, for five seconds, what came of a press.
class ConfirmingButton : public Button {
    Q_OBJECT
public:
    ConfirmingButton(
        const QString &text, Kind kind, const QString &name, QWidget *parent = nullptr);

protected:
    void confirm(const QString &outcome);

private:
    QString m_label;
    QTimer m_back;
};
