// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bill.h"
#include "app/sandbox/http.h"

#include <tl/expected.hpp>

namespace headroom::sandbox {

/// A plan change as it was asked for and may be done.
struct ChangeAsked
{
    qsizetype subscription = 0;
    qsizetype product = 0;
    QString mode;
    bool atPeriodEnd = false;
    bool viaLink = false;
    QJsonObject metadata;
};

/// Reads and checks a change-plan body: 404 for what does not exist, 409 where a change is pending or
/// scheduled, 422 for everything that the provider refuses. \a forPreview passes over the payment link.
[[nodiscard]] tl::expected<ChangeAsked, Reply> changeAsked(const Request &request, const World &world,
                                                           bool forPreview);

/// What GET .../preview answers.
[[nodiscard]] QJsonObject previewJson(const ChangeAsked &asked, const World &world);

/// Opens a payment with a hosted page for the change; the plan stays until the customer confirms there.
PaymentEntry openLink(const ChangeAsked &asked, World *world, qint64 amount, qint64 tax);

/// Records a payment that went through at once.
PaymentEntry recordPaid(const ChangeAsked &asked, World *world, qint64 amount, qint64 tax);

} // namespace headroom::sandbox
