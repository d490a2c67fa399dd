// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

/// What the operating system sends to this process and may let others see of it.
namespace Process {

/// To be called before any other thread begins: new files are for the owner alone, a connection
/// that breaks ends nothing, and requests to stop wait for waitForStop().
void prepare();

/// From now on, the end of standard input is a request to stop as well.
void stopAtEndOfInput();

/// Returns when SIGTERM or SIGINT has come, on Windows Ctrl+C.
void waitForStop();

} // namespace Process
