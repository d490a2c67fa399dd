// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Writes sample evidence of the shipped task to a folder, to be looked at:
// evidencesample FOLDER [CATALOGUE.qm]

#include "evidence/evidencefolder.h"
#include "evidence/pictures/picturestore.h"
#include "samplecase.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QTest>
#include <QTextStream>
#include <QTranslator>

namespace {

void addPictures(EvidenceContent &content, const QString &root, int count)
{
    PictureStore recorder(root);
    for (int number = 1; number <= count; ++number) {
        const QSize size = number == 4 ? QSize(3200, 1080)
            : number % 3 == 0          ? QSize(700, 1400)
                                       : QSize(1600, 900);
        auto kept = recorder.keep(content.facts.caseId, SampleCase::picture(number, size),
            QStringLiteral("Trin %1: Abonnementet i klassifikationssystemet").arg(number),
            number % 2 ? PictureKept::Kind::OwnPage : PictureKept::Kind::Brought);
        if (QTest::qWaitFor([&] { return kept.isFinished(); }) && kept.result())
            SampleCase::add(content, *kept.result());
    }
}

KlikTask shippedTask()
{
    QFile file(QStringLiteral(TASK_FILE));
    if (!file.open(QIODevice::ReadOnly))
        return SampleCase::task();
    const auto task = readTask(file.readAll(), QStringLiteral(TASK_FILE));
    return task ? *task : SampleCase::task();
}

void save(EvidenceContent content, const QString &folder)
{
    content.task = shippedTask();
    EvidenceFolder archive(folder + QStringLiteral("/pictures"));
    auto saved = archive.save(content, folder);
    QTextStream out(stdout);
    if (QTest::qWaitFor([&] { return saved.isFinished(); }, 60'000) && saved.result())
        out << saved.result()->path << Qt::endl;
    else
        out << "failed: " << saved.result().error().detail << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    const QString &folder = arguments.at(1);
    QTranslator translator;
    if (arguments.size() > 2 && translator.load(arguments.at(2))) {
        QLocale::setDefault(QLocale(QLocale::Danish, QLocale::Denmark));
        QCoreApplication::installTranslator(&translator);
    }
    const QString pictures = folder + QStringLiteral("/pictures");

    EvidenceContent practice = SampleCase::numbered(
        SampleCase::createdBy(
            QStringLiteral("Anne-Birgitte Østergård-Kjærsgaard von Løvenskjold-Ærøskøbing "
                           "Thorvaldsen"),
            SampleCase::practice()),
        1);
    addPictures(practice, pictures, 12);
    save(practice, folder);
    save(SampleCase::numbered(SampleCase::approved(SampleCase::production()), 2), folder);
    EvidenceContent guided = SampleCase::numbered(SampleCase::guided(), 3);
    addPictures(guided, pictures, 2);
    // The last picture was brought by the user, who removes it again. Its file stays.
    SampleCase::add(guided, PictureWithdrawn{guided.facts.pictures.constLast().file});
    save(guided, folder);
    EvidenceContent whole = SampleCase::numbered(SampleCase::guidedApproved(), 4);
    addPictures(whole, pictures, 2);
    save(whole, folder);
    EvidenceContent pasted = SampleCase::numbered(SampleCase::pasted(), 5);
    addPictures(pasted, pictures, 4);
    save(pasted, folder);
    EvidenceContent remarked = SampleCase::numbered(SampleCase::remarked(), 6);
    addPictures(remarked, pictures, 2);
    save(remarked, folder);
    EvidenceContent contradicted = SampleCase::numbered(SampleCase::contradicted(), 7);
    addPictures(contradicted, pictures, 2);
    save(contradicted, folder);
    EvidenceContent transferred = SampleCase::numbered(
        SampleCase::createdBy(QStringLiteral("Mette Holm"), SampleCase::production()), 8);
    SampleCase::add(
        transferred, SecondCheckSeen{Check::Status::Approved, {Witness::Kind::Program, {}}, {}});
    save(transferred, folder);
    EvidenceContent begun = SampleCase::guided();
    begun.events = begun.events.mid(0, 3);
    save(SampleCase::numbered(begun, 9), folder);
    EvidenceContent witnessed = SampleCase::numbered(SampleCase::witnessed(), 10);
    addPictures(witnessed, pictures, 2);
    save(witnessed, folder);
    return 0;
}
