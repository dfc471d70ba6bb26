// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/async.h"

#include <QObject>

#include <functional>
#include <map>

namespace headroom {

/// The requests of one piece of work: destroying the scope cancels those under way and drops their
/// answers, so that nothing of a cancelled run can arrive later.
class RequestScope final : public QObject
{
public:
    using QObject::QObject;
    ~RequestScope() override
    {
        const auto cancels = std::exchange(m_cancels, {});
        for (const auto &[number, cancel] : cancels)
            cancel();
    }

    /// Calls \a done with the outcome of \a future unless the scope ends first.
    template <typename T, std::invocable<Result<T>> Done>
    void watch(const Future<T> &future, Done &&done)
    {
        const int number = m_next++;
        m_cancels.emplace(number, [future]() mutable { future.cancel(); });
        whenDone(future, this, [this, number, done = std::forward<Done>(done)](const Result<T> &result) mutable {
            m_cancels.erase(number);
            done(result);
        });
    }

private:
    std::map<int, std::function<void()>> m_cancels;
    int m_next = 0;
};

} // namespace headroom
