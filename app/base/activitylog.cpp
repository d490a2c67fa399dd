// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/activitylog.h"

#include <QCoreApplication>
#include <QSysInfo>

// The category is silent until a LogFile enables it.
Q_LOGGING_CATEGORY(storyCategory, "sortimentsguiden.story", QtCriticalMsg)

namespace {

struct StoryTexts {
    Q_DECLARE_TR_FUNCTIONS(StoryTexts)
};

constexpr qsizetype longestPath = 120;

void tell(const QString &sentence)
{
    qCInfo(storyCategory).noquote() << sentence;
}

/// A path as it stands in an address: no spaces, no letters beyond ASCII, nothing after ? or #.
QString safe(const QString &path)
{
    QString told;
    for (const QChar letter : path.left(longestPath)) {
        if (letter == u'?' || letter == u'#')
            break;
        const bool isPlain = letter > u' ' && letter < u'\u007f';
        told += isPlain ? letter : QChar(u'_');
    }
    return told;
}

QString wordsOf(ActivityLog::SignInStage stage)
{
    switch (stage) {
    case ActivityLog::SignInStage::Begun:
        //: line of the log: what the program has done; a fragment with "Sign-in:" before it
        return StoryTexts::tr("Sign-in: begun.");
    case ActivityLog::SignInStage::BrowserNeeded:
        //: line of the log: the program has asked the system for a browser
        return StoryTexts::tr("Sign-in: the browser is to open.");
    case ActivityLog::SignInStage::BrowserCameBack:
        //: line of the log: the user has signed in, and the browser called the program back
        return StoryTexts::tr("Sign-in: the browser has come back.");
    case ActivityLog::SignInStage::TokensReceived:
        //: line of the log: the sign-in system has answered who the user is
        return StoryTexts::tr("Sign-in: the answer has come.");
    case ActivityLog::SignInStage::Done:
        //: line of the log: the user is signed in
        return StoryTexts::tr("Sign-in: done.");
    }
    Q_UNREACHABLE();
}

} // namespace

void ActivityLog::programBegan(const QString &version)
{
    //: %1: the program's version, %2: the operating system, %3: the version of Qt
    tell(StoryTexts::tr("The program starts. Version %1, %2, Qt %3.")
             .arg(version, QSysInfo::prettyProductName(), QString::fromLatin1(qVersion())));
}

void ActivityLog::programEnds()
{
    //: last line of the log of one run of the program
    tell(StoryTexts::tr("The program ends."));
}

void ActivityLog::answered(
    const QString &method, const QString &path, int status, std::chrono::milliseconds took)
{
    //: %1: GET or POST, %2: a path, %3: an HTTP status, %4: milliseconds
    tell(StoryTexts::tr("Call: %1 %2, status %3, %4 ms.")
             .arg(method, safe(path))
             .arg(status)
             .arg(took.count()));
}

void ActivityLog::notAnswered(
    const QString &method, const QString &path, const char *cause, std::chrono::milliseconds took)
{
    //: %1: GET or POST, %2: a path, %3: technical, in English, %4: milliseconds
    tell(StoryTexts::tr("Call: %1 %2, no answer (%3), %4 ms.")
             .arg(method, safe(path), QString::fromLatin1(cause))
             .arg(took.count()));
}

void ActivityLog::signIn(SignInStage stage)
{
    tell(wordsOf(stage));
}

void ActivityLog::signInFailed(ErrorKind kind)
{
    //: %1: an error code
    tell(StoryTexts::tr("Sign-in: ended with %1.").arg(codeOf(kind)));
}

void ActivityLog::recorded(const char *kind)
{
    //: %1: technical, in English
    tell(StoryTexts::tr("Saved in the case: %1.").arg(QString::fromLatin1(kind)));
}

void ActivityLog::problemShown(ErrorKind kind)
{
    //: %1: an error code
    tell(StoryTexts::tr("Shown: %1.").arg(codeOf(kind)));
}
