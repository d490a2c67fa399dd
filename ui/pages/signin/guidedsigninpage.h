// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"

class AddressLine;
class CopyButton;
class MissingRole;
class NoticeWidget;

/// Guided mode: the way to the web interface, where the user signs in.
class GuidedSignInPage : public Page {
    Q_OBJECT
public:
    explicit GuidedSignInPage(WizardSession &session, QWidget *parent = nullptr);

    PageFrame frame() const override;
    void refresh() override;
    void activatePrimary() override;
    void setCurrent(bool isCurrent) override;

protected:
    bool event(QEvent *event) override;

private:
    static QString why();
    static QString ahead();
    static QString troubleText();
    QString how() const;
    QString primaryText() const;
    bool wasOpened() const;
    /// The user has had the connection checked, and there was none.
    bool hasFoundNoConnection() const;
    /// The program cannot know that the user is signed in, and asks once.
    bool asksWhetherSignedIn() const;
    /// The problem that the browser did not open is shown beside the page.
    bool hasBrowserFailed() const;
    /// The user has left the window with the page's address.
    void follow();
    bool isPractice() const;
    void placeMainButton();

    NoticeWidget *m_unconnected;
    Button *m_check;
    TextBlock *m_why;
    TextBlock *m_how;
    /// What happens to the window when the browser is opened.
    TextBlock *m_ahead;
    Button *m_open;
    CopyButton *m_copy = nullptr;
    AddressLine *m_address;
    /// The main button. Once the browser was opened it comes first.
    Button *m_continue;
    MissingRole *m_trouble = nullptr;
    /// The user went on all the same, and was asked whether they are signed in.
    bool m_isAsked = false;
};
