// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queueaccount.h"

#include <QByteArray>

#include <memory>
#include <string>
#include <vector>

namespace headroom {

/// A million rows of the same cycle limits, as another engine holds them.
struct PeerRow
{
    qint64 id = 0;
    qint64 cap = 0;
    qint64 used = 0;
    qint64 elapsed = 0; ///< days of the cycle that have begun
    qint64 days = 0; ///< of the cycle
};

[[nodiscard]] std::vector<PeerRow> peerRows(const QList<QueueAccount> &accounts);
/// The rows as comma-separated text, for engines that load a file.
[[nodiscard]] QByteArray peerCsv(const std::vector<PeerRow> &rows);

/// An SQL engine that ranks the queue: percent, projection and days by the cycle's average (it has no
/// weekday means), the order of the queue, every row fetched.
class Peer
{
public:
    virtual ~Peer() = default;
    /// What is wrong with it; empty = it is loaded and ready.
    [[nodiscard]] virtual std::string missing() const = 0;
    /// Ranks and fetches all rows; returns how many, -1 = it failed.
    [[nodiscard]] virtual qint64 rank() = 0;
};

[[nodiscard]] std::unique_ptr<Peer> sqlitePeer(const std::vector<PeerRow> &rows);
[[nodiscard]] std::unique_ptr<Peer> postgresPeer(const std::vector<PeerRow> &rows);
/// From libduckdb.so in HEADROOM_DUCKDB (a folder) or where the loader finds it.
[[nodiscard]] std::unique_ptr<Peer> duckPeer(const std::vector<PeerRow> &rows);

/// The ranking in SQL; \a divide is the engine's whole-number division.
[[nodiscard]] std::string rankingSql(const std::string &divide);

} // namespace headroom
