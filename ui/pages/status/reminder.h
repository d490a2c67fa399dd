// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>

class QObject;
class WizardSession;

/// A reminder of Kontrol 2 for the user's calendar.
namespace Reminder {

/// iCalendar (RFC 5545): one event of a quarter of an hour at \a due with an alarm, made at \a now.
QByteArray calendar(const QString &summary, const QString &description, const QString &uid,
    const QDateTime &due, const QDateTime &now);

/// When to remind: the first working morning after the deadline of Kontrol 2.
QDateTime due(const WizardSession &session);

/// Writes one for due(), as a new file in the
/// evidence folder, off the calling thread. \a then gets the file's name, or an empty one when it
/// could not be written; it is not called once \a context is gone.
void save(const WizardSession &session, QObject *context,
    const std::function<void(const QString &)> &then);

} // namespace Reminder
