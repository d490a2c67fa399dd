// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QObject>

/// Whether the user last pressed a key, or the mouse, a finger or a pen. Before the first press it
/// counts as the mouse. A link that leads to a field counts as a key: the user looks for the field.
class LastInput : public QObject {
    Q_OBJECT
public:
    explicit LastInput(QObject *parent = nullptr);

    bool isKey() const { return m_isKey; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void set(bool isKey);

    bool m_isKey = false;
};
