// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storethread.h"

#include "models/store/database.h"

#include <pthread.h>

namespace headroom {

StoreThread::StoreThread(const QString &name)
    : m_thread([this] { work(); })
{
    pthread_setname_np(m_thread.native_handle(), qPrintable(name.left(15))); // what the kernel keeps of it
}

StoreThread::~StoreThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_posted.notify_all();
    }
    m_thread.join();
    for (std::deque<Job> *jobs : {&m_urgent, &m_others}) {
        for (const Job &job : *jobs)
            job(nullptr);
    }
}

void StoreThread::enqueue(bool urgent, Job job)
{
    const std::lock_guard lock(m_mutex);
    (urgent ? m_urgent : m_others).push_back(std::move(job));
    m_posted.notify_all();
}

/// Waits for a job; an empty one means the end.
StoreThread::Job StoreThread::next()
{
    std::unique_lock lock(m_mutex);
    m_posted.wait(lock, [this] { return m_ending || !m_urgent.empty() || !m_others.empty(); });
    if (m_ending)
        return {};
    std::deque<Job> &jobs = m_urgent.empty() ? m_others : m_urgent;
    Job job = std::move(jobs.front());
    jobs.pop_front();
    return job;
}

void StoreThread::work()
{
    std::unique_ptr<Database> database; // lives and dies in this thread
    while (const Job job = next())
        job(&database);
}

} // namespace headroom
