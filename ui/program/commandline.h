// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

/// The words of a command line, sorted into options, values and the rest. It knows which options
/// there are, but not what their values mean.
///
/// Qt has options of its own for a program with windows, such as `-platform` and `-session`. Those
/// that load a plugin of the caller's (`-plugin`, `-platformpluginpath`) are unknown here.
class CommandLine {
public:
    struct Fault {
        enum class Kind { Unknown, NoValue, EmptyValue, ControlCharacter, NotWanted, Twice };
        Kind kind;
        /// The option as it was written, without its value.
        QString option;

        friend bool operator==(const Fault &, const Fault &) = default;
    };

    /// Reads \a words, the program's name first.
    explicit CommandLine(const QStringList &words);

    bool has(const char *option) const { return m_values.contains(QLatin1String(option)); }
    /// The value of \a option, which is written without its dashes; empty where it is not given.
    QString value(const char *option) const { return m_values.value(QLatin1String(option)); }
    /// The words that belong to no option.
    const QStringList &rest() const { return m_rest; }
    /// Qt's options with their values, as they were written.
    const QStringList &qtWords() const { return m_qtWords; }
    /// Whether \a option, one of Qt's, is given; it is written without its dash.
    bool hasQtOption(const QString &option) const { return m_qtOptions.contains(option); }
    /// What is wrong with the options, the first of it.
    const std::optional<Fault> &fault() const { return m_fault; }

    /// This line, where \a option cannot be followed after all.
    CommandLine withUnknown(const QString &option) const;

    /// Whether the program is asked for output on its streams and so needs no display.
    bool isForStreams() const;
    /// Whether a person is to look at a window. A walk-through has one, but presses by itself.
    bool isForWindow() const { return !isForStreams() && !has("gennemgang"); }

private:
    /// Takes the option at \a at, and its value, and returns where it ends.
    qsizetype takeOption(const QStringList &words, qsizetype at);
    /// The same for one of Qt's options; nothing where there is no such option.
    std::optional<qsizetype> takeQtOption(const QStringList &words, qsizetype at);
    void note(Fault::Kind kind, const QString &option);

    QHash<QString, QString> m_values;
    QStringList m_rest;
    QStringList m_qtWords;
    QStringList m_qtOptions;
    std::optional<Fault> m_fault;
};
