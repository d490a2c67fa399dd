// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/evidencefolder.h"
#include "evidence/pictures/picturestore.h"
#include "evidence/verify/evidenceexamination.h"
#include "samplecase.h"
#include "walkthrough/uistallmonitor.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPainter>

#include <cstdio>
#include <ctime>

// benchevidence save FOLDER          evidence with ten pictures of a window at 200 %
// benchevidence examine FOLDER COUNT the same evidence, examined so many times
// Prints one line of JSON.

namespace {

constexpr int pictures = 10;
/// The program's own window at 200 %.
constexpr QSize pixels(2080, 1720);

/// Words on a plain ground, as a window has them.
QImage window(int number)
{
    QImage image = SampleCase::picture(number, pixels);
    QPainter painter(&image);
    QFont font = painter.font();
    font.setPixelSize(26);
    painter.setFont(font);
    for (int line = 0; line < 34; ++line) {
        painter.drawText(60, 400 + 38 * line,
            QStringLiteral("Linje %1 på side %2: Abonnementet gælder fra den 28. november 2026, og "
                           "systemet har kvitteret.")
                .arg(line)
                .arg(number));
    }
    return image;
}

/// Lets the event loop run, as the program does, until \a future has its result.
template <typename T>
T outcomeOf(const QFuture<T> &future)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcher<T>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

struct Saved {
    QString path;
    /// @{ In milliseconds: by the clock, and of the CPU.
    double picturesMs = 0;
    double picturesCpuMs = 0;
    double pdfMs = 0;
    double pdfCpuMs = 0;
    /// @}
    qint64 pictureBytes = 0;
};

/// What has been spent since it was made.
class Spent {
public:
    Spent() { m_clock.start(); }
    double ms() const { return double(m_clock.nsecsElapsed()) / 1e6; }
    double cpuMs() const { return double(std::clock() - m_cpu) * 1e3 / CLOCKS_PER_SEC; }

private:
    QElapsedTimer m_clock;
    std::clock_t m_cpu = std::clock();
};

Saved save(const QString &folder)
{
    const QString root = folder + QStringLiteral("/pictures");
    EvidenceContent content = SampleCase::approved(SampleCase::production());
    Saved saved;
    {
        PictureStore store(root);
        for (int number = 1; number <= pictures; ++number) {
            const QImage picture = window(number);
            const Spent spent;
            const auto kept = outcomeOf(store.keep(content.facts.caseId, picture,
                QStringLiteral("Trin %1").arg(number), PictureKept::Kind::Brought));
            saved.picturesMs += spent.ms();
            saved.picturesCpuMs += spent.cpuMs();
            if (!kept)
                return saved;
            SampleCase::add(content, *kept);
            const QDir kepts(root + u'/' + content.facts.caseId);
            saved.pictureBytes += QFileInfo(kepts.filePath(kept->file)).size();
        }
    }
    EvidenceFolder archive(root);
    const Spent spent;
    const auto evidence = outcomeOf(archive.save(content, folder));
    saved.pdfMs = spent.ms();
    saved.pdfCpuMs = spent.cpuMs();
    if (evidence)
        saved.path = evidence->path;
    return saved;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3)
        return 2;
    UiStallMonitor stalls;
    stalls.start();
    const Saved saved = save(words.at(2));
    if (saved.path.isEmpty())
        return 1;
    if (words.at(1) == QStringLiteral("save")) {
        std::printf(
            "{\"pictures_ms\": %f, \"pictures_cpu_ms\": %f, \"picture_bytes\": %lld, "
            "\"pdf_ms\": %f, \"pdf_cpu_ms\": %f, \"pdf_bytes\": %lld, \"stall_ms\": %lld}\n",
            saved.picturesMs, saved.picturesCpuMs, static_cast<long long>(saved.pictureBytes),
            saved.pdfMs, saved.pdfCpuMs, static_cast<long long>(QFileInfo(saved.path).size()),
            static_cast<long long>(stalls.longest().count()));
    } else {
        const int count = words.value(3).toInt();
        const Spent spent;
        for (int number = 0; number < count; ++number) {
            if (examined(saved.path).verdict != Examination::Verdict::Holds)
                return 1;
        }
        std::printf(
            "{\"examinations_ms\": %f, \"examinations_cpu_ms\": %f}\n", spent.ms(), spent.cpuMs());
    }
    std::fflush(stdout);
    // The one who started this reads its memory, and then ends it.
    std::getchar();
    return 0;
}
