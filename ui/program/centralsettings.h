// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/jsonreader.h"
#include "program/machinefolder.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

/// What is set outside the command line: for this user in variables of the environment, or for
/// everybody on the computer in the machine-wide folder. Variables win.
struct CentralSettings {
    struct Value {
        QString text;
        /// The variable's name, or the file's path.
        QString origin;
        /// Whether the origin is a variable.
        bool isVariable = false;

        friend bool operator==(const Value &, const Value &) = default;
    };
    /// The file at `path` cannot be used. Why: what is wrong in it, or a sentence.
    struct FileFault {
        QString path;
        std::optional<JsonFault> inJson = {};
        bool isTooLarge = false;
    };
    /// The bytes of the variable `name` are no text.
    struct GarbledVariable {
        QString name;
        QByteArray bytes;
    };
    using Fault = std::variant<MachineFolder::Fault, FileFault, GarbledVariable>;

    /// Path of an environments file.
    std::optional<Value> config = {};
    std::optional<Value> evidenceFolder = {};
    std::optional<Value> language = {};
    /// A folder with further task files.
    std::optional<Value> tasks = {};
    /// Where new versions come from: a text or an https address.
    std::optional<Value> updates = {};
    /// The machine-wide folder; empty where there is none.
    QString machineFolder = {};
    /// The folder with task files in it; empty where there is none.
    QString machineTasks = {};
    /// Why nothing of it is used, and the program does not start.
    std::optional<Fault> fault = {};
};

/// Reads both. The machine-wide folder is \a folder, of which \a administrator is the owner.
CentralSettings readCentralSettings(
    const QString &folder = MachineFolder::place(), unsigned administrator = MachineFolder::root);

/// \a fault for the user, in the language of the interface.
QString inWords(const CentralSettings::Fault &fault);
