// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>
#include <QUrl>

#include <functional>
#include <utility>

/// The system's way of opening addresses and files: the user's own browser and viewer.
class Browser {
public:
    /// Called with the address that was to be opened.
    using Failed = std::function<void(const QUrl &)>;

    virtual ~Browser() = default;

    /// Asks the system to open \a url (http, https or mailto). False when the system refuses.
    virtual bool open(const QUrl &url) = 0;

    /// Asks the system to show the local file or folder \a path. False when the system refuses.
    virtual bool showFile(const QString &path) = 0;

    /// \a failed is called when something did not open after all, some seconds after open() or
    /// showFile() returned true. A file is reported as a file address.
    void whenItFails(Failed failed) { m_failed = std::move(failed); }

protected:
    void reportFailure(const QUrl &url) const
    {
        if (m_failed)
            m_failed(url);
    }

private:
    Failed m_failed;
};
