// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/activitylog.h"

#include <QCoreApplication>
#include <QSysInfo>

// The category is silent until a LogFile enables it.
Q_LOGGING_CATEGORY(activityCategory, "sortimentsguiden.activity", QtCriticalMsg)

namespace {

struct ActivityTexts {
    Q_DECLARE_TR_FUNCTIONS(ActivityTexts)
};

constexpr qsizetype longestPath = 120;

void writeLine(const QString &sentence)
{
    qCInfo(activityCategory).noquote() << sentence;
}

/// A path as it stands in an address: no spaces, no letters beyond ASCII, nothing after ? or #.
QString safe(const QString &path)
{
    QString plain;
    for (const QChar letter : path.left(longestPath)) {
        if (letter == u'?' || letter == u'#')
            break;
        const bool isPlain = letter > u' ' && letter < u'\u007f';
        plain += isPlain ? letter : QChar(u'_');
    }
    return plain;
}

QString wordsOf(ActivityLog::SignInStage stage)
{
    switch (stage) {
    case ActivityLog::SignInStage::Begun:
        //: line of the log: what the program has done; a fragment with "Sign-in:" before it
        return ActivityTexts::tr("Sign-in: begun.");
    case ActivityLog::SignInStage::BrowserNeeded:
        //: line of the log: the program has asked the system for a browser
        return ActivityTexts::tr("Sign-in: the browser is to open.");
    case ActivityLog::SignInStage::BrowserCameBack:
        //: line of the log: the user has signed in, and the browser called the program back
        return ActivityTexts::tr("Sign-in: the browser has come back.");
    case ActivityLog::SignInStage::TokensReceived:
        //: line of the log: the sign-in system has answered who the user is
        return ActivityTexts::tr("Sign-in: the answer has come.");
    case ActivityLog::SignInStage::Done:
        //: line of the log: the user is signed in
        return ActivityTexts::tr("Sign-in: done.");
    }
    Q_UNREACHABLE();
}

} // namespace

void ActivityLog::programBegan(const QString &version)
{
    //: %1: the program's version, %2: the operating system, %3: the version of Qt
    writeLine(ActivityTexts::tr("The program starts. Version %1, %2, Qt %3.")
                  .arg(version, QSysInfo::prettyProductName(), QString::fromLatin1(qVersion())));
}

void ActivityLog::programEnds()
{
    //: last line of the log of one run of the program
    writeLine(ActivityTexts::tr("The program ends."));
}

void ActivityLog::answered(
    const QString &method, const QString &path, int status, std::chrono::milliseconds took)
{
    //: %1: GET or POST, %2: a path, %3: an HTTP status, %4: milliseconds
    writeLine(ActivityTexts::tr("Call: %1 %2, status %3, %4 ms.")
                  .arg(method, safe(path))
                  .arg(status)
                  .arg(took.count()));
}

void ActivityLog::notAnswered(
    const QString &method, const QString &path, const char *cause, std::chrono::milliseconds took)
{
    //: %1: GET or POST, %2: a path, %3: technical, in English, %4: milliseconds
    writeLine(ActivityTexts::tr("Call: %1 %2, no answer (%3), %4 ms.")
                  .arg(method, safe(path), QString::fromLatin1(cause))
                  .arg(took.count()));
}

void ActivityLog::signIn(SignInStage stage)
{
    writeLine(wordsOf(stage));
}

void ActivityLog::signInFailed(ErrorKind kind)
{
    //: %1: an error code
    writeLine(ActivityTexts::tr("Sign-in: ended with %1.").arg(codeOf(kind)));
}

void ActivityLog::recorded(const char *kind)
{
    //: %1: technical, in English
    writeLine(ActivityTexts::tr("Saved in the case: %1.").arg(QString::fromLatin1(kind)));
}

void ActivityLog::problemShown(ErrorKind kind)
{
    //: %1: an error code
    writeLine(ActivityTexts::tr("Shown: %1.").arg(codeOf(kind)));
}
