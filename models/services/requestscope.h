// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/async.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace headroom {

/// The requests of one piece of work: ending the scope cancels those under way and drops their answers,
/// so that nothing of a cancelled run can arrive later.
class RequestScope final : public QObject
{
public:
    using QObject::QObject;
    ~RequestScope() override { end(); }

    /// Calls \a done with the outcome of \a future unless the scope ends first.
    template <typename T, std::invocable<Result<T>> Done>
    void watch(const Future<T> &future, Done &&done)
    {
        if (m_ended)
            return;
        const int number = m_next++;
        m_cancels.emplace(number, [cancelled = Future<T>(future)]() mutable { cancelled.cancel(); });
        whenDone(future, this, [this, number, done = std::forward<Done>(done)](const Result<T> &result) mutable {
            if (m_ended)
                return;
            m_cancels.erase(number);
            done(result);
        });
    }

    /// Cancels what is under way. May be called from an answer.
    void end()
    {
        m_ended = true;
        const auto cancels = std::exchange(m_cancels, {});
        for (const auto &[number, cancel] : cancels)
            cancel();
    }

    /// Ends a scope that may be in the middle of an answer; its parent or the event loop deletes it.
    struct End
    {
        void operator()(RequestScope *scope) const
        {
            scope->end();
            scope->deleteLater();
        }
    };

private:
    std::map<int, std::function<void()>> m_cancels;
    int m_next = 0;
    bool m_ended = false;
};

/// Owns a scope that is a child of somebody; ends it when reset.
using RequestScopePointer = std::unique_ptr<RequestScope, RequestScope::End>;

} // namespace headroom
