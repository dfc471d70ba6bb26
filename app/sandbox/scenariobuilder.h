// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/scenario.h"

namespace headroom::sandbox {

/// What an account is in the scenario for.
enum class Role {
    SteadilyOver, ///< over its daily cap on nearly every day
    FreeOver, ///< a free account at 401.6 % of its cycle
    CycleOver,
    CycleCritical, ///< 95 to 99 % of the cycle; the first is 982,400 of 1,000,000
    CycleApproaching,
    Trending, ///< a little more every day, now just under the daily cap
    Bursty,
    OwnCap, ///< has asked for a lower cap of its own
    Spike, ///< one day of nine times the use, long over
    TwoSubscriptions, ///< two live ones on one meter
    Broken, ///< on the one plan whose enrichment meter delivers nothing any more
    Watch,
    Normal,
};

/// Makes a scenario; used once.
class ScenarioBuilder
{
public:
    ScenarioBuilder(Options options, qint64 startMs);
    [[nodiscard]] std::unique_ptr<Scenario> build();

private:
    /// An account in the making.
    struct Draft
    {
        Role role = Role::Normal;
        int number = 0; ///< within its role
        int rank = 0; ///< in the order of roles
        quint64 bits = 0;
        qsizetype product = 0;
        int cycleDaysAgo = 0;
        int monthsOld = 0;
        bool hourly = false;
    };
    [[nodiscard]] QList<Draft> drafts() const;
    [[nodiscard]] qsizetype chooseProduct(const Draft &draft) const;
    [[nodiscard]] const ZoneDays *zoneDays(const QString &name);
    void addCustomer(const Draft &draft);
    void addSubscription(const Draft &draft, qsizetype product);
    void addSeries(const Draft &draft);
    [[nodiscard]] UsagePattern apiPattern(const Draft &draft) const;
    [[nodiscard]] qint64 dailyMilli(const Draft &draft) const;
    void calibrate(const Draft &draft, UsageSeries *api) const;
    void addOwnCap(const Draft &draft, SubscriptionEntry *entry) const;
    void applyOddities();
    void applyStatuses();
    void applyCredits();
    void stopUse(qsizetype customer, qint64 endMs);

    Options m_options;
    std::unique_ptr<Scenario> m_world;
    QList<qsizetype> m_normal; ///< subscriptions of ordinary monthly accounts, for the oddities
};

} // namespace headroom::sandbox
