// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pages.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {
namespace {

constexpr char style[] =
    "body{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem;color:#1b1f24;"
    "background:#f7f8fa}main{background:#fff;border:1px solid #d9dde3;border-radius:8px;padding:1.5rem 2rem}"
    "h1{font-size:1.3rem}dl{display:grid;grid-template-columns:10rem 1fr;gap:.4rem "
    "1rem}dt{color:#5a6472}dd{margin:0}"
    "form{display:inline-block;margin:1rem 1rem 0 0}button{font:inherit;padding:.5rem 1.2rem;border:1px "
    "solid #2456c7;"
    "border-radius:6px;background:#fff;color:#2456c7;cursor:pointer}footer{color:#5a6472;font-size:.85rem;"
    "margin:1rem 0}";

/// Escaped, and kept apart from the text around it whatever its direction controls say.
QString safe(const QString &text) { return u"<bdi>"_s + text.toHtmlEscaped() + u"</bdi>"_s; }

QString row(const QString &label, const QString &value)
{
    return value.isEmpty() ? QString() : u"<dt>"_s + label + u"</dt><dd>"_s + safe(value) + u"</dd>"_s;
}

QString button(const QString &path, const QString &label)
{
    return u"<form method=\"post\" action=\""_s + path.toHtmlEscaped() + u"\"><button type=\"submit\">"_s
        + label + u"</button></form>"_s;
}

QByteArray document(const QString &title, const QString &content)
{
    return (u"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"_s
            + title.toHtmlEscaped() + u"</title><style>"_s + QLatin1String(style)
            + u"</style></head><body><main>"_s + content
            + u"</main><footer>Sandbox billing page: no card is asked for and no money moves.</footer></body></html>"_s)
        .toUtf8();
}

} // namespace

QByteArray checkoutHtml(const CheckoutPage &page)
{
    QString content = u"<h1>"_s + (page.currentPlan.isEmpty() ? u"Start your plan"_s : u"Change your plan"_s)
        + u"</h1><p>"_s + safe(page.description) + u"</p><dl>"_s;
    content += row(u"Customer"_s, page.customer);
    content += row(u"Your plan today"_s, page.currentPlan);
    content += row(u"New plan"_s, page.plan);
    content += row(u"Price"_s, page.price + u" per "_s + page.interval + u", before tax"_s);
    content += row(u"Due now"_s, page.due);
    content += row(u"of which tax"_s, page.tax);
    content += row(u"Renews"_s, page.renewal);
    content += row(u"Link valid until"_s, page.expiry);
    content += u"</dl><p>Nothing changes and nothing is charged unless you confirm.</p>"_s;
    content += button(page.confirmPath, u"Confirm"_s);
    content += button(page.keepPath, page.currentPlan.isEmpty() ? u"Not now"_s : u"Keep my plan"_s);
    return document(u"Checkout"_s, content);
}

QByteArray messageHtml(const QString &heading, const QString &text)
{
    return document(heading, u"<h1>"_s + heading.toHtmlEscaped() + u"</h1><p>"_s + safe(text) + u"</p>"_s);
}

QByteArray portalHtml(const QString &customer, const QString &current, const QList<PortalPlan> &plans)
{
    QString content = u"<h1>Your subscription</h1><dl>"_s + row(u"Customer"_s, customer)
        + row(u"Your plan today"_s, current) + u"</dl><p>You can also stay as you are.</p><dl>"_s;
    for (const PortalPlan &plan : plans) {
        content += u"<dt>"_s + safe(plan.name) + u"</dt><dd>"_s + safe(plan.price) + u' '
            + button(plan.choosePath, u"See what it costs"_s) + u"</dd>"_s;
    }
    return document(u"Your subscription"_s, content + u"</dl>"_s);
}

} // namespace headroom::sandbox
