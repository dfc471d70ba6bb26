// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How Store's calls become jobs of its threads; for store*.cpp alone.

#include "models/store/audittable.h"
#include "models/store/database.h"
#include "models/store/storagefault.h"
#include "models/store/store.h"
#include "models/store/storestamp.h"
#include "models/store/storethread.h"

#include <QPromise>

namespace headroom {

using Slot = std::unique_ptr<Database>;

template <typename T>
using SharedPromise = std::shared_ptr<QPromise<Result<T>>>;

template <typename T>
SharedPromise<T> startedPromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template <typename T>
void settle(const SharedPromise<T> &promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

/// Runs \a work on the thread's connection and settles \a promise with what it says.
template <typename T>
void perform(Slot *slot, const SharedPromise<T> &promise, const std::function<Result<T>(Database &)> &work)
{
    if (!slot || promise->isCanceled())
        settle<T>(promise, failure(ErrorKind::Cancelled, QStringLiteral("The store was closed.")));
    else if (!*slot)
        settle<T>(promise, tl::unexpected(storageError(StorageFault::NotOpen, {})));
    else
        settle<T>(promise, work(**slot));
}

template <typename T>
Future<T> Store::read(Work<T> work)
{
    auto promise = startedPromise<T>();
    m_reader->enqueue(true,
                      [promise, work = std::move(work)](Slot *slot) { perform<T>(slot, promise, work); });
    return promise->future();
}

template <typename T>
Future<T> Store::write(Urgency urgency, Tables tables, Work<T> work, std::function<void(Database &)> afterCommit)
{
    auto promise = startedPromise<T>();
    const Work<T> whole = [this, tables, work = std::move(work), after = std::move(afterCommit)](Database &db) {
        Result<T> done = tables ? inTransaction<T>(db, stamped(work)) : inTransaction<T>(db, work);
        if (done && after)
            after(db);
        if (done && tables)
            QMetaObject::invokeMethod(
                this, [this, tables] { emit changed(tables); }, Qt::QueuedConnection);
        return done;
    };
    m_writer->enqueue(urgency == Urgency::Act,
                      [promise, whole](Slot *slot) { perform<T>(slot, promise, whole); });
    return promise->future();
}

/// \a work, with what it does to the store's stamp remembered as one's own.
template <typename T>
Store::Work<T> Store::stamped(Work<T> work)
{
    return [this, work = std::move(work)](Database &db) {
        const auto before = StoreStamp::read(db);
        Result<T> done = work(db);
        const auto after = StoreStamp::read(db);
        if (done && before && after)
            m_stamps.wrote(*before, *after);
        return done;
    };
}

} // namespace headroom
