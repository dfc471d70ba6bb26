// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queueaccount.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace headroom {

/// A number cut to three digits, rounded half up: digits x 10^-decimals x 10^power.
struct CompactNumber
{
    int digits = 0; ///< 100 … 999
    int decimals = 0; ///< 0 … 2
    int power = 6; ///< 6, 9, 12, 15 or 18
    friend bool operator==(const CompactNumber &, const CompactNumber &) = default;
};

/// Three digits of \a value, rounded half up (DESIGN §4 "Compact display": 1,339,636 is 1.34 M); nothing
/// below a million, where every digit is shown.
[[nodiscard]] std::optional<CompactNumber> compactNumber(qint64 value);

/// \a text so that no tool tip takes it for rich text: an invisible word joiner after each "<" and "&".
[[nodiscard]] QString plainToolTip(QString text);

/// How the queue, the account pane and the command line say numbers and reasons, in one language and
/// locale. Texts are short (cells) or whole phrases (screen readers). Plain text, never markup.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(headroom::Wording)
public:
    explicit Wording(const QLocale &locale = QLocale())
        : m_locale(locale)
    { }

    [[nodiscard]] QString number(qint64 value) const; ///< "1,339,636"
    [[nodiscard]] QString compact(qint64 value) const; ///< "1.34 M"; below a million as number()
    [[nodiscard]] QString percent(qint64 tenths) const; ///< "401.6 %", nothing rounded
    [[nodiscard]] QString percentPhrase(qint64 tenths) const; ///< "401.6 percent"
    [[nodiscard]] QString band(Band band) const; ///< "over"
    [[nodiscard]] QString window(Window window) const; ///< "a day"
    [[nodiscard]] QString capOrigin(CapOrigin origin) const; ///< "own cap"
    [[nodiscard]] QString used(const QueueLimit &limit) const; ///< "4,016 of 1,000 a day", "— of 1,000 a day"
    [[nodiscard]] QString days(std::optional<int> days) const; ///< "4", "over a year", "—"
    [[nodiscard]] QString basis(Basis basis) const; ///< "today", "average", "weekday"
    [[nodiscard]] QString daysWithBasis(const Standing &standing) const; ///< "4 weekday"
    [[nodiscard]] QString range(const DaysRange &range) const;
    [[nodiscard]] QString date(EpochDay day) const; ///< "24 Nov"
    [[nodiscard]] QString time(qint64 ms, const QTimeZone &zone) const; ///< "08:52"
    [[nodiscard]] QString moment(qint64 ms, const QTimeZone &zone) const; ///< "21 Nov 08:52 Europe/Berlin"
    /// Why a limit stands where it does: "cap on 24 Nov", "4 of 7 days over", "burst at 08:52" (with its
    /// date where that is not the account's today), "api_calls is silent".
    [[nodiscard]] QString why(const QueueLimit &limit, const Why &why, const QTimeZone &zone) const;
    /// The same with ", +2 limits" where other limits deserve a look.
    [[nodiscard]] QString why(const QueueRow &row, const QTimeZone &zone) const;
    /// A block reason (Why::reason) of \a meter in words.
    [[nodiscard]] QString blocked(const QString &reason, const QString &meter) const;
    [[nodiscard]] QString age(qint64 ms) const; ///< "2 min", "31 h", "3 days"

    /// "4,016 of 1,000 requests a day, 401.6 percent, over".
    [[nodiscard]] QString usagePhrase(const QueueLimit &limit, const Standing &standing,
                                      const QTimeZone &zone) const;
    [[nodiscard]] QString projectedPhrase(const QueueLimit &limit, const Standing &standing) const;
    [[nodiscard]] QString daysPhrase(const Standing &standing) const;
    [[nodiscard]] QString agePhrase(const QueueRow &row) const;
    [[nodiscard]] QString trendPhrase(const QList<qint64> &trend, const QString &unit) const;

    /// Keeps \a text in one piece inside right-to-left text; as it is where the language runs left to right.
    [[nodiscard]] QString isolated(const QString &text) const;
    /// What stands for a value that is absent.
    [[nodiscard]] static QString none();

private:
    [[nodiscard]] QString tenths(qint64 tenths) const;
    [[nodiscard]] QString burst(const QueueLimit &limit, qint64 ms, const QTimeZone &zone) const;
    [[nodiscard]] QString counted(const QString &of, const QueueLimit &limit, const QString &unit) const;

    QLocale m_locale;
};

} // namespace headroom
