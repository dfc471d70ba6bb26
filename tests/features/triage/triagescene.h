// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/services/triageservice.h"
#include "models/store/store.h"
#include "tests/models/domain/seeded.h"
#include "tests/models/store/sample.h"

#include <QEventLoop>
#include <QTimer>

namespace headroom {

constexpr qint64 sceneNowMs = 1'795'262'400'000; ///< 2026-11-21 12:00 UTC
constexpr int triageAccounts = 6; ///< of the worker

/// Accounts with a cycle limit of 1,000 and a day limit of 100; \a seed decides who is near or far below them.
/// Seed 0: all are over. Read at \a nowMs.
[[nodiscard]] SampleSync triageSync(int accounts, quint64 seed, qint64 nowMs);
/// Makes a store with triageSync() of seed 0 and the reps "mira" and "tom".
[[nodiscard]] Result<> prepareTriage(const StoreLocation &location, int accounts);
/// Both limits of each account.
[[nodiscard]] QList<LimitRef> triageLimits(int accounts);

/// What \a future says, as soon as it is settled: await() looks only every 10 ms.
template <typename T>
[[nodiscard]] Result<T> settled(const Future<T> &future)
{
    QEventLoop loop;
    std::optional<Result<T>> outcome;
    whenDone(future, &loop, [&](const Result<T> &result) {
        outcome = result;
        loop.quit();
    });
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    loop.exec();
    if (!outcome)
        qFatal("the future did not finish");
    return *outcome;
}

/// A person before an open store.
struct Desk
{
    Desk(const StoreLocation &location, const QString &login, const QString &memory = {});

    FixedClock clock{sceneNowMs};
    Store store;
    Session session;
    TriageService triage;
    Result<> opened; ///< whether the store is open and the person known
};

/// An act that the service called done, as another process can be told of it.
struct ConfirmedAct
{
    QString act; ///< the audit entry's, "case.snooze"
    QString subject; ///< the audit entry's
    int version = 0; ///< of the case after it; 0 = it changed no case
    QString choice; ///< recorded by it
    QString note; ///< written or taken back by it

    /// The same for the same act, on one line.
    [[nodiscard]] QString identity() const;
};
/// What \a outcome says is done; \a of is what was undone by it, if it was an undoing.
[[nodiscard]] QStringList confirmedIn(const TriageOutcome &outcome, const TriageOutcome &of = {});

/// Acts that a seed chooses, one after another, as a person would do them.
class RandomActs
{
public:
    struct Step
    {
        QStringList confirmed; ///< identities
        QList<Error> refused;
    };
    RandomActs(Desk &desk, QList<LimitRef> limits, quint64 seed);
    /// Does the next act; one case at a time.
    [[nodiscard]] Step next();

private:
    [[nodiscard]] TriageAct draw();
    void drawPutAway(TriageAct &act);
    [[nodiscard]] ChoiceDraft drawChoice();

    Desk &m_desk;
    QList<LimitRef> m_limits;
    Seeded m_numbers;
    std::optional<TriageOutcome> m_last; ///< may be undone
};

/// Where worker processes on \a location remember its newest audit entries; "" on a server.
[[nodiscard]] QString memoryOf(const StoreLocation &location);
/// Opens \a location as the program does and walks its audit chain: "" where all of it fits, and holds what is
/// remembered in \a memory (if any).
[[nodiscard]] QString brokenChainOf(const StoreLocation &location, const QString &memory = {});

/// True where the counts that take long are asked for (packaging/test --full).
[[nodiscard]] bool wantsFullCounts();

} // namespace headroom
