// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/queuecolumns.h"

namespace headroom {
namespace {

constexpr qint64 closedForMs = qint64(30) * 24 * 60 * 60 * 1000;

/// Owner places: free, or nobody known.
constexpr quint32 freeOwner = 0;
constexpr quint32 unknownOwner = std::numeric_limits<quint32>::max();

} // namespace

quint32 QueueColumns::ownerPlace(const PersonId &owner) const { return m_owners.value(owner, unknownOwner); }

bool QueueColumns::isOwnedBy(AccountIndex index, const PersonId &owner) const
{
    return m_owner[index] == (owner.isEmpty() ? freeOwner : ownerPlace(owner));
}

bool QueueColumns::isIn(AccountIndex index, QueueView view, quint32 me, qint64 nowMs) const
{
    if (view == QueueView::Closed) {
        const qint64 closedMs = m_closedMs[index];
        return closedMs != 0 && closedMs <= nowMs && nowMs - closedMs <= closedForMs;
    }
    const bool set = (m_views[index] >> unsigned(view)) & 1u;
    if (view != QueueView::MineAndFree)
        return set;
    return set && (m_owner[index] == freeOwner || m_owner[index] == me);
}

ViewCounts QueueColumns::counts(const QueueViewer &viewer) const
{
    const quint32 me = ownerPlace(viewer.me);
    ViewCounts counts;
    for (AccountIndex i = 0; i < m_accounts.size(); ++i) {
        if (!m_known[i])
            continue;
        for (size_t view = 0; view < counts.perView.size(); ++view)
            counts.perView[view] += isIn(i, QueueView(view), me, viewer.nowMs) ? 1 : 0;
    }
    return counts;
}

std::vector<quint8> QueueColumns::members(QueueView view, const QueueViewer &viewer) const
{
    const quint32 me = ownerPlace(viewer.me);
    std::vector<quint8> members(m_accounts.size());
    for (AccountIndex i = 0; i < m_accounts.size(); ++i)
        members[i] = m_known[i] && isIn(i, view, me, viewer.nowMs) ? 1 : 0;
    return members;
}

QList<QueueRow> QueueColumns::rows(std::optional<QueueView> view, const QueueViewer &viewer) const
{
    const quint32 me = ownerPlace(viewer.me);
    QList<QueueRow> rows;
    for (const Ranked &entry : m_order) {
        const bool listed =
            view ? isIn(entry.account, *view, me, viewer.nowMs) : Band(m_band[entry.account]) != Band::Ok;
        if (listed)
            rows.append(row(entry.account, viewer.nowMs));
    }
    return rows;
}

const TextArena &QueueColumns::text() const
{
    if (!m_textBuilt) {
        m_text.reserve(m_accounts.size());
        for (AccountIndex i = 0; i < m_accounts.size(); ++i) {
            if (m_known[i])
                m_text.set(i, m_accounts[i]);
        }
        m_textBuilt = true;
    }
    return m_text;
}

} // namespace headroom
