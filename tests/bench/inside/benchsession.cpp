// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/clock.h"
#include "connect/serviceconnector.h"
#include "evidence/evidencefolder.h"
#include "evidence/pictures/picturestore.h"
#include "journal/sqlitejournal.h"
#include "program/language.h"
#include "session/wizardsession.h"
#include "walkthrough/practicebrowser.h"
#include "walkthrough/uistallmonitor.h"
#include "widgets/uisettings.h"
#include "window/wizardwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <chrono>
#include <cstdio>
#include <functional>
#include <optional>
#include <utility>

using namespace std::chrono_literals;

// benchsession TASK ENVIRONMENTS DATA SETTLE
// Does the task in the real window, against the first of ENVIRONMENTS, until check 1 is approved.
// SETTLE: milliseconds on the page of the systems before its button is pressed; what the program
// asks for ahead has come by then, or with 0 has not. Prints one line of JSON, and stays on the
// page that waits for check 2.

namespace {

constexpr auto patience = 1min;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Lets the program run until \a condition holds; ends it where that takes too long.
void until(const char *what, const WizardSession &session, const std::function<bool()> &condition)
{
    QElapsedTimer waiting;
    waiting.start();
    QTimer tick;
    tick.start(1ms);
    while (!condition()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        if (waiting.hasExpired(std::chrono::milliseconds(patience).count())) {
            const auto &problem = session.problem().error();
            std::fprintf(stderr, "Waited in vain for %s, on view %d, problem %s.\n", what,
                int(session.view()), problem ? qPrintable(codeOf(problem->kind)) : "none");
            std::exit(1);
        }
    }
}

/// Presses the main button of the page of \a view, and returns what is measured from there.
QElapsedTimer pressOn(View view, const WizardSession &session, QWidget &window)
{
    until(qPrintable(QStringLiteral("view %1").arg(int(view))), session,
        [&] { return session.view() == view && session.navigation().isIdle(); });
    // The window follows the session when the event loop has turned once.
    QCoreApplication::processEvents();
    QAbstractButton *button = nullptr;
    until("a button", session, [&] {
        for (QAbstractButton *each :
            window.findChildren<QAbstractButton *>(QStringLiteral("primaer"))) {
            if (each->isVisible() && each->isEnabled())
                button = each;
        }
        return button != nullptr;
    });
    QElapsedTimer since;
    since.start();
    button->click();
    return since;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 5 || !Language::use(QStringLiteral("da")))
        return 2;
    const auto task = readTask(contentOf(words.at(1)), words.at(1));
    const auto environments = readEnvironments(contentOf(words.at(2)), words.at(2));
    const QString &data = words.at(3);
    if (!task || !environments)
        return 2;

    const SystemClock clock;
    SqliteJournal journal(data);
    ServiceConnector connector(clock, {});
    PictureStore pictures(data + QStringLiteral("/billeder"));
    EvidenceFolder archive(data + QStringLiteral("/billeder"));
    PracticeBrowser browser(0s);
    WizardSession session(*task, *environments, environments->constFirst().id, data,
        {journal, connector, archive, pictures, browser, clock});
    UiSettings settings(QDir(data).filePath(QStringLiteral("ui.ini")));
    WizardWindow window(session, settings);
    window.show();
    session.cases().read();

    for (const View view : {View::Task, View::SignIn})
        pressOn(view, session, window);
    until("the systems", session,
        [&] { return session.view() == View::Instance && session.navigation().isIdle(); });
    // Its timer would go on on the page that waits.
    std::optional<UiStallMonitor> stalls(std::in_place);
    stalls->start();
    QElapsedTimer settled;
    settled.start();
    until("what is asked for ahead", session,
        [&] { return settled.hasExpired(words.at(4).toInt()); });
    const auto whileWalked = stalls->longest();
    stalls.reset();
    const QElapsedTimer sinceChoice = pressOn(View::Instance, session, window);
    until("page 4", session, [&] { return session.view() == View::Review; });
    const auto lookUp = sinceChoice.elapsed();
    const QElapsedTimer sincePress = pressOn(View::Review, session, window);
    until("check 1", session,
        [&] { return session.facts().verification.first.status == Check::Status::Approved; });
    const auto order = sincePress.elapsed();
    std::printf("{\"choice_ms\": %lld, \"order_ms\": %lld, \"stall_ms\": %lld}\n",
        static_cast<long long>(lookUp), static_cast<long long>(order),
        static_cast<long long>(whileWalked.count()));
    std::fflush(stdout);
    return QApplication::exec();
}
