// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generator.h"

#include "tests/models/items/randomqueue.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr std::array<qint64, 7> tiers{10'000, 50'000, 100'000, 500'000, 1'000'000, 5'000'000, 25'000'000};

/// Uniform in 0 … 1.
double uniform(Random &random) { return double(random.next() >> 11) * 0x1.0p-53; }

/// About a standard normal: twelve uniforms.
double normal(Random &random)
{
    double sum = -6;
    for (int i = 0; i < 12; ++i)
        sum += uniform(random);
    return sum;
}

QString nameOf(Random &random, int account)
{
    static const std::array<QString, 16> first{u"Acme"_s,      u"Globex"_s,   u"Initech"_s,  u"Umbrella"_s,
                                               u"Hooli"_s,     u"Vehement"_s, u"Massive"_s,  u"Stark"_s,
                                               u"Wayne"_s,     u"Innovate"_s, u"Soylent"_s,  u"Tyrell"_s,
                                               u"Cyberdyne"_s, u"Oscorp"_s,   u"Aperture"_s, u"Wonka"_s};
    static const std::array<QString, 8> second{u"Labs"_s,      u"GmbH"_s,  u"Inc"_s,  u"Systems"_s,
                                               u"Analytics"_s, u"Cloud"_s, u"Maps"_s, u"Robotics"_s};
    return first[size_t(random.below(16))] + u' ' + second[size_t(random.below(8))] + u' '
        + QString::number(quint32(account) * 2'654'435'761u, 16);
}

Season seasonFrom(Random &random, qint64 perDay)
{
    Season season;
    season.completeDays = random.oneIn(20) ? int(random.below(14)) : seasonDays;
    constexpr std::array<qint64, 7> rhythm{1150, 1200, 1200, 1150, 1100, 600, 600};
    for (size_t i = 0; i < rhythm.size(); ++i)
        season.meanThousandths[i] = perDay * (rhythm[i] + random.below(100));
    season.factorThousandths = {1900 + random.below(200), 1200 + random.below(100), 800 + random.below(100),
                                400 + random.below(100)};
    return season;
}

QueueLimit cycleLimit(Random &random, qint64 cap)
{
    static const QString name = u"api_calls"_s;
    static const QString unit = u"requests"_s;
    static const MeterId meter(u"mtr_api_calls"_s);
    QueueLimit limit;
    limit.meter = meter;
    limit.meterName = name;
    limit.unit = unit;
    limit.readAtMs = benchNowMs - random.below(600'000);
    LimitFacts &facts = limit.facts;
    facts.forecastable = true;
    facts.measured = true;
    facts.cap = Cap::number(cap);
    facts.used = std::max<qint64>(0, qint64(double(cap) * std::exp(normal(random) * 1.3 - 2.97)));
    facts.today = benchToday;
    facts.usedDay = benchToday;
    facts.cycleStart = benchToday - EpochDay(random.below(30));
    facts.cycleEnd = facts.cycleStart + 30;
    facts.season = seasonFrom(random, facts.used / std::max<qint64>(1, benchToday - facts.cycleStart + 1));
    if (random.oneIn(500))
        facts.blocked = u"silent"_s;
    return limit;
}

QueueLimit dayLimit(Random &random, const QueueLimit &cycle)
{
    QueueLimit limit = cycle;
    limit.facts.window = Window::Day;
    limit.facts.forecastable = false;
    limit.facts.cap = Cap::number(cycle.facts.cap.units / 20);
    limit.facts.used = cycle.facts.used / 25 + random.below(100);
    limit.facts.daysOver = random.oneIn(50) ? int(random.below(8)) : 0;
    return limit;
}

} // namespace

std::vector<qint64> generateDays(const BenchShape &shape, int account, qint64 scale)
{
    Random random(shape.seed * 1'000'003 + quint64(account));
    constexpr std::array<double, 7> rhythm{1.15, 1.2, 1.2, 1.15, 1.1, 0.6, 0.6};
    const double growth = 1 + normal(random) * 0.004;
    double level = double(scale);
    std::vector<qint64> days;
    days.reserve(size_t(shape.days));
    for (int day = 0; day < shape.days; ++day) {
        level *= growth;
        days.push_back(qint64(level * rhythm[size_t(day % 7)] * (0.75 + uniform(random) / 2)));
    }
    return days;
}

QList<QueueAccount> generateAccounts(const BenchShape &shape)
{
    static const std::array<QString, 5> plans{u"Free"_s, u"Starter"_s, u"Pro"_s, u"Scale"_s, u"Enterprise"_s};
    static const std::array<QString, 6> people{QString(), QString(), QString(),
                                               u"Mira"_s, u"Tom"_s,  u"Ada"_s};
    Random random(shape.seed);
    QList<QueueAccount> accounts;
    accounts.reserve(shape.accounts);
    for (int i = 0; i < shape.accounts; ++i) {
        QueueAccount account;
        account.key = i + 1;
        account.id = AccountId(u"cus_"_s + QString::number(random.next(), 36));
        account.name = nameOf(random, i);
        account.zone = u"UTC"_s;
        account.planName = plans[size_t(random.below(5))];
        account.ownerName = people[size_t(random.below(6))];
        account.owner = PersonId(account.ownerName.toLower());
        account.limits.append(cycleLimit(random, tiers[size_t(random.below(7))]));
        if (random.oneIn(5))
            account.limits.append(dayLimit(random, account.limits.first()));
        accounts.append(std::move(account));
    }
    return accounts;
}

QList<QueueAccount> generateChanges(const QList<QueueAccount> &accounts, int changed, quint64 seed)
{
    Random random(seed);
    QList<QueueAccount> changes;
    const qsizetype step = accounts.size() / changed;
    for (qsizetype i = 0; i < changed; ++i) {
        QueueAccount account = accounts[i * step + random.below(step)];
        for (QueueLimit &limit : account.limits)
            limit.facts.used += 1 + random.below(limit.facts.cap.units / 50 + 1);
        changes.append(std::move(account));
    }
    return changes;
}

} // namespace headroom
