// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/dododecode.h"
#include "models/api/hrmetadata.h"
#include "models/api/jsonpage.h"

#include <QHash>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
namespace dom = simdjson::dom;

namespace headroom {
namespace {

/// True for text that can be an IANA name and cannot be a path of its own.
bool isPlainName(const QString &zone)
{
    const auto plain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'/'
            || c == u'_' || c == u'-' || c == u'+';
    };
    return !zone.isEmpty() && !zone.startsWith(u'/') && std::all_of(zone.cbegin(), zone.cend(), plain);
}

/// Which zone names the machine knows, asked once a page and name.
class ZoneCheck
{
public:
    bool knows(const QString &zone)
    {
        const auto found = m_known.constFind(zone);
        if (found != m_known.cend())
            return *found;
        // Not isTimeZoneIdAvailable(): it does not know names kept for older data (America/Montreal).
        const bool known = isPlainName(zone) && QTimeZone(zone.toLatin1()).isValid();
        m_known.insert(zone, known);
        return known;
    }

private:
    QHash<QString, bool> m_known;
};

/// Metadata `zone` where it is an IANA name that the machine knows.
QString zoneOf(const JsonObject &metadata, ZoneCheck &zones)
{
    const auto value = metadata.find("zone");
    std::string_view text;
    if (!value || value->get(text) != simdjson::SUCCESS)
        return {};
    QString zone = jsonText(text);
    return zones.knows(zone) ? zone : QString();
}

/// The same fields in the customer list and inside subscriptions.
Customer customerOf(const JsonObject &record, ZoneCheck &zones)
{
    Customer customer;
    customer.id = AccountId(record.id("customer_id"));
    customer.name = record.text("name");
    customer.email = record.text("email");
    const JsonObject metadata(record, "metadata", JsonNeed::Optional);
    customer.zone = zoneOf(metadata, zones);
    return customer;
}

Subscription basicsOf(const JsonObject &record)
{
    Subscription out;
    out.id = SubscriptionId(record.id("subscription_id"));
    out.plan = PlanId(record.id("product_id"));
    out.status = record.text("status");
    out.createdMs = record.instant("created_at");
    out.cycleStartMs = record.instant("previous_billing_date");
    out.cycleEndMs = record.instant("next_billing_date");
    out.price = {record.amount("recurring_pre_tax_amount"), record.text("currency")};
    out.cancelsAtCycleEnd = record.flag("cancel_at_next_billing_date");
    out.onDemand = record.flag("on_demand");
    const JsonObject change(record, "scheduled_change", JsonNeed::Optional);
    out.hasScheduledChange = change.present();
    return out;
}

SubscriptionRecord recordOf(const JsonObject &record, ZoneCheck &zones)
{
    SubscriptionRecord out;
    out.subscription = basicsOf(record);
    const JsonObject customer(record, "customer");
    if (customer.present())
        out.customer = customerOf(customer, zones);
    out.subscription.account = out.customer.id;
    const JsonObject metadata(record, "metadata", JsonNeed::Optional);
    HrMetadata ours = readHrMetadata(metadata, {}); // the account's zone is decided at sync
    out.subscription.ownCaps = std::move(ours.caps);
    out.findings = std::move(ours.findings);
    return out;
}

SubscriptionMeter subscriptionMeterOf(const JsonObject &record)
{
    return {MeterId(record.id("meter_id")), record.amount("free_threshold"),
            record.decimalOrZero("price_per_unit"), record.text("currency")};
}

QList<SubscriptionMeter> metersOf(const JsonObject &record)
{
    QList<SubscriptionMeter> meters;
    record.each("meters", [&](dom::element value, const JsonPath &path) {
        const JsonObject meter(value, path, record.fault());
        meters.append(subscriptionMeterOf(meter));
    });
    std::sort(meters.begin(), meters.end(),
              [](const SubscriptionMeter &a, const SubscriptionMeter &b) { return a.meter < b.meter; });
    return meters;
}

bool hasElements(const JsonObject &record, std::string_view key)
{
    return record.each(key, [](dom::element, const JsonPath &) {}) > 0;
}

} // namespace

Result<Page<Customer>> decodeCustomersPage(const QByteArray &body)
{
    ZoneCheck zones;
    return decodePage<Customer>(body, "customer_id", [&](const JsonObject &record, const auto &) {
        return customerOf(record, zones);
    });
}

Result<Page<SubscriptionRecord>> decodeSubscriptionsPage(const QByteArray &body)
{
    ZoneCheck zones;
    return decodePage<SubscriptionRecord>(
        body, "subscription_id",
        [&](const JsonObject &record, const auto &) { return recordOf(record, zones); });
}

Result<SubscriptionRecord> decodeSubscription(const QByteArray &body)
{
    ZoneCheck zones;
    return decodeObject<SubscriptionRecord>(body, [&](const JsonObject &record) {
        SubscriptionRecord out = recordOf(record, zones);
        out.subscription.meters = metersOf(record);
        const bool credits = hasElements(record, "credit_entitlement_cart");
        out.subscription.hasCredits = hasElements(record, "meter_credit_entitlement_cart") || credits;
        return out;
    });
}

} // namespace headroom
