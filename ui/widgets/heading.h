// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/textblock.h"

/// The one heading of a page. Takes the focus when the page changes, but is no Tab stop.
class Heading : public TextBlock {
    Q_OBJECT
public:
    explicit Heading(QWidget *parent = nullptr);

    /// \a introduction is read after the heading.
    void say(const QString &text, const QString &introduction);
    /// The same page has another heading by now: what stands below stays where it is.
    void change(const QString &text, const QString &introduction);
};
