// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "fuzztargets.h"
#include "journal/eventcodec.h"
#include "journal/journalfile.h"
#include "promise.h"
#include "sampleevents.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace {

const QString journalName = QStringLiteral("sager.sqlite3");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    promise(file.open(QIODevice::ReadOnly), "the file can be read");
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    promise(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(),
        "the file can be written");
}

QList<Recorded> eventsIn(JournalFile &journal)
{
    const auto events = journal.events(Samples::caseId());
    promise(bool(events), "an open journal can be read");
    return *events;
}

/// A whole journal of one case: its bytes, and what is in it.
struct Whole {
    QByteArray bytes;
    QList<Recorded> events;

    Whole()
    {
        const QTemporaryDir folder;
        {
            JournalFile journal(folder.path());
            promise(bool(journal.open()), "a new journal can be opened");
            for (const CaseEvent &event : Samples::everyEvent())
                promise(bool(journal.append(Samples::caseId(), event, Samples::at())),
                    "an event can be added");
            events = eventsIn(journal);
        }
        bytes = bytesOf(folder.filePath(journalName));
    }
};

/// \a bytes with the damage that \a line describes.
QByteArray damaged(QByteArray bytes, const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 2)
        return bytes;
    const int number = words[1].toInt();
    if (words[0] == "cut")
        return bytes.left(qMax(0, number));
    const qsizetype place = words[0].toInt();
    if (place >= 0 && place < bytes.size())
        bytes[place] = static_cast<char>(number);
    return bytes;
}

/// What was set aside is what was found, byte for byte, and the new journal can be used.
void checkSetAside(
    JournalFile &journal, const QDir &folder, const Error &notice, const QByteArray &found)
{
    promise(notice.kind == ErrorKind::CaseUnreadable, "a notice has its kind");
    const QString aside = notice.values.value(QStringLiteral("file"));
    promise(bytesOf(folder.filePath(aside)) == found, "nothing of a damaged file is lost");
    promise(bool(journal.append(Samples::caseId(), Samples::started(), Samples::at())),
        "a new journal takes events");
    promise(eventsIn(journal).size() == 1, "a new journal is empty");
}

} // namespace

bool FuzzTargets::journalRow(QByteArrayView input)
{
    const auto [line, rest] = firstLineAndRest(input);
    const QByteArray kind = line.toByteArray();
    const QByteArray payload = rest.toByteArray();
    const auto event = EventCodec::read(kind, payload);
    if (!event)
        return false;
    const EventCodec::Written written = EventCodec::written(*event);
    // Steps and rows of version 1 are written by name.
    promise(written.kind == kind && EventCodec::read(written.kind, written.payload) == event,
        "what was read is written alike");
    const CaseFacts facts = factsFrom({{Samples::caseId(), 1, Samples::at(), Samples::started()},
        {Samples::caseId(), 2, Samples::at(), *event}});
    promise(facts.caseId == Samples::caseId(), "an event belongs to its case");
    return true;
}

bool FuzzTargets::journalFile(QByteArrayView input)
{
    static const Whole whole;
    QByteArray bytes = whole.bytes;
    for (const QByteArray &line : input.toByteArray().split('\n'))
        bytes = damaged(std::move(bytes), line);
    const QTemporaryDir folder;
    write(folder.filePath(journalName), bytes);
    JournalFile journal(folder.path());
    const auto opened = journal.open();
    if (!opened) {
        promise(opened.error().kind == ErrorKind::CaseFromNewerProgram, "a refusal has its kind");
        promise(bytesOf(folder.filePath(journalName)) == bytes, "a newer file is left alone");
        return false;
    }
    if (*opened) {
        checkSetAside(journal, QDir(folder.path()), **opened, bytes);
        return false;
    }
    promise(
        bytes.isEmpty() || eventsIn(journal) == whole.events, "what is opened is what was written");
    return true;
}
