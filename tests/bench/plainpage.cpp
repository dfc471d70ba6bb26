// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plainpage.h"

#include "models/api/instant.h"
#include "models/domain/metadatacap.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

bool isOdd(QChar c) { return c < u' ' || c == QChar(0x7f) || c == QChar::ReplacementCharacter; }

/// Reads the fields of one record; keeps the first fault with its path.
class PlainRecord
{
public:
    PlainRecord(QJsonObject object, QString path, SetAside &fault)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_fault(fault)
    { }

    [[nodiscard]] QString text(QLatin1StringView key) const
    {
        const QJsonValue value = needed(key);
        if (!value.isString() && !value.isUndefined())
            note(key, u"expected text"_s);
        QString text = value.toString();
        if (text.contains(QChar(u'\0')))
            text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
        return text;
    }
    [[nodiscard]] QString id(QLatin1StringView key) const
    {
        const QString text = this->text(key);
        if (text.isEmpty())
            note(key, u"empty"_s);
        else if (std::any_of(text.cbegin(), text.cend(), isOdd))
            note(key, u"holds characters that no id has"_s);
        return text;
    }
    [[nodiscard]] qint64 amount(QLatin1StringView key) const
    {
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        const QJsonValue value = needed(key);
        const qint64 number = value.toInteger(none);
        if (number == none && !value.isUndefined())
            note(key, u"expected a whole number"_s);
        else if (number < 0)
            note(key, u"below 0"_s);
        return number;
    }
    [[nodiscard]] bool flag(QLatin1StringView key) const
    {
        const QJsonValue value = needed(key);
        if (!value.isBool() && !value.isUndefined())
            note(key, u"expected true or false"_s);
        return value.toBool();
    }
    [[nodiscard]] qint64 instant(QLatin1StringView key) const
    {
        const QByteArray utf8 = text(key).toUtf8();
        const auto ms = instantFromText(std::string_view(utf8.constData(), size_t(utf8.size())));
        if (!ms)
            note(key, u"not a time with a zone (RFC 3339)"_s);
        return ms.value_or(0);
    }
    /// Nothing where missing or null.
    [[nodiscard]] std::optional<QJsonObject> object(QLatin1StringView key) const
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        if (!value.isObject())
            note(key, u"expected an object"_s);
        return value.toObject();
    }
    [[nodiscard]] QString pathOf(QLatin1StringView key) const { return m_path + u'.' + key; }
    void note(QLatin1StringView key, const QString &reason) const
    {
        if (m_fault.reason.isEmpty())
            m_fault = {pathOf(key), reason, {}};
    }

private:
    [[nodiscard]] QJsonValue needed(QLatin1StringView key) const
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            note(key, u"missing"_s);
        return value;
    }

    QJsonObject m_object;
    QString m_path;
    SetAside &m_fault;
};

using KnownZones = QHash<QString, bool>;

Customer customerOf(const QJsonObject &object, const QString &path, SetAside &fault, KnownZones &zones)
{
    const PlainRecord record(object, path, fault);
    Customer customer;
    customer.id = AccountId(record.id("customer_id"_L1));
    customer.name = record.text("name"_L1);
    customer.email = record.text("email"_L1);
    const QString zone = record.object("metadata"_L1).value_or(QJsonObject()).value("zone"_L1).toString();
    if (zone.isEmpty())
        return customer;
    auto known = zones.constFind(zone);
    if (known == zones.cend())
        known = zones.insert(zone, QTimeZone::isTimeZoneIdAvailable(zone.toUtf8()));
    if (*known)
        customer.zone = zone;
    return customer;
}

Subscription basicsOf(const PlainRecord &record)
{
    Subscription out;
    out.id = SubscriptionId(record.id("subscription_id"_L1));
    out.plan = PlanId(record.id("product_id"_L1));
    out.status = record.text("status"_L1);
    out.createdMs = record.instant("created_at"_L1);
    out.cycleStartMs = record.instant("previous_billing_date"_L1);
    out.cycleEndMs = record.instant("next_billing_date"_L1);
    out.price = {record.amount("recurring_pre_tax_amount"_L1), record.text("currency"_L1)};
    out.cancelsAtCycleEnd = record.flag("cancel_at_next_billing_date"_L1);
    out.onDemand = record.flag("on_demand"_L1);
    out.hasScheduledChange = record.object("scheduled_change"_L1).has_value();
    return out;
}

void readCaps(const QJsonObject &metadata, SubscriptionRecord &out)
{
    for (auto field = metadata.begin(); field != metadata.end(); ++field) {
        const QString key = field.key();
        if (!key.startsWith("hr_"_L1) || key == "hr_self_serve"_L1)
            continue;
        const MetadataCapEntry entry = readMetadataCap(key, field.value().toString(), {});
        if (!entry.finding.isEmpty())
            out.findings.append(entry.finding);
        if (entry.cap)
            out.subscription.ownCaps.append(*entry.cap);
    }
}

SubscriptionRecord recordOf(const QJsonObject &object, const QString &path, SetAside &fault,
                            KnownZones &zones)
{
    const PlainRecord record(object, path, fault);
    SubscriptionRecord out;
    out.subscription = basicsOf(record);
    const auto customer = record.object("customer"_L1);
    if (customer)
        out.customer = customerOf(*customer, record.pathOf("customer"_L1), fault, zones);
    else
        record.note("customer"_L1, u"missing"_s);
    out.subscription.account = out.customer.id;
    readCaps(record.object("metadata"_L1).value_or(QJsonObject()), out);
    return out;
}

} // namespace

Result<Page<SubscriptionRecord>> decodePlainPage(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    const QJsonValue list = document.object().value("items"_L1);
    if (error.error != QJsonParseError::NoError || !list.isArray())
        return failure(ErrorKind::Protocol, error.errorString(), u"items"_s);
    KnownZones zones;
    Page<SubscriptionRecord> page;
    const QJsonArray items = list.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        SetAside fault;
        const QJsonObject object = items.at(i).toObject();
        SubscriptionRecord record = recordOf(object, u"items[%1]"_s.arg(i), fault, zones);
        fault.id = object.value("subscription_id"_L1).toString();
        if (fault.reason.isEmpty())
            page.items.append(std::move(record));
        else
            page.setAside.append(fault);
    }
    page.received = int(items.size());
    return page;
}

} // namespace headroom
