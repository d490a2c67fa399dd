// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/givenpath.h"

#include "base/plaintext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <filesystem>
#include <system_error>

namespace {

struct PathTexts {
    Q_DECLARE_TR_FUNCTIONS(PathTexts)
};

constexpr qsizetype longestShownPath = 200;

/// \a bytes for people: what is not UTF-8 stands as "\xF8".
QString readable(const QByteArray &bytes)
{
    QString shown;
    for (qsizetype at = 0; at < bytes.size();) {
        // A character of UTF-8 is one to four bytes long.
        qsizetype length = 1;
        while (length <= 4 && !GivenPath::isText(bytes.mid(at, length)))
            ++length;
        const bool isCharacter = length <= 4 && at + length <= bytes.size();
        if (isCharacter) {
            shown += QString::fromUtf8(bytes.mid(at, length));
            at += length;
        } else {
            shown += QStringLiteral("\\x")
                + QString::number(static_cast<uchar>(bytes.at(at)), 16).toUpper();
            ++at;
        }
    }
    return asPlainText(shown, longestShownPath);
}

QString noText(const QString &shown)
{
    //: on a terminal or in a window; %1: a path with the bytes that are no text as \xF8; UTF-8 is a
    //: way to store letters
    return PathTexts::tr("The program cannot use the name %1. It is not written in UTF-8. "
                         "Rename the file or folder, or choose another.")
        .arg(shown);
}

QString noTextIn(const char *variable)
{
    //: on a terminal or in a window; %1: name of an environment variable, %2: a path with the bytes
    //: that are no text as \xF8
    return PathTexts::tr("The program cannot use the folder in %1: %2. The name is not written in "
                         "UTF-8. Choose other folders with --data and --sagsmappe.")
        .arg(QString::fromLatin1(variable), readable(qgetenv(variable)));
}

/// The name of the one of \a variables whose value is no text, or nothing.
template <std::size_t count>
const char *garbledAmong(const char *const (&variables)[count])
{
#ifdef Q_OS_WIN
    // On Windows the system's names are text already.
    Q_UNUSED(variables);
#else
    for (const char *variable : variables) {
        if (!GivenPath::isText(qgetenv(variable)))
            return variable;
    }
#endif
    return nullptr;
}

/// Whether a replacement character stands in \a path for something else than itself.
bool isReplaced(const QString &path)
{
    return path.contains(QChar::ReplacementCharacter) && !QFileInfo::exists(path);
}

/// Lone halves of a character, which a name of Windows may hold, are lost in UTF-8.
bool isWholeText(const QString &path)
{
    return QString::fromUtf8(path.toUtf8()) == path;
}

/// The current folder's name in the system's bytes; empty where it cannot be found out.
QByteArray currentFolder()
{
#ifdef Q_OS_WIN
    return {};
#else
    std::error_code error;
    return QByteArray::fromStdString(std::filesystem::current_path(error).native());
#endif
}

GivenPath checked(const QString &path)
{
    return isWholeText(path) ? GivenPath{path, {}}
                             : GivenPath{{}, noText(asPlainText(path, longestShownPath))};
}

GivenPath inHome(const QString &rest)
{
    if (const char *variable = garbledAmong({"HOME"}))
        return {{}, noTextIn(variable)};
    return checked(QDir::cleanPath(QDir::homePath() + rest));
}

} // namespace

GivenPath GivenPath::of(const QString &text)
{
#ifdef Q_OS_WIN
    const QString given = QDir::fromNativeSeparators(text);
#else
    const QString &given = text;
#endif
    if (given == QLatin1String("~") || given.startsWith(QLatin1String("~/")))
        return inHome(given.mid(1));
    if (given.startsWith(u'~')) {
        return {{},
            //: on a terminal or in a window; %1: a path that begins with ~ and a name
            PathTexts::tr("The program does not know where %1 is. Write the whole path.")
                .arg(asPlainText(text, longestShownPath))};
    }
    if (QDir::isRelativePath(given) && !isText(currentFolder()))
        return {{}, noText(readable(currentFolder()))};
    return checked(QDir(given).absolutePath());
}

GivenPath GivenPath::ownData()
{
    const bool hasOwn = !qEnvironmentVariableIsEmpty("XDG_DATA_HOME");
    const char *variable = hasOwn ? garbledAmong({"XDG_DATA_HOME"}) : garbledAmong({"HOME"});
    if (variable)
        return {{}, noTextIn(variable)};
    return checked(QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
                       .absolutePath());
}

GivenPath GivenPath::ownDocuments()
{
    if (const char *variable = garbledAmong({"HOME", "XDG_CONFIG_HOME"}))
        return {{}, noTextIn(variable)};
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = documents.isEmpty() ? QDir::homePath() : documents;
    // The system reads these folders from a file, whose bytes may be no text either.
    if (isReplaced(folder))
        return {{}, noText(asPlainText(folder, longestShownPath))};
    return checked(QDir(folder).absoluteFilePath(QStringLiteral("KLIK-dokumentation")));
}

GivenPath GivenPath::chosen(const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return {{}, noText(asPlainText(folder, longestShownPath))};
    return checked(folder);
}

bool GivenPath::isText(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).toUtf8() == bytes;
}

QString GivenPath::refusalOf(const QByteArray &bytes)
{
    return noText(readable(bytes));
}
