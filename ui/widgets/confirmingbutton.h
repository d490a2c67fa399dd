// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/button.h"

#include <QTimer>

/// Shows in its own label, for five seconds, what came of a press. It is as large before and after.
class ConfirmingButton : public Button {
    Q_OBJECT
public:
    ConfirmingButton(
        const QString &text, Kind kind, const QString &name, QWidget *parent = nullptr);

protected:
    /// Shows \a outcome in place of the label.
    void confirm(const QString &outcome);
    /// \a outcome may come, so there is room for it from the beginning.
    void reserve(const QString &outcome);
    bool isConfirming() const { return m_back.isActive(); }
    QStringList roomyTexts() const override;

private:
    QStringList m_reserved;
    QString m_label;
    QTimer m_back;
};
