// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/sandbox/sandboxclient.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {

QJsonObject WireAnswer::json() const { return QJsonDocument::fromJson(body).object(); }

Options SandboxClient::standing()
{
    Options options;
    options.nowMs = msFromIso(u"2026-11-21T12:34:00Z"_s);
    return options;
}

SandboxClient::SandboxClient(const Options &options)
    : m_sandbox(std::make_unique<Sandbox>(options))
{
    if (!m_sandbox->start())
        qFatal("the sandbox does not listen");
}

WireAnswer SandboxClient::send(const QByteArray &method, const QString &path, const QByteArray &body)
{
    QNetworkRequest request(QUrl(path.startsWith(u"http"_s) ? path : m_sandbox->address() + path));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setRawHeader("Authorization", "Bearer " + m_key);
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000))
        qFatal("no answer");
    WireAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.error = reply->error();
    answer.body = reply->readAll();
    answer.contentType = reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
    const auto pairs = reply->rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        answer.headers.insert(name.toLower(), value);
    return answer;
}

WireAnswer SandboxClient::post(const QString &path, const QJsonObject &body)
{
    return send("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QJsonArray SandboxClient::all(const QString &path)
{
    QJsonArray items;
    for (int page = 0;; ++page) {
        const QString join = path.contains(u'?') ? u"&"_s : u"?"_s;
        const WireAnswer answer = get(path + join + u"page_size=100&page_number="_s + QString::number(page));
        if (answer.status != 200)
            qFatal("a page of %s answered %d", qUtf8Printable(path), answer.status);
        if (answer.items().isEmpty())
            return items;
        const QJsonArray found = answer.items();
        for (const QJsonValue &item : found)
            items.append(item);
    }
}

void SandboxClient::fault(const QJsonObject &order)
{
    if (post(u"/_control/faults"_s, order).status != 201)
        qFatal("the fault was not understood");
}

void SandboxClient::moveTo(qint64 nowMs)
{
    if (post(u"/_control/now"_s, {{u"now"_s, isoUtc(nowMs)}}).status != 200)
        qFatal("the clock did not move");
}

} // namespace headroom::sandbox
