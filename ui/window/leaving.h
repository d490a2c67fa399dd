// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>

#include <functional>

class MessageArea;
class NoticeWidget;
class PageShelf;

/// Keeps the window open while an order is on its way, and asks before the user loses what is not
/// saved: when the window is to close, and on the way to the first page with all cases.
class Leaving : public QObject {
    Q_OBJECT
public:
    /// All of them outlive this. The links in \a window to all cases lead through this.
    Leaving(QWidget &window, WizardSession &session, const PageShelf &pages, MessageArea &messages);

    /// Whether the window closes at this attempt. Where it does not, a message says why, or asks.
    bool mayClose();
    /// The window was to close before, and what it waited for is over.
    bool isDue() const { return m_isWaiting && m_session.mayClose(); }

Q_SIGNALS:
    /// The user is to answer a question below the page.
    void asked();

private:
    Unsaved unsaved() const;
    void showAllCases();
    /// Does \a leave once the user presses the button \a words.
    void ask(Unsaved unsaved, const QString &words, const std::function<void()> &leave);
    void stay();

    QWidget &m_window;
    WizardSession &m_session;
    const PageShelf &m_pages;
    MessageArea &m_messages;
    QPointer<NoticeWidget> m_question;
    QPointer<QWidget> m_focusBefore;
    bool m_isWaiting = false;
    bool m_isConfirmed = false;
    /// The system ends the user's session, which must not wait for an answer. Another program may
    /// stop that, and Qt does not report it, so it holds for a while only.
    QDeadlineTimer m_sessionEnds;
};
