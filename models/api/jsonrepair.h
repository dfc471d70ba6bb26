// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace headroom {

/// \a body with what the parser cannot hold made readable: half a surrogate pair (\ud83d alone)
/// becomes \ufffd, an integer of 20 digits or more gets an exponent so that it reads as a number
/// beyond 64 bits. Nothing where there was nothing of the kind; no other fault is touched.
[[nodiscard]] std::optional<QByteArray> repairedJson(const QByteArray &body);

} // namespace headroom
