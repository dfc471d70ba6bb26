// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/searchcompletion.h"

#include "models/items/queuecolumns.h"
#include "models/items/searchwords.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr qsizetype mostOffers = 12;
constexpr qsizetype mostNames = 1000;

/// The part of the text that ends at the cursor.
struct Typed
{
    qsizetype begin = 0;
    QString text; ///< without an opening quote
    bool isPhrase = false; ///< a quoted text: there is nothing to complete
    const FieldRule *field = nullptr; ///< whose value it is; null = a word or a field's name
};

/// Where the word around the cursor begins: after the last blank or bracket outside quotes, and its minus.
qsizetype tokenBegin(QStringView text, bool &inQuotes)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"')
            inQuotes = !inQuotes;
        else if (inQuotes && text[i] == u'\\')
            ++i;
        else if (!inQuotes && (text[i].isSpace() || text[i] == u'(' || text[i] == u')'))
            begin = i + 1;
    }
    while (begin < text.size() && text[begin] == u'-')
        ++begin;
    return begin;
}

Typed typedAt(const QString &text, qsizetype cursor)
{
    bool inQuotes = false;
    const QStringView before = QStringView(text).first(std::clamp<qsizetype>(cursor, 0, text.size()));
    Typed typed;
    typed.begin = tokenBegin(before, inQuotes);
    const QStringView token = before.mid(typed.begin);
    const qsizetype colon = token.indexOf(u':');
    typed.field = colon > 0 ? fieldNamed(token.first(colon)) : nullptr;
    if (typed.field) {
        typed.begin += colon + 1;
        bool quoted = false;
        for (qsizetype i = typed.begin; i < before.size(); ++i) {
            quoted = before[i] == u'"' ? !quoted : quoted;
            if (before[i] == u',' && !quoted)
                typed.begin = i + 1;
        }
        if (typed.field->field == AccountField::Sort && before.mid(typed.begin).startsWith(u'-'))
            ++typed.begin;
    }
    typed.isPhrase = !typed.field && token.startsWith(u'"');
    typed.text = before.mid(typed.begin).toString();
    if (typed.text.startsWith(u'"'))
        typed.text.remove(0, 1);
    return typed;
}

QString asValue(const QString &name)
{
    SearchQuery query;
    query.term.kind = SearchTerm::Kind::Field;
    query.term.field = AccountField::Plan;
    query.term.values = {{SearchValue::Test::Text, name}};
    return toText(query).mid(fieldText(AccountField::Plan).size());
}

void offerNames(QList<Completion> &offers, const QStringList &names, const QString &before, const QString &explanation)
{
    for (const QString &name : names)
        offers.append({before + asValue(name), before + name, explanation});
}

QStringList namesOf(AccountField field, const SearchVocabulary &vocabulary)
{
    switch (field) {
    case AccountField::Plan: return vocabulary.plans;
    case AccountField::Meter: return vocabulary.meters;
    case AccountField::Who: return vocabulary.people;
    default: return {}; // NOLINT: no other field takes names that are known
    }
}

QList<Completion> valuesOf(const FieldRule &rule, const SearchVocabulary &vocabulary)
{
    QList<Completion> offers;
    for (const QString &key : setOf(rule.field))
        offers.append({key, key, SearchWords::valueMeaning(rule.field, key)});
    offerNames(offers, namesOf(rule.field, vocabulary), {}, {});
    QStringList samples;
    switch (rule.kind) {
    case ValueKind::Percent: samples = {u">100"_s, u">=80"_s, u"80..95"_s, u"<50"_s}; break;
    case ValueKind::Count:
        samples = rule.field == AccountField::Days ? QStringList{u"<5"_s, u"<=14"_s, u"5..30"_s, u">366"_s}
                                                 : QStringList{u">1"_s, u"1"_s};
        break;
    case ValueKind::Age: samples = {u">6h"_s, u">1d"_s, u"<30m"_s}; break;
    case ValueKind::Text:
    case ValueKind::Person:
    case ValueKind::Set:
    case ValueKind::Columns: break;
    }
    for (const QString &sample : std::as_const(samples))
        offers.append({sample, sample, {}});
    return offers;
}

QList<Completion> fieldsAnd(const SearchVocabulary &vocabulary, bool withNames)
{
    QList<Completion> offers;
    for (const FieldRule &rule : fieldRules())
        offers.append({fieldText(rule.field), fieldText(rule.field), SearchWords::fieldMeaning(rule.field)});
    if (withNames) {
        for (const AccountField field : {AccountField::Plan, AccountField::Meter, AccountField::Who})
            offerNames(offers, namesOf(field, vocabulary), fieldText(field), {});
    }
    return offers;
}

/// How well \a offer fits what was typed: 0 begins so, 1 its value begins so, 2 not at all. A field with a name is
/// found by the name alone, so that a field's first letters do not offer all its names.
int fitOf(const Completion &offer, const Typed &typed)
{
    const qsizetype colon = typed.field ? -1 : offer.shown.indexOf(u':');
    if (colon < 0 || colon == offer.shown.size() - 1)
        return offer.shown.startsWith(typed.text, Qt::CaseInsensitive) ? 0 : 2;
    return QStringView(offer.shown).mid(colon + 1).startsWith(typed.text, Qt::CaseInsensitive) ? 1 : 2;
}

void sortNames(QStringList &names)
{
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
}

} // namespace

SearchVocabulary vocabularyOf(const QueueColumns &columns)
{
    QSet<QString> plans;
    QSet<QString> meters;
    QSet<QString> people;
    const auto take = [](QSet<QString> &names, const QString &name) {
        if (!name.isEmpty() && names.size() < mostNames)
            names.insert(name);
    };
    for (const Ranked &entry : columns.order()) {
        const QueueAccount &account = columns.account(entry.account);
        take(plans, account.planName);
        take(people, account.ownerName);
        for (const QueueLimit &limit : account.limits)
            take(meters, limit.meterName.isEmpty() ? limit.meter.toString() : limit.meterName);
    }
    SearchVocabulary vocabulary{plans.values(), meters.values(), people.values()};
    sortNames(vocabulary.plans);
    sortNames(vocabulary.meters);
    sortNames(vocabulary.people);
    return vocabulary;
}

SearchCompletions completions(const QString &text, qsizetype cursor, const SearchVocabulary &vocabulary)
{
    const Typed typed = typedAt(text, cursor);
    const QList<Completion> all =
        typed.field ? valuesOf(*typed.field, vocabulary) : fieldsAnd(vocabulary, !typed.text.isEmpty());
    SearchCompletions found;
    found.position = typed.begin;
    found.length = std::clamp<qsizetype>(cursor, 0, text.size()) - typed.begin;
    for (int fit = 0; fit < 2 && !typed.isPhrase; ++fit) {
        for (const Completion &offer : all) {
            const bool isWhole = offer.insert.compare(typed.text, Qt::CaseInsensitive) == 0;
            if (found.offers.size() < mostOffers && !isWhole && fitOf(offer, typed) == fit)
                found.offers.append(offer);
        }
    }
    return found;
}

std::pair<QString, qsizetype> completed(const QString &text, const SearchCompletions &completions,
                                        const Completion &offer)
{
    QString whole = text;
    whole.replace(completions.position, completions.length, offer.insert);
    return {whole, completions.position + offer.insert.size()};
}

} // namespace headroom
