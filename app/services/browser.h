// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>
#include <QUrl>

/// The system's way of opening addresses and files: the user's own browser and viewer.
class Browser {
public:
    virtual ~Browser() = default;

    /// Asks the system to open \a url (http, https or mailto). False when it would not.
    virtual bool open(const QUrl &url) = 0;

    /// Asks the system to show the local file \a path. False when it would not.
    virtual bool showFile(const QString &path) = 0;
};
