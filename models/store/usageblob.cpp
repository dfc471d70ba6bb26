// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/usageblob.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace headroom {
namespace {

constexpr int numberBytes = 8;

struct StagedDay
{
    qint64 used = 0;
    qint64 denied = 0;
    qint32 day = 0;
    qint32 quality = 0;
};

QByteArray packNumbers(const qint64 *numbers, qsizetype count)
{
    if (count == 0)
        return QByteArray("", 0);
    QByteArray bytes(count * numberBytes, Qt::Uninitialized);
    qToLittleEndian<qint64>(numbers, count, bytes.data());
    return bytes;
}

/// At most \a most numbers; where there are none, neither address need be one.
void unpackNumbers(const QByteArray &bytes, qsizetype most, qint64 *numbers)
{
    if (const qsizetype count = std::min(most, bytes.size() / numberBytes); count > 0)
        qFromLittleEndian<qint64>(bytes.constData(), count, numbers);
}

} // namespace

void MonthDays::set(int index, const DayValue &value)
{
    const auto i = size_t(index);
    const bool absent = value.quality == Quality::Absent;
    used[i] = absent ? 0 : value.used;
    denied[i] = absent ? notTold : value.denied.value_or(notTold);
    quality[i] = value.quality;
}

DayValue MonthDays::value(int index, EpochDay firstDay) const
{
    const auto i = size_t(index);
    return {.day = firstDay + index,
            .used = used[i],
            .denied = denied[i] == notTold ? std::nullopt : std::optional(denied[i]),
            .quality = quality[i]};
}

bool MonthDays::isEmpty() const
{
    return std::all_of(quality.begin(), quality.end(), [](Quality q) { return q == Quality::Absent; });
}

QByteArray packUsed(const MonthDays &days, int count) { return packNumbers(days.used.data(), count); }

QByteArray packDenied(const MonthDays &days, int count)
{
    const auto *end = days.denied.data() + count;
    const bool told = std::any_of(days.denied.data(), end, [](qint64 n) { return n != MonthDays::notTold; });
    return told ? packNumbers(days.denied.data(), count) : QByteArray("", 0);
}

QByteArray packQuality(const MonthDays &days, int count)
{
    QByteArray bytes((count + 3) / 4, '\0');
    for (int i = 0; i < count; ++i)
        bytes[i / 4] = char(uchar(bytes.at(i / 4)) | uint(days.quality[size_t(i)]) << (i % 4 * 2));
    return bytes;
}

MonthDays unpackMonth(const QByteArray &used, const QByteArray &denied, const QByteArray &quality)
{
    MonthDays days;
    const qsizetype most = MonthDays::most;
    unpackNumbers(used, most, days.used.data());
    unpackNumbers(denied, most, days.denied.data());
    const qsizetype count = std::min({most, used.size() / numberBytes, quality.size() * 4});
    for (qsizetype i = 0; i < count; ++i)
        days.quality[size_t(i)] = Quality(uchar(quality.at(i / 4)) >> (i % 4 * 2) & 3);
    return days;
}

QByteArray packStaged(const QList<DayValue> &days)
{
    QByteArray bytes(days.size() * qsizetype(sizeof(StagedDay)), Qt::Uninitialized);
    char *place = bytes.data();
    for (const DayValue &value : days) {
        const StagedDay day{value.used, value.denied.value_or(MonthDays::notTold), value.day,
                            qint32(value.quality)};
        std::memcpy(place, &day, sizeof day);
        place += sizeof day;
    }
    return bytes;
}

QList<DayValue> unpackStaged(const QByteArray &bytes)
{
    QList<DayValue> days(bytes.size() / qsizetype(sizeof(StagedDay)));
    const char *place = bytes.constData();
    for (DayValue &value : days) {
        StagedDay day;
        std::memcpy(&day, place, sizeof day);
        place += sizeof day;
        value.day = day.day;
        value.used = day.used;
        if (day.denied != MonthDays::notTold)
            value.denied = day.denied;
        value.quality = Quality(day.quality);
    }
    return days;
}

void TimedDay::replaceBy(const TimedDay &newer)
{
    if (newer.used.size() > used.size()) {
        used.resize(newer.used.size());
        known.resize(newer.used.size());
    }
    for (size_t i = 0; i < newer.used.size(); ++i) {
        if (!newer.known[i])
            continue;
        used[i] = newer.used[i];
        known[i] = true;
    }
}

QByteArray packUsed(const TimedDay &day) { return packNumbers(day.used.data(), qsizetype(day.used.size())); }

QByteArray packKnown(const TimedDay &day)
{
    QByteArray bytes(qsizetype(day.known.size() + 7) / 8, '\0');
    for (size_t i = 0; i < day.known.size(); ++i) {
        if (day.known[i])
            bytes[qsizetype(i / 8)] = char(uchar(bytes.at(qsizetype(i / 8))) | 1U << (i % 8));
    }
    return bytes;
}

TimedDay unpackTimed(const QByteArray &used, const QByteArray &known)
{
    TimedDay day(size_t(used.size() / numberBytes));
    unpackNumbers(used, used.size() / numberBytes, day.used.data());
    for (size_t i = 0; i < day.known.size() && qsizetype(i / 8) < known.size(); ++i)
        day.known[i] = (uchar(known.at(qsizetype(i / 8))) >> (i % 8) & 1U) != 0;
    return day;
}

} // namespace headroom
