// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/items/randomqueue.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

Season randomSeason(Random &random)
{
    Season season;
    season.completeDays = int(random.below(57));
    for (qint64 &mean : season.meanThousandths)
        mean = random.oneIn(5) ? 0 : random.below(60) * 1000;
    for (size_t i = 0; i < season.factorThousandths.size(); ++i)
        season.factorThousandths[i] = random.oneIn(9) ? 0 : 1800 - qint64(i) * 400 + random.below(100);
    return season;
}

Cap randomCap(Random &random)
{
    constexpr std::array<qint64, 4> caps{100, 1000, 5000, 1'000'000};
    if (random.oneIn(12))
        return random.oneIn(2) ? Cap::unlimited() : Cap::number(0);
    return Cap::number(caps[size_t(random.below(qint64(caps.size())))]);
}

void giveCase(Random &random, QueueLimit &limit)
{
    limit.caseState = CaseState(random.below(7));
    limit.answered = limit.caseState == CaseState::Waiting && random.oneIn(2);
    constexpr std::array<const char16_t *, 5> choices{u"reduce", u"upgrade", u"wait", u"overage", u"dispute"};
    if (limit.answered)
        limit.choice = QString::fromUtf16(choices[size_t(random.below(5))]);
    limit.facts.caseStands = limit.caseState != CaseState::None && limit.caseState != CaseState::Closed;
    limit.facts.putAway =
        limit.answered || limit.caseState == CaseState::Snoozed || limit.caseState == CaseState::Exempt;
    if (limit.facts.caseStands)
        limit.caseId = CaseId(u"case-%1"_s.arg(random.below(1'000'000)));
}

QueueLimit randomLimit(Random &random)
{
    constexpr std::array<const char16_t *, 3> meters{u"api_calls", u"Tokens", u"étages"};
    const qsizetype meter = random.below(3);
    QueueLimit limit;
    limit.meter = MeterId(u"mtr_%1"_s.arg(meter));
    limit.meterName = QString::fromUtf16(meters[size_t(meter)]);
    limit.unit = u"requests"_s;
    LimitFacts &facts = limit.facts;
    facts.window = Window(random.below(3));
    facts.credit = random.oneIn(12);
    facts.measured = !random.oneIn(10);
    facts.forecastable = facts.window == Window::Cycle && !random.oneIn(4);
    facts.cap = facts.credit ? Cap() : randomCap(random);
    const qint64 cap = std::max<qint64>(100, facts.cap.units);
    facts.used = random.oneIn(4) ? cap : random.below(14) * cap / 10;
    facts.today = testToday;
    facts.usedDay = testToday - EpochDay(random.below(2));
    facts.cycleStart = testToday - EpochDay(random.below(30));
    facts.cycleEnd = facts.cycleStart + 30;
    facts.season = randomSeason(random);
    facts.daysOver = facts.window == Window::Day ? int(random.below(8)) : 0;
    facts.burstMs =
        facts.window == Window::Minute && random.oneIn(2) ? testNowMs - random.below(5) * 3'600'000 : 0;
    facts.limitReached = random.oneIn(2);
    if (random.oneIn(9))
        facts.blocked = random.oneIn(2) ? u"silent"_s : u"noReading"_s;
    limit.readAtMs = random.oneIn(6) ? 0 : testNowMs - random.below(5) * 600'000;
    giveCase(random, limit);
    return limit;
}

} // namespace

quint64 Random::next()
{
    m_state += 0x9E3779B97F4A7C15u;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

QueueAccount randomAccount(Random &random, AccountKey key)
{
    constexpr std::array<const char16_t *, 8> names{
        u"Larkfield Maps", u"Straße GmbH",      u"مؤسسة النور", u"東京データ",
        u"larkfield",      u"<b>Bold & Co</b>", u"Émile",       u""};
    constexpr std::array<const char16_t *, 4> owners{u"", u"mira", u"tom", u"me"};
    QueueAccount account;
    account.key = key;
    // Bytes beyond ASCII, and beyond 16 bits, must order as bytes.
    const QString tail = random.oneIn(3) ? u"\uFF5E"_s : random.oneIn(3) ? u"\U0001F600"_s : QString();
    account.id =
        AccountId(u"cus_%1%2"_s.arg(tail).arg(key * 7919 % 1000, 3, 10, QChar(u'0')) + QString::number(key));
    account.name = QString::fromUtf16(names[size_t(random.below(8))]);
    if (key % 3 == 0)
        account.email = u"Billing-%1@larkfield.example"_s.arg(key);
    account.zone = random.oneIn(2) ? u"Europe/Berlin"_s : u"UTC"_s;
    account.planName = random.oneIn(9) ? QString() : random.oneIn(2) ? u"Starter"_s : u"Pro"_s;
    account.owner = PersonId(QString::fromUtf16(owners[size_t(random.below(4))]));
    account.ownerName = account.owner.toString().toUpper();
    account.closedAtMs = random.oneIn(3) ? testNowMs - random.below(60) * 86'400'000 : 0;
    for (qint64 i = random.below(4); i >= 0; --i)
        account.limits.append(randomLimit(random));
    for (qint64 i = random.below(15); i > 0; --i)
        account.trend.append(random.below(1000));
    return account;
}

QList<QueueAccount> randomAccounts(Random &random, int count)
{
    QList<QueueAccount> accounts;
    for (int i = 0; i < count; ++i)
        accounts.append(randomAccount(random, i + 1));
    return accounts;
}

QueueLimit cycleLimit(qint64 cap, qint64 used)
{
    QueueLimit limit;
    limit.meter = MeterId(u"mtr_calls"_s);
    limit.meterName = u"api_calls"_s;
    limit.unit = u"requests"_s;
    limit.facts.cap = Cap::number(cap);
    limit.facts.used = used;
    limit.facts.measured = true;
    limit.facts.forecastable = true;
    limit.facts.today = testToday;
    limit.facts.cycleStart = testToday - 21;
    limit.facts.cycleEnd = testToday + 9;
    limit.readAtMs = testNowMs - 120'000;
    return limit;
}

QueueLimit dayLimit(qint64 cap, qint64 used, int daysOver)
{
    QueueLimit limit = cycleLimit(cap, used);
    limit.facts.window = Window::Day;
    limit.facts.forecastable = false;
    limit.facts.usedDay = testToday;
    limit.facts.daysOver = daysOver;
    return limit;
}

QueueAccount accountWith(AccountKey key, const QString &id, const QList<QueueLimit> &limits)
{
    QueueAccount account;
    account.key = key;
    account.id = AccountId(id);
    account.name = u"Account "_s + id;
    account.zone = u"UTC"_s;
    account.planName = u"Starter"_s;
    account.limits = limits;
    return account;
}

} // namespace headroom
