// SPDX-License-Identifier: GPL-3.0-or-later
// Works on a store in a process of its own: opened as another user, on a full disk, killed on the way.
#include "models/store/settingtable.h"
#include "models/store/swap.h"
#include "tests/models/store/sample.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using namespace headroom;

namespace {

int statementsLeft = 0; ///< until the process ends itself; 0 = never

int countStatement(unsigned, void *, void *, void *)
{
    if (statementsLeft > 0 && --statementsLeft == 0)
        std::raise(SIGKILL);
    return 0;
}

int watch(sqlite3 *db, const char **, const struct sqlite3_api_routines *)
{
    return sqlite3_trace_v2(db, SQLITE_TRACE_STMT | SQLITE_TRACE_PROFILE, countStatement, nullptr);
}

Result<> open(Database &db) { return db.migrate(); }

/// Writes settings until it fails or \a count are there.
Result<> fill(Database &db, int count)
{
    for (int i = 0; i < count; ++i) {
        auto done = inTransaction<void>(db, [&](Database &open) {
            return SettingTable::put(open, u"key%1"_s.arg(i), QString(3000, u'x'));
        });
        if (!done)
            return done;
    }
    return {};
}

/// Stages the sample of \a seed and swaps it, ending itself after \a statements of the swap (-1: just
/// before the commit).
Result<> swapAndDie(Database &db, int seed, int statements)
{
    if (auto staged = stageAll(db, sampleSync(workerAccounts, seed), {RunId(u"run"_s), 1, {}}); !staged)
        return staged;
    statementsLeft = std::max(0, statements);
    return inTransaction<void>(db, [&](Database &inside) {
        return swapStaging(inside, {.endedMs = 2}).map([&](const SwapOutcome &) {
            if (statements < 0)
                std::raise(SIGKILL);
        });
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString verb = arguments.value(1);
    const StoreLocation location = arguments.value(2) == "sqlite"_L1
        ? StoreLocation::file(arguments.value(3))
        : StoreLocation::server(arguments.value(3));
    if (verb == "swap"_L1)
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(&watch));
    const auto db = Database::open(location);
    Result<> done = db.and_then([](const auto &opened) { return open(*opened); });
    if (done && verb == "fill"_L1)
        done = fill(**db, arguments.value(4).toInt());
    if (done && verb == "swap"_L1)
        done = swapAndDie(**db, arguments.value(4).toInt(), arguments.value(5).toInt());
    if (!done)
        std::fprintf(stderr, "%s\n", qPrintable(done.error().detail)); // allow:LOG
    return done ? EXIT_SUCCESS : EXIT_FAILURE;
}
