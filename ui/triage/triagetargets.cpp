// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/triagetargets.h"

#include "ui/widgets/queuetable.h"
#include "ui/windowactions.h"

#include <algorithm>

namespace headroom {
namespace {

/// More facts are not asked for: a choice among so many rows is not made by their dates.
constexpr qsizetype mostFacts = 30;

TriageTarget targetOf(const QueueRow &row)
{
    TriageTarget target;
    target.limit = {row.id, row.worst.meter, row.worst.facts.window, row.worst.facts.credit, 0, {}};
    target.name = row.name.isEmpty() ? row.id.toString() : row.name;
    target.state = row.worst.caseState;
    target.window = row.worst.facts.window;
    return target;
}

} // namespace

QList<TriageTarget> triageTargets(const QueueModel &model, const QueueTableView &table)
{
    QList<int> rows;
    for (const AccountId &account : model.marked()) {
        if (const auto row = model.rowOf(account))
            rows.append(*row);
    }
    if (rows.isEmpty() && table.currentIndex().isValid())
        rows.append(table.currentIndex().row());
    std::sort(rows.begin(), rows.end());
    QList<TriageTarget> targets;
    for (const int row : std::as_const(rows))
        targets.append(targetOf(model.rowAt(row)));
    return targets;
}

std::optional<TriageTarget> currentTarget(const QueueModel &model, const QueueTableView &table)
{
    const QModelIndex current = table.currentIndex();
    return current.isValid() ? std::optional(targetOf(model.rowAt(current.row()))) : std::nullopt;
}

TriageSubject::TriageSubject(WindowActions &actions, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
{ }

void TriageSubject::set(const QList<TriageTarget> &targets)
{
    m_targets = targets;
    m_facts.clear();
    m_asked = std::min(targets.size(), mostFacts);
    const int round = ++m_round;
    for (qsizetype i = 0; i < m_asked; ++i) {
        whenDone(m_actions.triageFacts(targets[i].limit), this, [this, round, i](const Result<TriageFacts> &facts) {
            if (round != m_round)
                return; // other rows are acted on meanwhile
            if (!facts)
                return emit failed(facts.error());
            m_facts.insert(i, *facts);
            if (isKnown())
                emit known();
        });
    }
}

QStringList TriageSubject::names() const
{
    QStringList names;
    for (const TriageTarget &target : m_targets)
        names.append(target.name);
    return names;
}

QList<TriageFacts> TriageSubject::facts() const
{
    QList<TriageFacts> facts;
    for (qsizetype i = 0; i < m_asked; ++i) {
        if (const TriageFacts *known = factsOf(i))
            facts.append(*known);
    }
    return facts;
}

const TriageFacts *TriageSubject::factsOf(qsizetype index) const
{
    const auto found = m_facts.constFind(index);
    return found == m_facts.cend() ? nullptr : &*found;
}

LimitRef TriageSubject::limit(qsizetype index) const
{
    LimitRef limit = m_targets[index].limit;
    if (const TriageFacts *facts = factsOf(index)) {
        limit.seenVersion = facts->record.version;
        limit.seenCase = facts->record.id;
    }
    return limit;
}

QList<LimitRef> TriageSubject::limits() const
{
    QList<LimitRef> limits;
    for (qsizetype i = 0; i < m_targets.size(); ++i)
        limits.append(limit(i));
    return limits;
}

} // namespace headroom
