// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QObject>
#include <QString>
#include <QUrl>

class CaseContext;
class CurrentProblem;
class SigningIn;
class Sitting;

/// What opens in the user's own browser, mail program and viewer.
class OutsidePrograms : public QObject {
    Q_OBJECT
public:
    OutsidePrograms(const CaseContext &context, CurrentProblem &problem, SigningIn &signingIn,
        Sitting &sitting, QObject *parent = nullptr);

    /// The web interface that the user works in; in practice its address is known once the practice
    /// service runs, and is empty before.
    QUrl webInterface() const;
    /// In guided practice: starts the service of the web pages, so that they are there, also at
    /// their old address after a restart. A failure is shown when a page is to open.
    void startPractice();
    /// The page that the user's browser is to show now: the sign-in's, else the web interface.
    QUrl browserAddress() const;
    /// Shows browserAddress() again.
    void reopenBrowser();
    void openWebInterface();
    /// In guided practice: opens the reply of the made-up colleague who answers check 2.
    void openPracticeReply();
    /// Opens the task system's address, where the task has one.
    void openTaskSystem();
    /// In the program that the system has for it; false: it is not there, or nothing opens it.
    bool showFile(const QString &path);
    /// Opens a new mail with \a text, \a to whom where that is known. False where there is no mail
    /// program, or the text is too long for that.
    bool writeMail(const QString &to, const QString &subject, const QString &text);

Q_SIGNALS:
    /// webInterface() is another one.
    void changed();
    /// A page that the user works with beside this window was opened in the browser.
    void opened();
    /// The browser, mail program or viewer for \a url did not open, and no problem says so.
    void didNotOpen(const QUrl &url);

private:
    bool isGuidedPractice() const;
    void openPractice(const QString &path);
    void noteOpened();
    void openingFailed(const QUrl &url);

    const CaseContext &m_context;
    CurrentProblem &m_problem;
    SigningIn &m_signingIn;
    Sitting &m_sitting;
    /// Of the practice service; empty before it is known.
    QUrl m_practice;
    bool m_hasStartedPractice = false;
};
