// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/subscription.h"

#include <QDateTime>
#include <QString>

#include <optional>

class WizardSession;

/// Why the user is at the list of fields once more, in guided mode: the answer to check 1 was that
/// a field is wrong, or that there is no subscription to be seen.
class Corrections {
public:
    /// Nothing where there is nothing to correct.
    static std::optional<Corrections> of(const WizardSession &session);

    /// No field is known to be wrong: the subscription was not seen.
    bool isUnseen() const;
    bool isWrong(Field field) const;
    /// Why \a field is to be corrected, and what to do; empty where it is not wrong.
    QString reasonAt(Field field) const;
    /// The same in few words.
    QString shortReasonAt(Field field) const;
    /// The same for the point of the list that saves.
    QString reasonAtSaving() const;
    /// Whether what was done at \a time is a correction.
    bool isSince(const QDateTime &time) const;

private:
    explicit Corrections(const WizardSession &session) : m_session(session) { }

    /// As the user pasted it; empty where the user answered without pasting.
    QString seen(Field field) const;

    const WizardSession &m_session;
};
