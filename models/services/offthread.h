// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/async.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <memory>

namespace headroom {

/// Computes \a work from what \a future brings, on a worker thread; \a work is a pure function of its
/// argument. Both steps' failures arrive through the returned future; nothing arrives once \a context is
/// gone.
template <typename T, typename Input, typename Work>
[[nodiscard]] Future<T> offThread(const Future<Input> &future, QObject *context, Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    Future<T> answer = promise->future();
    whenDone(future, context, [context, promise, work](const Result<Input> &input) {
        if (!input) {
            promise->addResult(Result<T>(failure(input.error())));
            promise->finish();
            return;
        }
        const Future<T> computed = QtConcurrent::run([work, value = *input] { return Result<T>(work(value)); });
        whenDone(computed, context, [promise](const Result<T> &result) {
            promise->addResult(result);
            promise->finish();
        });
    });
    return answer;
}

} // namespace headroom
