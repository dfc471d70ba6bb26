// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/searchleaves.h"

#include "models/domain/keys.h"
#include "models/items/casebits.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

/// Numbers from low to high.
struct Stretch
{
    qint64 low = std::numeric_limits<qint64>::min();
    qint64 high = std::numeric_limits<qint64>::max();
    [[nodiscard]] bool holds(qint64 value) const { return low <= value && value <= high; }
};
using Stretches = std::vector<Stretch>;

Stretch stretchOf(const SearchValue &value)
{
    switch (value.test) {
    case SearchValue::Test::Equal: return {value.low, value.low};
    case SearchValue::Test::Above: return {value.low + 1};
    case SearchValue::Test::AtLeast: return {value.low};
    case SearchValue::Test::Below: return {std::numeric_limits<qint64>::min(), value.low - 1};
    case SearchValue::Test::AtMost: return {std::numeric_limits<qint64>::min(), value.low};
    case SearchValue::Test::Between: return {value.low, value.high};
    case SearchValue::Test::Text:
    case SearchValue::Test::Word: break;
    }
    return {};
}

Stretches stretchesOf(const QList<SearchValue> &values)
{
    Stretches stretches;
    for (const SearchValue &value : values)
        stretches.push_back(stretchOf(value));
    return stretches;
}

bool holds(const Stretches &stretches, std::optional<qint64> value)
{
    return value && std::any_of(stretches.begin(), stretches.end(), [&](const Stretch &s) { return s.holds(*value); });
}

bool hasWord(const QList<SearchValue> &values, QLatin1StringView word)
{
    return std::any_of(values.begin(), values.end(), [&](const SearchValue &value) {
        return value.test == SearchValue::Test::Word && value.text == word;
    });
}

template <typename Keeps>
void keepWhere(std::vector<quint8> &shown, Keeps keeps)
{
    for (AccountIndex index = 0; index < shown.size(); ++index)
        shown[index] = shown[index] && keeps(index) ? 1 : 0;
}

/// Percent of the limit at \a place, whatever its case; none where it has none.
std::optional<qint64> tenthsOf(const LimitColumns &limits, size_t place)
{
    const quint16 flags = limits.flags[place];
    const bool counts = (flags & LimitColumns::Measured) && !(flags & (LimitColumns::Credit | LimitColumns::Blocked));
    return counts && limits.cap[place] > 0 ? std::optional(percentTenths(limits.used[place], limits.cap[place]))
                                           : std::nullopt;
}

/// Some limit of one of \a windows (a bit each) has a percentage within \a stretches.
void keepLimits(const QueueColumns &columns, unsigned windows, const Stretches &stretches, std::vector<quint8> &shown)
{
    const LimitColumns &limits = columns.limits();
    keepWhere(shown, [&](AccountIndex index) {
        const auto [first, count] = columns.limitPlaces(index);
        for (size_t place = first; place < first + count; ++place) {
            const unsigned window = limits.flags[place] & LimitColumns::WindowBits;
            if ((windows >> window & 1u) && holds(stretches, tenthsOf(limits, place)))
                return true;
        }
        return false;
    });
}

constexpr unsigned windowBit(Window window) { return 1u << unsigned(window); }
constexpr unsigned anyWindow = windowBit(Window::Minute) | windowBit(Window::Day) | windowBit(Window::Cycle);

void keepNear(const QueueColumns &columns, const QList<SearchValue> &values, std::vector<quint8> &shown)
{
    constexpr qint64 nearFrom = 800; // tenths of a percent: from approaching on
    constexpr qint64 nearTo = 999; // and not yet over
    unsigned windows = hasWord(values, "any"_L1) ? anyWindow : 0;
    for (const SearchValue &value : values) {
        if (const auto window = windowFromKey(value.text))
            windows |= windowBit(*window);
    }
    keepLimits(columns, windows, {{nearFrom, nearTo}}, shown);
}

/// Each value keeps its own; the account stays where one does.
void keepTexts(const QueueColumns &columns, TextArena::Part part, const QList<SearchValue> &values,
               std::vector<quint8> &shown)
{
    std::vector<quint8> any(shown.size());
    for (const SearchValue &value : values) {
        if (value.test != SearchValue::Test::Text)
            continue;
        std::vector<quint8> found = shown;
        columns.text().keepFoundIn(part, TextArena::foldedText(value.text), found);
        for (size_t i = 0; i < any.size(); ++i)
            any[i] = quint8(any[i] | found[i]);
    }
    shown = std::move(any);
}

void keepOwned(const QueueColumns &columns, const PersonId &me, const QList<SearchValue> &values,
               std::vector<quint8> &shown)
{
    std::vector<quint8> named = shown;
    keepTexts(columns, TextArena::Part::Owner, values, named);
    const bool mine = hasWord(values, "me"_L1) && !me.isEmpty();
    const bool nobodys = hasWord(values, "none"_L1);
    keepWhere(shown, [&](AccountIndex index) {
        return named[index] || (mine && columns.isOwnedBy(index, me))
            || (nobodys && columns.isOwnedBy(index, PersonId()));
    });
}

void keepStates(const QueueColumns &columns, const QueueViewer &viewer, const QList<SearchValue> &values,
                std::vector<quint8> &shown)
{
    quint16 wanted = 0;
    for (const SearchValue &value : values)
        wanted |= stateBit(caseStateFromKey(value.text).value_or(CaseState::None));
    const bool without = hasWord(values, "none"_L1);
    const std::vector<quint8> closed =
        hasWord(values, "closed"_L1) ? columns.members(QueueView::Closed, viewer) : std::vector<quint8>(shown.size());
    keepWhere(shown, [&](AccountIndex index) {
        const quint16 bits = columns.caseBits(index);
        return (bits & wanted) || closed[index] || (without && !(bits & anyStateBits));
    });
}

void keepChoices(const QueueColumns &columns, const QList<SearchValue> &values, std::vector<quint8> &shown)
{
    quint16 wanted = hasWord(values, "any"_L1) ? someChoiceBit : quint16(0);
    for (const SearchValue &value : values)
        wanted |= choiceBit(value.text);
    const bool without = hasWord(values, "none"_L1);
    keepWhere(shown, [&](AccountIndex index) {
        const quint16 bits = columns.caseBits(index);
        return (bits & wanted) || (without && !(bits & someChoiceBit));
    });
}

constexpr std::array<std::pair<QLatin1StringView, WhyCode>, 10> whyWords{
    {{"burst"_L1, WhyCode::Burst},
     {"steady"_L1, WhyCode::SteadilyOver},
     {"overcap"_L1, WhyCode::OverCap},
     {"limitreached"_L1, WhyCode::LimitReached},
     {"captoday"_L1, WhyCode::CapToday},
     {"capon"_L1, WhyCode::CapOn},
     {"afterreset"_L1, WhyCode::AfterReset},
     {"noforecast"_L1, WhyCode::NoForecast},
     {"blocked"_L1, WhyCode::Blocked},
     {"inside"_L1, WhyCode::Inside}}};

void keepWhys(const QueueColumns &columns, const QList<SearchValue> &values, std::vector<quint8> &shown)
{
    unsigned wanted = 0;
    for (const auto &[word, code] : whyWords)
        wanted |= hasWord(values, word) ? 1u << unsigned(code) : 0;
    keepWhere(shown, [&](AccountIndex index) { return (wanted >> unsigned(columns.why(index)) & 1u) != 0; });
}

void keepBands(const QueueColumns &columns, const QList<SearchValue> &values, std::vector<quint8> &shown)
{
    unsigned wanted = 0;
    for (const SearchValue &value : values) {
        if (const auto band = bandFromKey(value.text))
            wanted |= 1u << unsigned(*band);
    }
    keepWhere(shown, [&](AccountIndex index) { return (wanted >> unsigned(columns.band(index)) & 1u) != 0; });
}

void keepWindows(const QueueColumns &columns, const QList<SearchValue> &values, std::vector<quint8> &shown)
{
    unsigned wanted = 0;
    for (const SearchValue &value : values) {
        if (const auto window = windowFromKey(value.text))
            wanted |= windowBit(*window);
    }
    const bool credit = hasWord(values, "credit"_L1);
    const LimitColumns &limits = columns.limits();
    keepWhere(shown, [&](AccountIndex index) {
        const quint16 flags = limits.flags[columns.worstPlace(index)];
        if (flags & LimitColumns::Credit)
            return credit;
        return (wanted >> (flags & LimitColumns::WindowBits) & 1u) != 0;
    });
}

void keepAges(const QueueColumns &columns, qint64 nowMs, const Stretches &stretches, std::vector<quint8> &shown)
{
    keepWhere(shown, [&](AccountIndex index) {
        const qint64 readAtMs = columns.readAtMs(columns.worstPlace(index));
        return readAtMs != 0 && holds(stretches, std::max<qint64>(0, nowMs - readAtMs));
    });
}

} // namespace

void keepField(const QueueColumns &columns, const QueueViewer &viewer, AccountField field,
               const QList<SearchValue> &values, std::vector<quint8> &shown)
{
    using Part = TextArena::Part;
    switch (field) {
    case AccountField::Account: return keepTexts(columns, Part::Name, values, shown);
    case AccountField::Id: return keepTexts(columns, Part::Id, values, shown);
    case AccountField::Mail: return keepTexts(columns, Part::Mail, values, shown);
    case AccountField::Plan: return keepTexts(columns, Part::Plan, values, shown);
    case AccountField::Meter: return keepTexts(columns, Part::Meter, values, shown);
    case AccountField::Who: return keepOwned(columns, viewer.me, values, shown);
    case AccountField::Over: return keepLimits(columns, anyWindow, stretchesOf(values), shown);
    case AccountField::OverMinute: return keepLimits(columns, windowBit(Window::Minute), stretchesOf(values), shown);
    case AccountField::OverDay: return keepLimits(columns, windowBit(Window::Day), stretchesOf(values), shown);
    case AccountField::OverCycle: return keepLimits(columns, windowBit(Window::Cycle), stretchesOf(values), shown);
    case AccountField::Near: return keepNear(columns, values, shown);
    case AccountField::Percent:
        return keepWhere(shown, [&columns, wanted = stretchesOf(values)](AccountIndex index) {
            return holds(wanted, columns.percentTenths(index));
        });
    case AccountField::Days:
        return keepWhere(shown, [&columns, wanted = stretchesOf(values)](AccountIndex index) {
            return holds(wanted, columns.daysToCap(index));
        });
    case AccountField::Band: return keepBands(columns, values, shown);
    case AccountField::State: return keepStates(columns, viewer, values, shown);
    case AccountField::Choice: return keepChoices(columns, values, shown);
    case AccountField::Why: return keepWhys(columns, values, shown);
    case AccountField::Blocked:
        return keepWhere(shown, [&, yes = hasWord(values, "yes"_L1), no = hasWord(values, "no"_L1)](AccountIndex index) {
            return columns.isBlocked(index) ? yes : no;
        });
    case AccountField::Age: return keepAges(columns, viewer.nowMs, stretchesOf(values), shown);
    case AccountField::Window: return keepWindows(columns, values, shown);
    case AccountField::Limits:
        return keepWhere(shown, [&columns, wanted = stretchesOf(values)](AccountIndex index) {
            return holds(wanted, qint64(columns.limitPlaces(index).second));
        });
    case AccountField::Sort: break; // an order, not a condition
    }
}

} // namespace headroom
