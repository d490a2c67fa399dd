// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "program/invocation.h"

#include "base/givenpath.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <memory>
// clang-format off
#include <windows.h>
#include <shellapi.h>
// clang-format on
#endif

namespace {

/// The command line as text.
QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
#ifdef Q_OS_WIN
    Q_UNUSED(argc);
    Q_UNUSED(argv);
    // The arguments of main() lack every character that the system's code page does not have.
    int count = 0;
    const std::unique_ptr<LPWSTR, decltype(&LocalFree)> wide(
        CommandLineToArgvW(GetCommandLineW(), &count), &LocalFree);
    for (int at = 0; wide && at < count; ++at)
        words.append(QString::fromWCharArray(wide.get()[at]));
#else
    for (int at = 0; at < argc; ++at)
        words.append(QString::fromLocal8Bit(argv[at]));
#endif
    return words;
}

/// The first word whose bytes are no text; empty where all are.
QByteArray garbledWord(int argc, char **argv)
{
#ifndef Q_OS_WIN
    for (int at = 1; at < argc; ++at) {
        if (!GivenPath::isText(argv[at]))
            return argv[at];
    }
#else
    Q_UNUSED(argc);
    Q_UNUSED(argv);
#endif
    return {};
}

/// Whether Qt can be asked for a window. It ends the program where there is no display.
bool hasDisplay(const CommandLine &line)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    Q_UNUSED(line);
    return true;
#else
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM")
        || line.hasQtOption(QStringLiteral("platform"))
        || line.hasQtOption(QStringLiteral("display"));
#endif
}

} // namespace

Invocation invocationOf(int argc, char **argv)
{
    const CommandLine line(wordsOf(argc, argv));
    const bool hasWindows = !line.isForStreams() && hasDisplay(line);
    const QByteArray program(argc > 0 ? argv[0] : "");
    // Only a program with windows takes Qt's options.
    const bool isFollowed = hasWindows || line.qtWords().isEmpty();
    return {isFollowed ? line : line.withUnknown(line.qtWords().first()), program,
        garbledWord(argc, argv), hasWindows};
}
