// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/picturefile.h"

#include <QMimeData>
#include <QScreen>
#include <QWidget>

#include <functional>

/// The ways in which a picture that she brings comes into the program.
namespace PictureSource {

/// What is said about \a fault.
QString sentenceFor(PictureFile::Fault fault);

/// Something in \a data can be a picture.
bool mayHold(const QMimeData &data);

/// What is said when a picture of the screen could not be taken.
QString sentenceForNoScreen();

using Then = std::function<void(const PictureFile::Outcome &)>;

/// Calls \a then with the picture in \a data, or of the first file it names, unless \a owner is
/// gone by then. Files are read off this thread.
void take(const QMimeData &data, QObject &owner, const Then &then);

/// Asks for a file, without stopping the program, and takes it; \a then is not called when she
/// changes her mind.
void chooseFile(QWidget &owner, const Then &then);

/// The system lets programs take pictures of a screen. True on X11 and Windows alone.
bool mayGrabScreens();

/// Hides the window of \a owner, takes a picture of \a screen, shows the window again and calls
/// \a then: with Broken or Blank where the system gave nothing. Only ever at her own press of a
/// button that says so.
void grab(QScreen &screen, QWidget &owner, const Then &then);

} // namespace PictureSource
