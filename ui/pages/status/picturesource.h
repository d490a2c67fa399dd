// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/pictures/picturefile.h"

#include <QList>
#include <QMimeData>
#include <QScreen>
#include <QWidget>

#include <functional>
#include <variant>

/// The ways in which a picture that the user brings comes into the program.
namespace PictureSource {

/// One thing that was pasted, dropped or chosen, and not read yet: the path of a file, an encoded
/// picture, pixels, or the reason why there is nothing to read.
struct Piece {
    /// The file's name; empty where it has none.
    QString name;
    std::variant<QString, QByteArray, QImage, PictureFile::Fault> content;
};

/// The sentence about \a fault.
QString sentenceFor(PictureFile::Fault fault);

/// What is on the clipboard: nothing at all where the system has no clipboard or an empty one.
const QMimeData &clipboard();

/// Something in \a data can be a picture.
bool mayHold(const QMimeData &data);

/// The sentence for a picture of the screen that could not be taken.
QString sentenceForNoScreen();

/// Everything in \a data that could be a picture: each file it names, or the picture itself,
/// encoded where the system has it so. Nothing is left out; what cannot be read has its reason.
QList<Piece> piecesIn(const QMimeData &data);

using Then = std::function<void(const PictureFile::Outcome &)>;

/// Calls \a then with the picture in \a piece unless \a owner is gone by then. It is read off this
/// thread.
void read(const Piece &piece, QObject &owner, const Then &then);

/// Calls \a then with the picture in \a png, which the program has written itself, unless \a owner
/// is gone by then: null where it cannot be read. Off this thread.
void readOwn(
    const QByteArray &png, QObject &owner, const std::function<void(const QImage &)> &then);

/// Asks for files, without stopping the program; \a then is not called when the user changes their
/// mind.
void chooseFiles(QWidget &owner, const std::function<void(const QList<Piece> &)> &then);

/// The system lets programs take pictures of a screen. True on X11 and Windows alone.
bool mayGrabScreens();

/// Hides the window of \a owner, takes a picture of \a screen, shows the window again and calls
/// \a then: with Broken or Blank where the system gave nothing. Only ever at the user's own press
/// of a button that says so.
void grab(QScreen &screen, QWidget &owner, const Then &then);

} // namespace PictureSource
