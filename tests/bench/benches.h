// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/generator.h"
#include "tests/bench/report.h"

namespace headroom {

// Each registers its benchmarks, with the promises that they are judged by.

/// Recompute against a read of its columns, a change of 1,000 against a recompute, season against its days.
void registerQueueBenches(const BenchShape &shape, Comparisons &comparisons);
/// A keystroke in the filter against a bare repaint. Needs a QApplication.
void registerFilterBenches(const BenchShape &shape, Comparisons &comparisons);
/// The ranked queue out of SQL engines, for the same accounts.
void registerPeerBenches(const BenchShape &shape, Comparisons &comparisons);
/// A page of the billing API, ours against QJsonDocument.
void registerPageBenches(const BenchShape &shape, Comparisons &comparisons);
/// Days a second into the store against rows a second by the C API.
void registerIngestBenches(const BenchShape &shape, Comparisons &comparisons);

} // namespace headroom
