// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

#include <QApplication>
#include <QCommandLineParser>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace headroom;

namespace {

/// Google Benchmark's own switches, so that rounds are interleaved and paired.
void initialize(const QString &filter, int rounds)
{
    std::vector<std::string> texts{"headroom-bench", "--benchmark_enable_random_interleaving=true",
                                   "--benchmark_repetitions=" + std::to_string(rounds),
                                   "--benchmark_filter=" + filter.toStdString()};
    std::vector<char *> arguments;
    for (std::string &text : texts)
        arguments.push_back(text.data());
    int count = int(arguments.size());
    benchmark::Initialize(&count, arguments.data());
}

/// Whether \a filter can match a benchmark whose name begins with \a group: data is made only for these.
bool wants(const QString &filter, const QString &group)
{
    const QStringList parts = filter.split(u'|');
    return std::any_of(parts.begin(), parts.end(), [&group](const QString &part) {
        return part == "."_L1 || part.startsWith(group) || group.startsWith(part);
    });
}

void registerWanted(const QString &filter, const BenchShape &shape, Comparisons &comparisons)
{
    if (wants(filter, u"queue"_s) || wants(filter, u"season"_s))
        registerQueueBenches(shape, comparisons);
    if (wants(filter, u"peer"_s))
        registerPeerBenches(shape, comparisons);
    if (wants(filter, u"filter"_s))
        registerFilterBenches(shape, comparisons);
    if (wants(filter, u"page"_s))
        registerPageBenches(shape, comparisons);
    if (wants(filter, u"ingest"_s))
        registerIngestBenches(shape, comparisons);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption accounts(u"accounts"_s, u"Accounts of the queue (1000000)."_s, u"n"_s,
                                      u"1000000"_s);
    const QCommandLineOption rounds(u"rounds"_s, u"Interleaved rounds (7)."_s, u"n"_s, u"7"_s);
    const QCommandLineOption seed(u"seed"_s, u"Seed of the generated data (1)."_s, u"n"_s, u"1"_s);
    const QCommandLineOption filter(u"filter"_s, u"Only benchmarks that match this expression."_s, u"regex"_s,
                                    u"."_s);
    parser.addOptions({accounts, rounds, seed, filter});
    parser.addHelpOption();
    parser.process(app);
    BenchShape shape;
    shape.accounts = parser.value(accounts).toInt();
    shape.seed = parser.value(seed).toULongLong();
    if (shape.accounts < 1000 || parser.value(rounds).toInt() < 1)
        return 2;
    const QString wanted = parser.value(filter);
    std::printf("%d accounts, seed %llu, %d rounds\n", shape.accounts, shape.seed,
                parser.value(rounds).toInt());
    Comparisons comparisons;
    initialize(wanted, parser.value(rounds).toInt());
    registerWanted(wanted, shape, comparisons);
    RatioReporter reporter(comparisons);
    benchmark::RunSpecifiedBenchmarks(&reporter);
    benchmark::ClearRegisteredBenchmarks();
    return reporter.isKept() ? 0 : 1;
}
