// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sourcestate.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr qint64 silentAfterMs = 24 * hourMs;
constexpr int busyDays = 7;

bool contradicts(const DayValue &a, const DayValue &b)
{
    const bool completeA = a.quality == Quality::Complete;
    const bool completeB = b.quality == Quality::Complete;
    if (completeA && completeB)
        return a.used != b.used;
    return (completeA && b.used > a.used) || (completeB && a.used > b.used);
}

} // namespace

bool isSilent(qint64 nowMs, qint64 lastGainMs, EpochDay lastGainDay, std::span<const EpochDay> gainedDays)
{
    if (lastGainMs == 0 || nowMs - lastGainMs < silentAfterMs)
        return false;
    for (EpochDay day = lastGainDay - busyDays + 1; day <= lastGainDay; ++day) {
        if (std::find(gainedDays.begin(), gainedDays.end(), day) == gainedDays.end())
            return false;
    }
    return true;
}

QString blockReason(const SourceFacts &facts)
{
    if (facts.twoLiveSubscriptions)
        return u"twoLiveSubscriptions"_s;
    if (facts.rubbish)
        return u"rubbish"_s;
    if (facts.deliveredBefore && !facts.deliveredNow)
        return u"sourceStopped"_s;
    return facts.silent ? u"silent"_s : QString();
}

MergedDays mergeDays(std::span<const SourcedDay> days)
{
    std::vector<SourcedDay> sorted(days.begin(), days.end());
    std::erase_if(sorted, [](const SourcedDay &day) { return day.value.quality == Quality::Absent; });
    std::stable_sort(sorted.begin(), sorted.end(), [](const SourcedDay &a, const SourcedDay &b) {
        return a.value.day != b.value.day ? a.value.day < b.value.day : a.source < b.source;
    });
    MergedDays merged;
    for (const SourcedDay &day : sorted) {
        if (merged.days.isEmpty() || merged.days.constLast().value.day != day.value.day)
            merged.days.append(day);
        else if (contradicts(merged.days.constLast().value, day.value))
            merged.differences.append({merged.days.constLast(), day});
    }
    return merged;
}

} // namespace headroom
