// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

struct FormatWords
{
    Q_DECLARE_TR_FUNCTIONS(headroom::Words)
};

QString tensText(qint64 number, int digits)
{
    QString text = QString::number(number).rightJustified(digits, u'0');
    return text;
}

QString currencySign(const QString &currency)
{
    if (currency == "USD"_L1)
        return u"$"_s;
    if (currency == "EUR"_L1)
        return u"€"_s;
    if (currency == "GBP"_L1)
        return u"£"_s;
    return {};
}

QString shortDay(QDate date, bool withYear)
{
    const bool german = QLocale().language() == QLocale::German;
    const QString pattern =
        german ? (withYear ? u"d. MMM yyyy"_s : u"d. MMM"_s) : (withYear ? u"d MMM yyyy"_s : u"d MMM"_s);
    return QLocale().toString(date, pattern);
}

} // namespace

QString numberText(qint64 value) { return Wording().number(value); }

QString percentText(qint64 tenths) { return Wording().percent(tenths); }

QString moneyText(const Money &money)
{
    const int digits = minorDigits(money.currency);
    qint64 unit = 1;
    for (int i = 0; i < digits; ++i)
        unit *= 10;
    const qint64 whole = money.minor / unit;
    const qint64 part = money.minor % unit < 0 ? -(money.minor % unit) : money.minor % unit;
    QString number = QLocale().toString(whole);
    if (money.minor < 0 && whole == 0)
        number.prepend(u'-');
    if (digits > 0)
        number += QLocale().decimalPoint() + tensText(part, digits);
    const QString sign = currencySign(money.currency);
    if (sign.isEmpty())
        return money.currency + u'\u00a0' + number;
    return QLocale().language() == QLocale::German ? number + u'\u00a0' + sign : sign + number;
}

QString intervalText(const Interval &interval)
{
    const int n = interval.count;
    if (interval.unit == "Day"_L1)
        return n == 1 ? FormatWords::tr("a day") : FormatWords::tr("every %n day(s)", nullptr, n);
    if (interval.unit == "Week"_L1)
        return n == 1 ? FormatWords::tr("a week") : FormatWords::tr("every %n week(s)", nullptr, n);
    if (interval.unit == "Year"_L1)
        return n == 1 ? FormatWords::tr("a year") : FormatWords::tr("every %n year(s)", nullptr, n);
    return n == 1 ? FormatWords::tr("a month") : FormatWords::tr("every %n month(s)", nullptr, n);
}

QString ageText(qint64 ms) { return Wording().age(ms); }

QString clockText(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms).toString(u"HH:mm"_s); }

QString momentText(qint64 ms, const QString &zone)
{
    const QTimeZone known(zone.toLatin1());
    const QDateTime moment =
        known.isValid() ? QDateTime::fromMSecsSinceEpoch(ms, known) : QDateTime::fromMSecsSinceEpoch(ms);
    return shortDay(moment.date(), false) + u' ' + moment.toString(u"HH:mm"_s);
}

QString dayText(EpochDay day, EpochDay today)
{
    const QDate date = dateOf(day);
    return shortDay(date, date.year() != dateOf(today).year());
}

QTimeZone zoneOrUtc(const QString &name)
{
    const QTimeZone zone(name.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QDate dateOf(EpochDay day) { return QDate(1970, 1, 1).addDays(day); }

QString progressText(const SyncState &state)
{
    QStringList parts;
    if (state.total > 0)
        parts.append(
            FormatWords::tr("%1 of %2", "done of total").arg(numberText(state.done), numberText(state.total)));
    if (state.secondsLeft) {
        const int left = *state.secondsLeft;
        parts.append(left < 120 ? FormatWords::tr("about %1 s").arg(left)
                                : FormatWords::tr("about %1 min").arg((left + 30) / 60));
    }
    return parts.join(u" · "_s);
}

QString syncText(const SyncState &state)
{
    switch (state.phase) {
    case SyncState::Phase::Idle: return {};
    case SyncState::Phase::Waiting:
        return FormatWords::tr("The billing API asks to slow down · goes on in %1 s").arg(state.waitSeconds);
    case SyncState::Phase::Running: break;
    }
    const QString progress = progressText(state);
    return progress.isEmpty() ? state.step : FormatWords::tr("%1: %2", "step, progress").arg(state.step, progress);
}

QString sourceText(UsageSource source)
{
    switch (source) {
    case UsageSource::Events: return FormatWords::tr("usage events");
    case UsageSource::Import: return FormatWords::tr("an imported file");
    case UsageSource::Query: return FormatWords::tr("a query");
    case UsageSource::Readings: return FormatWords::tr("differences of own readings");
    }
    return {};
}

} // namespace headroom
