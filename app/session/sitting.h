// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QObject>
#include <QSet>
#include <QString>

class CaseContext;

/// What the user has done about the open case since the program was started. It decides which act
/// is the next one, and is not recorded: that a mail was opened does not show that it was sent.
class Sitting : public QObject {
    Q_OBJECT
public:
    enum class Deed {
        /// The case was opened again at the checks, where a subscription waits.
        CameBack,
        OpenedWebInterface,
        /// Its address was copied, and the window not left yet.
        CopiedWebAddress,
        /// The user has had the connection checked, and there was none.
        FoundNoConnection,
        /// The message was opened as a mail, or copied.
        WroteToSystemOwner,
        SavedReminder,
        /// The task system was opened, or the text for it copied.
        WentToTaskSystem,
    };

    explicit Sitting(const CaseContext &context, QObject *parent = nullptr);

    bool has(Deed deed) const;
    void note(Deed deed);
    void forget(Deed deed);

Q_SIGNALS:
    void changed();

private:
    const CaseContext &m_context;
    /// The case that m_deeds belong to.
    QString m_caseId;
    QSet<Deed> m_deeds;
};
