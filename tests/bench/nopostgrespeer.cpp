// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peers.h"

namespace headroom {
namespace {

/// Stands where the build found no libpq.
class MissingPeer final : public Peer
{
public:
    [[nodiscard]] std::string missing() const override { return "built without libpq (libpq-dev)"; }
    [[nodiscard]] qint64 rank() override { return -1; }
};

} // namespace

std::unique_ptr<Peer> postgresPeer(const std::vector<PeerRow> &) { return std::make_unique<MissingPeer>(); }

} // namespace headroom
