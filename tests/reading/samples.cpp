// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "samples.h"

namespace {

QString nameOf(Field field)
{
    switch (field) {
    case Field::Sortiment:
        return QStringLiteral("sortiment");
    case Field::Instance:
        return QStringLiteral("system");
    case Field::SchemaVersion:
        return QStringLiteral("version");
    case Field::ValidFrom:
        return QStringLiteral("from");
    case Field::ValidTo:
        return QStringLiteral("to");
    }
    Q_UNREACHABLE();
}

QString nameOf(ReadPage::Outcome outcome)
{
    switch (outcome) {
    case ReadPage::Outcome::Empty:
        return QStringLiteral("empty");
    case ReadPage::Outcome::TooLarge:
        return QStringLiteral("too large");
    case ReadPage::Outcome::OwnText:
        return QStringLiteral("the program's own text");
    case ReadPage::Outcome::TaskText:
        return QStringLiteral("the task's text");
    case ReadPage::Outcome::Practice:
        return QStringLiteral("practice");
    case ReadPage::Outcome::TestEnvironment:
        return QStringLiteral("test environment");
    case ReadPage::Outcome::NotSaved:
        return QStringLiteral("not saved");
    case ReadPage::Outcome::NothingRead:
        return QStringLiteral("nothing read");
    case ReadPage::Outcome::NotThere:
        return QStringLiteral("not there");
    case ReadPage::Outcome::Several:
        return QStringLiteral("several");
    case ReadPage::Outcome::Found:
        return QStringLiteral("found");
    }
    Q_UNREACHABLE();
}

QString lineOf(const ReadPage &read, Field field)
{
    QString line = nameOf(field) + QStringLiteral(": ");
    if (read.unread.contains(field))
        return line + QStringLiteral("not read");
    const QString &value = read.subscription.at(field).value;
    line += value.isEmpty() ? QStringLiteral("none") : value;
    return read.different.contains(field) ? line + QStringLiteral(", wrong") : line;
}

} // namespace

WantedPage Samples::wanted()
{
    WantedPage wanted;
    wanted.sortiment = QStringLiteral("Borgerblikket");
    wanted.sortimentPhrase = QStringLiteral("Borgerblikkets sortiment");
    wanted.instance.name = QStringLiteral("\u00d8S Indsigt Vejle");
    wanted.instance.lastFour = QStringLiteral("bf17");
    wanted.schemaVersion = QStringLiteral("1.3");
    wanted.validFrom = QDate(2026, 11, 28);
    wanted.taskTitle = QStringLiteral("X9.0_Opret abonnement til et sortiment");
    wanted.ownTexts = {
        QStringLiteral("Ingen slutdato. Feltet er tomt."), QStringLiteral("Gjort, vis n\u00e6ste")};
    wanted.refusesPractice = true;
    return wanted;
}

ReplyForm Samples::form()
{
    return {QStringLiteral("Kan sortimentet ses (ja eller nej)"),
        QStringLiteral("Hvorn\u00e5r har du set efter"), QStringLiteral("Din rolle"),
        QStringLiteral("Dit navn"), {}};
}

QString Samples::described(const ReadPage &read)
{
    QStringList lines{nameOf(read.outcome)};
    if (read.outcome == ReadPage::Outcome::Found) {
        for (const Field field : fieldsInOrder)
            lines.append(lineOf(read, field));
        const QString &uuid = read.subscription.uuid;
        lines.append(QStringLiteral("uuid: ") + (uuid.isEmpty() ? QStringLiteral("none") : uuid));
    }
    return lines.join(u'\n') + u'\n';
}

QString Samples::described(const ReadReply &read)
{
    switch (read.outcome) {
    case ReadReply::Outcome::Empty:
        return QStringLiteral("empty\n");
    case ReadReply::Outcome::TooLarge:
        return QStringLiteral("too large\n");
    case ReadReply::Outcome::NoAnswer:
        return QStringLiteral("no answer\n");
    case ReadReply::Outcome::Unclear:
        return QStringLiteral("unclear\n");
    case ReadReply::Outcome::Read:
        // Earlier mails do not ask for the role.
        return QStringLiteral("%1\nwords: %2\nwhen: %3\n%4name: %5\n")
            .arg(read.isYes ? QStringLiteral("yes") : QStringLiteral("no"), read.words, read.when,
                read.role.isEmpty() ? QString() : QStringLiteral("role: %1\n").arg(read.role),
                read.name);
    }
    Q_UNREACHABLE();
}
