// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"

class CopyButton;

/// Sign-in in the browser; in guided mode the way to the web interface.
class SignInPage : public Page {
    Q_OBJECT
public:
    explicit SignInPage(WizardSession &session, QWidget *parent = nullptr);

    QString heading() const override;
    QString introduction() const override;
    QString primaryText() const override;
    void activatePrimary() override;
    QString helpText() const override;
    QString stopText() const override;
    void stop() override;
    void refresh() override;

private:
    /// What the page is about now.
    enum class Part { Start, Waiting, Checking, SignedIn, Guided };
    Part part() const;

    QWidget *addPart(const QStringList &paragraphs);

    QWidget *m_start;
    QWidget *m_waiting;
    TextBlock *m_browser;
    CopyButton *m_copyLink = nullptr;
    QWidget *m_checking;
    QWidget *m_signedIn;
    TextBlock *m_who;
    QWidget *m_guided;
    TextBlock *m_address = nullptr;
};
