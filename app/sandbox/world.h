// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxclock.h"
#include "app/sandbox/scenario.h"

#include <QUrl>

namespace headroom::sandbox {

/// A payment, open or done.
struct PaymentEntry
{
    QString id;
    qsizetype customer = 0;
    QString subscription; ///< empty until a checkout made one
    QString product; ///< what is paid for
    QString currency;
    qint64 amount = 0; ///< with tax, minor units
    qint64 tax = 0;
    QString status; ///< succeeded, cancelled, requires_payment_method
    qint64 createdMs = 0;
    qint64 updatedMs = 0;
    qint64 expiresMs = 0; ///< of its hosted page; 0 = it has none
    QString page; ///< path of its hosted page, empty = none
    QString session; ///< checkout session it belongs to, empty = none
    QJsonObject metadata;
};

/// A checkout session.
struct SessionEntry
{
    QString id;
    QString product;
    QString customer; ///< id; empty = a new customer
    QString email;
    QString name;
    QString payment; ///< empty until the customer confirmed
    qint64 createdMs = 0;
    bool consumed = false;
    QJsonObject metadata;
};

/// An event that was sent in, beside the scenario's own.
struct IngestedEvent
{
    QString id;
    qsizetype customer = 0;
    QString eventName;
    qint64 atMs = 0;
    qint64 units = 0; ///< metadata.units where that is a whole number, else 0
    QJsonValue metadata;
};

/// A portal link.
struct PortalEntry
{
    QString token;
    qsizetype customer = 0;
    qint64 expiresMs = 0;
};

/// The seller's world as it changes. One thread.
class World
{
public:
    explicit World(const Options &options);
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    [[nodiscard]] const Options &options() const { return m_options; }
    [[nodiscard]] SandboxClock &clock() { return m_clock; }
    [[nodiscard]] qint64 nowMs() const { return m_clock.nowMs(); }
    [[nodiscard]] Scenario &scenario() { return *m_scenario; }
    [[nodiscard]] const Scenario &scenario() const { return *m_scenario; }
    /// "http://127.0.0.1:PORT" + \a path.
    [[nodiscard]] QString linkTo(const QString &path) const { return m_base + path; }
    void setBase(const QString &base) { m_base = base; }
    void setPaymentLinks(bool on) { m_options.paymentLinks = on; }

    /// Begins new billing periods and lets links expire, up to now; called before every answer.
    void advance();
    /// Units of a meter used by a customer and stamped in [fromMs, toMs), scenario and ingested.
    [[nodiscard]] qint64 units(qsizetype customer, const QString &meter, qint64 fromMs, qint64 toMs) const;
    /// An id that no other call of this world gave out.
    [[nodiscard]] QString newId(const QString &prefix);

    [[nodiscard]] PaymentEntry *payment(const QString &id);
    [[nodiscard]] PaymentEntry *paymentOfPage(const QString &page);
    [[nodiscard]] SessionEntry *session(const QString &id);

    /// Something with a time was added: look again in advance().
    void touch() { m_nextEventMs = 0; }
    /// Moves a subscription to another product: its open period ends now, a new one begins.
    void changePlan(SubscriptionEntry *entry, qsizetype product);

    QList<PaymentEntry> payments;
    QList<SessionEntry> sessions;
    QList<PortalEntry> portals;
    QHash<qsizetype, QList<IngestedEvent>> ingested; ///< by customer, in order of time
    QHash<QString, qsizetype> ingestedIds; ///< event id to customer

private:
    void addRenewalPayments();
    void renew(SubscriptionEntry *entry);

    Options m_options;
    SandboxClock m_clock;
    std::unique_ptr<Scenario> m_scenario;
    QString m_base;
    qint64 m_nextEventMs = 0; ///< nothing changes by itself before it
    quint64 m_idsGiven = 0;
};

} // namespace headroom::sandbox
