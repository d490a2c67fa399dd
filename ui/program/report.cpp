// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "program/report.h"

#include "base/givenfile.h"
#include "evidence/verify/evidenceexamination.h"
#include "program/console.h"
#include "widgets/startmessage.h"

#include <QApplication>
#include <QFileInfo>

namespace {

struct ReportTexts {
    Q_DECLARE_TR_FUNCTIONS(ReportTexts)
};

/// Whether output on the streams would be lost: the program was started from the desktop.
bool isWindowNeeded(const CommandLine &line)
{
    if (!line.isForWindow() || Console::isSeen()
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

int Report::answer(const StartAnswer &answer, const CommandLine &line)
{
    Console::print(answer.exitStatus == 0 ? stdout : stderr, answer.onTerminal());
    if (answer.exitStatus != 0 && isWindowNeeded(line))
        show(inWindow(answer));
    return answer.exitStatus;
}

int Report::examination(const QString &path, const CommandLine &line)
{
    const Examination examination = examined(path);
    // Opening a file that is not on this computer may fetch it.
    const auto obstacle =
        examination.elsewhere.isEmpty() ? GivenFile::obstacleTo(path) : std::optional<QString>();
    const QString before = obstacle ? *obstacle + u'\n' : QString();
    Console::print(stdout, before + inWords(examination));
    const int exitStatus = exitStatusOf(examination.verdict);
    if (isWindowNeeded(line)) {
        show({exitStatus == 0 ? Severity::Success : Severity::Failure,
            //: heading of a window; %1: name of a file or folder
            ReportTexts::tr("Examination of %1").arg(QFileInfo(path).fileName()),
            before + inShort(examination), {}});
    }
    return exitStatus;
}
