// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "program/commandline.h"

#include <algorithm>
#include <array>

namespace {

constexpr std::array optionsWithValue{
    "miljoe", "config", "opgave", "sagsmappe", "data", "efterproev", "sprog"};
constexpr std::array optionsWithoutValue{"gennemgang", "tjek", "fortsaet", "version", "help"};

const QString twoDashes = QStringLiteral("--");

template <std::size_t count>
bool isAmong(const std::array<const char *, count> &names, const QString &name)
{
    return std::any_of(names.begin(), names.end(),
        [&name](const char *each) { return name == QLatin1String(each); });
}

bool hasControlCharacter(const QString &value)
{
    return std::any_of(value.begin(), value.end(),
        [](QChar character) { return character.category() == QChar::Other_Control; });
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
        if (word.size() > 1 && word.startsWith(u'-'))
            at = takeOption(words, at);
        else
            m_rest.append(word);
    }
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

bool CommandLine::isForStreams() const
{
    return has("tjek") || has("efterproev") || has("help") || has("version");
}
