// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/async.h"
#include "models/store/caserecord.h"

#include <QObject>

namespace headroom {

class Store;
struct StoreSnapshot;

/// Which cases open, escalate, come back or close at \a nowMs (DESIGN §4 "A case is due", "It closes by
/// itself"). Pure; any thread.
[[nodiscard]] QList<CaseChange> detectCases(const StoreSnapshot &snapshot, qint64 nowMs);

/// Runs after each complete sync.
class DetectionService final : public QObject
{
    Q_OBJECT
public:
    explicit DetectionService(Store &store, QObject *parent = nullptr);

    /// Detects as of \a nowMs and stores the changes in one transaction.
    [[nodiscard]] Future<CasesApplied> run(qint64 nowMs);

private:
    Store &m_store;
};

} // namespace headroom
