// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <httplib.h>

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

/// A thread for each open connection, so that slow clients do not delay others; made when it is
/// needed, since the library's own pool makes all of them at the start.
class ConnectionThreads : public httplib::TaskQueue {
public:
    /// void in some versions of the library, true in others.
    using Enqueued = decltype(std::declval<httplib::TaskQueue &>().enqueue({}));

    /// Beyond \a most, connections wait for one of the others to end.
    explicit ConnectionThreads(std::size_t most);

    Enqueued enqueue(std::function<void()> connection) override;
    void shutdown() override;

private:
    void makeThread();
    void work();

    const std::size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_waiting;
    std::vector<std::thread> m_threads;
    std::size_t m_idle = 0;
    bool m_ended = false;
};
