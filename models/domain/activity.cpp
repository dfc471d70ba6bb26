// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/activity.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

bool holdsAny(const QString &text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// Everything an entry says, for words that are searched for.
QString wholeText(const ActivityEntry &entry)
{
    QStringList parts{activityKey(entry.kind), entry.event,   entry.accountName, entry.account.toString(),
                      entry.meterName,         entry.text,    entry.personName,  entry.subject,
                      entry.run};
    for (const QJsonObject &object : {entry.details, entry.before, entry.after}) {
        for (const auto &value : object)
            parts.append(value.isString() ? value.toString() : QString::number(value.toInteger()));
    }
    return parts.join(u'\n');
}

/// \a whole keeps wholeText() of the entry once a term has asked for it.
bool holds(const ActivityEntry &entry, const ActivityTerm &term, QString &whole)
{
    switch (term.of) {
    case ActivityTerm::Of::Kind: return term.kinds.contains(entry.kind);
    case ActivityTerm::Of::Account:
        return holdsAny(entry.accountName + u'\n' + entry.account.toString(), term.texts);
    case ActivityTerm::Of::Person:
        return holdsAny(entry.person.isEmpty() ? u"program"_s : entry.personName + u'\n' + entry.person.toString(),
                        term.texts);
    case ActivityTerm::Of::Words: break;
    }
    if (whole.isEmpty())
        whole = wholeText(entry);
    return holdsAny(whole, term.texts);
}

} // namespace

QString activityKey(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Case: return u"case"_s;
    case ActivityKind::Choice: return u"choice"_s;
    case ActivityKind::FollowUp: return u"follow-up"_s;
    case ActivityKind::Snooze: return u"snooze"_s;
    case ActivityKind::Note: return u"note"_s;
    case ActivityKind::Flag: return u"flag"_s;
    case ActivityKind::Plan: return u"plan"_s;
    case ActivityKind::Sync: return u"sync"_s;
    case ActivityKind::Audit: return u"audit"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ActivityKind> activityFromKey(QStringView key)
{
    for (const ActivityKind kind : activityKinds) {
        if (key.compare(activityKey(kind), Qt::CaseInsensitive) == 0)
            return kind;
    }
    return key.compare(u"followup", Qt::CaseInsensitive) == 0 ? std::optional(ActivityKind::FollowUp) : std::nullopt;
}

ActivityKind activityOfEvent(const QString &event, const QString &undoneAct)
{
    using Entry = std::pair<QLatin1StringView, ActivityKind>;
    static constexpr std::array<Entry, 15> known{{{"choice"_L1, ActivityKind::Choice},
                                                  {"check"_L1, ActivityKind::FollowUp},
                                                  {"kept"_L1, ActivityKind::FollowUp},
                                                  {"missed"_L1, ActivityKind::FollowUp},
                                                  {"unclear"_L1, ActivityKind::FollowUp},
                                                  {"extended"_L1, ActivityKind::FollowUp},
                                                  {"snoozed"_L1, ActivityKind::Snooze},
                                                  {"woken"_L1, ActivityKind::Snooze},
                                                  {"exempt"_L1, ActivityKind::Snooze},
                                                  {"note"_L1, ActivityKind::Note},
                                                  {"flagged"_L1, ActivityKind::Flag},
                                                  {"cleared"_L1, ActivityKind::Flag},
                                                  {"planChanged"_L1, ActivityKind::Plan},
                                                  {"planBegun"_L1, ActivityKind::Plan},
                                                  {"planEnded"_L1, ActivityKind::Plan}}};
    if (event == "undone"_L1)
        return undoneAct == "record"_L1 ? ActivityKind::Choice : ActivityKind::Case;
    const auto found = std::find_if(known.begin(), known.end(), [&](const Entry &entry) { return entry.first == event; });
    return found == known.end() ? ActivityKind::Case : found->second;
}

bool passes(const ActivityEntry &entry, const ActivityFilter &filter)
{
    QString whole;
    const auto meets = [&](const QList<ActivityTerm> &terms) {
        return std::all_of(terms.begin(), terms.end(),
                           [&](const ActivityTerm &term) { return holds(entry, term, whole) != term.isNegated; });
    };
    return filter.anyOf.isEmpty() || std::any_of(filter.anyOf.begin(), filter.anyOf.end(), meets);
}

} // namespace headroom
