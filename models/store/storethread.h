// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace headroom {

class Database;

/// A thread with one connection and two queues: urgent jobs run before the others. All functions may
/// be called from any thread.
class StoreThread
{
public:
    /// Gets the thread's connection (empty until opened), or null where the job is dropped because the
    /// thread ends.
    using Job = std::function<void(std::unique_ptr<Database> *)>;

    explicit StoreThread(const QString &name);
    /// Waits for the running job; the others are dropped.
    ~StoreThread();
    Q_DISABLE_COPY_MOVE(StoreThread)

    void enqueue(bool urgent, Job job);

private:
    void work();
    [[nodiscard]] Job next();

    // Not Qt's lock, condition and thread: the thread sanitizer cannot see into a Qt that was built without it.
    std::mutex m_mutex;
    std::condition_variable m_posted;
    std::deque<Job> m_urgent;
    std::deque<Job> m_others;
    bool m_ending = false;
    std::thread m_thread; ///< last: it uses the others
};

} // namespace headroom
