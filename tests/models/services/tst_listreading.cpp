// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/listreading.h"
#include "tests/models/domain/seeded.h"
#include "tests/models/services/fakeprovider.h"
#include "tests/support/test.h"

#include <QTestEventLoop>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

Customer customer(int number)
{
    Customer customer;
    customer.id = AccountId(u"cus_%1"_s.arg(number, 6, 10, QChar(u'0')));
    return customer;
}

QStringList idsOf(const QList<Customer> &customers)
{
    QStringList ids;
    for (const Customer &customer : customers)
        ids.append(customer.id.toString());
    return ids;
}

/// Reads \a provider's customers to the end; \a pages counts the answers.
Result<WholeList<Customer>> readAll(FakeProvider &provider,
                                    std::function<Future<Page<Customer>>(int)> fetch = {},
                                    int *pages = nullptr)
{
    if (!fetch)
        fetch = [&provider](int page) { return provider.customers(page); };
    RequestScope scope;
    QTestEventLoop loop;
    std::optional<Result<WholeList<Customer>>> outcome;
    ListReading<Customer>::start(scope,
                                 {u"customers"_s, std::move(fetch),
                                  [](const Customer &of) { return of.id.toString(); },
                                  [&] {
                                      if (pages)
                                          ++*pages;
                                  },
                                  [&](Result<WholeList<Customer>> list) {
                                      outcome = std::move(list);
                                      loop.exitLoop();
                                  }});
    loop.enterLoopMSecs(30'000);
    if (!outcome)
        qFatal("the list did not end");
    return *outcome;
}

/// Inserts and deletes between pages, by a seed.
class ChangingList
{
public:
    explicit ChangingList(quint64 seed)
        : m_random(seed)
    {
        const qint64 count = m_random.between(0, 420);
        for (qint64 i = 0; i < count; ++i)
            m_provider.customerList.append(customer(m_next++));
        const QStringList ids = idsOf(m_provider.customerList);
        m_throughout = QSet<QString>(ids.begin(), ids.end());
        m_quietAfter = int(m_random.between(0, 14));
        m_provider.afterPage = [this](int) { change(); };
    }

    [[nodiscard]] FakeProvider &provider() { return m_provider; }
    /// Records that were in the list from its first page to its last.
    [[nodiscard]] const QSet<QString> &throughout() const { return m_throughout; }
    /// Everything that was in it at some time.
    [[nodiscard]] int everPresent() const { return m_next; }

private:
    void change()
    {
        if (m_pages++ >= m_quietAfter)
            return;
        const qint64 changes = m_random.between(0, 6);
        QList<Customer> &list = m_provider.customerList;
        for (qint64 i = 0; i < changes; ++i) {
            const qsizetype place = qsizetype(m_random.between(0, list.size()));
            if (m_random.chance(50)) {
                list.insert(place, customer(m_next++));
            } else if (place < list.size()) {
                m_throughout.remove(list[place].id.toString());
                list.removeAt(place);
            }
        }
    }

    FakeProvider m_provider;
    Seeded m_random;
    QSet<QString> m_throughout;
    int m_next = 0;
    int m_pages = 0;
    int m_quietAfter = 0;
};

} // namespace

class tst_listreading : public Test
{
    Q_OBJECT
private slots:
    void aRecordThatStaysIsSeenOnceHoweverTheListChanges();
    void aListThatStandsStillIsReadTwiceAndNoMore();
    void anEmptyListIsAList();
    void aListThatEndsOnAFullPageIsComplete();
    void aPageThatComesBackEmptyIsNoticed_data();
    void aPageThatComesBackEmptyIsNoticed();
    void aPageThatRepeatsTheOneBeforeIsNoticed();
    void aPageThatIsRefusedIsAskedForAgain();
    void aPageThatStaysRefusedEndsTheReading();
    void aShortPageInTheMiddleIsNoticed();
    void aListThatNeverHoldsStillIsGivenUp();
    void anErrorEndsTheReadingAtOnce();
    void nothingArrivesAfterTheScopeEnded();
    void recordsSetAsideAreReportedOnce();
};

/// reliability.md F41.
void tst_listreading::aRecordThatStaysIsSeenOnceHoweverTheListChanges()
{
    int complete = 0;
    for (quint64 seed = 1; seed <= 400; ++seed) {
        ChangingList changing(seed);
        const auto list = readAll(changing.provider());
        if (!list) {
            QCOMPARE(list.error().kind, ErrorKind::Protocol);
            continue;
        }
        ++complete;
        const QStringList ids = idsOf(list->items);
        const QSet<QString> seen(ids.begin(), ids.end());
        QVERIFY2(seen.size() == ids.size(), qPrintable(u"seed %1: a record came twice"_s.arg(seed)));
        QVERIFY2(seen.contains(changing.throughout()),
                 qPrintable(u"seed %1: a record is missing"_s.arg(seed)));
    }
    QVERIFY2(complete >= 300, qPrintable(QString::number(complete)));
}

void tst_listreading::aListThatStandsStillIsReadTwiceAndNoMore()
{
    FakeProvider provider;
    for (int i = 0; i < 250; ++i)
        provider.customerList.append(customer(i));
    int pages = 0;
    const auto list = readAll(provider, {}, &pages);
    QVERIFY(list.has_value());
    QCOMPARE(idsOf(list->items), idsOf(provider.customerList));
    QCOMPARE(pages, 2 * 4); // three with records, one empty
}

void tst_listreading::anEmptyListIsAList()
{
    FakeProvider provider;
    const auto list = readAll(provider);
    QVERIFY(list.has_value());
    QVERIFY(list->items.isEmpty());
}

void tst_listreading::aListThatEndsOnAFullPageIsComplete()
{
    FakeProvider provider;
    for (int i = 0; i < 200; ++i)
        provider.customerList.append(customer(i));
    const auto list = readAll(provider);
    QVERIFY(list.has_value());
    QCOMPARE(list->items.size(), 200);
}

/// reliability.md F42: an empty page hides the rest of the list; a GET is tried three times.
void tst_listreading::aPageThatComesBackEmptyIsNoticed_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("times");
    for (const int page : {0, 1, 4}) {
        for (const int times : {1, 2})
            QTest::addRow("page %d, %d times", page, times) << page << times;
    }
}

void tst_listreading::aPageThatComesBackEmptyIsNoticed()
{
    QFETCH(int, page);
    QFETCH(int, times);
    FakeProvider provider;
    for (int i = 0; i < 450; ++i)
        provider.customerList.append(customer(i));
    int struck = 0;
    const auto list = readAll(provider, [&](int asked) {
        if (asked == page && struck++ < times)
            return readyFuture(Result<Page<Customer>>(Page<Customer>()));
        return provider.customers(asked);
    });
    QVERIFY(list.has_value());
    QCOMPARE(idsOf(list->items), idsOf(provider.customerList));
}

void tst_listreading::aPageThatRepeatsTheOneBeforeIsNoticed()
{
    FakeProvider provider;
    for (int i = 0; i < 250; ++i)
        provider.customerList.append(customer(i));
    int struck = 0;
    const auto list = readAll(
        provider, [&](int asked) { return provider.customers(asked == 1 && struck++ < 2 ? 0 : asked); });
    QVERIFY(list.has_value());
    QCOMPARE(idsOf(list->items), idsOf(provider.customerList));
    // One that always repeats hides its records from every pass: nothing may be believed.
    QVERIFY(!readAll(provider, [&](int asked) { return provider.customers(asked == 1 ? 0 : asked); }));
}

void tst_listreading::aPageThatIsRefusedIsAskedForAgain()
{
    FakeProvider provider;
    for (int i = 0; i < 250; ++i)
        provider.customerList.append(customer(i));
    int refused = 0;
    const auto list = readAll(provider, [&](int asked) {
        if (asked == 1 && refused++ < 2)
            return failedFuture<Page<Customer>>(ErrorKind::Rejected, u"not found"_s);
        return provider.customers(asked);
    });
    QVERIFY(list.has_value());
    QCOMPARE(idsOf(list->items), idsOf(provider.customerList));
}

void tst_listreading::aPageThatStaysRefusedEndsTheReading()
{
    int asked = 0;
    FakeProvider provider;
    const auto list = readAll(provider, [&](int) {
        ++asked;
        return failedFuture<Page<Customer>>(ErrorKind::Rejected, u"Not found."_s);
    });
    QCOMPARE(list.error().kind, ErrorKind::Protocol);
    QVERIFY2(list.error().detail.contains(u"Not found."_s), qPrintable(list.error().detail));
    QCOMPARE(asked, 3);
}

void tst_listreading::aShortPageInTheMiddleIsNoticed()
{
    FakeProvider provider;
    QList<Customer> all;
    for (int i = 0; i < 350; ++i)
        all.append(customer(i));
    provider.customerList = all;
    int served = 0;
    provider.afterPage = [&](int page) {
        provider.customerList = page == 0 && served++ < 2 ? all.mid(0, 150) : all;
    };
    const auto list = readAll(provider);
    QVERIFY(list.has_value());
    QCOMPARE(idsOf(list->items), idsOf(all));
}

void tst_listreading::aListThatNeverHoldsStillIsGivenUp()
{
    FakeProvider provider;
    for (int i = 0; i < 150; ++i)
        provider.customerList.append(customer(i));
    int next = 1'000;
    provider.afterPage = [&](int) { provider.customerList.prepend(customer(next++)); };
    int pages = 0;
    const auto list = readAll(provider, {}, &pages);
    QVERIFY(!list.has_value());
    QCOMPARE(list.error().kind, ErrorKind::Protocol);
    QVERIFY2(list.error().detail.contains(u"customers"_s)
                 && list.error().detail.contains(u"sync again later"_s),
             qPrintable(list.error().detail));
    QVERIFY2(pages <= 5 * 6, qPrintable(QString::number(pages)));
}

void tst_listreading::anErrorEndsTheReadingAtOnce()
{
    RequestScope scope;
    int asked = 0;
    std::optional<Result<WholeList<Customer>>> outcome;
    ListReading<Customer>::start(scope,
                                 {u"customers"_s,
                                  [&](int) {
                                      ++asked;
                                      return failedFuture<Page<Customer>>(ErrorKind::Unauthorized, u"no"_s);
                                  },
                                  [](const Customer &of) { return of.id.toString(); }, [] {},
                                  [&](Result<WholeList<Customer>> list) { outcome = std::move(list); }});
    QTRY_VERIFY(outcome.has_value());
    QCOMPARE(outcome->error().kind, ErrorKind::Unauthorized);
    QCOMPARE(asked, 1);
}

void tst_listreading::nothingArrivesAfterTheScopeEnded()
{
    FakeProvider provider;
    for (int i = 0; i < 250; ++i)
        provider.customerList.append(customer(i));
    bool called = false;
    RequestScope scope;
    provider.afterPage = [&](int page) {
        if (page == 1)
            scope.end();
    };
    ListReading<Customer>::start(scope,
                                 {u"customers"_s, [&](int page) { return provider.customers(page); },
                                  [](const Customer &of) { return of.id.toString(); }, [] {},
                                  [&](const Result<WholeList<Customer>> &) { called = true; }});
    QTest::qWait(20);
    QVERIFY(!called);
}

void tst_listreading::recordsSetAsideAreReportedOnce()
{
    RequestScope scope;
    std::optional<Result<WholeList<Customer>>> outcome;
    ListReading<Customer>::start(
        scope,
        {u"customers"_s,
         [](int page) {
             Page<Customer> answer;
             if (page == 0) {
                 answer.received = 2;
                 answer.items.append(customer(1));
                 answer.setAside.append({u"items[1].name"_s, u"expected text"_s, {}});
             }
             return readyFuture(Result<Page<Customer>>(answer));
         },
         [](const Customer &of) { return of.id.toString(); }, [] {},
         [&](Result<WholeList<Customer>> list) { outcome = std::move(list); }});
    QTRY_VERIFY(outcome.has_value());
    QVERIFY(outcome->has_value());
    QCOMPARE((*outcome)->setAside.size(), 1);
}

HEADROOM_TEST(tst_listreading)
#include "tst_listreading.moc"
