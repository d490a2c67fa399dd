// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>
#include <QWidget>

class WizardSession;

/// A question that shows, when it is pressed, which role the user needs and who gives it, with a
/// message ready to send.
class MissingRole : public QWidget {
    Q_OBJECT
public:
    /// \a question: the link's text; \a name: its object name.
    MissingRole(WizardSession &session, const QString &question, const char *name,
        QWidget *parent = nullptr);

    /// In practice no one is kept out, and so it is not shown.
    void refresh();

private:
    QString about() const;

    WizardSession &m_session;
};
