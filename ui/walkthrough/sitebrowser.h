// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QMap>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

class QNetworkReply;

/// The user's browser at the web pages of practice, in the walk-through: fetches pages and sends
/// their forms over real HTTP, to this machine only.
class SiteBrowser : public QObject {
    Q_OBJECT
public:
    using Fields = QMap<QString, QString>;

    explicit SiteBrowser(QObject *parent = nullptr);

    /// \a url belongs to the web pages of practice.
    static bool isSite(const QUrl &url);

    void open(const QUrl &url);
    /// Sends the form that has the button, with what stands in its fields but for \a typed.
    /// Nothing where the page has no such button.
    void press(const QString &name, const QString &value, const Fields &typed = {});

    /// Nothing is under way, and a page is shown.
    bool isReady() const { return m_waiting == 0 && !m_page.isEmpty(); }
    QUrl address() const { return m_address; }
    /// The first group of \a pattern in the page, without entities; empty: it is not there.
    QString found(const QString &pattern) const;
    bool holds(const QString &text) const { return m_page.contains(text); }

    /// Puts the page on the clipboard, as marking and copying all of it does.
    void copyPage() const;
    /// Puts the text of the paragraphs in the element with \a id on the clipboard.
    void copyParagraphs(const QString &id) const;

private:
    void follow(QNetworkReply *answer);

    QNetworkAccessManager m_network;
    QUrl m_address;
    QString m_page;
    int m_waiting = 0;
};
