// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/reminder.h"

#include "base/async.h"
#include "base/dates.h"
#include "base/workingdays.h"
#include "evidence/files/checkedfile.h"
#include "session/wizardsession.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtConcurrent>

namespace {

struct ReminderTexts {
    Q_DECLARE_TR_FUNCTIONS(ReminderTexts)
};

constexpr qsizetype longestLine = 75;

/// RFC 5545, 3.3.11.
QString escaped(QString text)
{
    return text.replace(u'\\', QLatin1String("\\\\"))
        .replace(u';', QLatin1String("\\;"))
        .replace(u',', QLatin1String("\\,"))
        .replace(u'\n', QLatin1String("\\n"));
}

/// One content line, folded at 75 bytes and never inside a character (RFC 5545, 3.1).
QByteArray line(const QString &text)
{
    QByteArray folded;
    qsizetype used = 0;
    for (const char32_t character : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (used + bytes.size() > longestLine) {
            folded += "\r\n ";
            used = 1;
        }
        folded += bytes;
        used += bytes.size();
    }
    return folded + "\r\n";
}

QString stamp(const QDateTime &instant)
{
    return instant.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

Placeholders valuesOf(const WizardSession &session)
{
    const KlikTask &task = session.task();
    const TaskInstance *instance = session.choice().chosen();
    return {{QStringLiteral("task"), task.number},
        {QStringLiteral("system"), instance ? labelOf(*instance) : QString()},
        {QStringLiteral("municipality"), instance ? instance->municipality.name : QString()},
        {QStringLiteral("phrase"), task.sortimentPhrase},
        {QStringLiteral("due"), Dates::dayAndTime(session.checks().secondCheckDue())}};
}

bool isPractice(const WizardSession &session)
{
    const Environment *here = session.environment();
    return here && here->purpose == Environment::Purpose::Practice;
}

QString summaryOf(const WizardSession &session)
{
    //: title of an entry in a calendar; {task}: its number, {system}: a debtor system
    const QString real = ReminderTexts::tr("{task}: check 2 for {system}");
    //: title of an entry in a calendar, in practice; {task}: its number, {system}: a debtor system
    const QString practice = ReminderTexts::tr("Practice, {task}: check 2 for {system}");
    return filledIn(isPractice(session) ? practice : real, valuesOf(session));
}

QString descriptionOf(const WizardSession &session)
{
    QStringList lines;
    //: first line of an entry in a calendar, in practice
    if (isPractice(session))
        lines.append(ReminderTexts::tr("This is only practice."));
    //: text of an entry in a calendar; {phrase}: the sortiment as it stands in a sentence,
    //: {municipality}: its name, {system}: a debtor system
    lines.append(ReminderTexts::tr("See whether {phrase} is in {system} ({municipality})."));
    //: text of an entry in a calendar; {due}: weekday, date and time
    lines.append(ReminderTexts::tr("It should be visible no later than {due}."));
    //: text of an entry in a calendar, its last line
    lines.append(ReminderTexts::tr("Then open Sortimentsguiden again, and answer check 2."));
    return filledIn(lines.join(u'\n'), valuesOf(session));
}

QString written(const QString &folder, const QByteArray &content)
{
    if (std::holds_alternative<CheckedFile::Fault>(
            CheckedFile::ensureFolder(folder, CheckedFile::Access::Shared)))
        return {};
    //: Name of a file, without special characters: "Paamindelse"
    const QString name = ReminderTexts::tr("Reminder");
    for (int attempt = 1; attempt <= CheckedFile::mostNames; ++attempt) {
        const auto outcome = CheckedFile::write(folder,
            CheckedFile::numbered(name, attempt) + QStringLiteral(".ics"), content,
            CheckedFile::Access::Shared);
        if (const auto *file = std::get_if<CheckedFile::Written>(&outcome))
            return QFileInfo(file->path).fileName();
        if (std::get<CheckedFile::Fault>(outcome).kind != CheckedFile::Fault::Kind::NameTaken)
            return {};
    }
    return {};
}

} // namespace

QByteArray Reminder::calendar(const QString &summary, const QString &description,
    const QString &uid, const QDateTime &due, const QDateTime &now)
{
    QByteArray text;
    for (const QString &content : {QStringLiteral("BEGIN:VCALENDAR"), QStringLiteral("VERSION:2.0"),
             QStringLiteral("PRODID:-//Sortimentsguiden//DA"), QStringLiteral("BEGIN:VEVENT"),
             QStringLiteral("UID:") + uid, QStringLiteral("DTSTAMP:") + stamp(now),
             QStringLiteral("DTSTART:") + stamp(due),
             QStringLiteral("DTEND:") + stamp(due.addSecs(qint64{15} * 60)),
             QStringLiteral("SUMMARY:") + escaped(summary),
             QStringLiteral("DESCRIPTION:") + escaped(description), QStringLiteral("BEGIN:VALARM"),
             QStringLiteral("ACTION:DISPLAY"), QStringLiteral("TRIGGER:PT0S"),
             QStringLiteral("DESCRIPTION:") + escaped(summary), QStringLiteral("END:VALARM"),
             QStringLiteral("END:VEVENT"), QStringLiteral("END:VCALENDAR")})
        text += line(content);
    return text;
}

QDateTime Reminder::due(const WizardSession &session)
{
    return WorkingDays::morningAfter(session.checks().secondCheckDue());
}

void Reminder::save(const WizardSession &session, QObject *context,
    const std::function<void(const QString &)> &then)
{
    const QByteArray content = calendar(summaryOf(session), descriptionOf(session),
        session.facts().caseId, due(session), session.facts().lastSaved);
    Async::whenDone(
        QtConcurrent::run(written, session.evidence().folder(), content), context, then);
}
