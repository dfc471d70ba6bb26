// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/names.h"
#include "app/sandbox/pages.h"
#include "tests/features/sandbox/sandboxclient.h"
#include "tests/support/test.h"

using namespace Qt::Literals::StringLiterals;
using namespace headroom;
using namespace headroom::sandbox;

namespace {

QJsonObject byLink(const QString &product)
{
    return {{u"product_id"_s, product},
            {u"quantity"_s, 1},
            {u"proration_billing_mode"_s, u"prorated_immediately"_s},
            {u"effective_at"_s, u"immediately"_s},
            {u"on_payment_failure"_s, u"prevent_change"_s},
            {u"collect_via_payment_link"_s, true}};
}

/// The first active starter subscription that nothing speaks against; "/subscriptions/...".
QString changeable(SandboxClient *client)
{
    const QJsonArray items = client->all(u"/subscriptions?status=active&product_id=pdt_starter"_s);
    for (const QJsonValue &item : items) {
        if (!item[u"on_demand"_s].toBool() && !item[u"cancel_at_next_billing_date"_s].toBool()
            && item[u"scheduled_change"_s].isNull())
            return u"/subscriptions/"_s + item[u"subscription_id"_s].toString();
    }
    qFatal("no starter subscription");
}

QString pathOf(SandboxClient *client, const QString &key, const QJsonValue &wanted)
{
    const QJsonArray items = client->all(u"/subscriptions"_s);
    for (const QJsonValue &item : items) {
        if (item[key] == wanted)
            return u"/subscriptions/"_s + item[u"subscription_id"_s].toString();
    }
    qFatal("no such subscription");
}

} // namespace

class tst_sandboxplanchange : public headroom::Test
{
    Q_OBJECT
private slots:
    void aChangeByLinkHappensOnlyAfterTheCustomerConfirmed()
    {
        SandboxClient client;
        const QString path = changeable(&client);
        const QJsonObject before = client.get(path).json();
        const QJsonObject preview =
            client.post(path + u"/change-plan/preview"_s, byLink(u"pdt_business"_s)).json();
        QCOMPARE(client.get(path).json(), before);
        const QJsonObject change = client.post(path + u"/change-plan"_s, byLink(u"pdt_business"_s)).json();
        QCOMPARE(client.get(path).json(), before);
        const QString payment = u"/payments/"_s + change[u"payment_id"_s].toString();
        QCOMPARE(client.get(payment).json()[u"status"_s].toString(), u"requires_payment_method"_s);
        const qint64 total = preview[u"immediate_charge"_s][u"summary"_s][u"total_amount"_s].toInteger();
        QVERIFY(total > 0);
        QCOMPARE(client.get(payment).json()[u"total_amount"_s].toInteger(), total);
        QCOMPARE(*msFromIso(change[u"expires_on"_s].toString()), client.sandbox().world().nowMs() + dayMs);

        const QString link = change[u"payment_link"_s].toString();
        const WireAnswer page = client.get(link);
        QCOMPARE(page.status, 200);
        for (const char *shown :
             {"Business", "299.00 USD", "per month", "Renews", "Starter", ">Confirm<", ">Keep my plan<"})
            QVERIFY2(page.body.contains(shown), shown);
        QCOMPARE(client.get(path).json(), before); // looking changes nothing
        QCOMPARE(client.send("POST", link + u"/confirm"_s).status, 303);
        const QJsonObject after = client.get(path).json();
        QCOMPARE(after[u"product_id"_s].toString(), u"pdt_business"_s);
        QCOMPARE(after[u"meters"_s].toArray().size(), 2);
        QCOMPARE(*msFromIso(after[u"previous_billing_date"_s].toString()), client.sandbox().world().nowMs());
        QCOMPARE(client.get(payment).json()[u"status"_s].toString(), u"succeeded"_s);
        QVERIFY(client.get(link).body.contains("Confirmed"));
        // A second confirmation does nothing more.
        (void)client.send("POST", link + u"/confirm"_s);
        QCOMPARE(client.get(path).json(), after);
    }

    void keepingThePlanChargesAndChangesNothing()
    {
        SandboxClient client;
        const QString path = changeable(&client);
        const QJsonObject before = client.get(path).json();
        const QJsonObject change = client.post(path + u"/change-plan"_s, byLink(u"pdt_pro"_s)).json();
        const QString link = change[u"payment_link"_s].toString();
        QCOMPARE(client.send("POST", link + u"/keep"_s).status, 200);
        QCOMPARE(client.get(path).json(), before);
        const QString payment = u"/payments/"_s + change[u"payment_id"_s].toString();
        QCOMPARE(client.get(payment).json()[u"status"_s].toString(), u"cancelled"_s);
        QCOMPARE(client.send("POST", link + u"/confirm"_s).status, 410);
        QCOMPARE(client.post(path + u"/change-plan"_s, byLink(u"pdt_pro"_s)).status, 200);
    }

    void aSecondChangeWhileOneWaitsIsAConflict()
    {
        SandboxClient client;
        const QString path = changeable(&client);
        QCOMPARE(client.post(path + u"/change-plan"_s, byLink(u"pdt_pro"_s)).status, 200);
        for (const QString &tail : {u"/change-plan"_s, u"/change-plan/preview"_s}) {
            const WireAnswer refused = client.post(path + tail, byLink(u"pdt_business"_s));
            QCOMPARE(refused.status, 409);
            QCOMPARE(refused.code(), u"PENDING_PLAN_CHANGE_EXISTS"_s);
        }
    }

    void anUnpaidLinkExpiresAfterADay()
    {
        SandboxClient client;
        const QString path = changeable(&client);
        const QJsonObject change = client.post(path + u"/change-plan"_s, byLink(u"pdt_pro"_s)).json();
        client.moveTo(client.sandbox().world().nowMs() + dayMs + 1'000);
        QCOMPARE(client.get(change[u"payment_link"_s].toString()).status, 410);
        QCOMPARE(
            client.get(u"/payments/"_s + change[u"payment_id"_s].toString()).json()[u"status"_s].toString(),
            u"cancelled"_s);
        QCOMPARE(client.get(path).json()[u"product_id"_s].toString(), u"pdt_starter"_s);
        QCOMPARE(client.post(path + u"/change-plan/preview"_s, byLink(u"pdt_pro"_s)).status, 200);
    }

    void whatTheProviderRefusesIsRefused()
    {
        SandboxClient client;
        const QString path = changeable(&client) + u"/change-plan"_s;
        const auto code = [&](const QString &to, const QJsonObject &body) {
            return client.post(to, body).code();
        };
        const auto with = [](const QString &key, const QJsonValue &value) {
            QJsonObject body = byLink(u"pdt_pro"_s);
            body[key] = value;
            return body;
        };
        QCOMPARE(code(path, with(u"quantity"_s, 2)), u"INVALID_QUANTITY"_s);
        QCOMPARE(code(path, with(u"product_id"_s, u"none"_s)), u"NOT_FOUND"_s);
        QCOMPARE(code(path, with(u"product_id"_s, u"pdt_starter"_s)), u"UNSUPPORTED_ACTION"_s);
        QCOMPARE(code(path, with(u"product_id"_s, u"pdt_pro_jpy"_s)), u"UNSUPPORTED_ACTION"_s);
        QCOMPARE(code(path, with(u"on_payment_failure"_s, u"apply_change"_s)), u"INVALID_REQUEST_BODY"_s);
        QCOMPARE(code(path, with(u"proration_billing_mode"_s, u"gift"_s)), u"INVALID_REQUEST_BODY"_s);
        QCOMPARE(code(path, with(u"effective_at"_s, u"next_billing_date"_s)),
                 u"INVALID_PRORATION_MODE_WITH_NEXT_BILLING_DATE"_s);
        const QJsonObject pro = byLink(u"pdt_business"_s);
        const auto refused = [&](const QString &key, const QJsonValue &value) {
            return code(pathOf(&client, key, value) + u"/change-plan/preview"_s, pro);
        };
        QCOMPARE(refused(u"status"_s, u"past_due"_s), u"INACTIVE_SUBSCRIPTION_PLAN_CHANGE_NOT_SUPPORTED"_s);
        QCOMPARE(refused(u"on_demand"_s, true), u"ON_DEMAND_PLAN_CHANGE_NOT_SUPPORTED"_s);
        QCOMPARE(refused(u"cancel_at_next_billing_date"_s, true),
                 u"PLAN_CHANGE_NOT_ALLOWED_FOR_SCHEDULED_CANCELLATION"_s);
        QCOMPARE(client.all(u"/payments?status=requires_payment_method"_s).size(), 0);
    }

    void aScheduledChangeIsAConflictUntilItIsCancelled()
    {
        SandboxClient client;
        QString path;
        const QJsonArray items = client.all(u"/subscriptions"_s);
        for (const QJsonValue &item : items) {
            if (item[u"scheduled_change"_s].isObject())
                path = u"/subscriptions/"_s + item[u"subscription_id"_s].toString();
        }
        const QString tier = client.get(path).json()[u"product_id"_s].toString();
        const QString suffix = tier.section(u'_', 2);
        const QString target = (tier.startsWith(u"pdt_pro"_s) ? u"pdt_business"_s : u"pdt_pro"_s)
            + (suffix.isEmpty() ? QString() : u'_' + suffix);
        QCOMPARE(client.post(path + u"/change-plan/preview"_s, byLink(target)).code(),
                 u"SCHEDULED_PLAN_CHANGE_EXISTS"_s);
        QCOMPARE(client.send("DELETE", path + u"/change-plan/scheduled"_s).status, 200);
        QCOMPARE(client.send("DELETE", path + u"/change-plan/scheduled"_s).status, 404);
        QCOMPARE(client.post(path + u"/change-plan/preview"_s, byLink(target)).status, 200);
    }

    void withoutTheCapabilityLinksAreRefused()
    {
        SandboxClient client;
        QCOMPARE(client.post(u"/_control/business"_s, {{u"paymentLinks"_s, false}}).status, 200);
        const QString path = changeable(&client);
        QCOMPARE(client.post(path + u"/change-plan/preview"_s, byLink(u"pdt_pro"_s)).status, 200);
        QCOMPARE(client.post(path + u"/change-plan"_s, byLink(u"pdt_pro"_s)).status, 422);
    }

    void aPlainChangeChargesAtOnceAsWithTheProvider()
    {
        SandboxClient client;
        const QString path = changeable(&client);
        QJsonObject body = byLink(u"pdt_pro"_s);
        body.remove(u"collect_via_payment_link"_s);
        const QJsonObject answer = client.post(path + u"/change-plan"_s, body).json();
        QVERIFY(answer[u"payment_link"_s].isNull());
        QCOMPARE(client.get(path).json()[u"product_id"_s].toString(), u"pdt_pro"_s);
    }

    void aCheckoutMakesASubscriptionOnceConfirmed()
    {
        SandboxClient client;
        const QString customer = client.all(u"/customers"_s).last()[u"customer_id"_s].toString();
        QCOMPARE(client.all(u"/subscriptions?customer_id="_s + customer).size(), 0);
        const QJsonObject cart{{u"product_id"_s, u"pdt_starter"_s}, {u"quantity"_s, 1}};
        const QJsonObject session = client
                                        .post(u"/checkouts"_s,
                                              {{u"product_cart"_s, QJsonArray{cart}},
                                               {u"customer"_s, QJsonObject{{u"customer_id"_s, customer}}}})
                                        .json();
        const QString read = u"/checkouts/"_s + session[u"session_id"_s].toString();
        QVERIFY(client.get(read).json()[u"payment_status"_s].isNull());
        const QString link = session[u"checkout_url"_s].toString();
        QVERIFY(client.get(link).body.contains("49.00 USD"));
        QCOMPARE(client.all(u"/subscriptions?customer_id="_s + customer).size(), 0);
        QCOMPARE(client.send("POST", link + u"/confirm"_s).status, 303);
        const QJsonObject done = client.get(read).json();
        QCOMPARE(done[u"payment_status"_s].toString(), u"succeeded"_s);
        const QString id = client.get(u"/payments/"_s + done[u"payment_id"_s].toString())
                               .json()[u"subscription_id"_s]
                               .toString();
        QCOMPARE(client.get(u"/subscriptions/"_s + id).json()[u"status"_s].toString(), u"active"_s);
        (void)client.send("POST", link + u"/confirm"_s);
        QCOMPARE(client.all(u"/subscriptions?customer_id="_s + customer).size(), 1);
        QCOMPARE(client.post(u"/checkouts"_s, {{u"product_cart"_s, QJsonArray()}}).status, 422);
    }

    void hostedPagesEscapeEveryName()
    {
        for (int i = 0; i < hostileNameCount(); ++i) {
            CheckoutPage page;
            page.customer = hostileName(i);
            page.plan = hostileName(i);
            page.description = hostileName(i);
            page.currentPlan = hostileName(i);
            page.confirmPath = u"/checkout/x\"><script>"_s;
            const QByteArray html = checkoutHtml(page);
            for (const char *broken : {"<b>", "<img", "<script", "onerror=alert(1)>"})
                QVERIFY2(!html.contains(broken), html.constData());
            QVERIFY(html.contains(hostileName(i).toHtmlEscaped().toUtf8()));
            const QByteArray portal =
                portalHtml(hostileName(i), hostileName(i), {{hostileName(i), u"1"_s, u"/x"_s}});
            QVERIFY(!portal.contains("<img") && !portal.contains("<b>"));
        }
    }

    void hostedPagesForbidScriptsAndForeignContent()
    {
        SandboxClient client;
        const QJsonObject change =
            client.post(changeable(&client) + u"/change-plan"_s, byLink(u"pdt_pro"_s)).json();
        const WireAnswer page = client.get(change[u"payment_link"_s].toString());
        QVERIFY(page.headers.value("content-security-policy").startsWith("default-src 'none'"));
        QCOMPARE(page.contentType, QByteArray("text/html; charset=utf-8"));
        QCOMPARE(client.get(u"/checkout/none"_s).status, 404);
    }

    void aPortalLinkLeadsToTheSameCheckout()
    {
        SandboxClient client;
        const QString path = changeable(&client);
        const QString customer = client.get(path).json()[u"customer"_s][u"customer_id"_s].toString();
        const QString link = client.post(u"/customers/%1/customer-portal/session"_s.arg(customer), {})
                                 .json()[u"link"_s]
                                 .toString();
        QVERIFY(client.get(link).body.contains("Business"));
        const WireAnswer chosen = client.send("POST", link + u"/choose/pdt_business"_s);
        QCOMPARE(chosen.status, 303);
        const QString page = QString::fromUtf8(chosen.headers.value("location"));
        QVERIFY(client.get(page).body.contains("Keep my plan"));
        QCOMPARE(client.get(path).json()[u"product_id"_s].toString(), u"pdt_starter"_s);
        (void)client.send("POST", page + u"/confirm"_s);
        QCOMPARE(client.get(path).json()[u"product_id"_s].toString(), u"pdt_business"_s);
        client.moveTo(client.sandbox().world().nowMs() + dayMs + 1);
        QCOMPARE(client.get(link).status, 410);
    }
};
HEADROOM_TEST(tst_sandboxplanchange)
#include "tst_sandboxplanchange.moc"
