// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/dododecode.h"
#include "models/api/jsonpage.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
namespace dom = simdjson::dom;

namespace headroom {
namespace {

UsagePeriod::MeterTotal totalOf(const JsonObject &record)
{
    UsagePeriod::MeterTotal total{MeterId(record.id("id")), record.decimal("consumed_units"),
                                  record.amount("free_threshold")};
    if (total.consumed.isNegative())
        record.note("consumed_units", u"below 0"_s);
    return total;
}

UsagePeriod periodOf(const JsonObject &record, Page<UsagePeriod> &page)
{
    UsagePeriod period;
    period.startMs = record.instant("start_date");
    period.endMs = record.instant("end_date");
    if (period.endMs < period.startMs)
        record.note("end_date", u"before start_date"_s);
    record.each("meters", [&](dom::element value, const JsonPath &path) {
        JsonFault fault;
        const JsonObject meter(value, path, fault);
        const auto total = totalOf(meter);
        if (fault)
            page.setAside.append({fault.path, fault.reason, idIfReadable(value, "id")});
        else
            period.meters.append(total);
    });
    return period;
}

CreditStanding creditOf(const JsonObject &record)
{
    CreditStanding standing;
    standing.entitlement = EntitlementId(record.id("credit_entitlement_id"));
    standing.name = record.text("credit_entitlement_name");
    standing.unit = record.text("unit");
    standing.balance = record.decimal("balance");
    standing.overage = record.decimal("overage");
    standing.limitReached = record.flag("limit_reached");
    return standing;
}

/// A whole number as metadata may carry it: a number or digits as text.
Result<qint64> unitsOf(dom::element value)
{
    std::string_view utf8;
    if (value.get(utf8) != simdjson::SUCCESS)
        return jsonWhole(value);
    const QString text = jsonText(utf8);
    const auto number = Decimal::parse(text);
    const auto whole = number && number->isWhole() ? number->floored() : std::nullopt;
    if (!whole)
        return failure(ErrorKind::Protocol, u"expected a whole number, found other text"_s);
    return *whole;
}

void readUnits(const JsonObject &metadata, const Meter &meter, UsageEvent &event)
{
    const QByteArray key = meter.aggregationKey.toUtf8();
    const std::string_view field(key.constData(), size_t(key.size()));
    const auto value = metadata.find(field);
    const auto units = value ? unitsOf(*value) : Result<qint64>(failure(ErrorKind::Protocol, u"missing"_s));
    if (!units)
        metadata.note(field, units.error().detail);
    else if (*units < 0)
        metadata.note(field, u"below 0"_s);
    event.units = units.value_or(0);
}

/// Minute, hour and day are our roll-ups; any other word is a point (DESIGN §4).
UsageEvent::Span spanOf(const JsonObject &metadata)
{
    const auto value = metadata.find("span");
    std::string_view text;
    if (!value || value->get(text) != simdjson::SUCCESS)
        return UsageEvent::Span::Point;
    if (text == "minute")
        return UsageEvent::Span::Minute;
    if (text == "hour")
        return UsageEvent::Span::Hour;
    return text == "day" ? UsageEvent::Span::Day : UsageEvent::Span::Point;
}

UsageEvent eventOf(const JsonObject &record, const Meter &meter)
{
    UsageEvent event;
    event.id = record.id("event_id");
    event.account = AccountId(record.id("customer_id"));
    event.eventName = record.text("event_name");
    event.atMs = record.instant("timestamp");
    const bool counts = meter.aggregation == Aggregation::Count || meter.aggregation == Aggregation::Unique;
    const JsonObject metadata(record, "metadata", JsonNeed::Optional);
    if (!counts && !metadata.present())
        record.note("metadata", u"missing, and meter %1 adds up a field of it"_s.arg(meter.id.toString()));
    else if (!counts)
        readUnits(metadata, meter, event);
    event.span = spanOf(metadata);
    return event;
}

} // namespace

Result<Page<UsagePeriod>> decodeUsagePage(const QByteArray &body)
{
    return decodePage<UsagePeriod>(body, "start_date", [](const JsonObject &record, Page<UsagePeriod> &page) {
        return periodOf(record, page);
    });
}

Result<QList<CreditStanding>> decodeCreditUsage(const QByteArray &body)
{
    return decodeObject<QList<CreditStanding>>(body, [](const JsonObject &object) {
        QList<CreditStanding> standings;
        object.each("items", [&](dom::element value, const JsonPath &path) {
            const JsonObject record(value, path, object.fault());
            standings.append(creditOf(record));
        });
        return standings;
    });
}

Result<Page<UsageEvent>> decodeEventsPage(const QByteArray &body, const Meter &meter)
{
    return decodePage<UsageEvent>(
        body, "event_id", [&](const JsonObject &record, const auto &) { return eventOf(record, meter); });
}

} // namespace headroom
