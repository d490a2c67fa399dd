// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QScrollArea>

class ContentColumn;

/// A part of the window at the right of the page, for the help of a wide window.
class HelpAside : public QScrollArea {
    Q_OBJECT
public:
    explicit HelpAside(QWidget *parent = nullptr);

    /// Puts \a help in here with \a isAside, and else below the page in \a content.
    void place(QWidget &help, ContentColumn &content, bool isAside);
};
