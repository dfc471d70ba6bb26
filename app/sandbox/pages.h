// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace headroom::sandbox {

/// What a hosted checkout page shows. Every text is escaped when the page is made.
struct CheckoutPage
{
    QString customer;
    QString plan;
    QString description;
    QString currentPlan; ///< empty where there is none
    QString price; ///< "99.00 USD"
    QString interval; ///< "month" or "year"
    QString renewal; ///< when it renews after a confirmation
    QString due; ///< to pay now, tax included
    QString tax; ///< empty = none
    QString expiry;
    QString confirmPath;
    QString keepPath;
};
[[nodiscard]] QByteArray checkoutHtml(const CheckoutPage &page);

/// A page with one heading and one sentence.
[[nodiscard]] QByteArray messageHtml(const QString &heading, const QString &text);

/// One plan on a portal page; a path where it can be chosen.
struct PortalPlan
{
    QString name;
    QString price;
    QString choosePath;
};
[[nodiscard]] QByteArray portalHtml(const QString &customer, const QString &current,
                                    const QList<PortalPlan> &plans);

} // namespace headroom::sandbox
