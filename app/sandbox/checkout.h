// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http.h"
#include "app/sandbox/world.h"

namespace headroom::sandbox {

inline constexpr qint64 sessionLifeMs = 24 * hourMs;

/// POST /checkouts.
[[nodiscard]] Reply createSession(const Request &request, World *world);

/// The customer confirmed a session: a payment that went through and a new subscription.
void completeSession(SessionEntry *session, World *world);

/// The customer confirmed a plan change: its payment went through, the subscription has its new plan.
void completeChange(PaymentEntry *payment, World *world);
/// The customer keeps the plan: the payment is cancelled, nothing else changes.
void abandonChange(PaymentEntry *payment, World *world);

} // namespace headroom::sandbox
