// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/triagehistory.h"

#include "ui/triage/triagewords.h"

#include <algorithm>

namespace headroom {
namespace {

std::optional<TriageEntry> takeLast(QList<TriageEntry> &entries)
{
    if (entries.isEmpty())
        return {};
    return entries.takeLast();
}

} // namespace

void TriageHistory::add(TriageEntry entry)
{
    m_undone.clear();
    m_done.append(std::move(entry));
    emit changed();
}

std::optional<TriageEntry> TriageHistory::takeUndo()
{
    auto entry = takeLast(m_done);
    emit changed();
    return entry;
}

std::optional<TriageEntry> TriageHistory::takeRedo()
{
    auto entry = takeLast(m_undone);
    emit changed();
    return entry;
}

void TriageHistory::wasUndone(TriageEntry entry)
{
    m_undone.append(std::move(entry));
    emit changed();
}

void TriageHistory::wasRedone(TriageEntry entry)
{
    m_done.append(std::move(entry));
    emit changed();
}

void TriageHistory::putBack(TriageEntry entry, bool undo)
{
    (undo ? m_done : m_undone).append(std::move(entry));
    emit changed();
}

void TriageHistory::clear()
{
    m_done.clear();
    m_undone.clear();
    emit changed();
}

QString TriageHistory::undoName() const { return m_done.isEmpty() ? QString() : nameOfAct(m_done.last().outcome); }

bool TriageHistory::wouldUndo(const ChoiceId &choice) const
{
    if (m_done.isEmpty() || choice.isEmpty())
        return false;
    const QList<TriageDone> &done = m_done.last().outcome.done;
    return std::any_of(done.begin(), done.end(), [&](const TriageDone &one) { return one.choice == choice; });
}

QString TriageHistory::redoName() const
{
    return m_undone.isEmpty() ? QString() : nameOfAct(m_undone.last().outcome);
}

} // namespace headroom
