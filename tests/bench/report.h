// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>
#include <map>
#include <string>
#include <vector>

namespace headroom {

/// A promise of the form "a is at most (or at least) so many times b", judged on pairs of one round.
struct Ratio
{
    std::string text; ///< what is promised
    std::string above; ///< benchmark whose time is divided
    std::string below; ///< by this one's
    double limit = 0; ///< 0 = no promise, shown beside the others
    bool isRate = false; ///< true: throughput of above / throughput of below must be at least the limit
};

/// What a run compares, and what it could not: filled while the benchmarks are registered.
struct Comparisons
{
    std::vector<Ratio> ratios;
    std::vector<std::string> skipped; ///< "DuckDB: no libduckdb.so found"
};

/// Prints each benchmark's rounds as they end, and at the end the table of ratios: median and spread over
/// the rounds, which Google Benchmark interleaves, and the absolute times.
class RatioReporter final : public benchmark::BenchmarkReporter
{
public:
    explicit RatioReporter(const Comparisons &comparisons)
        : m_comparisons(comparisons)
    { }
    bool ReportContext(const Context &context) override;
    void ReportRuns(const std::vector<Run> &runs) override;
    void Finalize() override;
    /// True where every promise was kept and nothing failed.
    [[nodiscard]] bool isKept() const { return m_kept; }

private:
    void printTimes() const;
    void printRatio(const Ratio &ratio);

    const Comparisons &m_comparisons;
    std::map<std::string, std::vector<double>> m_times; ///< ms an item of work, by round
    std::vector<std::string> m_order;
    bool m_kept = true;
};

} // namespace headroom
