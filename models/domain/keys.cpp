// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/keys.h"

#include "models/domain/spelling.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr Spelling<Window, 3> windowKeys{
    {{Window::Cycle, "cycle"_L1}, {Window::Day, "day"_L1}, {Window::Minute, "minute"_L1}}};
constexpr Spelling<LimitKind, 5> limitKindKeys{{{LimitKind::Hard, "hard"_L1},
                                                {LimitKind::Included, "included"_L1},
                                                {LimitKind::Overage, "overage"_L1},
                                                {LimitKind::Credit, "credit"_L1},
                                                {LimitKind::Feature, "feature"_L1}}};
constexpr Spelling<CapOrigin, 4> capOriginKeys{{{CapOrigin::Catalogue, "catalogue"_L1},
                                                {CapOrigin::Subscription, "subscription"_L1},
                                                {CapOrigin::Override, "override"_L1},
                                                {CapOrigin::OwnCap, "ownCap"_L1}}};
constexpr Spelling<Band, 6> bandKeys{{{Band::Ok, "ok"_L1},
                                      {Band::Blocked, "blocked"_L1},
                                      {Band::Watch, "watch"_L1},
                                      {Band::Approaching, "approaching"_L1},
                                      {Band::Critical, "critical"_L1},
                                      {Band::Over, "over"_L1}}};
constexpr Spelling<Basis, 4> basisKeys{{{Basis::None, "none"_L1},
                                        {Basis::Today, "today"_L1},
                                        {Basis::CycleAverage, "cycleAverage"_L1},
                                        {Basis::Seasonal, "seasonal"_L1}}};
constexpr Spelling<WhyCode, 10> whyKeys{{{WhyCode::Burst, "burst"_L1},
                                         {WhyCode::SteadilyOver, "steadilyOver"_L1},
                                         {WhyCode::OverCap, "overCap"_L1},
                                         {WhyCode::LimitReached, "limitReached"_L1},
                                         {WhyCode::CapToday, "capToday"_L1},
                                         {WhyCode::CapOn, "capOn"_L1},
                                         {WhyCode::AfterReset, "afterReset"_L1},
                                         {WhyCode::NoForecast, "noForecast"_L1},
                                         {WhyCode::Blocked, "blocked"_L1},
                                         {WhyCode::Inside, "inside"_L1}}};
constexpr Spelling<Aggregation, 6> aggregationKeys{{{Aggregation::Count, "count"_L1},
                                                    {Aggregation::Sum, "sum"_L1},
                                                    {Aggregation::Max, "max"_L1},
                                                    {Aggregation::Last, "last"_L1},
                                                    {Aggregation::Unique, "unique"_L1},
                                                    {Aggregation::Unknown, "unknown"_L1}}};
constexpr Spelling<UsageSource, 4> sourceKeys{{{UsageSource::Events, "events"_L1},
                                               {UsageSource::Import, "import"_L1},
                                               {UsageSource::Query, "query"_L1},
                                               {UsageSource::Readings, "readings"_L1}}};
constexpr Spelling<ZoneOrigin, 4> zoneOriginKeys{{{ZoneOrigin::Override, "override"_L1},
                                                  {ZoneOrigin::Customer, "customer"_L1},
                                                  {ZoneOrigin::Workspace, "workspace"_L1},
                                                  {ZoneOrigin::Utc, "utc"_L1}}};

constexpr Spelling<CaseState, 7> caseStateKeys{{{CaseState::None, "none"_L1},
                                                {CaseState::Open, "open"_L1},
                                                {CaseState::Waiting, "waiting"_L1},
                                                {CaseState::Snoozed, "snoozed"_L1},
                                                {CaseState::Flagged, "flagged"_L1},
                                                {CaseState::Exempt, "exempt"_L1},
                                                {CaseState::Closed, "closed"_L1}}};
constexpr Spelling<QueueView, 9> queueViewKeys{{{QueueView::MineAndFree, "mine"_L1},
                                                {QueueView::Over, "over"_L1},
                                                {QueueView::Approaching, "approaching"_L1},
                                                {QueueView::Watch, "watch"_L1},
                                                {QueueView::Blocked, "blocked"_L1},
                                                {QueueView::Snoozed, "snoozed"_L1},
                                                {QueueView::Answered, "answered"_L1},
                                                {QueueView::Closed, "closed"_L1},
                                                {QueueView::All, "all"_L1}}};

} // namespace

QString windowKey(Window window) { return keyOf(windowKeys, window); }
std::optional<Window> windowFromKey(QStringView key) { return valueOf(windowKeys, key); }
QString limitKindKey(LimitKind kind) { return keyOf(limitKindKeys, kind); }
std::optional<LimitKind> limitKindFromKey(QStringView key) { return valueOf(limitKindKeys, key); }
QString capOriginKey(CapOrigin origin) { return keyOf(capOriginKeys, origin); }
QString bandKey(Band band) { return keyOf(bandKeys, band); }
std::optional<Band> bandFromKey(QStringView key) { return valueOf(bandKeys, key); }
QString basisKey(Basis basis) { return keyOf(basisKeys, basis); }
QString whyKey(WhyCode code) { return keyOf(whyKeys, code); }
QString aggregationKey(Aggregation aggregation) { return keyOf(aggregationKeys, aggregation); }
Aggregation aggregationFromKey(QStringView key)
{
    return valueOf(aggregationKeys, key).value_or(Aggregation::Unknown);
}
QString usageSourceKey(UsageSource source) { return keyOf(sourceKeys, source); }
std::optional<UsageSource> usageSourceFromKey(QStringView key) { return valueOf(sourceKeys, key); }
QString zoneOriginKey(ZoneOrigin origin) { return keyOf(zoneOriginKeys, origin); }
QString caseStateKey(CaseState state) { return keyOf(caseStateKeys, state); }
std::optional<CaseState> caseStateFromKey(QStringView key) { return valueOf(caseStateKeys, key); }
QString queueViewKey(QueueView view) { return keyOf(queueViewKeys, view); }
std::optional<QueueView> queueViewFromKey(QStringView key) { return valueOf(queueViewKeys, key); }

QString capText(const Cap &cap)
{
    return cap.kind == Cap::Kind::Unlimited ? u"unlimited"_s : QString::number(cap.units);
}

std::optional<Cap> capFromText(QStringView text)
{
    if (text == "unlimited"_L1)
        return Cap::unlimited();
    bool ok = false;
    const qint64 units = text.toLongLong(&ok);
    const bool digitsOnly = !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return ok && digitsOnly ? std::optional(Cap::number(units)) : std::nullopt;
}

} // namespace headroom
