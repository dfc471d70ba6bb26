// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/dododecode.h"
#include "tests/models/api/support/scriptedserver.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a decoder made of a body, without its type.
struct Outcome
{
    bool refused = false;
    QString path;
    qsizetype items = 0;
    QList<SetAside> setAside;
    int received = 0;
};

template <typename T>
Outcome outcomeOf(const Result<Page<T>> &page)
{
    if (!page)
        return {true, page.error().path, 0, {}, 0};
    return {false, {}, page->items.size(), page->setAside, page->received};
}

Meter sumMeter()
{
    Meter meter;
    meter.id = MeterId(u"mtr_requests"_s);
    meter.aggregationKey = u"units"_s;
    return meter;
}

struct Decoder
{
    const char *file;
    std::function<Outcome(const QByteArray &)> decode;
    /// Fields of the first record that are needed, dotted; every other one may be missing or odd.
    QStringList needed;
};

const QList<Decoder> &decoders()
{
    static const QList<Decoder> all{
        {"meters.json",
         [](const QByteArray &b) { return outcomeOf(decodeMetersPage(b)); },
         {u"id"_s, u"name"_s, u"event_name"_s, u"measurement_unit"_s, u"aggregation"_s, u"aggregation.type"_s,
          u"aggregation.key"_s}},
        {"products.json",
         [](const QByteArray &b) { return outcomeOf(decodeProductsPage(b)); },
         {u"product_id"_s, u"price_detail.type"_s, u"price_detail.currency"_s, u"price_detail.fixed_price"_s,
          u"price_detail.payment_frequency_count"_s, u"price_detail.payment_frequency_interval"_s}},
        {"customers.json",
         [](const QByteArray &b) { return outcomeOf(decodeCustomersPage(b)); },
         {u"customer_id"_s, u"name"_s, u"email"_s}},
        {"subscriptions.json",
         [](const QByteArray &b) { return outcomeOf(decodeSubscriptionsPage(b)); },
         {u"subscription_id"_s, u"status"_s, u"product_id"_s, u"currency"_s, u"recurring_pre_tax_amount"_s,
          u"created_at"_s, u"previous_billing_date"_s, u"next_billing_date"_s,
          u"cancel_at_next_billing_date"_s, u"on_demand"_s, u"customer"_s, u"customer.customer_id"_s,
          u"customer.name"_s, u"customer.email"_s}},
        {"usage-history.json",
         [](const QByteArray &b) { return outcomeOf(decodeUsagePage(b)); },
         {u"start_date"_s, u"end_date"_s, u"meters"_s}},
        {"events.json",
         [](const QByteArray &b) { return outcomeOf(decodeEventsPage(b, sumMeter())); },
         {u"event_id"_s, u"customer_id"_s, u"event_name"_s, u"timestamp"_s, u"metadata"_s,
          u"metadata.units"_s}},
    };
    return all;
}

/// Optional fields whose wrong type sets the record aside all the same: the value would be used.
const QStringList &typedWhenPresent()
{
    static const QStringList all{u"name"_s,
                                 u"description"_s,
                                 u"metadata"_s,
                                 u"price_detail"_s,
                                 u"price_detail.tax_inclusive"_s,
                                 u"price_detail.meters"_s,
                                 u"customer.metadata"_s,
                                 u"scheduled_change"_s};
    return all;
}

/// \a record with \a change made at the dotted \a field.
QJsonObject changed(QJsonObject record, const QString &field,
                    const std::function<void(QJsonObject &, const QString &)> &change)
{
    const qsizetype dot = field.indexOf(u'.');
    if (dot < 0) {
        change(record, field);
        return record;
    }
    const QString head = field.left(dot);
    record[head] = changed(record[head].toObject(), field.mid(dot + 1), change);
    return record;
}

QStringList fieldsOf(const QJsonObject &record, const QString &prefix = {})
{
    QStringList fields;
    for (auto it = record.begin(); it != record.end(); ++it) {
        fields.append(prefix + it.key());
        if (it->isObject())
            fields += fieldsOf(it->toObject(), prefix + it.key() + u'.');
    }
    return fields;
}

QByteArray pageWith(QJsonArray items, const QJsonObject &first)
{
    items[0] = first;
    return QJsonDocument(QJsonObject{{u"items"_s, items}}).toJson();
}

void row(const char *name, const QByteArray &body) { QTest::newRow(name) << body; }

void addOtherShapes()
{
    row("nothing", "");
    row("blanks", "   \n");
    row("null", "null");
    row("true", "true");
    row("number", "5");
    row("text", "\"items\"");
    row("list", "[]");
    row("list of records", "[{\"id\":\"a\"}]");
    row("empty object", "{}");
    row("data instead of items", "{\"data\":[]}");
    row("Items", "{\"Items\":[]}");
    row("items null", "{\"items\":null}");
    row("items object", "{\"items\":{}}");
    row("items text", "{\"items\":\"[]\"}");
    row("items number", "{\"items\":1}");
    row("items true", "{\"items\":true}");
    row("items twice", "{\"items\":[],\"items\":[]}");
    row("error body", "{\"code\":\"NOT_FOUND\",\"message\":\"\"}");
    row("html", "<html><body>login</body></html>");
    row("xml", "<?xml version=\"1.0\"?><items/>");
    row("csv", "id,name\n1,a\n");
    row("yaml", "items:\n - id: a\n");
}

void addBrokenSyntax()
{
    row("two documents", "{\"items\":[]}{\"items\":[]}");
    row("trailing text", "{\"items\":[]} x");
    row("trailing comma", "{\"items\":[],}");
    row("trailing comma in list", "{\"items\":[1,]}");
    row("leading comma", "{\"items\":[,1]}");
    row("missing comma", "{\"items\":[{} {}]}");
    row("missing colon", "{\"items\" []}");
    row("missing quote", "{items:[]}");
    row("single quotes", "{'items':[]}");
    row("comment", "{\"items\":[] /* none */}");
    row("unclosed list", "{\"items\":[");
    row("unclosed object", "{\"items\":[]");
    row("unclosed text", "{\"items\":[\"");
    row("wrong bracket", "{\"items\":[}]");
    row("NaN", "{\"items\":[NaN]}");
    row("Infinity", "{\"items\":[Infinity]}");
    row("minus alone", "{\"items\":[-]}");
    row("plus", "{\"items\":[+1]}");
    row("leading zero", "{\"items\":[01]}");
    row("bare point", "{\"items\":[.5]}");
    row("point at the end", "{\"items\":[5.]}");
    row("hex", "{\"items\":[0x10]}");
    row("1e400", "{\"items\":[1e400]}");
    row("undefined", "{\"items\":[undefined]}");
    row("True", "{\"items\":[True]}");
    row("nul", "{\"items\":[nul]}");
}

void addBrokenText()
{
    row("raw newline in text", "{\"items\":[\"a\nb\"]}");
    row("raw tab in text", "{\"items\":[\"a\tb\"]}");
    row("raw NUL", QByteArray("{\"items\":[\"a\0b\"]}", 17));
    row("NUL after the end", QByteArray("{\"items\":[]}\0", 13));
    row("bad escape", "{\"items\":[\"\\x\"]}");
    row("short escape", "{\"items\":[\"\\u12\"]}");
    row("no hex", "{\"items\":[\"\\uzzzz\"]}");
    row("byte order mark", "\xef\xbb\xbf{\"items\":[]}");
    row("UTF-16", QByteArray("\xff\xfe{\0\"\0", 6));
    row("bad UTF-8", "{\"items\":[\"\xff\"]}");
    row("overlong UTF-8", "{\"items\":[\"\xc0\xaf\"]}");
    row("surrogate as UTF-8", "{\"items\":[\"\xed\xa0\x80\"]}");
    row("UTF-8 cut", "{\"items\":[\"\xe2\x82\"]}");
    row("beyond Unicode", "{\"items\":[\"\xf5\x80\x80\x80\"]}");
    row("too deep", "{\"items\":" + QByteArray(100, '[') + QByteArray(100, ']') + "}");
    row("far too deep", QByteArray(200'000, '['));
    row("far too deep objects", QByteArray("{\"a\":").repeated(50'000));
    row("only quotes", QByteArray(1'000, '"'));
    row("only backslashes", QByteArray(1'000, '\\'));
}

} // namespace

class tst_malformed : public Test
{
    Q_OBJECT
private slots:
    void aPageOfAnotherShapeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        addOtherShapes();
        addBrokenSyntax();
        addBrokenText();
    }
    void aPageOfAnotherShapeIsRefused()
    {
        QFETCH(const QByteArray, body);
        for (const Decoder &decoder : decoders())
            QVERIFY2(decoder.decode(body).refused, decoder.file);
        QVERIFY(!decodeCreditUsage(body));
        QVERIFY(!decodeSubscription(body));
        const auto shape = checkPageShape(body);
        QVERIFY(!shape);
        QCOMPARE(shape.error().kind, ErrorKind::Protocol);
        QVERIFY(!shape.error().detail.isEmpty());
    }
    void aPageWithoutItsListNamesThePath()
    {
        QCOMPARE(decodeMetersPage("{\"items\":{}}").error().path, u"items"_s);
        QCOMPARE(decodeMetersPage("{\"items\":{}}").error().detail, u"expected a list, found an object"_s);
        QCOMPARE(decodeMetersPage("{}").error().detail, u"missing"_s);
    }
    void recordsOfAnotherKindAreSetAsideOneByOne()
    {
        for (const Decoder &decoder : decoders()) {
            const Outcome outcome = decoder.decode("{\"items\":[null,5,\"x\",[],true,{},{\"id\":{}},1.5]}");
            QVERIFY(!outcome.refused);
            QCOMPARE(outcome.items, 0);
            QCOMPARE(outcome.received, 8);
            QCOMPARE(outcome.setAside.size(), 8);
            QCOMPARE(outcome.setAside[1].path, u"items[1]"_s);
            QCOMPARE(outcome.setAside[1].reason, u"expected an object, found a number"_s);
        }
    }
    void everyPrefixOfAPageIsRefused()
    {
        for (const Decoder &decoder : decoders()) {
            const QByteArray page = fixture(QString::fromLatin1(decoder.file)).trimmed();
            QVERIFY(!decoder.decode(page).refused);
            for (qsizetype length = 0; length < page.size(); ++length)
                QVERIFY2(decoder.decode(page.left(length)).refused, decoder.file);
        }
    }
    void aMissingFieldMattersOnlyWhereItIsNeeded()
    {
        for (const Decoder &decoder : decoders()) {
            const auto remove = [](QJsonObject &object, const QString &key) { object.remove(key); };
            const auto rename = [](QJsonObject &object, const QString &key) {
                object[key + u"_v2"_s] = object.take(key);
            };
            forEachField(decoder, [&](const QJsonArray &items, const QString &field) {
                expectFirst(decoder, pageWith(items, changed(items[0].toObject(), field, remove)), field,
                            decoder.needed.contains(field));
                expectFirst(decoder, pageWith(items, changed(items[0].toObject(), field, rename)), field,
                            decoder.needed.contains(field));
            });
        }
    }
    void aFieldOfAnotherTypeMattersOnlyWhereItIsUsed()
    {
        int tried = 0;
        for (const Decoder &decoder : decoders()) {
            for (const QJsonValue &other :
                 {QJsonValue(7), QJsonValue(1.5), QJsonValue(u"x y"_s), QJsonValue(true),
                  QJsonValue(QJsonArray{1}), QJsonValue(QJsonObject{{u"a"_s, 1}})}) {
                const auto retype = [&](QJsonObject &object, const QString &key) { object[key] = other; };
                forEachField(decoder, [&](const QJsonArray &items, const QString &field) {
                    const QJsonObject first = changed(items[0].toObject(), field, retype);
                    const Outcome outcome = decoder.decode(pageWith(items, first));
                    QVERIFY(!outcome.refused);
                    const bool used = decoder.needed.contains(field) || typedWhenPresent().contains(field);
                    const bool others = outcome.items + outcome.setAside.size() >= items.size();
                    QVERIFY2(others, qPrintable(field));
                    for (const SetAside &aside : outcome.setAside)
                        QVERIFY2(used && aside.path.startsWith(u"items[0]"_s),
                                 qPrintable(field + u' ' + aside.path + aside.reason));
                    ++tried;
                });
            }
        }
        QCOMPARE_GT(tried, 600);
    }
    void aMeterOfAPeriodNeedsItsFields()
    {
        const QJsonObject root = QJsonDocument::fromJson(fixture(u"usage-history.json"_s)).object();
        const QJsonObject meter = root[u"items"_s][0][u"meters"_s][0].toObject();
        const QStringList needed{u"id"_s, u"consumed_units"_s, u"free_threshold"_s};
        for (const QString &field : fieldsOf(meter)) {
            QJsonObject cut = meter;
            cut.remove(field);
            const QJsonObject period{{u"start_date"_s, u"2026-11-01T00:00:00Z"_s},
                                     {u"end_date"_s, u"2026-12-01T00:00:00Z"_s},
                                     {u"meters"_s, QJsonArray{cut}}};
            const auto page =
                decodeUsagePage(QJsonDocument(QJsonObject{{u"items"_s, QJsonArray{period}}}).toJson());
            QCOMPARE(page->items.size(), 1);
            QCOMPARE(page->items[0].meters.size(), needed.contains(field) ? 0 : 1);
            QCOMPARE(page->setAside.size(), needed.contains(field) ? 1 : 0);
        }
    }
    void aSubscriptionsDetailNeedsItsFields()
    {
        const QJsonObject record = QJsonDocument::fromJson(fixture(u"subscription.json"_s)).object();
        QStringList needed = decoders()[3].needed;
        needed += {u"meters"_s, u"credit_entitlement_cart"_s, u"meter_credit_entitlement_cart"_s};
        for (const QString &field : fieldsOf(record)) {
            const auto remove = [](QJsonObject &object, const QString &key) { object.remove(key); };
            const auto decoded = decodeSubscription(QJsonDocument(changed(record, field, remove)).toJson());
            QVERIFY2(decoded.has_value() != needed.contains(field), qPrintable(field));
            if (!decoded)
                QCOMPARE(decoded.error().path, field);
        }
    }
    void brokenBytesNeverCrash()
    {
        quint64 state = 0x5eed;
        const auto next = [&state] {
            state = state * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
            return state >> 33;
        };
        for (const Decoder &decoder : decoders()) {
            const QByteArray page = fixture(QString::fromLatin1(decoder.file));
            for (int round = 0; round < 1'500; ++round) {
                QByteArray broken = page;
                for (quint64 i = 0; i <= next() % 4; ++i)
                    broken[qsizetype(next() % quint64(broken.size()))] = char(next() % 256);
                const Outcome outcome = decoder.decode(broken);
                QVERIFY(outcome.refused || outcome.items <= outcome.received);
            }
        }
    }

private:
    static void forEachField(const Decoder &decoder,
                             const std::function<void(const QJsonArray &, const QString &)> &visit)
    {
        const QJsonObject root = QJsonDocument::fromJson(fixture(QString::fromLatin1(decoder.file))).object();
        const QJsonArray items = root[u"items"_s].toArray();
        for (const QString &field : fieldsOf(items[0].toObject()))
            visit(items, field);
    }
    static void expectFirst(const Decoder &decoder, const QByteArray &page, const QString &field,
                            bool setAside)
    {
        const Outcome outcome = decoder.decode(page);
        QVERIFY(!outcome.refused);
        QVERIFY2(outcome.setAside.isEmpty() != setAside, qPrintable(field));
        if (!setAside)
            return;
        QCOMPARE(outcome.setAside.size(), 1);
        QCOMPARE(outcome.setAside[0].path, u"items[0]."_s + field);
        QCOMPARE(outcome.setAside[0].reason.startsWith(u"missing"_s), true);
    }
};

HEADROOM_TEST(tst_malformed)
#include "tst_malformed.moc"
