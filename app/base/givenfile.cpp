// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/givenfile.h"

#include "base/filekind.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace {

struct FileTexts {
    Q_DECLARE_TR_FUNCTIONS(FileTexts)
};

constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF");

QString cannotBeOpened(const QString &path)
{
    //: about a file that the user names; %1: its path
    return FileTexts::tr("%1 cannot be opened. You may not read it, or it is on a drive that "
                         "does not answer.")
        .arg(path);
}

QString cannotBeRead(const QString &path)
{
    //: about a file that the user names, and that could be opened; %1: its path
    return FileTexts::tr("%1 can be opened but not read to its end.").arg(path);
}

/// Why the thing at \a path is nothing to open; nothing where it is a file or a folder.
std::optional<QString> refusalOfKind(const QString &path)
{
    switch (fileKindOf(path)) {
    case FileKind::File:
    case FileKind::Folder:
        return std::nullopt;
    case FileKind::Missing:
        //: about a file that the user names; %1: its path
        return FileTexts::tr("There is no file %1.").arg(path);
    case FileKind::Unknown:
        return cannotBeOpened(path);
    case FileKind::Other:
        //: about something that the user names as a file, such as a device; %1: its path
        return FileTexts::tr("%1 is not an ordinary file.").arg(path);
    }
    Q_UNREACHABLE();
}

bool isPartOfProgram(const QString &path)
{
    return path.startsWith(QLatin1String(":/"));
}

/// UTF-16 and UTF-32, with or without a mark: Latin letters have zero bytes there.
bool isSixteenBits(QByteArrayView text)
{
    if (text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF"))
        return true;
    return text.size() >= 2 && (text.front() == '\0') != (text.at(1) == '\0');
}

/// Fills in where the text goes on after \a before.
JsonFault placedAfter(QString before, JsonFault fault)
{
    before.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    fault.line = before.count(u'\n') + 1;
    fault.column = before.mid(before.lastIndexOf(u'\n') + 1).toUcs4().size() + 1;
    return fault;
}

/// The first character that is not UTF-8, or nothing.
std::optional<JsonFault> firstForeignCharacter(QByteArrayView text)
{
    // Qt reads such bytes as a replacement character, which stands for other bytes.
    const QByteArray again = QString::fromUtf8(text).toUtf8();
    const auto [differs, place] =
        std::mismatch(again.begin(), again.end(), text.begin(), text.end());
    if (differs == again.end() && place == text.end())
        return std::nullopt;
    auto start = std::min(differs, again.end() - 1);
    while (start != again.begin() && (static_cast<uchar>(*start) & 0xc0U) == 0x80U)
        --start;
    const JsonFault fault = JsonFault::at({},
        //: what is wrong in a file, after its name and a place; UTF-8 is a way to store letters
        QT_TRANSLATE_NOOP("JsonFaults", "this character is not UTF-8. Save the file as UTF-8."));
    return placedAfter(QString::fromUtf8(text.first(start - again.begin())), fault);
}

/// What is wrong with \a text before it is looked at as JSON.
std::optional<JsonFault> faultOfEncoding(QByteArrayView text)
{
    if (isSixteenBits(text)) {
        return JsonFault::at({},
            //: what is wrong with a file, after its name; UTF-16 and UTF-8 are ways to store
            //: letters
            QT_TRANSLATE_NOOP("JsonFaults", "the file is saved as UTF-16. Save it as UTF-8."));
    }
    if (QString::fromUtf8(text).trimmed().isEmpty()) {
        return JsonFault::at({},
            //: what is wrong with a file, after its name
            QT_TRANSLATE_NOOP("JsonFaults", "the file is empty"));
    }
    return firstForeignCharacter(text);
}

} // namespace

std::optional<QString> GivenFile::obstacleTo(const QString &path)
{
    if (const auto refusal = refusalOfKind(path))
        return refusal;
    if (QFileInfo(path).isDir() ? QFileInfo(path).isReadable()
                                : QFile(path).open(QIODevice::ReadOnly))
        return std::nullopt;
    return cannotBeOpened(path);
}

std::variant<QByteArray, QString> GivenFile::contentOf(const QString &path, qint64 most)
{
    if (!isPartOfProgram(path)) {
        if (const auto refusal = refusalOfKind(path))
            return *refusal;
        if (QFileInfo(path).isDir()) {
            //: about something that the user names as a file; %1: its path
            return FileTexts::tr("%1 is a folder and not a file.").arg(path);
        }
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotBeOpened(path);
    const QByteArray content = file.read(most + 1);
    if (file.error() != QFile::NoError)
        return cannotBeRead(path);
    if (content.size() > most) {
        //: about a file that the user names; %1: its path, %2: a number
        return FileTexts::tr("%1 is too large. It may be at most %2 KiB.")
            .arg(path)
            .arg(most / 1024);
    }
    return content;
}

std::optional<JsonFault> GivenFile::readJson(
    QByteArrayView text, JsonLimits limits, const std::function<void(const JsonValue &)> &read)
{
    if (text.startsWith(utf8Mark))
        text = text.sliced(utf8Mark.size());
    if (text.size() <= limits.bytes) {
        if (const auto fault = faultOfEncoding(text))
            return fault;
    }
    auto fault = Json::read(text, limits, read);
    if (!fault || fault->byte == 0)
        return fault;
    if (!fault->pattern) {
        //: what is wrong in a file, after its name and a place; JSON is the form of the file
        fault->pattern = QT_TRANSLATE_NOOP("JsonFaults", "this is not JSON");
    }
    const qsizetype before = std::clamp<qsizetype>(fault->byte - 1, 0, text.size());
    return placedAfter(QString::fromUtf8(text.first(before)), *fault);
}

QString GivenFile::inWords(const JsonFault &fault)
{
    QString what =
        fault.pattern ? QCoreApplication::translate("JsonFaults", fault.pattern) : fault.what;
    if (fault.pattern && fault.number)
        what = what.arg(*fault.number);
    QStringList parts{fault.pointer, what};
    if (fault.line > 0) {
        //: a place in a file, after its name; %1, %2: numbers
        parts.prepend(FileTexts::tr("line %1, column %2").arg(fault.line).arg(fault.column));
    }
    parts.removeAll(QString());
    return parts.join(QLatin1String(": "));
}
