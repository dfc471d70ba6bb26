// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report.h"

#include <algorithm>
#include <cstdio>

namespace headroom {
namespace {

struct Spread
{
    double low = 0;
    double median = 0;
    double high = 0;
};

Spread spreadOf(std::vector<double> values)
{
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    return {values.front(), values[values.size() / 2], values.back()};
}

/// "queue/recompute/manual_time" -> "queue/recompute".
std::string nameOf(const benchmark::BenchmarkReporter::Run &run) { return run.run_name.function_name; }

} // namespace

bool RatioReporter::ReportContext(const Context &context)
{
    std::printf("CPUs: %d, %.0f MHz; rounds are interleaved\n", context.cpu_info.num_cpus,
                context.cpu_info.cycles_per_second / 1e6);
    return true;
}

void RatioReporter::ReportRuns(const std::vector<Run> &runs)
{
    for (const Run &run : runs) {
        const std::string name = nameOf(run);
        if (run.error_occurred) {
            std::printf("%-34s FAILED: %s\n", name.c_str(), run.error_message.c_str());
            m_kept = false;
            continue;
        }
        if (run.run_type != Run::RT_Iteration)
            continue;
        if (!m_times.contains(name))
            m_order.push_back(name);
        // Rounds come in no order of names; each benchmark's own rounds come in order.
        m_times[name].push_back(run.GetAdjustedRealTime());
    }
}

void RatioReporter::printTimes() const
{
    std::printf("\n%-34s %12s %12s %12s  rounds\n", "absolute times, ms", "median", "lowest", "highest");
    for (const std::string &name : m_order) {
        const Spread spread = spreadOf(m_times.at(name));
        std::printf("%-34s %12.3f %12.3f %12.3f  %zu\n", name.c_str(), spread.median, spread.low, spread.high,
                    m_times.at(name).size());
    }
}

void RatioReporter::printRatio(const Ratio &ratio)
{
    const auto above = m_times.find(ratio.above);
    const auto below = m_times.find(ratio.below);
    if (above == m_times.end() || below == m_times.end()) {
        std::printf("%-66s not run\n", ratio.text.c_str());
        return;
    }
    std::vector<double> values;
    for (size_t i = 0; i < std::min(above->second.size(), below->second.size()); ++i) {
        const double quotient = above->second[i] / below->second[i];
        values.push_back(ratio.isRate ? 1 / quotient : quotient);
    }
    const Spread spread = spreadOf(values);
    const bool kept = ratio.isRate ? spread.median >= ratio.limit : spread.median <= ratio.limit;
    std::printf("%-66s %9.3f  (%.3f to %.3f)", ratio.text.c_str(), spread.median, spread.low, spread.high);
    if (ratio.limit > 0) {
        std::printf("  promised %s %.2f: %s", ratio.isRate ? ">=" : "<=", ratio.limit,
                    kept ? "kept" : "NOT KEPT");
        m_kept = m_kept && kept;
    }
    std::printf("\n");
}

void RatioReporter::Finalize()
{
    printTimes();
    std::printf("\nratios of one run: median (lowest to highest) over the rounds\n");
    for (const Ratio &ratio : m_comparisons.ratios)
        printRatio(ratio);
    for (const std::string &skipped : m_comparisons.skipped)
        std::printf("skipped  %s\n", skipped.c_str());
    std::fflush(stdout);
}

} // namespace headroom
