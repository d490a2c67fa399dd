// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "picturesource.h"

#include "support/async.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPixmap>
#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <QtConcurrentRun>

#include <chrono>

using namespace std::chrono_literals;

namespace {

/// Until the window is gone from the screen, also where it fades out.
constexpr auto timeToStepAside = 600ms;

struct PictureWords {
    Q_DECLARE_TR_FUNCTIONS(PictureWords)
};

void readInto(const QString &path, QObject &owner, const PictureSource::Then &then)
{
    Async::whenDone(QtConcurrent::run(PictureFile::readFile, path), &owner, then);
}

PictureFile::Outcome pictureOf(QScreen &screen)
{
    return PictureFile::within(screen.grabWindow(0).toImage());
}

} // namespace

QString PictureSource::sentenceFor(PictureFile::Fault fault)
{
    switch (fault) {
    case PictureFile::Fault::Unreadable:
        //: error message above the page, after a picture was chosen
        return PictureWords::tr("The file cannot be opened. Choose another one.");
    case PictureFile::Fault::TooManyBytes:
        //: error message above the page, after a picture was chosen
        return PictureWords::tr(
            "The picture takes up more than 20 MB. Save it in a smaller size, and try again.");
    case PictureFile::Fault::TooManyPixels:
        //: error message above the page: it has too many pixels
        return PictureWords::tr("The picture is too large to be shown. Save it in a smaller size, "
                                "and try again.");
    case PictureFile::Fault::Heic:
        //: error message above the page; HEIC is how some telephones save pictures
        return PictureWords::tr("The picture is a HEIC file. The program cannot show those. Save "
                                "it as JPEG or PNG, and try again.");
    case PictureFile::Fault::OtherFormat:
        //: error message above the page: what was pasted or chosen is no picture
        return PictureWords::tr("There is no picture that the program can show. Use a picture of "
                                "the kind PNG or JPEG.");
    case PictureFile::Fault::Broken:
        //: error message above the page, after a picture was chosen or taken
        return PictureWords::tr("The picture is damaged. Take it again, or choose another one.");
    case PictureFile::Fault::Blank:
        //: error message above the page: all of it is transparent, or it has one colour only
        return PictureWords::tr(
            "Nothing can be seen in the picture. Take it again, or choose another one.");
    }
    Q_UNREACHABLE();
}

QString PictureSource::sentenceForNoScreen()
{
    //: error message above the page; the button's name as on it, without its Alt letter
    return PictureWords::tr(
        "Your computer did not let the program take a picture. Take it with the computer's own "
        "function. Then press \"Insert picture\".");
}

bool PictureSource::mayHold(const QMimeData &data)
{
    return data.hasImage() || data.hasUrls();
}

void PictureSource::take(const QMimeData &data, QObject &owner, const Then &then)
{
    if (data.hasImage()) {
        then(PictureFile::within(qvariant_cast<QImage>(data.imageData())));
        return;
    }
    const QList<QUrl> urls = data.urls();
    const QString path = urls.isEmpty() ? QString() : urls.first().toLocalFile();
    if (path.isEmpty())
        then(PictureFile::Fault::OtherFormat);
    else
        readInto(path, owner, then);
}

void PictureSource::chooseFile(QWidget &owner, const Then &then)
{
    //: title of the computer's own window for choosing a file
    auto *dialog = new QFileDialog(&owner, PictureWords::tr("Choose picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    //: Before the endings of the files, as in "Pictures (*.png)"
    dialog->setNameFilter(
        PictureWords::tr("Pictures") + QStringLiteral(" (*.png *.jpg *.jpeg *.heic)"));
    QObject::connect(dialog, &QFileDialog::fileSelected, &owner,
        [&owner, then](const QString &path) { readInto(path, owner, then); });
    dialog->open();
}

bool PictureSource::mayGrabScreens()
{
    const QString platform = QGuiApplication::platformName();
    // With Wayland behind X11 the system hands out black.
    return platform == QStringLiteral("windows")
        || (platform == QStringLiteral("xcb") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"));
}

void PictureSource::grab(QScreen &screen, QWidget &owner, const Then &then)
{
    QWidget *window = owner.window();
    // A second press before it is gone asks for nothing more.
    if (!window->isVisible())
        return;
    window->hide();
    QTimer::singleShot(
        timeToStepAside, &owner, [window, then, screen = QPointer<QScreen>(&screen)] {
            const PictureFile::Outcome outcome =
                screen ? pictureOf(*screen) : PictureFile::Outcome(PictureFile::Fault::Broken);
            window->show();
            window->raise();
            window->activateWindow();
            then(outcome);
        });
}
