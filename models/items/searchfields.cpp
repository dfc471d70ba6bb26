// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/searchfields.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr auto listRules()
{
    using enum AccountField;
    return std::array{
        FieldRule{Account, "account", ValueKind::Text, "larkfield"},
        FieldRule{Id, "id", ValueKind::Text, "cus_4f2a"},
        FieldRule{Mail, "mail", ValueKind::Text, "example.com"},
        FieldRule{Plan, "plan", ValueKind::Text, "starter"},
        FieldRule{Meter, "meter", ValueKind::Text, "api_calls"},
        FieldRule{Who, "who", ValueKind::Person, "me"},
        FieldRule{Over, "over", ValueKind::Percent, ">100"},
        FieldRule{OverMinute, "over.min", ValueKind::Percent, ">120"},
        FieldRule{OverDay, "over.day", ValueKind::Percent, ">120"},
        FieldRule{OverCycle, "over.cycle", ValueKind::Percent, ">120"},
        FieldRule{Near, "near", ValueKind::Set, "any"},
        FieldRule{Percent, "percent", ValueKind::Percent, "80..95"},
        FieldRule{Days, "days", ValueKind::Count, "<5"},
        FieldRule{Band, "band", ValueKind::Set, "over"},
        FieldRule{State, "state", ValueKind::Set, "open"},
        FieldRule{Choice, "choice", ValueKind::Set, "none"},
        FieldRule{Why, "why", ValueKind::Set, "burst"},
        FieldRule{Blocked, "blocked", ValueKind::Set, "yes"},
        FieldRule{Age, "age", ValueKind::Age, ">6h"},
        FieldRule{Window, "window", ValueKind::Set, "minute"},
        FieldRule{Limits, "limits", ValueKind::Count, ">1"},
        FieldRule{Sort, "sort", ValueKind::Columns, "days"},
    };
}

constexpr auto rules = listRules();

constexpr std::array<std::pair<QLatin1StringView, AccountField>, 5> secondNames{
    {{"name"_L1, AccountField::Account},
     {"owner"_L1, AccountField::Who},
     {"email"_L1, AccountField::Mail},
     {"over.minute"_L1, AccountField::OverMinute},
     {"case"_L1, AccountField::State}}};

/// Other spellings of a set's keys: those of JSON and of the shown words.
constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 8> secondKeys{
    {{"steadilyover"_L1, "steady"_L1},
     {"min"_L1, "minute"_L1},
     {"free"_L1, "none"_L1},
     {"nobody"_L1, "none"_L1},
     {"true"_L1, "yes"_L1},
     {"false"_L1, "no"_L1},
     {"name"_L1, "account"_L1},
     {"owner"_L1, "who"_L1}}};

constexpr std::array<std::pair<QLatin1StringView, QueueTable::Column>, 9> sortColumns{
    {{"account"_L1, QueueTable::Account},
     {"plan"_L1, QueueTable::Plan},
     {"used"_L1, QueueTable::Used},
     {"percent"_L1, QueueTable::Percent},
     {"projected"_L1, QueueTable::Projected},
     {"days"_L1, QueueTable::DaysToCap},
     {"why"_L1, QueueTable::Why},
     {"age"_L1, QueueTable::Age},
     {"who"_L1, QueueTable::Owner}}};

QHash<AccountField, QStringList> makeSets()
{
    using enum AccountField;
    QStringList columns;
    for (const auto &[key, column] : sortColumns)
        columns.append(key);
    return {{Who, {u"me"_s, u"none"_s}},
            {Near, {u"any"_s, u"minute"_s, u"day"_s, u"cycle"_s}},
            {Band, {u"ok"_s, u"watch"_s, u"approaching"_s, u"critical"_s, u"over"_s, u"blocked"_s}},
            {State, {u"open"_s, u"waiting"_s, u"snoozed"_s, u"flagged"_s, u"exempt"_s, u"closed"_s, u"none"_s}},
            {Choice,
             {u"reduce"_s, u"upgrade"_s, u"wait"_s, u"overage"_s, u"dispute"_s, u"none"_s, u"any"_s}},
            {Why,
             {u"burst"_s, u"steady"_s, u"overcap"_s, u"limitreached"_s, u"captoday"_s, u"capon"_s,
              u"afterreset"_s, u"noforecast"_s, u"blocked"_s, u"inside"_s}},
            {Blocked, {u"yes"_s, u"no"_s}},
            {Window, {u"minute"_s, u"day"_s, u"cycle"_s, u"credit"_s}},
            {Sort, columns}};
}

/// Slips between two texts: letters too many, missing, wrong, or swapped with their neighbour.
int slipsBetween(const QString &a, const QString &b)
{
    const int columns = int(b.size()) + 1;
    std::vector<int> before(size_t(columns), 0);
    std::vector<int> last(size_t(columns), 0);
    std::vector<int> row(size_t(columns), 0);
    for (int j = 0; j < columns; ++j)
        last[size_t(j)] = j;
    for (int i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (int j = 1; j < columns; ++j) {
            const bool same = a[i - 1] == b[j - 1];
            const auto at = size_t(j);
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        before.swap(last);
        last.swap(row);
    }
    return last.back();
}

} // namespace

std::span<const FieldRule> fieldRules() { return rules; }

const FieldRule &ruleOf(AccountField field)
{
    return *std::find_if(rules.begin(), rules.end(), [field](const FieldRule &rule) { return rule.field == field; });
}

const FieldRule *fieldNamed(QStringView name)
{
    for (const FieldRule &rule : rules) {
        if (name.compare(QLatin1StringView(rule.name), Qt::CaseInsensitive) == 0)
            return &rule;
    }
    for (const auto &[second, field] : secondNames) {
        if (name.compare(second, Qt::CaseInsensitive) == 0)
            return &ruleOf(field);
    }
    return nullptr;
}

QString fieldText(AccountField field) { return QString::fromLatin1(ruleOf(field).name) + u':'; }

const QStringList &setOf(AccountField field)
{
    static const QHash<AccountField, QStringList> sets = makeSets();
    static const QStringList none;
    const auto found = sets.constFind(field);
    return found == sets.cend() ? none : *found;
}

std::optional<QString> setKey(AccountField field, QStringView text)
{
    const QString wanted = text.toString().toLower();
    const QStringList &set = setOf(field);
    if (set.contains(wanted))
        return wanted;
    for (const auto &[second, key] : secondKeys) {
        if (wanted == second && set.contains(key))
            return QString(key);
    }
    return std::nullopt;
}

std::optional<QueueTable::Column> sortColumn(QStringView key)
{
    for (const auto &[name, column] : sortColumns) {
        if (name == key)
            return column;
    }
    return std::nullopt;
}

QString sortKeyText(QueueTable::Column column)
{
    for (const auto &[name, known] : sortColumns) {
        if (known == column)
            return name;
    }
    return {};
}

QString nearestOf(const QString &text, const QStringList &words)
{
    const QString wanted = text.toLower();
    constexpr qsizetype longest = 40; // nothing so long is a slip of a word of ours
    if (wanted.isEmpty() || wanted.size() > longest)
        return {};
    for (const QString &word : words) {
        if (wanted.size() >= 2 && word.startsWith(wanted))
            return word;
    }
    QString nearest;
    int fewest = wanted.size() < 4 ? 2 : 3; // at most one slip in a short word, two in a longer one
    for (const QString &word : words) {
        const int slips = slipsBetween(wanted, word.toLower());
        if (slips < fewest && slips < int(word.size())) {
            fewest = slips;
            nearest = word;
        }
    }
    return nearest;
}

} // namespace headroom
