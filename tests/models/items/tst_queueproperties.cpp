// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/queuelist.h"
#include "tests/models/items/randomqueue.h"
#include "tests/support/test.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;
using namespace headroom;

namespace {


QList<quint64> seeds()
{
    QList<quint64> seeds{1, 2, 3, 4, 5, 6, 7, 8};
    bool given = false;
    const quint64 own = qEnvironmentVariable("HEADROOM_SEED").toULongLong(&given);
    return given ? QList<quint64>{own} : seeds;
}

/// Everything a row says, in words that can be compared.
QString describe(const QueueRow &row)
{
    const auto number = [](const auto &value) { return value ? QString::number(*value) : u"-"_s; };
    const auto range = row.range.value_or(DaysRange{-1, -1, -1, -1});
    const QStringList parts{row.id.toString(),
                            row.name,
                            row.planName,
                            row.ownerName,
                            row.worst.meter.toString(),
                            QString::number(int(row.worst.facts.window)),
                            QString::number(row.worst.facts.used),
                            QString::number(int(row.standing.band)),
                            number(row.standing.percentTenths),
                            number(row.standing.projected),
                            number(row.standing.daysToCap),
                            QString::number(int(row.standing.why.code)),
                            QString::number(row.standing.why.value),
                            row.standing.why.reason,
                            QString::number(row.otherLimits),
                            QString::number(row.ageMs),
                            QString::number(range.low50),
                            QString::number(range.high90)};
    return parts.join(u'|');
}

QStringList rowsOf(const QueueColumns &columns)
{
    QStringList rows;
    for (const Ranked &entry : columns.order())
        rows.append(describe(columns.row(entry.account, testNowMs)));
    return rows;
}

/// The ids that pass \a keeps, by \a list's own order.
template <typename Keeps>
QStringList filtered(const QueueColumns &columns, Keeps keeps)
{
    QStringList ids;
    for (const Ranked &entry : columns.order()) {
        if (keeps(columns.account(entry.account)))
            ids.append(columns.account(entry.account).id.toString());
    }
    return ids;
}

QStringList shown(const QueueColumns &columns, const QueueList &list)
{
    QStringList ids;
    for (const AccountIndex account : list.rows())
        ids.append(columns.account(account).id.toString());
    return ids;
}

/// The filter's promise, word by word over whole texts.
bool isFoundNaively(const QueueAccount &account, const QString &text)
{
    QStringList texts{account.name, account.id.toString(), account.email, account.planName,
                      account.ownerName};
    for (const QueueLimit &limit : account.limits)
        texts.append(limit.meterName);
    const auto folded = [](const QString &one) {
        return one.normalized(QString::NormalizationForm_KC).toCaseFolded();
    };
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(texts.begin(), texts.end(),
                           [&](const QString &one) { return folded(one).contains(folded(word)); });
    });
}

/// The views by DESIGN §4, from facts alone.
bool isInNaively(const QueueAccount &account, QueueView view)
{
    const auto anyLimit = [&account](auto predicate) {
        return std::any_of(account.limits.begin(), account.limits.end(), predicate);
    };
    const WorstLimit worst = worstOf(account.limits);
    const bool putAway = account.limits[worst.index].facts.putAway;
    const auto hasBand = [&](Band band) { return !putAway && worst.standing.band == band; };
    switch (view) {
    case QueueView::MineAndFree:
        return (account.owner.isEmpty() || account.owner == testViewer.me)
            && anyLimit([](const QueueLimit &limit) {
                   return limit.caseState == CaseState::Open || limit.caseState == CaseState::Flagged
                       || (limit.caseState == CaseState::Waiting && !limit.answered);
               });
    case QueueView::Over: return hasBand(Band::Over);
    case QueueView::Approaching: return hasBand(Band::Approaching) || hasBand(Band::Critical);
    case QueueView::Watch: return hasBand(Band::Watch);
    case QueueView::Blocked:
        return anyLimit([](const QueueLimit &limit) { return !limit.facts.blocked.isEmpty(); });
    case QueueView::Snoozed:
        return anyLimit([](const QueueLimit &limit) { return limit.caseState == CaseState::Snoozed; });
    case QueueView::Answered: return anyLimit([](const QueueLimit &limit) { return limit.answered; });
    case QueueView::Closed:
        return account.closedAtMs != 0 && testViewer.nowMs - account.closedAtMs <= qint64(30) * 86'400'000;
    case QueueView::All: break;
    }
    return true;
}

/// Random edits on both sides of the comparison: the columns and a plain map of what is known.
class EditedQueue
{
public:
    explicit EditedQueue(quint64 seed)
        : m_random(seed)
    {
        const QList<QueueAccount> accounts = randomAccounts(m_random, 200);
        for (const QueueAccount &account : accounts)
            m_known.insert(account.key, account);
        m_columns.load(accounts);
    }

    void edit()
    {
        QList<QueueAccount> changed;
        QList<AccountKey> removed;
        const qint64 most = m_random.oneIn(5) ? 150 : 12;
        for (qint64 i = m_random.below(most); i > 0; --i)
            changed.append(randomAccount(m_random, 1 + m_random.below(260)));
        for (qint64 i = m_random.below(8); i > 0; --i)
            removed.append(1 + m_random.below(260));
        for (const AccountKey key : std::as_const(removed))
            m_known.remove(key);
        for (const QueueAccount &account : std::as_const(changed))
            m_known.insert(account.key, account);
        m_columns.update(changed, removed);
    }

    [[nodiscard]] const QueueColumns &columns() const { return m_columns; }
    [[nodiscard]] QList<QueueAccount> known() const { return m_known.values(); }
    [[nodiscard]] Random &random() { return m_random; }

private:
    Random m_random;
    QueueColumns m_columns;
    QMap<AccountKey, QueueAccount> m_known;
};

} // namespace

class tst_queueproperties final : public headroom::Test
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void anUpdateEqualsAFullRecompute();
    void theOrderIsTheDomains();
    void viewsAndCountsAreTheDesigns();
    void theFilterFindsWhatAPlainSearchFinds();
    void columnSortsAreStableAgainstTheRank();
    void aRowIsFoundWhereItIsShown();
};

void tst_queueproperties::initTestCase_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : seeds())
        QTest::addRow("seed %llu", seed) << seed;
}

void tst_queueproperties::anUpdateEqualsAFullRecompute()
{
    QFETCH_GLOBAL(quint64, seed);
    EditedQueue queue(seed);
    for (int round = 0; round < 40; ++round) {
        queue.edit();
        QueueColumns full;
        full.load(queue.known());
        QCOMPARE(rowsOf(queue.columns()), rowsOf(full));
        QCOMPARE(queue.columns().counts(testViewer), full.counts(testViewer));
        QueueColumns again = queue.columns();
        again.recompute();
        QCOMPARE(rowsOf(queue.columns()), rowsOf(again));
    }
}

void tst_queueproperties::theOrderIsTheDomains()
{
    QFETCH_GLOBAL(quint64, seed);
    EditedQueue queue(seed);
    queue.edit();
    QList<QueueAccount> accounts = queue.known();
    const auto isBeforeByStanding = [](const QueueAccount &a, const QueueAccount &b) {
        const auto order = compareStandings(worstOf(a.limits).standing, worstOf(b.limits).standing);
        return order != 0 ? order < 0 : a.id < b.id;
    };
    std::sort(accounts.begin(), accounts.end(), isBeforeByStanding);
    QStringList expected;
    for (const QueueAccount &account : std::as_const(accounts)) {
        const WorstLimit worst = worstOf(account.limits);
        expected.append(
            u"%1 %2 +%3"_s.arg(account.id.toString(), account.limits[worst.index].meter.toString())
                .arg(worst.otherLimits));
    }
    QStringList actual;
    for (const QueueRow &row : queue.columns().rows(QueueView::All, testViewer))
        actual.append(u"%1 %2 +%3"_s.arg(row.id.toString(), row.worst.meter.toString()).arg(row.otherLimits));
    QCOMPARE(actual, expected);
}

void tst_queueproperties::viewsAndCountsAreTheDesigns()
{
    QFETCH_GLOBAL(quint64, seed);
    EditedQueue queue(seed);
    queue.edit();
    const QueueColumns &columns = queue.columns();
    QueueList list(columns, QLocale(QLocale::English));
    list.refresh(testViewer);
    for (size_t i = 0; i <= size_t(QueueView::All); ++i) {
        const auto view = QueueView(i);
        const QStringList expected =
            filtered(columns, [view](const QueueAccount &account) { return isInNaively(account, view); });
        list.setView(view);
        QCOMPARE(shown(columns, list), expected);
        QCOMPARE(columns.counts(testViewer).of(view), expected.size());
        QCOMPARE(columns.rows(view, testViewer).size(), expected.size());
    }
}

void tst_queueproperties::theFilterFindsWhatAPlainSearchFinds()
{
    QFETCH_GLOBAL(quint64, seed);
    EditedQueue queue(seed);
    QueueList list(queue.columns(), QLocale(QLocale::English));
    list.refresh(testViewer);
    const QStringList typed{u"l"_s,      u"la"_s,          u"lark"_s,        u"lark s"_s,     u"lark st"_s,
                            u"LARK 3"_s, u"STRASSE"_s,     u"strasse pro"_s, u"é"_s,          u"東京"_s,
                            u"النور"_s,  u"tokens mira"_s, u"<b>"_s,         u"cus_ 1 2"_s,   u"nobody"_s,
                            u""_s,       u"ÉTAGES"_s,      u" pro   pro "_s, u"\U0001F600"_s, u"ｌａｒｋ"_s,
                            u"pro"_s,    u"pr"_s};
    for (int round = 0; round < 10; ++round) {
        for (const QString &text : typed) {
            list.setQuery(parseSearch(text));
            const auto isFound = [&text](const QueueAccount &account) {
                return isFoundNaively(account, text);
            };
            QCOMPARE(shown(queue.columns(), list), filtered(queue.columns(), isFound));
        }
        queue.edit();
        list.refresh(testViewer);
    }
}

void tst_queueproperties::columnSortsAreStableAgainstTheRank()
{
    QFETCH_GLOBAL(quint64, seed);
    EditedQueue queue(seed);
    queue.edit();
    const QueueColumns &columns = queue.columns();
    QHash<AccountIndex, size_t> places;
    for (size_t i = 0; i < columns.order().size(); ++i)
        places.insert(columns.order()[i].account, i);
    QueueSort sort{QLocale(QLocale::English)};
    for (const auto column : {QueueTable::Used, QueueTable::Percent, QueueTable::Projected,
                              QueueTable::DaysToCap, QueueTable::Why, QueueTable::Age}) {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            std::vector<AccountIndex> expected;
            for (const Ranked &entry : columns.order())
                expected.push_back(entry.account);
            std::stable_sort(expected.begin(), expected.end(), [&](AccountIndex a, AccountIndex b) {
                const auto keyA = sortKey(columns, a, column);
                const auto keyB = sortKey(columns, b, column);
                if (!keyA || !keyB)
                    return keyA.has_value() && !keyB.has_value();
                return order == Qt::AscendingOrder ? *keyA < *keyB : *keyA > *keyB;
            });
            QCOMPARE(sort.sorted(columns, column, order), expected);
        }
    }
}

void tst_queueproperties::aRowIsFoundWhereItIsShown()
{
    QFETCH_GLOBAL(quint64, seed);
    EditedQueue queue(seed);
    QueueList list(queue.columns(), QLocale(QLocale::English));
    for (int round = 0; round < 6; ++round) {
        list.refresh(testViewer);
        list.setView(QueueView(queue.random().below(9)));
        list.setQuery(parseSearch(queue.random().oneIn(2) ? u"pro"_s : QString()));
        list.setSort(queue.random().oneIn(2) ? std::optional(QueueTable::Account) : std::nullopt,
                     Qt::AscendingOrder);
        QHash<AccountIndex, int> rows;
        for (size_t row = 0; row < list.rows().size(); ++row)
            rows.insert(list.rows()[row], int(row));
        for (const Ranked &entry : queue.columns().order()) {
            const auto expected =
                rows.contains(entry.account) ? std::optional(rows[entry.account]) : std::nullopt;
            QCOMPARE(list.rowOf(entry.account), expected);
        }
        queue.edit();
    }
}

HEADROOM_TEST(tst_queueproperties)
#include "tst_queueproperties.moc"
