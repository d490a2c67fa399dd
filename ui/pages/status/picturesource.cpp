// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/picturesource.h"

#include "base/async.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPixmap>
#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <QtConcurrentRun>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace {

/// Long enough for the window to leave the screen, also where it fades out.
constexpr auto timeToStepAside = 600ms;

struct PictureWords {
    Q_DECLARE_TR_FUNCTIONS(PictureWords)
};

PictureSource::Piece pieceOf(const QString &path)
{
    return {QFileInfo(path).fileName(), path};
}

PictureSource::Piece pieceOf(const QUrl &url)
{
    if (url.isLocalFile())
        return pieceOf(url.toLocalFile());
    const QString name = url.fileName();
    return {name.isEmpty() ? url.host() : name, PictureFile::Fault::Elsewhere};
}

/// The formats of \a data that hold an encoded picture, the most exact first. Windows keeps its own
/// name in quotes.
QStringList encodedFormats(const QMimeData &data)
{
    const QStringList offered = data.formats();
    QStringList formats;
    for (const char *wanted :
        {"image/png", "\"PNG\"", "image/jpeg", "image/jpg", "\"JFIF\"", "image/bmp", "image/"}) {
        for (const QString &format : offered) {
            if (format.contains(QLatin1String(wanted)) && !formats.contains(format))
                formats.append(format);
        }
    }
    return formats;
}

PictureSource::Piece pictureIn(const QMimeData &data)
{
    for (const QString &format : encodedFormats(data)) {
        const QByteArray bytes = data.data(format);
        if (!bytes.isEmpty())
            return {{}, bytes};
    }
    return {{}, qvariant_cast<QImage>(data.imageData())};
}

} // namespace

QString PictureSource::sentenceFor(PictureFile::Fault fault)
{
    switch (fault) {
    case PictureFile::Fault::Unreadable:
        //: error message below the page, after a picture was chosen
        return PictureWords::tr("The file cannot be opened. Choose another one.");
    case PictureFile::Fault::TooManyBytes:
        //: error message below the page, after a picture was chosen
        return PictureWords::tr(
            "The picture takes up more than 20 MB. Save it in a smaller size, and try again.");
    case PictureFile::Fault::TooManyPixels:
        //: error message below the page: it has too many pixels
        return PictureWords::tr("The picture is too large to be shown. Save it in a smaller size, "
                                "and try again.");
    case PictureFile::Fault::Heic:
        //: error message below the page; HEIC is how some telephones save pictures
        return PictureWords::tr("The picture is a HEIC file. The program cannot show those. Save "
                                "it as JPEG or PNG, and try again.");
    case PictureFile::Fault::OtherFormat:
        //: error message below the page: what was pasted or chosen is no picture
        return PictureWords::tr("There is no picture that the program can show. Use a picture of "
                                "the kind PNG or JPEG.");
    case PictureFile::Fault::Broken:
        //: error message below the page, after a picture was chosen or taken
        return PictureWords::tr("The picture is damaged. Take it again, or choose another one.");
    case PictureFile::Fault::Blank:
        //: error message below the page: all of it is transparent, or it has one colour only
        return PictureWords::tr(
            "Nothing can be seen in the picture. Take it again, or choose another one.");
    case PictureFile::Fault::Elsewhere:
        //: error message below the page: an address on the web was dropped or pasted
        return PictureWords::tr("The picture is not a file on your computer. Save it on the "
                                "computer, and try again.");
    }
    Q_UNREACHABLE();
}

QString PictureSource::sentenceForNoScreen()
{
    //: error message below the page; the button's name as on it, without its Alt letter
    return PictureWords::tr(
        "Your computer did not let the program take a picture. Take it with the computer's own "
        "function. Then press \"Insert picture\".");
}

const QMimeData &PictureSource::clipboard()
{
    static const QMimeData nothing;
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    return content ? *content : nothing;
}

bool PictureSource::mayHold(const QMimeData &data)
{
    return data.hasImage() || data.hasUrls() || !encodedFormats(data).isEmpty();
}

QList<PictureSource::Piece> PictureSource::piecesIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const bool hasPicture = data.hasImage() || !encodedFormats(data).isEmpty();
    const auto isLocal = [](const QUrl &url) { return url.isLocalFile(); };
    // Beside a picture, one address is the picture's origin. Several files are separate pictures.
    if (hasPicture && (urls.size() < 2 || std::none_of(urls.cbegin(), urls.cend(), isLocal)))
        return {pictureIn(data)};
    QList<Piece> pieces;
    for (const QUrl &url : urls)
        pieces.append(pieceOf(url));
    return pieces;
}

void PictureSource::read(const Piece &piece, QObject &owner, const Then &then)
{
    if (const auto *fault = std::get_if<PictureFile::Fault>(&piece.content))
        then(*fault);
    else if (const auto *picture = std::get_if<QImage>(&piece.content))
        then(PictureFile::within(*picture));
    else if (const auto *bytes = std::get_if<QByteArray>(&piece.content))
        Async::whenDone(QtConcurrent::run(PictureFile::read, *bytes), &owner, then);
    else
        Async::whenDone(QtConcurrent::run(PictureFile::readFile, std::get<QString>(piece.content)),
            &owner, then);
}

void PictureSource::readOwn(
    const QByteArray &png, QObject &owner, const std::function<void(const QImage &)> &then)
{
    Async::whenDone(
        QtConcurrent::run([png] { return QImage::fromData(png, "PNG"); }), &owner, then);
}

void PictureSource::chooseFiles(
    QWidget &owner, const std::function<void(const QList<Piece> &)> &then)
{
    //: title of the computer's own window for choosing files
    auto *dialog = new QFileDialog(&owner, PictureWords::tr("Choose pictures"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    //: Before the endings of the files, as in "Pictures (*.png)"
    dialog->setNameFilter(
        PictureWords::tr("Pictures") + QStringLiteral(" (*.png *.jpg *.jpeg *.bmp *.heic)"));
    QObject::connect(dialog, &QFileDialog::filesSelected, &owner, [then](const QStringList &paths) {
        QList<Piece> pieces;
        for (const QString &path : paths)
            pieces.append(pieceOf(path));
        then(pieces);
    });
    dialog->open();
}

bool PictureSource::mayGrabScreens()
{
    const QString platform = QGuiApplication::platformName();
    // X11 programs on Wayland get a black picture from the system.
    return platform == QStringLiteral("windows")
        || (platform == QStringLiteral("xcb") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"));
}

void PictureSource::grab(QScreen &screen, QWidget &owner, const Then &then)
{
    QWidget *window = owner.window();
    // The window is being hidden for a picture already, so a second press is ignored.
    if (!window->isVisible())
        return;
    window->hide();
    QTimer::singleShot(
        timeToStepAside, &owner, [window, then, screen = QPointer<QScreen>(&screen)] {
            const PictureFile::Outcome outcome = screen
                ? PictureFile::within(screen->grabWindow(0).toImage())
                : PictureFile::Outcome(PictureFile::Fault::Broken);
            window->show();
            window->raise();
            window->activateWindow();
            then(outcome);
        });
}
