// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/queuecolumns.h"
#include "tests/bench/benches.h"

#include <memory>

namespace headroom {
namespace {

constexpr int changedAccounts = 1000;

/// The queue that these benchmarks share, and two sets of changes to swap between.
struct QueueData
{
    explicit QueueData(const BenchShape &shape)
    {
        QList<QueueAccount> accounts = generateAccounts(shape);
        before = generateChanges(accounts, std::min(changedAccounts, shape.accounts), 7);
        after = generateChanges(before, int(before.size()), 8);
        columns.load(std::move(accounts));
    }
    QueueColumns columns;
    QList<QueueAccount> before;
    QList<QueueAccount> after;
    bool swapped = false;
};

bool isSameQueue(const QueueColumns &a, const QueueColumns &b)
{
    return std::equal(a.order().begin(), a.order().end(), b.order().begin(), b.order().end(),
                      [&](const Ranked &x, const Ranked &y) {
                          return x == y && a.standing(x.account) == b.standing(y.account);
                      });
}

void readColumns(benchmark::State &state, const std::shared_ptr<QueueData> &data)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(data->columns.limits().checksum());
    state.SetBytesProcessed(state.iterations() * qint64(data->columns.limits().byteCount()));
}

void recompute(benchmark::State &state, const std::shared_ptr<QueueData> &data)
{
    for (auto _ : state)
        data->columns.recompute();
}

void changeSome(benchmark::State &state, const std::shared_ptr<QueueData> &data)
{
    for (auto _ : state) {
        state.PauseTiming();
        QList<QueueAccount> changes = data->swapped ? data->before : data->after;
        changes.detach();
        data->swapped = !data->swapped;
        state.ResumeTiming();
        data->columns.update(std::move(changes));
    }
    QueueColumns full = data->columns;
    full.recompute();
    if (!isSameQueue(full, data->columns))
        state.SkipWithError("the changed queue differs from a full recompute");
}

/// Complete days of many accounts, as the store hands them over.
struct SeasonData
{
    explicit SeasonData(const BenchShape &shape)
    {
        const int accounts = std::min(shape.accounts, 200'000);
        for (int account = 0; account < accounts; ++account) {
            const qint64 scale = 100 + account % 5000;
            SeasonWindow window;
            const std::vector<qint64> used = generateDays(shape, account, scale);
            std::copy_n(used.cbegin(), seasonDays, window.used.begin());
            window.complete = (quint64(1) << seasonDays) - 1;
            windows.push_back(window);
        }
    }
    std::vector<SeasonWindow> windows;
};

void readDays(benchmark::State &state, const std::shared_ptr<SeasonData> &data)
{
    for (auto _ : state) {
        qint64 sum = 0;
        for (const SeasonWindow &window : data->windows) {
            for (const qint64 used : window.used)
                sum += used;
        }
        benchmark::DoNotOptimize(sum);
    }
}

void rebuildSeasons(benchmark::State &state, const std::shared_ptr<SeasonData> &data)
{
    for (auto _ : state) {
        for (const SeasonWindow &window : data->windows)
            benchmark::DoNotOptimize(seasonOf(window, benchToday));
    }
}

} // namespace

void registerQueueBenches(const BenchShape &shape, Comparisons &comparisons)
{
    const auto data = std::make_shared<QueueData>(shape);
    const auto seasons = std::make_shared<SeasonData>(shape);
    const auto unit = benchmark::kMillisecond;
    benchmark::RegisterBenchmark("queue/read columns", readColumns, data)->Unit(unit)->Iterations(3);
    benchmark::RegisterBenchmark("queue/recompute", recompute, data)->Unit(unit)->Iterations(1);
    benchmark::RegisterBenchmark("queue/change 1000", changeSome, data)->Unit(unit)->Iterations(5);
    benchmark::RegisterBenchmark("season/read days", readDays, seasons)->Unit(unit)->Iterations(3);
    benchmark::RegisterBenchmark("season/rebuild", rebuildSeasons, seasons)->Unit(unit)->Iterations(1);
    comparisons.ratios.push_back(
        {"full recompute / reading its columns once", "queue/recompute", "queue/read columns", 20, false});
    comparisons.ratios.push_back(
        {"change of 1,000 accounts / full recompute", "queue/change 1000", "queue/recompute", 0.1, false});
    comparisons.ratios.push_back(
        {"means and factors rebuilt / reading their days", "season/rebuild", "season/read days", 200, false});
}

} // namespace headroom
