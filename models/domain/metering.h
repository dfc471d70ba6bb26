// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/zone.h"

#include <QHash>

#include <map>

namespace headroom {

/// The stretch of time that a read of events covers, fixed at its start.
struct ReadRange
{
    qint64 fromMs = 0;
    qint64 toMs = 0; ///< exclusive; not after nowMs
    qint64 nowMs = 0;
};

enum class EventFault {
    LaterThanNow, ///< skipped
    Differs, ///< same id, another content: the first counts
    Negative, ///< skipped; its day is a lower bound
    TooLarge, ///< the day's sum leaves 64 bits: skipped; its day is a lower bound
};

/// "laterThanNow", "differs", "negative", "tooLarge".
[[nodiscard]] QString eventFaultKey(EventFault fault);

/// An event that was not counted, with its reason.
struct SkippedEvent
{
    QString id;
    EventFault fault = EventFault::LaterThanNow;
    friend bool operator==(const SkippedEvent &, const SkippedEvent &) = default;
};

/// One account's windows of one meter, as the events of a read give them. They replace what was known of the
/// same windows and are never added to it.
struct MeteredWindows
{
    AccountId account;
    QList<DayValue> days; ///< ascending, gapless; Complete, LowerBound (not wholly read), Partial (running)
    QList<TimedValue> hours; ///< ascending, of the hours that have events; hours count from the day's start
    QList<TimedValue> minutes; ///< ascending, of the minutes that have events
    qint64 hoursFromMs = 0; ///< every hour in [hoursFromMs, hoursToMs) is known, one without events as 0
    qint64 hoursToMs = 0; ///< equal to hoursFromMs = none
    qint64 minutesFromMs = 0; ///< the same for minutes
    qint64 minutesToMs = 0;
    qint64 lastGainMs = 0; ///< newest event with units; 0 = none
};

/// Everything a read of one meter's events says.
struct Metered
{
    QList<MeteredWindows> accounts; ///< ordered by account id
    QList<SkippedEvent> skipped; ///< in the order of reading
    qint64 counted = 0; ///< events that count
    qint64 repeated = 0; ///< further copies of a counted event, equal in content
};

/// Turns the events of one meter, page by page, into windows per account (DESIGN §4 "Input edges", §5). An
/// event serves only windows at least as long as its span: a day's roll-up no hour, an hour's no minute. An
/// id counts once. Not for sharing between threads.
class Metering
{
public:
    explicit Metering(const ReadRange &range)
        : m_range(range)
    { }

    /// \a account is counted in \a zone; days before \a sinceMs (when it became a customer) are not stated.
    /// An account that is not introduced is counted in UTC from its first event's day on.
    void introduce(const AccountId &account, const QTimeZone &zone, qint64 sinceMs);
    void add(const UsageEvent &event);
    [[nodiscard]] Metered result() const;

private:
    struct Account
    {
        DayWalk walk{QTimeZone::utc()};
        QTimeZone zone = QTimeZone::utc();
        std::optional<qint64> sinceMs;
        std::map<EpochDay, DayValue> days;
        std::map<qint64, qint64> hours;
        std::map<qint64, qint64> minutes;
        qint64 dayRollupEndMs = 0; ///< end of the newest day roll-up
        qint64 hourRollupEndMs = 0; ///< end of the newest day or hour roll-up
        qint64 lastGainMs = 0;
    };

    [[nodiscard]] bool isNew(const UsageEvent &event);
    void count(Account &account, const UsageEvent &event);
    [[nodiscard]] MeteredWindows windowsOf(const AccountId &id, const Account &account) const;
    [[nodiscard]] QList<DayValue> daysOf(const Account &account) const;

    ReadRange m_range;
    std::map<AccountId, Account> m_accounts;
    QHash<QString, UsageEvent> m_seen;
    QList<SkippedEvent> m_skipped;
    qint64 m_counted = 0;
    qint64 m_repeated = 0;
};

} // namespace headroom
