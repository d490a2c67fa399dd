// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "program/report.h"

#include "base/givenfile.h"
#include "evidence/verify/evidenceexamination.h"
#include "widgets/startmessage.h"

#include <QApplication>
#include <QFileInfo>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

namespace {

struct ReportTexts {
    Q_DECLARE_TR_FUNCTIONS(ReportTexts)
};

/// Whether output on the streams would be lost: the program was started from the desktop.
bool isWindowNeeded(const CommandLine &line)
{
#ifdef Q_OS_WIN
    const bool hasTerminal = false;
#else
    const bool hasTerminal = ::isatty(STDERR_FILENO) == 1;
#endif
    if (!line.isForWindow() || hasTerminal
        || !qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return false;
    // These platforms show no window.
    const QString platform = QGuiApplication::platformName();
    return platform != QLatin1String("offscreen") && platform != QLatin1String("minimal");
}

/// Shows \a words until the user closes the window.
void show(const StartMessage::Words &words)
{
    StartMessage window(words);
    window.show();
    QApplication::exec();
}

int exitStatusOf(Examination::Verdict verdict)
{
    switch (verdict) {
    case Examination::Verdict::Holds:
        return 0;
    case Examination::Verdict::DoesNotHold:
        return 1;
    case Examination::Verdict::Unreadable:
    case Examination::Verdict::NotExamined:
        return 2;
    }
    Q_UNREACHABLE();
}

} // namespace

void Report::print(std::FILE *where, const QString &text)
{
    std::fputs(text.toUtf8().constData(), where);
    std::fputc('\n', where);
    std::fflush(where);
}

int Report::answer(const StartAnswer &answer, const CommandLine &line)
{
    print(answer.exitStatus == 0 ? stdout : stderr, answer.onTerminal());
    if (answer.exitStatus != 0 && isWindowNeeded(line))
        show(inWindow(answer));
    return answer.exitStatus;
}

int Report::examination(const QString &path, const CommandLine &line)
{
    const Examination examination = examined(path);
    const auto obstacle = GivenFile::obstacleTo(path);
    const QString before = obstacle ? *obstacle + u'\n' : QString();
    print(stdout, before + inWords(examination));
    const int exitStatus = exitStatusOf(examination.verdict);
    if (isWindowNeeded(line)) {
        show({exitStatus == 0 ? Severity::Success : Severity::Failure,
            //: heading of a window; %1: name of a file or folder
            ReportTexts::tr("Examination of %1").arg(QFileInfo(path).fileName()),
            before + inShort(examination), {}});
    }
    return exitStatus;
}
