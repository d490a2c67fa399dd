// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/message.h"
#include "session/wizardsession.h"
#include "widgets/textblock.h"

#include <QImage>
#include <QMimeData>
#include <QVBoxLayout>
#include <QWidget>

/// One page of the wizard: what stands between the heading and the buttons. The window shows the
/// heading, the messages and the buttons, and calls refresh() whenever the session has changed. A
/// page shows the session's state and calls its requests. It keeps only what is typed and not yet
/// handed to the session, and never decides where to go.
class Page : public QWidget {
    Q_OBJECT
public:
    /// The property of widgets that are in no picture of the page: true.
    static constexpr char onScreenOnly[] = "onScreenOnly";

    explicit Page(WizardSession &session, QWidget *parent = nullptr);

    /// The page's one heading. When it changes, the focus goes there, as on a new page.
    virtual QString heading() const = 0;
    /// Read after the heading by screen readers: the first paragraph.
    virtual QString introduction() const { return {}; }
    /// With "&" before its Alt letter (never T, U or H); empty: no primary button now.
    virtual QString primaryText() const = 0;
    virtual void activatePrimary() = 0;
    /// Enter presses the primary button, wherever the focus is on the page.
    virtual bool isPrimaryDefault() const { return true; }
    /// The primary button stands on the page, below what it is about, and not below the page.
    virtual bool showsPrimaryItself() const { return false; }
    /// The primary button is a "Save and close", so there is no second one.
    virtual bool isPrimarySaveAndClose() const { return false; }
    /// The button that closes the program, with its Alt letter.
    virtual QString closeText() const;
    /// For the help panel.
    virtual QString helpText() const = 0;

    /// What the page waits for, shown with a moving bar above it; empty: nothing. By default what
    /// the session waits for, except for the order itself, which has a view of its own.
    virtual QString busyText() const;
    /// The button beside it; empty: it cannot be stopped.
    virtual QString stopText() const { return {}; }
    virtual void stop() { }

    /// "Back" leads from one part of this page to another.
    virtual bool hasOwnBack() const { return false; }
    virtual void goBack() { }
    /// Called when the page is shown after another one.
    virtual void enter() { }
    /// The widget that takes the focus instead of the heading, when the user comes for one thing
    /// only.
    virtual QWidget *firstFocus() const { return nullptr; }
    /// Called when another page is shown, or the window closes.
    virtual void leave() { }

    /// A picture may be pasted or dropped now.
    virtual bool takesPictures() const { return false; }
    virtual void takePicture(const QMimeData &) { }

    /// Clears errors of fields, because another page or another part of this one is shown.
    void forgetErrors();

    /// Shows the session's present state. Keeps focus and what is typed.
    virtual void refresh() = 0;

Q_SIGNALS:
    /// Something the window shows for the page (heading, primary button …) is different, and not
    /// because of the session.
    void changed();
    /// \a message goes above the page; a failure or a warning takes the focus.
    void said(const Message &message);
    /// The field that the last message was about has changed.
    void amended();
    /// "Save and close".
    void closeWanted();
    /// The window becomes a narrow strip that stays in front of the browser, or itself again.
    void stripWanted(bool strip);

protected:
    WizardSession &session() const { return m_session; }

    /// Shows \a text in a message that leads to \a field, and a second time at the field where the
    /// field has a FieldError.
    void complain(const QString &text, QWidget *field);

    /// The problem beside the page has the main button.
    bool isLedByProblem() const;
    /// Opens the file at \a path, or reports where it should be.
    void showFile(const QString &path);

    /// Rows of the page, 12 pixels apart.
    QVBoxLayout &rows() { return *m_rows; }
    /// Adds one row.
    TextBlock *addParagraph(const QString &text = {});

private:
    void tellNotOpened(const QUrl &url);
    void complainOfFile(const QString &path);

    WizardSession &m_session;
    QVBoxLayout *m_rows;
};
