// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "connectionthreads.h"

#include <system_error>

ConnectionThreads::ConnectionThreads(std::size_t most) : m_most(most) { }

ConnectionThreads::Enqueued ConnectionThreads::enqueue(std::function<void()> connection)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back(std::move(connection));
    if (m_waiting.size() > m_idle && m_threads.size() < m_most)
        makeThread();
    m_wake.notify_one();
    return Enqueued(true);
}

void ConnectionThreads::makeThread()
{
    try {
        m_threads.emplace_back([this] { work(); });
    } catch (const std::system_error &) {
        // The system allows no more threads, so the connection waits for one of those that exist.
        if (m_threads.empty())
            throw;
    }
}

void ConnectionThreads::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        m_wake.wait(lock, [this] { return m_ended || !m_waiting.empty(); });
        --m_idle;
        if (m_waiting.empty())
            return;
        const std::function<void()> connection = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        connection();
        lock.lock();
    }
}

void ConnectionThreads::shutdown()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}
