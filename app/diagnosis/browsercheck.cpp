// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "diagnosis/browsercheck.h"

#include "base/plaintext.h"
#include "desktop/helpers.h"

#include <QSettings>
#include <QStandardPaths>

#include <chrono>

using namespace std::chrono_literals;

QFuture<CheckLine> BrowserCheck::run(QObject *parent)
{
    auto *check = new BrowserCheck(parent);
    const QFuture<CheckLine> line = check->m_promise.future();
    check->start();
    return line;
}

BrowserCheck::BrowserCheck(QObject *parent) : QObject(parent)
{
    m_promise.start();
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(Known::Unclear); });
    connect(&m_question, &QProcess::errorOccurred, this, [this] { end(Known::Unclear); });
    connect(&m_question, &QProcess::finished, this, [this] {
        const QString entry = QString::fromUtf8(m_question.readAllStandardOutput()).trimmed();
        end(Helpers::programOfDesktopEntry(entry).isEmpty() ? Known::No : Known::Yes);
    });
}

void BrowserCheck::start()
{
#if defined(Q_OS_WIN)
    const QSettings choice(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\Shell\\Associations\\"
                       "UrlAssociations\\https\\UserChoice"),
        QSettings::NativeFormat);
    end(choice.contains(QStringLiteral("ProgId")) ? Known::Yes : Known::No);
#elif defined(Q_OS_MACOS)
    // Windows and macOS always have a browser.
    end(Known::Yes);
#else
    // These are the programs that DesktopBrowser starts for a page.
    const QString question = Helpers::pathOf(QStringLiteral("xdg-mime"));
    const QString named = qEnvironmentVariable("BROWSER").trimmed();
    if (!named.isEmpty() && Helpers::ofBrowserVariable(named, {}).isEmpty())
        end(Known::NamedInVain);
    else if (Helpers::commandsFor(QUrl(QStringLiteral("https://localhost"))).isEmpty())
        end(Known::No);
    else if (!named.isEmpty() || Helpers::pathOf(QStringLiteral("xdg-open")).isEmpty())
        end(Known::Yes);
    else if (question.isEmpty())
        end(Known::Unclear);
    else {
        m_patience.start(5s);
        m_question.start(question,
            {QStringLiteral("query"), QStringLiteral("default"),
                QStringLiteral("x-scheme-handler/https")});
    }
#endif
}

void BrowserCheck::end(Known known)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    CheckReport report;
    switch (known) {
    case Known::Yes:
        //: line of --tjek and of the connection check, after the mark "in order"
        report.inOrder(tr("Browser: the computer has a default browser."));
        break;
    case Known::No:
        //: line of --tjek and of the connection check, after the mark "error"; advice follows
        report.wrongForUser(tr("Browser: the computer has no default browser."),
            //: advice after "Browser: the computer has no default browser."; "one" is a browser
            tr("Choose one in the computer's settings."));
        break;
    case Known::NamedInVain:
        report.wrong(
            //: line of --tjek and of the connection check, after the mark "error"; BROWSER is a
            //: variable; %1: what it holds
            tr("Browser: BROWSER names a program that is not on the computer: %1.")
                .arg(asPlainText(qEnvironmentVariable("BROWSER"))),
            //: advice after "Browser: BROWSER names a program that is not on the computer"
            tr("Correct the variable, or remove it."));
        break;
    case Known::Unclear:
        //: line of --tjek and of the connection check, after the mark "not checked"
        report.notChecked(tr("Browser: the computer does not say which one it uses."));
        break;
    }
    m_promise.addResult(report.lines().first());
    m_promise.finish();
    m_patience.stop();
    m_question.disconnect(this);
    m_question.close();
    deleteLater();
}
