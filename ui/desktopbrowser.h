// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "services/browser.h"

/// The browser and the viewers that the user's desktop has.
class DesktopBrowser : public Browser {
public:
    /// Only http and https: nothing else that an answer from outside could name is ever opened.
    bool open(const QUrl &url) override;
    bool showFile(const QString &path) override;
};
