// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "problems/problem.h"

#include <QPointer>
#include <QString>
#include <QWidget>

/// One message of a page, shown above it until the next one or the next page.
struct Message {
    Severity severity = Severity::Notice;
    QString text;
    /// What the message is about, if it is one field: the message has a button that leads there.
    QPointer<QWidget> field = {};
    /// What the user is to copy: the message has a button that does it; empty: nothing.
    QString address = {};
};
