// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/error.h"

namespace headroom {

bool Error::isTransient() const
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::RateLimited:
    case ErrorKind::Server: return true;
    case ErrorKind::Cancelled:
    case ErrorKind::Unauthorized:
    case ErrorKind::Rejected:
    case ErrorKind::Protocol:
    case ErrorKind::Storage:
    case ErrorKind::Conflict:
    case ErrorKind::Forbidden:
    case ErrorKind::Invalid: return false;
    }
    Q_UNREACHABLE();
}

} // namespace headroom
