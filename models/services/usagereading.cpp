// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/usagereading.h"

#include "models/services/accountzone.h"
#include "models/services/requestscope.h"
#include "models/store/store.h"

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

/// Subscriptions read at the same time: enough to keep six connections busy.
constexpr int historyWidth = 8;
/// Staged together, so that the writer is not asked once for each subscription.
constexpr int slice = 100;
/// Far enough back to meet the period before the current one, whatever its length up to a month.
constexpr qint64 historyMs = qint64(70) * 24 * 3600 * 1000;

class UsageReading : public std::enable_shared_from_this<UsageReading>
{
public:
    UsageReading(RequestScope &scope, BillingProvider &provider, Store &store, SyncDraft &draft,
                 std::function<void()> onAnswer, std::function<void(Result<>)> done)
        : m_scope(scope)
        , m_provider(provider)
        , m_store(store)
        , m_draft(draft)
        , m_onAnswer(std::move(onAnswer))
        , m_done(std::move(done))
    {
        for (qsizetype i = 0; i < draft.live.size(); ++i) {
            if (!draft.usageDone.contains(draft.live[i].id.toString()))
                m_waiting.append(i);
        }
    }

    void begin()
    {
        for (int i = 0; i < historyWidth; ++i)
            next();
        finishIfDone();
    }

private:
    void next()
    {
        if (m_waiting.isEmpty() || m_failed)
            return;
        ++m_running;
        readDetail(m_waiting.takeFirst());
    }

    template <typename T>
    void ask(const Future<T> &future, std::function<void(const T &)> use)
    {
        m_scope.watch(future, [self = shared_from_this(), use = std::move(use)](const Result<T> &answer) {
            ++self->m_draft.requests;
            self->m_onAnswer();
            if (answer)
                use(*answer);
            else
                self->fail(answer.error());
        });
    }

    void readDetail(qsizetype index)
    {
        const SubscriptionId id = m_draft.live[index].id;
        ask<SubscriptionRecord>(m_provider.subscription(id),
                                [self = shared_from_this(), index](const SubscriptionRecord &record) {
                                    self->m_draft.live[index] = record.subscription;
                                    for (const QString &finding : record.findings)
                                        self->m_draft.findings.append(
                                            {u"metadata"_s, record.subscription.id.toString(), finding});
                                    self->readHistory(index);
                                });
    }

    void readHistory(qsizetype index)
    {
        const Subscription &subscription = m_draft.live[index];
        const qint64 from = std::min(subscription.cycleStartMs, m_draft.endMs) - historyMs;
        ask<Page<UsagePeriod>>(m_provider.usageHistory(subscription.id, from, m_draft.endMs, 0),
                               [self = shared_from_this(), index](const Page<UsagePeriod> &periods) {
                                   self->takeHistory(index, periods);
                                   self->readCredits(index);
                               });
    }

    /// The reading is the period that contains now; the one before is kept too, with its final total.
    void takeHistory(qsizetype index, const Page<UsagePeriod> &periods)
    {
        const Subscription &subscription = m_draft.live[index];
        m_draft.setAside(u"usage-history"_s, periods.setAside);
        QSet<QString> delivered;
        for (const UsagePeriod &period : periods.items) {
            const bool current = period.startMs <= m_draft.endMs && m_draft.endMs < period.endMs;
            for (const UsagePeriod::MeterTotal &total : period.meters) {
                m_readings.append({subscription.account, total.meter, zoneOfAccount(m_draft, subscription.account),
                                   {m_draft.endMs, period.startMs, period.endMs, total.consumed}});
                if (!current)
                    continue;
                delivered.insert(total.meter.toString());
                m_draft.totals.insert({subscription.account, total.meter}, total.consumed);
                m_covers.append(cover(subscription.account, total.meter, {}));
                ++m_draft.tallies[u"usage-history"_s].used;
            }
        }
        for (const SubscriptionMeter &meter : subscription.meters) {
            if (!delivered.contains(meter.meter.toString()))
                noteMissing(subscription, meter.meter, !periods.setAside.isEmpty());
        }
    }

    /// Only a source that used to deliver is blocked; one that never did leaves its limit not measured.
    void noteMissing(const Subscription &subscription, const MeterId &meter, bool rubbish)
    {
        SourceTally &tally = m_draft.tallies[u"usage-history"_s];
        if (!hasDelivered(m_draft, subscription.account, meter)) {
            ++tally.skipped;
            ++tally.reasons[u"no reading yet"_s];
            return;
        }
        ++tally.blocked;
        ++tally.reasons[rubbish ? u"the answer could not be used"_s : u"no reading for the current cycle any more"_s];
        StagedCover blocked = cover(subscription.account, meter, rubbish ? u"rubbish"_s : u"noReading"_s);
        blocked.readAtMs = 0;
        m_covers.append(blocked);
    }

    StagedCover cover(const AccountId &account, const MeterId &meter, const QString &blocked) const
    {
        StagedCover cover;
        cover.account = account;
        cover.meter = meter;
        cover.source = UsageSource::Readings;
        cover.readAtMs = m_draft.endMs;
        cover.blocked = blocked;
        return cover;
    }

    void readCredits(qsizetype index)
    {
        const Subscription &subscription = m_draft.live[index];
        if (!subscription.hasCredits) {
            m_credits.append({subscription.account, subscription.id, m_draft.endMs, {}});
            finishOne(index);
            return;
        }
        ask<QList<CreditStanding>>(m_provider.creditUsage(subscription.id),
                                   [self = shared_from_this(), index](const QList<CreditStanding> &standings) {
                                       const Subscription &of = self->m_draft.live[index];
                                       self->m_credits.append({of.account, of.id, self->m_draft.endMs, standings});
                                       self->m_draft.tallies[u"credit-usage"_s].used += standings.size();
                                       self->finishOne(index);
                                   });
    }

    void finishOne(qsizetype index)
    {
        m_finished.append(m_draft.live[index]);
        --m_running;
        if (m_finished.size() >= slice)
            stageSlice();
        next();
        finishIfDone();
    }

    void stageSlice()
    {
        const QList<Subscription> finished = std::exchange(m_finished, {});
        watchStaging(m_store.stageReadings(std::exchange(m_readings, {})), {});
        watchStaging(m_store.stageCredits(std::exchange(m_credits, {})), {});
        watchStaging(m_store.stageCovers(std::exchange(m_covers, {})), {});
        // The writer works in order: once the last is in, a resumed run need not read these again.
        watchStaging(m_store.stage(finished), finished);
    }

    void watchStaging(const Future<> &staged, const QList<Subscription> &finished)
    {
        ++m_staging;
        m_scope.watch(staged, [self = shared_from_this(), finished](const Result<> &result) {
            --self->m_staging;
            for (const Subscription &subscription : finished)
                self->m_draft.usageDone.insert(subscription.id.toString());
            if (result)
                self->finishIfDone();
            else
                self->fail(result.error());
        });
    }

    void finishIfDone()
    {
        if (m_failed || m_running > 0 || !m_waiting.isEmpty())
            return;
        if (!m_finished.isEmpty())
            stageSlice();
        else if (m_staging == 0 && !std::exchange(m_failed, true))
            m_done({});
    }

    void fail(const Error &error)
    {
        if (!std::exchange(m_failed, true))
            m_done(failure(error));
    }

    RequestScope &m_scope;
    BillingProvider &m_provider;
    Store &m_store;
    SyncDraft &m_draft;
    std::function<void()> m_onAnswer;
    std::function<void(Result<>)> m_done;
    QList<qsizetype> m_waiting;
    QList<Subscription> m_finished;
    QList<StagedReading> m_readings;
    QList<StagedCredits> m_credits;
    QList<StagedCover> m_covers;
    int m_running = 0;
    int m_staging = 0;
    bool m_failed = false; ///< or done: nothing more is said
};

} // namespace

void readUsage(RequestScope &scope, BillingProvider &provider, Store &store, SyncDraft &draft,
               std::function<void()> onAnswer, std::function<void(Result<>)> done)
{
    std::make_shared<UsageReading>(scope, provider, store, draft, std::move(onAnswer), std::move(done))->begin();
}

} // namespace headroom
