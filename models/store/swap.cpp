// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/swap.h"

#include "models/store/database.h"
#include "models/store/leasetable.h"
#include "models/store/staging.h"
#include "models/store/synctable.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

/// PostgreSQL knows nothing of temporary tables' sizes by itself and would read whole tables per slice.
Result<> measureStaging(Database &db)
{
    if (db.isSqlite())
        return {};
    for (const QString &name : {u"reading"_s, u"days"_s, u"hours"_s, u"minutes"_s, u"cover"_s}) {
        if (auto done = db.run(u"ANALYZE stage_%1"_s.arg(name)); !done)
            return failure(done.error());
    }
    return {};
}

void removeDoubles(QList<Finding> &findings)
{
    const auto less = [](const Finding &a, const Finding &b) {
        return std::tie(a.kind, a.subject, a.detail) < std::tie(b.kind, b.subject, b.detail);
    };
    std::sort(findings.begin(), findings.end(), less);
    findings.resize(std::unique(findings.begin(), findings.end()) - findings.begin());
}

Result<> record(Swap::Run &run, const SyncTicket &ticket, const SyncSummary &summary)
{
    run.findings += summary.findings;
    removeDoubles(run.findings);
    run.outcome.findings = int(run.findings.size());
    run.outcome.touched = QList<AccountKey>(run.touched.cbegin(), run.touched.cend());
    std::sort(run.outcome.touched.begin(), run.outcome.touched.end());
    return SyncTable::putRun(run.db,
                             {.id = ticket.run,
                              .startedMs = ticket.startedMs,
                              .endedMs = summary.endedMs,
                              .outcome = summary.wholeLists ? u"complete"_s : u"partial"_s,
                              .summary = summary.summary,
                              .sources = summary.sources})
        .and_then([&] { return SyncTable::putFindings(run.db, ticket.run, run.findings); });
}

} // namespace

Result<SwapOutcome> swapStaging(Database &db, const SyncSummary &summary)
{
    const auto ticket = Staging::ticket(db);
    if (!ticket)
        return failure(ticket.error());
    if (!ticket->leaseOwner.isEmpty()) {
        if (auto held = LeaseTable::require(db, u"sync"_s, ticket->leaseOwner); !held)
            return failure(held.error());
    }
    if (auto measured = measureStaging(db); !measured)
        return failure(measured.error());
    Swap::Run run{.db = db, .wholeLists = summary.wholeLists, .atMs = summary.endedMs};
    for (auto *step : {Swap::meters, Swap::plans, Swap::accounts, Swap::subscriptions, Swap::credits,
                       Swap::readings, Swap::days, Swap::hours, Swap::minutes, Swap::covers, Swap::sources}) {
        if (auto done = step(run); !done)
            return failure(done.error());
    }
    return record(run, *ticket, summary).and_then([&] { return Staging::drop(db); }).map([&] {
        return run.outcome;
    });
}

} // namespace headroom
