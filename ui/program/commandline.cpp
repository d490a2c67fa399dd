// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "program/commandline.h"

#include "base/plaintext.h"

#include <algorithm>
#include <array>

namespace {

constexpr std::array optionsWithValue{
    "miljoe", "config", "opgave", "opgaver", "sagsmappe", "data", "efterproev", "sprog"};
constexpr std::array optionsWithoutValue{"gennemgang", "tjek", "fortsaet", "version", "help"};

/// Qt's options for a program with windows. Qt takes one dash or two.
constexpr std::array qtOptionsWithValue{"display", "geometry", "icon", "name", "platform",
    "platformtheme", "qwindowgeometry", "qwindowicon", "qwindowtitle", "session", "style",
    "stylesheet", "title", "visual"};
constexpr std::array qtOptionsWithoutValue{"dograb", "nograb", "reverse", "widgetcount"};

const QString twoDashes = QStringLiteral("--");

template <std::size_t count>
bool isAmong(const std::array<const char *, count> &names, const QString &name)
{
    return std::any_of(names.begin(), names.end(),
        [&name](const char *each) { return name == QLatin1String(each); });
}

} // namespace

CommandLine::CommandLine(const QStringList &words)
{
    for (qsizetype at = 1; at < words.size(); ++at) {
        const QString &word = words.at(at);
        if (word == twoDashes) {
            m_rest += words.mid(at + 1);
            return;
        }
        if (word.size() < 2 || !word.startsWith(u'-'))
            m_rest.append(word);
        else if (const auto end = takeQtOption(words, at))
            at = *end;
        else
            at = takeOption(words, at);
    }
}

std::optional<qsizetype> CommandLine::takeQtOption(const QStringList &words, qsizetype at)
{
    const QString &word = words.at(at);
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.left(equals).mid(word.startsWith(twoDashes) ? 2 : 1);
    const bool wantsValue = isAmong(qtOptionsWithValue, name);
    if (!wantsValue && !isAmong(qtOptionsWithoutValue, name))
        return {};
    m_qtOptions.append(name);
    const qsizetype end = wantsValue && equals < 0 && at + 1 < words.size() ? at + 1 : at;
    m_qtWords += words.mid(at, end - at + 1);
    return end;
}

qsizetype CommandLine::takeOption(const QStringList &words, qsizetype at)
{
    const QString &word = words.at(at);
    const qsizetype equals = word.indexOf(u'=');
    const QString option = word.left(equals);
    const QString name = option.startsWith(twoDashes) ? option.mid(twoDashes.size()) : QString();
    const bool wantsValue = isAmong(optionsWithValue, name);
    if (!wantsValue && !isAmong(optionsWithoutValue, name)) {
        note(Fault::Kind::Unknown, option);
        return at;
    }
    if (m_values.contains(name))
        note(Fault::Kind::Twice, option);
    if (!wantsValue) {
        if (equals >= 0)
            note(Fault::Kind::NotWanted, option);
        m_values.insert(name, {});
        return at;
    }
    // The next option is not taken for the value of this one.
    if (equals < 0 && words.value(at + 1, twoDashes).startsWith(twoDashes)) {
        note(Fault::Kind::NoValue, option);
        m_values.insert(name, {});
        return at;
    }
    const QString value = equals < 0 ? words.at(++at) : word.mid(equals + 1);
    if (value.trimmed().isEmpty())
        note(Fault::Kind::EmptyValue, option);
    else if (hasControlCharacter(value))
        note(Fault::Kind::ControlCharacter, option);
    m_values.insert(name, value);
    return at;
}

void CommandLine::note(Fault::Kind kind, const QString &option)
{
    if (!m_fault)
        m_fault = Fault{kind, option};
}

CommandLine CommandLine::withUnknown(const QString &option) const
{
    CommandLine line = *this;
    line.note(Fault::Kind::Unknown, option);
    return line;
}

bool CommandLine::isForStreams() const
{
    return has("tjek") || has("efterproev") || has("help") || has("version");
}
