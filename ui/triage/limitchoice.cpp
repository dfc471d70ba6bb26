// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/limitchoice.h"

#include "models/items/wording.h"
#include "ui/triage/triagewords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

LimitRef refOf(const AccountId &account, const LimitDetail &limit)
{
    return {account, limit.meter, limit.facts.window, limit.facts.credit, 0, {}};
}

CaseState stateOf(const LimitDetail &limit) { return limit.record ? limit.record->state : CaseState::None; }

} // namespace

void LimitChoice::setAccount(const AccountDetail &account)
{
    if (m_account != account.id)
        m_chosen.reset();
    m_account = account.id;
    m_limits = account.limits;
    if (!chosen())
        m_chosen.reset();
    emit changed();
    arrive();
}

void LimitChoice::whenInView(const LimitRef &limit, std::function<void(bool)> then)
{
    m_expected = limit;
    m_whenInView = std::move(then);
    if (m_account == limit.account)
        arrive();
}

void LimitChoice::arrive()
{
    const auto then = std::exchange(m_whenInView, {});
    if (!then || m_account != m_expected.account)
        return;
    for (qsizetype i = 0; i < m_limits.size(); ++i) {
        if (refOf(m_account, m_limits[i]) == m_expected) {
            choose(QString::number(i));
            return then(true);
        }
    }
    then(false);
}

void LimitChoice::clear()
{
    m_account = AccountId();
    m_limits.clear();
    m_chosen.reset();
    emit changed();
}

const LimitDetail *LimitChoice::chosen() const
{
    if (!m_chosen)
        return m_limits.isEmpty() ? nullptr : &m_limits.first();
    const auto found = std::find_if(m_limits.begin(), m_limits.end(),
                                    [&](const LimitDetail &limit) { return refOf(m_account, limit) == *m_chosen; });
    return found == m_limits.end() ? nullptr : &*found;
}

QString LimitChoice::nameOf(const LimitDetail &limit) const
{
    const bool oneMeter = std::all_of(m_limits.begin(), m_limits.end(),
                                      [&](const LimitDetail &other) { return other.meter == m_limits.first().meter; });
    return oneMeter && !limit.facts.credit ? Wording().window(limit.facts.window) : limitText(limit);
}

QList<ChooserItem> LimitChoice::items() const
{
    const Wording wording;
    QList<ChooserItem> items;
    for (qsizetype i = 0; i < m_limits.size(); ++i) {
        const LimitDetail &limit = m_limits[i];
        QStringList aside;
        if (limit.standing.percentTenths)
            aside.append(wording.percent(*limit.standing.percentTenths));
        aside.append(caseStateText(stateOf(limit)));
        items.append({QString::number(i), nameOf(limit), aside.join(u" · "_s), i < 9 ? QString::number(i + 1) : QString(), {}});
    }
    return items;
}

void LimitChoice::choose(const QString &id)
{
    const qsizetype index = id.toLongLong();
    if (index < 0 || index >= m_limits.size())
        return;
    m_chosen = index == 0 ? std::nullopt : std::optional(refOf(m_account, m_limits[index]));
    emit changed();
}

TriageTarget LimitChoice::applied(TriageTarget target) const
{
    const LimitDetail *limit = chosen();
    if (!m_chosen || !limit || target.limit.account != m_account)
        return target;
    target.limit = *m_chosen;
    target.window = limit->facts.window;
    target.state = stateOf(*limit);
    target.name = tr("%1, %2", "account, limit: Larkfield Maps, a day").arg(target.name, nameOf(*limit));
    return target;
}

QString LimitChoice::name() const
{
    const LimitDetail *limit = chosen();
    return limit ? nameOf(*limit) : QString();
}

bool LimitChoice::isAsleep() const
{
    const LimitDetail *limit = chosen();
    return limit && (stateOf(*limit) == CaseState::Snoozed || stateOf(*limit) == CaseState::Exempt);
}

} // namespace headroom
