// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/usage.h"

#include <QByteArray>

#include <array>
#include <vector>

namespace headroom {

/// The days of one month as a row of usage_month holds them (layout: ARCHITECTURE.md "Store").
struct MonthDays
{
    static constexpr int most = 31;
    static constexpr qint64 notTold = -1; ///< in the denied blob only

    std::array<qint64, most> used{};
    std::array<qint64, most> denied{};
    std::array<Quality, most> quality{};

    MonthDays() { denied.fill(notTold); }
    void set(int index, const DayValue &value);
    [[nodiscard]] DayValue value(int index, EpochDay firstDay) const;
    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const MonthDays &, const MonthDays &) = default;
};

[[nodiscard]] QByteArray packUsed(const MonthDays &days, int count);
/// Empty where no day tells.
[[nodiscard]] QByteArray packDenied(const MonthDays &days, int count);
[[nodiscard]] QByteArray packQuality(const MonthDays &days, int count);
/// Short or empty blobs leave the rest absent.
[[nodiscard]] MonthDays unpackMonth(const QByteArray &used, const QByteArray &denied,
                                    const QByteArray &quality);

/// Days as the staging keeps them: not for files, the bytes are this machine's.
[[nodiscard]] QByteArray packStaged(const QList<DayValue> &days);
[[nodiscard]] QList<DayValue> unpackStaged(const QByteArray &bytes);

/// The hours or minutes of one day as a row of usage_hours or usage_minutes holds them.
struct TimedDay
{
    std::vector<qint64> used;
    std::vector<bool> known; ///< as long as `used`

    explicit TimedDay(size_t count = 0)
        : used(count)
        , known(count)
    { }
    /// Takes what is known in \a newer from it; grows where it is longer.
    void replaceBy(const TimedDay &newer);
    friend bool operator==(const TimedDay &, const TimedDay &) = default;
};

[[nodiscard]] QByteArray packUsed(const TimedDay &day);
[[nodiscard]] QByteArray packKnown(const TimedDay &day);
[[nodiscard]] TimedDay unpackTimed(const QByteArray &used, const QByteArray &known);

} // namespace headroom
