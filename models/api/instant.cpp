// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/instant.h"

#include "models/base/duration.h"

#include <array>

namespace headroom {
namespace {

/// Reads digits and marks from the front of a text; once something does not fit, nothing does.
class Cursor
{
public:
    explicit Cursor(std::string_view text)
        : m_text(text)
    { }

    int number(size_t digits)
    {
        int value = 0;
        for (size_t i = 0; i < digits; ++i)
            value = value * 10 + digit();
        return value;
    }
    void mark(char wanted) { m_good = m_good && take() == wanted; }
    [[nodiscard]] char take()
    {
        if (m_text.empty()) {
            m_good = false;
            return '\0';
        }
        const char c = m_text.front();
        m_text.remove_prefix(1);
        return c;
    }
    [[nodiscard]] char peek() const { return m_text.empty() ? '\0' : m_text.front(); }
    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool atEnd() const { return m_text.empty(); }
    [[nodiscard]] bool atDigit() const { return peek() >= '0' && peek() <= '9'; }

private:
    int digit()
    {
        const char c = take();
        m_good = m_good && c >= '0' && c <= '9';
        return c - '0';
    }

    std::string_view m_text;
    bool m_good = true;
};

bool isLeap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int daysInMonth(int year, int month)
{
    static constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeap(year) ? 29 : days[size_t(month - 1)];
}

/// Days since 1970-01-01 of a proleptic Gregorian date (H. Hinnant, days_from_civil).
qint64 daysFromCivil(int year, int month, int day)
{
    const qint64 y = month <= 2 ? year - 1 : year;
    const qint64 era = (y >= 0 ? y : y - 399) / 400;
    const qint64 yearOfEra = y - era * 400;
    const qint64 dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const qint64 dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146'097 + dayOfEra - 719'468;
}

std::optional<qint64> dateMs(Cursor &cursor)
{
    const int year = cursor.number(4);
    cursor.mark('-');
    const int month = cursor.number(2);
    cursor.mark('-');
    const int day = cursor.number(2);
    if (!cursor.good() || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
        return std::nullopt;
    return daysFromCivil(year, month, day) * dayMs;
}

std::optional<qint64> timeMs(Cursor &cursor)
{
    const int hour = cursor.number(2);
    cursor.mark(':');
    const int minute = cursor.number(2);
    cursor.mark(':');
    const int second = cursor.number(2);
    if (!cursor.good() || hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    return hour * hourMs + minute * minuteMs + second * secondMs;
}

std::optional<qint64> fractionMs(Cursor &cursor)
{
    if (cursor.peek() != '.')
        return 0;
    cursor.mark('.');
    if (!cursor.atDigit())
        return std::nullopt;
    qint64 ms = 0;
    for (qint64 unit = 100; cursor.atDigit(); unit /= 10)
        ms += unit * cursor.number(1);
    return ms;
}

std::optional<qint64> offsetMs(Cursor &cursor)
{
    const char sign = cursor.take();
    if (sign == 'Z' || sign == 'z')
        return 0;
    if (sign != '+' && sign != '-')
        return std::nullopt;
    const int hours = cursor.number(2);
    cursor.mark(':');
    const int minutes = cursor.number(2);
    if (!cursor.good() || hours > 23 || minutes > 59)
        return std::nullopt;
    const qint64 offset = hours * hourMs + minutes * minuteMs;
    return sign == '+' ? offset : -offset;
}

} // namespace

std::optional<qint64> instantFromText(std::string_view text)
{
    Cursor cursor(text);
    const auto date = dateMs(cursor);
    const char separator = cursor.take();
    if (!date || (separator != 'T' && separator != 't' && separator != ' '))
        return std::nullopt;
    const auto time = timeMs(cursor);
    if (!time)
        return std::nullopt;
    const auto fraction = fractionMs(cursor);
    if (!fraction)
        return std::nullopt;
    const auto offset = offsetMs(cursor);
    if (!offset || !cursor.good() || !cursor.atEnd())
        return std::nullopt;
    return *date + *time + *fraction - *offset;
}

} // namespace headroom
