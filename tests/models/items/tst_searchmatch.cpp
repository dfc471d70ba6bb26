// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/keys.h"
#include "models/items/queuelist.h"
#include "tests/models/items/randomsearch.h"
#include "tests/support/test.h"

using namespace Qt::Literals::StringLiterals;
using namespace headroom;

namespace {


bool holdsText(const QString &whole, const QString &part)
{
    const auto folded = [](const QString &one) {
        return one.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
    };
    return folded(whole).contains(folded(part));
}

bool holdsNumber(const SearchValue &value, std::optional<qint64> number)
{
    if (!number)
        return false;
    switch (value.test) {
    case SearchValue::Test::Equal: return *number == value.low;
    case SearchValue::Test::Above: return *number > value.low;
    case SearchValue::Test::AtLeast: return *number >= value.low;
    case SearchValue::Test::Below: return *number < value.low;
    case SearchValue::Test::AtMost: return *number <= value.low;
    case SearchValue::Test::Between: return *number >= value.low && *number <= value.high;
    case SearchValue::Test::Text:
    case SearchValue::Test::Word: break;
    }
    return false;
}

const QStringList &whyWords()
{
    static const QStringList words{u"burst"_s,    u"steady"_s, u"overcap"_s,    u"limitreached"_s, u"captoday"_s,
                                   u"capon"_s, u"afterreset"_s, u"noforecast"_s, u"blocked"_s,      u"inside"_s};
    return words;
}

/// One value of one field, from the account alone.
class Naive
{
public:
    explicit Naive(const QueueAccount &account)
        : m_account(account)
        , m_worst(worstOf(account.limits))
    { }

    [[nodiscard]] bool fits(AccountField field, const SearchValue &value) const
    {
        const QueueLimit &shown = m_account.limits[m_worst.index];
        const auto age = shown.readAtMs == 0 ? std::nullopt : std::optional(testNowMs - shown.readAtMs);
        switch (field) {
        case AccountField::Account: return holdsText(m_account.name, value.text);
        case AccountField::Id: return holdsText(m_account.id.toString(), value.text);
        case AccountField::Mail: return holdsText(m_account.email, value.text);
        case AccountField::Plan: return holdsText(m_account.planName, value.text);
        case AccountField::Meter:
            return anyLimit([&](const QueueLimit &limit) { return holdsText(limit.meterName, value.text); });
        case AccountField::Who: return isOwner(value);
        case AccountField::Over: return anyPercent(value, {});
        case AccountField::OverMinute: return anyPercent(value, Window::Minute);
        case AccountField::OverDay: return anyPercent(value, Window::Day);
        case AccountField::OverCycle: return anyPercent(value, Window::Cycle);
        case AccountField::Near: {
            const SearchValue near{SearchValue::Test::Between, {}, 800, 999};
            return anyPercent(near, windowFromKey(value.text));
        }
        case AccountField::Percent: return holdsNumber(value, m_worst.standing.percentTenths);
        case AccountField::Days:
            return m_worst.standing.daysToCap && holdsNumber(value, qint64(*m_worst.standing.daysToCap));
        case AccountField::Band: return bandKey(m_worst.standing.band) == value.text;
        case AccountField::State: return hasState(value.text);
        case AccountField::Choice: return hasChoice(value.text);
        case AccountField::Why: return whyWords()[int(m_worst.standing.why.code)] == value.text;
        case AccountField::Blocked:
            return anyLimit([](const QueueLimit &limit) { return !limit.facts.blocked.isEmpty(); })
                == (value.text == u"yes"_s);
        case AccountField::Age: return holdsNumber(value, age);
        case AccountField::Window:
            return (shown.facts.credit ? u"credit"_s : windowKey(shown.facts.window)) == value.text;
        case AccountField::Limits: return holdsNumber(value, m_account.limits.size());
        case AccountField::Sort: break;
        }
        return false;
    }

    [[nodiscard]] bool hasWord(const QString &word) const
    {
        const auto has = [&](const QString &text) { return holdsText(text, word); };
        return has(m_account.name) || has(m_account.id.toString()) || has(m_account.email) || has(m_account.planName)
            || has(m_account.ownerName)
            || anyLimit([&](const QueueLimit &limit) { return has(limit.meterName); });
    }

private:
    template <typename Fits>
    [[nodiscard]] bool anyLimit(Fits fits) const
    {
        return std::any_of(m_account.limits.begin(), m_account.limits.end(), fits);
    }

    [[nodiscard]] bool anyPercent(const SearchValue &value, std::optional<Window> window) const
    {
        return anyLimit([&](const QueueLimit &limit) {
            return (!window || limit.facts.window == *window)
                && holdsNumber(value, evaluate(limit.facts).percentTenths);
        });
    }

    [[nodiscard]] bool isOwner(const SearchValue &value) const
    {
        if (value.test == SearchValue::Test::Text)
            return holdsText(m_account.ownerName, value.text);
        return value.text == u"me"_s ? m_account.owner == testViewer.me : m_account.owner.isEmpty();
    }

    [[nodiscard]] bool hasState(const QString &state) const
    {
        const auto stands = [](const QueueLimit &limit) {
            return limit.caseState != CaseState::None && limit.caseState != CaseState::Closed;
        };
        if (state == u"none"_s)
            return !anyLimit(stands);
        if (state == u"closed"_s)
            return m_account.closedAtMs != 0 && testNowMs - m_account.closedAtMs <= qint64(30) * 86'400'000;
        return anyLimit([&](const QueueLimit &limit) { return caseStateKey(limit.caseState) == state; });
    }

    [[nodiscard]] bool hasChoice(const QString &choice) const
    {
        const bool any = anyLimit([](const QueueLimit &limit) { return !limit.choice.isEmpty(); });
        if (choice == u"any"_s || choice == u"none"_s)
            return any == (choice == u"any"_s);
        return anyLimit([&](const QueueLimit &limit) { return limit.choice == choice; });
    }

    const QueueAccount &m_account;
    WorstLimit m_worst;
};

bool fitsNaively(const QueueAccount &account, const SearchTerm &term)
{
    using Kind = SearchTerm::Kind;
    const auto fits = [&account](const SearchTerm &part) { return fitsNaively(account, part); };
    switch (term.kind) {
    case Kind::Everything: return true;
    case Kind::Word: return Naive(account).hasWord(term.text);
    case Kind::Field: {
        const Naive naive(account);
        return std::any_of(term.values.begin(), term.values.end(),
                           [&](const SearchValue &value) { return naive.fits(term.field, value); });
    }
    case Kind::Not: return !fits(term.parts.front());
    case Kind::And: return std::all_of(term.parts.begin(), term.parts.end(), fits);
    case Kind::Or: return std::any_of(term.parts.begin(), term.parts.end(), fits);
    }
    return false;
}

QStringList naiveIds(const QueueColumns &columns, const SearchTerm &term)
{
    QStringList ids;
    for (const Ranked &entry : columns.order()) {
        if (fitsNaively(columns.account(entry.account), term))
            ids.append(columns.account(entry.account).id.toString());
    }
    return ids;
}

QStringList idsOf(const QueueColumns &columns, const QueueList &list)
{
    QStringList ids;
    for (const AccountIndex account : list.rows())
        ids.append(columns.account(account).id.toString());
    return ids;
}

} // namespace

/// The compiled search over the columns against the same rules written out over whole accounts.
class tst_searchmatch final : public headroom::Test
{
    Q_OBJECT
private slots:
    void findsWhatTheRulesSay_data();
    void findsWhatTheRulesSay();
    void typingFurtherFindsWhatTypingAtOnceFinds();
    void aSearchsOrderGoesBeforeTheColumns();
    void fieldsLookWhereTheySay();
};

void tst_searchmatch::findsWhatTheRulesSay_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

void tst_searchmatch::findsWhatTheRulesSay()
{
    QFETCH(quint64, seed);
    Random random(seed);
    QueueColumns columns;
    columns.load(randomAccounts(random, 250));
    QueueList list(columns, QLocale(QLocale::English));
    list.refresh(testViewer);
    int some = 0;
    for (int round = 0; round < 250; ++round) {
        if (round % 25 == 24) {
            columns.update(randomAccounts(random, 5), {1 + random.below(250), 1 + random.below(250)});
            list.refresh(testViewer);
        }
        SearchQuery query = randomSearch(random);
        query.sort.reset();
        list.setQuery(query);
        const QStringList expected = naiveIds(columns, query.term);
        QVERIFY2(idsOf(columns, list) == expected, qPrintable(toText(query)));
        QCOMPARE(list.countOf(query), expected.size());
        some += !expected.isEmpty() && expected.size() < qsizetype(columns.order().size()) ? 1 : 0;
    }
    QVERIFY(some > 80);
}

void tst_searchmatch::typingFurtherFindsWhatTypingAtOnceFinds()
{
    Random random(7);
    QueueColumns columns;
    columns.load(randomAccounts(random, 250));
    QueueList list(columns, QLocale(QLocale::English));
    list.refresh(testViewer);
    for (const QString &whole : {u"plan:pro band:over lark"_s, u"lark -who:none over:>100 maps"_s,
                                 u"state:open OR state:flagged s"_s, u"3 plan:starter OR 1 plan:pro sort:-percent"_s}) {
        for (qsizetype length = 0; length <= whole.size(); ++length) {
            const SearchQuery query = parseSearch(whole.first(length));
            if (!query.isUnderstood())
                continue;
            list.setQuery(query);
            QueueList fresh(columns, QLocale(QLocale::English));
            fresh.refresh(testViewer);
            fresh.setQuery(query);
            QCOMPARE(idsOf(columns, list), idsOf(columns, fresh));
        }
    }
}

void tst_searchmatch::aSearchsOrderGoesBeforeTheColumns()
{
    QueueColumns columns;
    columns.load({accountWith(1, u"a"_s, {dayLimit(1000, 600)}), accountWith(2, u"b"_s, {dayLimit(1000, 4000)}),
                  accountWith(3, u"c"_s, {dayLimit(1000, 900)})});
    QueueList list(columns, QLocale(QLocale::English));
    list.refresh(testViewer);
    list.setSort(QueueTable::Account, Qt::DescendingOrder);
    QCOMPARE(idsOf(columns, list), QStringList({u"c"_s, u"b"_s, u"a"_s}));
    list.setQuery(parseSearch(u"sort:percent"_s));
    QCOMPARE(idsOf(columns, list), QStringList({u"a"_s, u"c"_s, u"b"_s}));
    list.setQuery(parseSearch(u"sort:-percent percent:<100"_s));
    QCOMPARE(idsOf(columns, list), QStringList({u"c"_s, u"a"_s}));
    list.setSort(QueueTable::Account, Qt::AscendingOrder); // waits until the search's own is gone
    QCOMPARE(idsOf(columns, list), QStringList({u"c"_s, u"a"_s}));
    list.setQuery(parseSearch({}));
    QCOMPARE(idsOf(columns, list), QStringList({u"a"_s, u"b"_s, u"c"_s}));
}

void tst_searchmatch::fieldsLookWhereTheySay()
{
    QueueLimit minute = dayLimit(60, 90);
    minute.facts.window = Window::Minute; // no case stands: ok, and not the worst
    QueueAccount two = accountWith(1, u"two"_s, {dayLimit(1000, 850), minute});
    two.limits[0].caseState = CaseState::Waiting;
    two.limits[0].answered = true;
    two.limits[0].choice = u"reduce"_s;
    QueueAccount odd = accountWith(2, u"odd"_s, {cycleLimit(1000, 10)});
    odd.name = u"Two  \n lines"_s;
    odd.email = u"Ops@Example.test"_s;
    QueueColumns columns;
    columns.load({two, odd});
    QueueList list(columns, QLocale(QLocale::English));
    list.refresh(testViewer);
    const auto found = [&](const QString &text) {
        list.setQuery(parseSearch(text));
        return idsOf(columns, list).join(u' ');
    };
    QCOMPARE(found(u"over:>100"_s), u"two"_s);
    QCOMPARE(found(u"percent:>100"_s), u""_s);
    QCOMPARE(found(u"over.day:>100"_s), u""_s);
    QCOMPARE(found(u"over.min:150"_s), u"two"_s);
    QCOMPARE(found(u"near:"_s), u"two"_s);
    QCOMPARE(found(u"near:minute"_s), u""_s);
    QCOMPARE(found(u"band:approaching window:day limits:2"_s), u"two"_s);
    QCOMPARE(found(u"choice:reduce"_s), u"two"_s);
    QCOMPARE(found(u"choice:none state:none"_s), u"odd"_s);
    QCOMPARE(found(u"\"two lines\""_s), u"odd"_s);
    QCOMPARE(found(u"account:\"two lines\" id:odd"_s), u"odd"_s);
    QCOMPARE(found(u"account:odd"_s), u""_s); // it is the id
    QCOMPARE(found(u"mail:example.TEST"_s), u"odd"_s);
    QCOMPARE(found(u"example"_s), u"odd"_s);
    QCOMPARE(found(u"age:<5m"_s), u"two odd"_s);
    QCOMPARE(found(u"days:>366"_s), u"odd"_s);
}

HEADROOM_TEST(tst_searchmatch)
#include "tst_searchmatch.moc"
