// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/searchwords.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {

QString SearchWords::unknownField(const QString &name, const QString &nearest)
{
    if (nearest.isEmpty())
        return tr("There is no field “%1”. To look for the text itself, put it in quotes.").arg(name);
    return tr("There is no field “%1”. Did you mean %2?").arg(name, nearest);
}

QString SearchWords::unknownValue(AccountField field, const QString &value, const QString &nearest)
{
    return unknownKey(fieldText(field), value, nearest, setOf(field));
}

QString SearchWords::unknownKey(const QString &field, const QString &value, const QString &nearest,
                                const QStringList &keys)
{
    if (!nearest.isEmpty())
        return tr("%1 does not know “%2”. Did you mean %3?").arg(field, value, nearest);
    return tr("%1 does not know “%2”. It takes %3.").arg(field, value, keys.join(u", "_s));
}

QString SearchWords::notANumber(AccountField field, const QString &value)
{
    return tr("“%1” is not a number. Write it like %2.")
        .arg(value, fieldText(field) + QLatin1StringView(ruleOf(field).example));
}

QString SearchWords::tooFine(AccountField field, const QString &value)
{
    if (ruleOf(field).kind == ValueKind::Percent)
        return tr("“%1” is too fine: percentages have one decimal.").arg(value);
    return tr("“%1” is too fine: %2 takes whole numbers.").arg(value, fieldText(field));
}

QString SearchWords::noUnit(const QString &value, const QString &nearest)
{
    return tr("“%1” has no unit: m, h or d. Did you mean %2?").arg(value, nearest);
}

QString SearchWords::ageNeedsSign(const QString &value)
{
    return tr("An age is above or below: age:>%1 or age:<%1.").arg(value);
}

QString SearchWords::noValue(AccountField field)
{
    return tr("%1 needs a value, like %2.")
        .arg(fieldText(field), fieldText(field) + QLatin1StringView(ruleOf(field).example));
}

QString SearchWords::emptyRange(const QString &value, const QString &nearest)
{
    return tr("Nothing lies in %1. Did you mean %2?").arg(value, nearest);
}

QString SearchWords::openQuote() { return tr("The quote does not end."); }

QString SearchWords::openBracket() { return tr("The bracket is not closed."); }

QString SearchWords::strayBracket() { return tr("This bracket closes nothing."); }

QString SearchWords::emptyBracket() { return tr("There is nothing between the brackets."); }

QString SearchWords::strayOr() { return tr("OR needs something on both sides."); }

QString SearchWords::tooDeep() { return tr("Brackets may be 32 deep at most."); }

QString SearchWords::tooLong() { return tr("A search has 4,000 characters at most."); }

QString SearchWords::sortTwice() { return tr("One sort: is enough."); }

QString SearchWords::sortNegated(const QString &nearest)
{
    return tr("sort: cannot be negated. Did you mean %1?").arg(nearest);
}

QString SearchWords::fieldMeaning(AccountField field)
{
    switch (field) {
    case AccountField::Account: return tr("part of the name");
    case AccountField::Id: return tr("part of the provider's id");
    case AccountField::Mail: return tr("part of the mail address");
    case AccountField::Plan: return tr("part of the plan's name");
    case AccountField::Meter: return tr("a limit on this meter");
    case AccountField::Who: return tr("the owner: me, none or a name");
    case AccountField::Over: return tr("percent of any limit");
    case AccountField::OverMinute: return tr("percent of a minute limit");
    case AccountField::OverDay: return tr("percent of a day limit");
    case AccountField::OverCycle: return tr("percent of a cycle limit");
    case AccountField::Near: return tr("some limit from 80 to under 100 percent");
    case AccountField::Percent: return tr("percent of the worst limit");
    case AccountField::Days: return tr("days until the worst limit's cap");
    case AccountField::Band: return tr("band of the worst limit");
    case AccountField::State: return tr("state of any case");
    case AccountField::Choice: return tr("what the customer chose");
    case AccountField::Why: return tr("why the row ranks where it does");
    case AccountField::Blocked: return tr("some limit has no usable data");
    case AccountField::Age: return tr("age of the data: m, h, d");
    case AccountField::Window: return tr("window of the worst limit");
    case AccountField::Limits: return tr("how many limits the account has");
    case AccountField::Sort: return tr("order; with - the other way round");
    }
    return {};
}

QString SearchWords::valueMeaning(AccountField field, const QString &key)
{
    const auto is = [&](AccountField one, const char *word) { return field == one && key == QLatin1StringView(word); };
    if (is(AccountField::Who, "me"))
        return tr("mine");
    if (is(AccountField::Who, "none"))
        return tr("nobody's");
    if (is(AccountField::State, "closed"))
        return tr("within the last 30 days");
    if (is(AccountField::State, "none"))
        return tr("no case stands");
    if (is(AccountField::Choice, "none"))
        return tr("has not chosen");
    if (is(AccountField::Choice, "any"))
        return tr("has chosen something");
    if (is(AccountField::Why, "steady"))
        return tr("over on 3 of 7 days or more");
    if (is(AccountField::Why, "limitreached"))
        return tr("credit limit reached");
    if (is(AccountField::Why, "captoday"))
        return tr("reaches the cap today");
    if (is(AccountField::Why, "capon"))
        return tr("reaches the cap before the reset");
    if (is(AccountField::Why, "afterreset"))
        return tr("reaches the cap only after the reset");
    return {};
}

} // namespace headroom
