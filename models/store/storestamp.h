// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/store/tables.h"

#include <mutex>

namespace headroom {

class Database;

/// How far a store has come: every act, event and run makes one of its numbers another.
struct StoreStamp
{
    qint64 audit = 0; ///< the newest entry
    qint64 event = 0; ///< the newest of all cases
    qint64 runs = 0; ///< how many syncs there were
    friend bool operator==(const StoreStamp &, const StoreStamp &) = default;

    [[nodiscard]] static Result<StoreStamp> read(Database &db);
    /// What may differ from when the stamp was \a seen. In the transaction, or over the connection, of
    /// read().
    [[nodiscard]] Result<Tables> changesSince(Database &db, const StoreStamp &seen) const;
};

/// Tells one's own writes from those of others (a colleague, the command line, another window). Any thread.
class StampMemory
{
public:
    /// The store's stamp as this process has seen it.
    void open(const StoreStamp &now);
    /// An own write took the store from \a before to \a after. Where others had written and nobody looked
    /// yet, theirs stays to be found.
    void wrote(const StoreStamp &before, const StoreStamp &after);
    /// What this process had seen until now; from now on it has seen \a now.
    [[nodiscard]] StoreStamp look(const StoreStamp &now);

private:
    std::mutex m_mutex;
    StoreStamp m_seen;
};

} // namespace headroom
