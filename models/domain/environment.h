// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace headroom {

/// What a workspace works on; always visible in the window.
enum class Environment { Live, Sandbox };

} // namespace headroom
