// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/peers.h"

namespace headroom {
namespace {

void rank(benchmark::State &state, const std::shared_ptr<Peer> &peer, qint64 expected)
{
    for (auto _ : state) {
        const qint64 rows = peer->rank();
        if (rows != expected) {
            state.SkipWithError("it does not give every row");
            break;
        }
    }
}

} // namespace

void registerPeerBenches(const BenchShape &shape, Comparisons &comparisons)
{
    const std::vector<PeerRow> rows = peerRows(generateAccounts(shape));
    using Make = std::unique_ptr<Peer> (*)(const std::vector<PeerRow> &);
    const std::vector<std::pair<std::string, Make>> peers{
        {"SQLite", &sqlitePeer}, {"PostgreSQL", &postgresPeer}, {"DuckDB", &duckPeer}};
    for (const auto &[name, make] : peers) {
        const std::shared_ptr<Peer> peer = make(rows);
        if (!peer->missing().empty()) {
            comparisons.skipped.push_back(name + ": " + peer->missing());
            continue;
        }
        const std::string bench = "peer/" + name;
        benchmark::RegisterBenchmark(bench.c_str(), rank, peer, qint64(rows.size()))
            ->Unit(benchmark::kMillisecond)
            ->Iterations(1)
            ->UseRealTime();
        comparisons.ratios.push_back({name + " ranks and fetches the queue, no weekdays / our recompute",
                                      bench, "queue/recompute", 0, false});
    }
}

} // namespace headroom
