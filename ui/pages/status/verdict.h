// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "problems/problem.h"

#include <QWidget>

class NoticeWidget;

/// What the program says of a text that the user pasted, in a message of its own. Screen readers
/// announce each new one once.
class Verdict : public QWidget {
    Q_OBJECT
public:
    explicit Verdict(QWidget *parent = nullptr);

    /// Hides itself where \a text is empty.
    void say(Severity severity, const QString &text);

private:
    NoticeWidget *m_notice = nullptr;
    QString m_text;
};
