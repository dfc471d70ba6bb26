// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/scenariobuilder.h"

#include "app/sandbox/names.h"
#include "app/sandbox/noise.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {
namespace {

struct RoleCount
{
    Role role;
    int count;
};
constexpr std::array roleCounts{
    RoleCount{Role::SteadilyOver, 8},     RoleCount{Role::FreeOver, 1}, RoleCount{Role::CycleOver, 5},
    RoleCount{Role::CycleCritical, 4},    RoleCount{Role::Bursty, 10},  RoleCount{Role::CycleApproaching, 8},
    RoleCount{Role::Trending, 6},         RoleCount{Role::OwnCap, 4},   RoleCount{Role::Spike, 1},
    RoleCount{Role::TwoSubscriptions, 1}, RoleCount{Role::Broken, 11},  RoleCount{Role::Watch, 14},
};

struct Place
{
    const char *currency;
    const char *zone;
    const char *country;
};
constexpr std::array places{
    Place{"USD", "America/New_York", "US"}, Place{"USD", "America/Los_Angeles", "US"},
    Place{"USD", "Asia/Kolkata", "IN"},     Place{"USD", "America/Sao_Paulo", "BR"},
    Place{"USD", "Australia/Sydney", "AU"}, Place{"USD", "UTC", "GB"},
    Place{"EUR", "Europe/Berlin", "DE"},    Place{"EUR", "Europe/Madrid", "ES"},
    Place{"EUR", "Europe/Paris", "FR"},     Place{"JPY", "Asia/Tokyo", "JP"},
    Place{"KWD", "Asia/Kuwait", "KW"},
};

const Place &placeFor(const QString &currency, quint64 bits)
{
    QList<const Place *> fitting;
    for (const Place &place : places) {
        if (QLatin1String(place.currency) == currency)
            fitting.append(&place);
    }
    return *fitting.at(static_cast<qsizetype>(bits % static_cast<quint64>(fitting.size())));
}

QString suffixFor(quint64 bits, bool mayBeYearly)
{
    const quint64 roll = bits % 100;
    if (roll < 50)
        return {};
    if (roll < 62)
        return mayBeYearly ? u"_year"_s : QString();
    return roll < 82 ? u"_eur"_s : roll < 94 ? u"_jpy"_s : u"_kwd"_s;
}

QString tierFor(Role role, int number, quint64 bits)
{
    static const QStringList paid{u"starter"_s, u"pro"_s, u"business"_s};
    if (role == Role::FreeOver)
        return u"free"_s;
    if (role == Role::Broken || (role == Role::CycleCritical && number == 0))
        return u"scale"_s;
    if (role == Role::Bursty)
        return number % 2 == 0 ? u"pro"_s : u"business"_s;
    if (role != Role::Normal)
        return paid.at(number % 3);
    const quint64 roll = (bits >> 12) % 100;
    return roll < 25 ? u"free"_s : roll < 62 ? u"starter"_s : roll < 86 ? u"pro"_s : u"business"_s;
}

bool isHourly(Role role) { return role != Role::Watch && role != Role::Normal; }

} // namespace

ScenarioBuilder::ScenarioBuilder(Options options, qint64 startMs)
    : m_options(std::move(options))
    , m_world(std::make_unique<Scenario>())
{
    m_world->startMs = startMs;
    m_world->meters = meterCatalogue();
    m_world->products = productCatalogue();
}

QList<ScenarioBuilder::Draft> ScenarioBuilder::drafts() const
{
    QList<Draft> made;
    const auto add = [&](Role role, int number) {
        Draft draft;
        draft.role = role;
        draft.number = number;
        draft.rank = static_cast<int>(made.size());
        draft.bits = noise(m_options.seed, static_cast<quint64>(draft.rank), 11);
        draft.product = chooseProduct(draft);
        draft.hourly = isHourly(role);
        const bool yearly = m_world->products.at(draft.product).interval == "Year"_L1;
        draft.cycleDaysAgo = static_cast<int>(between(draft.bits >> 30, 0, yearly ? 85 : 27));
        draft.monthsOld = yearly ? 0 : static_cast<int>(between(draft.bits >> 36, 0, 11));
        if (role != Role::Normal) {
            draft.cycleDaysAgo = static_cast<int>(between(draft.bits >> 30, 18, 25));
            draft.monthsOld = static_cast<int>(between(draft.bits >> 36, 3, 11));
        }
        made.append(draft);
    };
    for (const RoleCount &roles : roleCounts) {
        for (int i = 0; i < roles.count && made.size() < m_options.accounts; ++i)
            add(roles.role, i);
    }
    for (int i = 0; made.size() < m_options.accounts; ++i)
        add(Role::Normal, i);
    // Lists must not come in the order of roles.
    std::sort(made.begin(), made.end(), [this](const Draft &a, const Draft &b) {
        return noise(m_options.seed, static_cast<quint64>(a.rank), 12)
            < noise(m_options.seed, static_cast<quint64>(b.rank), 12);
    });
    return made;
}

qsizetype ScenarioBuilder::chooseProduct(const Draft &draft) const
{
    const QString tier = tierFor(draft.role, draft.number, draft.bits);
    if (tier == "scale"_L1 || tier == "free"_L1)
        return m_world->productIndex(u"pdt_"_s + tier);
    return m_world->productIndex(u"pdt_"_s + tier + suffixFor(draft.bits >> 20, draft.role == Role::Normal));
}

const ZoneDays *ScenarioBuilder::zoneDays(const QString &name)
{
    const QTimeZone zone = zoneOrUtc(name);
    const QString key = QString::fromUtf8(zone.id());
    auto found = m_world->zones.find(key);
    if (found == m_world->zones.end())
        found = m_world->zones.emplace(key, ZoneDays(zone, m_world->startMs)).first;
    return &found->second;
}

std::unique_ptr<Scenario> ScenarioBuilder::build()
{
    const QList<Draft> all = drafts();
    for (const Draft &draft : all) {
        addCustomer(draft);
        addSubscription(draft, draft.product);
        if (draft.role == Role::Normal && m_world->products.at(draft.product).price > 0
            && draft.monthsOld > 3)
            m_normal.append(m_world->subscriptions.size() - 1);
        if (draft.role == Role::TwoSubscriptions)
            addSubscription(draft, m_world->productIndex(u"pdt_pro"_s));
        addSeries(draft);
    }
    applyOddities();
    for (qsizetype i = 0; i < m_world->customers.size(); ++i)
        m_world->customerById.insert(m_world->customers.at(i).id, i);
    for (qsizetype i = 0; i < m_world->subscriptions.size(); ++i)
        m_world->subscriptionById.insert(m_world->subscriptions.at(i).id, i);
    return std::move(m_world);
}

void ScenarioBuilder::addCustomer(const Draft &draft)
{
    const QString currency = m_world->products.at(draft.product).currency;
    const Place &place = placeFor(currency, draft.bits >> 4);
    CustomerEntry customer;
    customer.id = u"cus_"_s + opaque(noise(m_options.seed, static_cast<quint64>(draft.rank), 13), 14);
    customer.email = u"billing@account"_s + QString::number(draft.rank) + u".example"_s;
    customer.country = QLatin1String(place.country);
    const bool hostile = draft.rank % 3 == 1 && draft.rank / 3 < hostileNameCount();
    customer.name = hostile ? hostileName(draft.rank / 3) : companyName(noise(draft.bits, 1));
    const bool named = draft.role != Role::Normal || draft.number % 13 != 5;
    const QString zone = draft.role == Role::Normal && draft.number == 7 ? u"Mars/Olympus_Mons"_s
                                                                         : QString::fromLatin1(place.zone);
    if (named)
        customer.metadata[u"zone"_s] = zone;
    if (draft.rank % 4 == 0) {
        const qint64 seats = between(draft.bits >> 8, 1, 60);
        customer.metadata[u"seats"_s] =
            m_options.plainContract ? QJsonValue(QString::number(seats)) : QJsonValue(seats);
        customer.metadata[u"pilot"_s] = m_options.plainContract ? QJsonValue(u"true"_s) : QJsonValue(true);
    }
    customer.days = zoneDays(named ? zone : QString());
    m_world->customers.append(customer);
}

void ScenarioBuilder::addSubscription(const Draft &draft, qsizetype product)
{
    const ProductEntry &plan = m_world->products.at(product);
    CustomerEntry &customer = m_world->customers.last();
    const ZoneDays &days = *customer.days;
    SubscriptionEntry entry;
    const quint64 bits = noise(draft.bits, static_cast<quint64>(product), 14);
    entry.id = u"sub_"_s + opaque(bits, 14);
    entry.customer = m_world->customers.size() - 1;
    entry.product = product;
    entry.status = u"active"_s;
    entry.currency = plan.currency;
    entry.price = plan.price;
    const QDate start = days.today().addDays(-draft.cycleDaysAgo);
    for (int months = draft.monthsOld; months >= 0; --months) {
        const qint64 from = days.midnightOf(start.addMonths(-months));
        const qint64 to =
            months > 0 ? days.midnightOf(start.addMonths(1 - months)) : periodEnd(days, from, plan.interval);
        entry.periods.append({from, to, plan.meters});
    }
    entry.createdMs = entry.periods.first().startMs;
    customer.createdMs = entry.createdMs;
    if (draft.role == Role::OwnCap)
        addOwnCap(draft, &entry);
    m_world->subscriptions.append(entry);
}

void ScenarioBuilder::addOwnCap(const Draft &draft, SubscriptionEntry *entry) const
{
    const ProductEntry &plan = m_world->products.at(entry->product);
    const QString window = draft.number == 3 ? u"cycle"_s : u"day"_s;
    const qint64 cap = statedCap(plan, QLatin1String(apiMeter), window) * 6 / 10;
    // The last one names another zone than its customer: a finding, not a decision.
    const QString zone = draft.number == 2 ? u"Europe/Lisbon"_s
                                           : m_world->customers.last().metadata.value(u"zone"_s).toString();
    entry->metadata[u"hr_mtr_api_"_s + window] = u"hard:"_s + QString::number(cap) + u':' + zone;
}

} // namespace headroom::sandbox
