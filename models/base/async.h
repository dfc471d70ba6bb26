// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QFuture>
#include <QFutureWatcher>

#include <concepts>

namespace headroom {

/// What every asynchronous call of ours returns.
template <typename T = void>
using Future = QFuture<Result<T>>;

template <typename T>
[[nodiscard]] Future<T> readyFuture(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

template <typename T = void>
[[nodiscard]] Future<T> failedFuture(ErrorKind kind, QString detail = {})
{
    return readyFuture(Result<T>(failure(kind, std::move(detail))));
}

/// Calls \a done with the outcome of \a future in \a context's thread, always through the event
/// loop, and not at all if \a context is destroyed first. A cancelled future yields
/// ErrorKind::Cancelled.
///
/// Use this instead of QFuture::then(): in Qt 6.4 a continuation with a dead context asserts, a
/// second continuation silently replaces the first, and a ready future runs it re-entrantly.
template <typename T, std::invocable<Result<T>> Done>
void whenDone(const Future<T> &future, QObject *context, Done &&done)
{
    Q_ASSERT(context);
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, done = std::forward<Done>(done)]() mutable {
                         watcher->deleteLater();
                         const auto f = watcher->future();
                         done(f.resultCount() > 0 ? f.result() : Result<T>(failure(ErrorKind::Cancelled)));
                     });
    watcher->setFuture(future);
}

} // namespace headroom
