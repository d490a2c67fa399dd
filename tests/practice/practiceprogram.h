// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

/// The program `oevemiljoe` as a process of its own, with pipes as its standard streams. Killed and
/// reaped at the latest when this goes.
class PracticeProgram {
public:
    explicit PracticeProgram(const std::vector<std::string> &arguments);
    ~PracticeProgram();
    PracticeProgram(const PracticeProgram &) = delete;
    PracticeProgram &operator=(const PracticeProgram &) = delete;

    /// The first line of standard output, without its end; empty when the program ends before or
    /// prints nothing in time.
    std::string firstLine() const;
    /// All that is left of standard output, up to its end.
    std::string output() const;
    /// All of standard error, up to its end.
    std::string errors() const;

    void closeInput();
    void signal(int number) const;
    /// The exit status, or minus the signal that ended it; nothing when it does not end in time.
    std::optional<int> ending();

private:
    pid_t m_process = -1;
    int m_input = -1;
    int m_output = -1;
    int m_errors = -1;
};
