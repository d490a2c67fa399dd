// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "practiceprogram.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <stdexcept>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 45s;
constexpr auto lookingInterval = 5ms;

using Pipe = std::array<int, 2>;

Pipe openedPipe()
{
    Pipe ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    return ends;
}

/// One byte, or nothing at the end of the stream or of our patience.
std::optional<char> nextByte(int descriptor)
{
    pollfd readable{descriptor, POLLIN, 0};
    char byte = 0;
    if (::poll(&readable, 1, int(std::chrono::milliseconds(patience).count())) != 1
        || ::read(descriptor, &byte, 1) != 1)
        return std::nullopt;
    return byte;
}

std::string all(int descriptor)
{
    std::string text;
    while (const auto byte = nextByte(descriptor))
        text += *byte;
    return text;
}

} // namespace

PracticeProgram::PracticeProgram(const std::vector<std::string> &arguments)
{
    std::string program = OEVEMILJOE;
    std::vector<std::string> words = arguments;
    std::vector<char *> argv{program.data()};
    for (std::string &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);

    const Pipe input = openedPipe();
    const Pipe output = openedPipe();
    const Pipe errors = openedPipe();
    m_process = ::fork();
    if (m_process == 0) {
        ::dup2(input[0], STDIN_FILENO);
        ::dup2(output[1], STDOUT_FILENO);
        ::dup2(errors[1], STDERR_FILENO);
        ::execv(program.c_str(), argv.data());
        ::_exit(127);
    }
    ::close(input[0]);
    ::close(output[1]);
    ::close(errors[1]);
    m_input = input[1];
    m_output = output[0];
    m_errors = errors[0];
}

PracticeProgram::~PracticeProgram()
{
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
    }
    closeInput();
    ::close(m_output);
    ::close(m_errors);
}

std::string PracticeProgram::firstLine() const
{
    std::string line;
    while (const auto byte = nextByte(m_output)) {
        if (*byte == '\n')
            return line;
        line += *byte;
    }
    return {};
}

std::string PracticeProgram::output() const
{
    return all(m_output);
}

std::string PracticeProgram::errors() const
{
    return all(m_errors);
}

void PracticeProgram::closeInput()
{
    if (m_input >= 0)
        ::close(m_input);
    m_input = -1;
}

void PracticeProgram::signal(int number) const
{
    ::kill(m_process, number);
}

std::optional<int> PracticeProgram::ending()
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (std::chrono::steady_clock::now() < deadline) {
        int status = 0;
        if (::waitpid(m_process, &status, WNOHANG) == m_process) {
            m_process = -1;
            return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
        }
        std::this_thread::sleep_for(lookingInterval);
    }
    return std::nullopt;
}
