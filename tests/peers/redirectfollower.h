// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QNetworkAccessManager>
#include <QUrl>

/// A browser without pages: keeps cookies and goes where it is sent, to its end.
class RedirectFollower {
public:
    void open(const QUrl &address);

    bool hasArrived() const { return m_status != 0; }
    /// Where the last redirect led.
    QUrl place() const { return m_place; }
    int status() const { return m_status; }
    QByteArray page() const { return m_page; }

private:
    void get(const QUrl &address);

    QNetworkAccessManager m_network;
    QUrl m_place;
    int m_status = 0;
    QByteArray m_page;
};
