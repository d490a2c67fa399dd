// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "ports/browser.h"
#include "walkthrough/sitebrowser.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <chrono>

/// Plays the user's browser in the walk-through: opens the practice environment's sign-in page over
/// real HTTP, presses the first user's button and follows the answer back to the program. Goes to
/// this machine only.
class PracticeBrowser : public QObject, public Browser {
    Q_OBJECT
public:
    /// \a hesitation: how long a person would look at the page before a press.
    explicit PracticeBrowser(std::chrono::milliseconds hesitation, QObject *parent = nullptr);

    bool open(const QUrl &url) override;
    bool showFile(const QString &path) override;

    /// For the web pages of practice, which open() shows there.
    SiteBrowser &site() { return m_site; }

private:
    void pressFirstUser(const QUrl &address, const QString &page);

    const std::chrono::milliseconds m_hesitation;
    QNetworkAccessManager m_network;
    SiteBrowser m_site;
};
