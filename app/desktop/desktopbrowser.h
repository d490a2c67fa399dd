// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "ports/browser.h"

#include <QObject>

#include <chrono>

/// The browser and the viewers that the user's desktop has.
class DesktopBrowser : public QObject, public Browser {
    Q_OBJECT
public:
    /// \a patience: how long what was started is watched for a failure.
    explicit DesktopBrowser(std::chrono::milliseconds patience = std::chrono::seconds(5));

    /// Only http, https and mailto: nothing else that an answer from outside could name is ever
    /// opened.
    bool open(const QUrl &url) override;
    bool showFile(const QString &path) override;

private:
    bool start(const QUrl &url);

    const std::chrono::milliseconds m_patience;
};
