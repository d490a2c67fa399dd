// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <chrono>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

/// What the command line asks for.
struct Options {
    int port = 0;
    std::filesystem::path data;
    /// Where others reach it, when that is not where it listens; empty: it is.
    std::string address;
    std::chrono::seconds transfer{20};
    int mostCallsAMinute = 600;
    bool stopAtEof = false;
    bool help = false;
    bool version = false;
};

/// A command line that cannot be followed; what() is a Danish sentence.
struct BadOptions : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Reads the words of the command line. Throws BadOptions.
Options readOptions(const std::vector<std::string> &words);

std::string helpText();
