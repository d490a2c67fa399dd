// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Lets a day pass in a moment for the program that it is preloaded into. From the first SIGUSR1 on,
// the first thread does not wait for its timers: when nothing has come for a moment, the clocks are
// put forward to the next timer. After a day a line of JSON is written to the file that PASSING_DAY
// names: the program's CPU, how often its first thread woke up, and how often after less than a
// second.

#include <algorithm>
#include <atomic>
#include <climits>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <dlfcn.h>
#include <poll.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

/// Milliseconds.
constexpr int moment = 250;
constexpr int shortest = 1000;
constexpr long long day = 24LL * 3600 * 1000;

/// How far the clocks are ahead.
std::atomic<long long> ahead{0};
volatile std::sig_atomic_t isPassing = 0;
bool isDone = false;
double cpuAtBegin = -1;
long wakeUps = 0;
long shortTimers = 0;
long shortestTimer = LONG_MAX;

/// The function that the system has by that name.
template <typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

void begin(int /*number*/)
{
    isPassing = 1;
}

__attribute__((constructor)) void prepare()
{
    std::signal(SIGUSR1, begin);
}

bool isShifted(clockid_t clock)
{
    return clock == CLOCK_MONOTONIC || clock == CLOCK_REALTIME || clock == CLOCK_BOOTTIME
        || clock == CLOCK_MONOTONIC_COARSE || clock == CLOCK_REALTIME_COARSE;
}

double cpuMilliseconds()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1000 + double(used.tv_nsec) / 1000000;
}

void report()
{
    const char *path = std::getenv("PASSING_DAY");
    std::FILE *file = path ? std::fopen(path, "w") : nullptr;
    if (!file)
        return;
    std::fprintf(file,
        "{\"cpu_of_day_ms\": %.3f, \"wakeups_of_day\": %ld, \"short_timers\": %ld}\n",
        cpuMilliseconds() - cpuAtBegin, wakeUps, shortTimers);
    std::fclose(file);
}

bool isFirstThread()
{
    return syscall(SYS_gettid) == getpid();
}

/// Waits in the first thread for at most \a timeout milliseconds of the program's time; -1: for
/// ever.
int passed(pollfd *files, nfds_t count, int timeout)
{
    static auto *const wait = real<int(pollfd *, nfds_t, int)>("poll");
    if (cpuAtBegin < 0)
        cpuAtBegin = cpuMilliseconds();
    const bool isLong = timeout < 0 || timeout > moment;
    const int found = wait(files, count, isLong ? moment : timeout);
    if (found != 0 || timeout > 0)
        ++wakeUps;
    if (found == 0 && timeout > 0 && timeout < shortest)
        ++shortTimers;
    if (found != 0 || !isLong)
        return found;
    const long long left = day - ahead;
    ahead += timeout < 0 ? left : std::min<long long>(timeout - moment, left);
    if (ahead >= day) {
        isDone = true;
        report();
    }
    return 0;
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    static auto *const ask = real<int(clockid_t, timespec *)>("clock_gettime");
    const int result = ask(clock, time);
    if (result == 0 && isShifted(clock)) {
        constexpr long second = 1000000000;
        const long nanoseconds = time->tv_nsec + long(ahead % 1000) * 1000000;
        time->tv_sec += ahead / 1000 + nanoseconds / second;
        time->tv_nsec = nanoseconds % second;
    }
    return result;
}

int gettimeofday(timeval *__restrict time, void *__restrict /*zone*/) noexcept
{
    timespec now{};
    const int result = clock_gettime(CLOCK_REALTIME, &now);
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return result;
}

time_t time(time_t *where) noexcept
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (where)
        *where = now.tv_sec;
    return now.tv_sec;
}

int poll(pollfd *files, nfds_t count, int timeout)
{
    static auto *const wait = real<int(pollfd *, nfds_t, int)>("poll");
    if (!isPassing || isDone || timeout == 0 || !isFirstThread())
        return wait(files, count, timeout);
    return passed(files, count, timeout);
}

int ppoll(pollfd *files, nfds_t count, const timespec *timeout, const sigset_t *mask)
{
    static auto *const wait =
        real<int(pollfd *, nfds_t, const timespec *, const sigset_t *)>("ppoll");
    if (!isPassing || isDone || mask || !isFirstThread())
        return wait(files, count, timeout, mask);
    return poll(
        files, count, timeout ? int(timeout->tv_sec * 1000 + timeout->tv_nsec / 1000000) : -1);
}

} // extern "C"
