// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <filesystem>
#include <string>
#include <vector>

/// What the operating system sends to this process and may let others see of it.
namespace Process {

/// The words of the command line in UTF-8, without the program's name.
std::vector<std::string> words(int argc, char **argv);

/// The user's home; empty where the environment names none.
std::string home();

/// Closes \a folder, which belongs to this user, to others; on Windows also what will be made in
/// it. False where the system refuses.
bool closeToOthers(const std::filesystem::path &folder);

/// To be called before any other thread begins: new files are for the owner alone, a connection
/// that breaks ends nothing, and requests to stop wait for waitForStop().
void prepare();

/// From now on, the end of standard input is a request to stop as well.
void stopAtEndOfInput();

/// Returns when SIGTERM or SIGINT has come, on Windows Ctrl+C.
void waitForStop();

} // namespace Process
