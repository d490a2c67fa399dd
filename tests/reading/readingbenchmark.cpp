// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "samples.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

// How long the largest texts take that are read, in milliseconds, and how much memory at most.

namespace {

QString filledWith(const QString &piece)
{
    return piece.repeated(mostPasted / piece.toUtf8().size());
}

long peakKibibytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').constFirst().toLong();
    }
    return 0;
}

template <typename Read>
void measure(const char *name, const Read &read)
{
    constexpr int rounds = 5;
    qint64 best = -1;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        read();
        best = best < 0 ? timer.elapsed() : std::min(best, timer.elapsed());
    }
    std::printf(
        "%-28s %5lld ms, peak %ld KiB\n", name, static_cast<long long>(best), peakKibibytes());
}

} // namespace

int main()
{
    const QString row =
        QString::fromUtf8("Borgerblikket\t\u00d8S Indsigt Odense (da13)\t1.3\t27-11-2026\t-\n");
    const QString head = QStringLiteral(
        "Sortiment\tAbonnerende It-systeminstans\tSkemaversion\tGyldig fra\tGyldig til\n");
    const QString card = QString::fromUtf8(
        "Sortiment: Borgerblikket\nAbonnerende It-systeminstans: \u00d8S Indsigt Vejle\n"
        "Skemaversion: 1.3\nGyldig fra: 28-11-2026\nGyldig til: -\n");
    const QString htmlRow = QString::fromUtf8("<tr><td>Borgerblikket</td><td>\u00d8S&nbsp;Indsigt "
                                              "Odense</td><td>1.3</td></tr>");
    const auto page = [](const QString &plain, const QString &html) {
        return [=] { readPage({plain, html}, Samples::wanted()); };
    };
    measure("nothing", page({}, {}));
    measure("a table", page((head + filledWith(row)).left(mostPasted * 9 / 10), {}));
    measure("cards", page(filledWith(card), {}));
    measure("prose", page(filledWith(QStringLiteral("Her er en side uden felter. ")), {}));
    measure("short lines", page(filledWith(QStringLiteral("a\n")), {}));
    measure("labels", page(filledWith(QStringLiteral("Gyldig fra\n")), {}));
    measure("soft hyphens", page(filledWith(QStringLiteral("a\u00ad")), {}));
    measure("rows of HTML", page({}, filledWith(htmlRow)));
    measure("open tags", page({}, filledWith(QStringLiteral("<table><td>"))));
    measure("both", page(filledWith(card), filledWith(htmlRow)));
    const auto reply = [](const QString &text) {
        return [=] { readReply(text, Samples::form()); };
    };
    measure("a reply", reply(filledWith(QStringLiteral("> Jeg skriver ikke ja eller nej.\n"))));
    measure(
        "a reply of form lines", reply(filledWith(Samples::form().seen + QStringLiteral(":\n"))));
    return 0;
}
