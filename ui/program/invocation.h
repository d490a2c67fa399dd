// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "program/commandline.h"

#include <QByteArray>

/// How the program was started. It is read once, before there is an application object, and decides
/// which one is made.
struct Invocation {
    CommandLine line;
    /// The program's name, as it was called.
    QByteArray program = {};
    /// The first word of the command line whose bytes are no text; empty where all are.
    QByteArray garbled = {};
    /// Whether Qt is asked for windows. Without, Qt needs no display and looks for none.
    bool hasWindows = false;
};

/// Reads the arguments of main(), and from the environment whether there is a display.
Invocation invocationOf(int argc, char **argv);
