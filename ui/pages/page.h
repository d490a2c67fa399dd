// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/message.h"
#include "pages/pageframe.h"
#include "session/wizardsession.h"
#include "widgets/button.h"
#include "widgets/rows.h"
#include "widgets/textblock.h"

#include <utility>

/// Each includes the one before.
enum class Unsaved {
    Nothing,
    /// Something is chosen, typed or pasted for an answer.
    Answer,
    /// A picture for it was brought or changed, and is not used.
    Picture,
};

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

    /// What the window shows around the page in the session's present state.
    virtual PageFrame frame() const = 0;
    /// Shows the session's present state. Keeps focus and what is typed.
    virtual void refresh() = 0;
    /// The main button was pressed.
    virtual void activatePrimary() = 0;
    /// Called before the page is shown in place of another one, and when another one is shown
    /// instead or the window closes.
    virtual void setCurrent(bool /*isCurrent*/) { }
    /// What the user has begun on the page, and loses when the program closes now. The page need
    /// not be shown.
    virtual Unsaved unsaved() const { return Unsaved::Nothing; }

    /// Clears errors of fields, because the page is shown anew.
    void forgetErrors();
    /// The window covers much of the browser, and the page itself is to say how it is folded. True
    /// where that is new.
    bool setNamesFold(bool names) { return std::exchange(m_namesFold, names) != names; }

Q_SIGNALS:
    /// Something the window shows for the page (heading, primary button …) is different, and not
    /// because of the session.
    void changed();
    /// \a message goes below the page; a failure or a warning takes the focus.
    void said(const Message &message);
    /// What the last message was about has changed.
    void amended();
    /// "Save and close".
    void closeWanted();
    /// PageFrame::fillsWindow is about to hold, and nothing has moved for it yet.
    void aboutToFill();
    /// The help is to check the connection.
    void connectionCheckWanted();

protected:
    WizardSession &session() const { return m_session; }
    /// What is the same on most pages: the button that closes the program, "Back" as the session
    /// has it, and what the session waits for, except for the order, which has a view of its own.
    PageFrame commonFrame() const;

    /// What is missing or wrong: a sentence, and where; nullptr: in no one field.
    struct Lack {
        QString text;
        QWidget *field = nullptr;
    };

    /// Shows each of \a lacks at its field, and leads to the first. A message below the page would
    /// cover fields, and the page would move when it goes.
    void complain(const QList<Lack> &lacks);
    /// Shows \a text at \a field, or in a message that leads there where the field has no
    /// FieldError.
    void complain(const QString &text, QWidget *field);

    /// See setNamesFold().
    bool namesFold() const { return m_namesFold; }
    /// The problem beside the page has the main button.
    bool isLedByProblem() const;
    /// How a button of the page looks: filled where it \a isNext, the program waits for nothing,
    /// and no problem leads.
    Button::Kind kindOf(bool isNext) const;
    /// Opens the file at \a path, or reports where it should be.
    void showFile(const QString &path);

    /// Rows of the page, 12 pixels apart.
    Rows &rows() { return *m_rows; }
    /// Adds one row.
    TextBlock *addParagraph(const QString &text = {});

private:
    QString busyText() const;
    /// Shows what \a lacks say about fields that have a FieldError, and forgets what they showed
    /// before; returns the errors shown.
    QList<class FieldError *> showAtFields(const QList<Lack> &lacks);
    void tellNotOpened(const QUrl &url);
    void complainOfFile(const QString &path);

    WizardSession &m_session;
    Rows *m_rows;
    bool m_namesFold = false;
};
