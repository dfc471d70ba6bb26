// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faults.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {
namespace {

constexpr std::size_t logLength = 20'000;

const QHash<QString, FaultKind> &kinds()
{
    static const QHash<QString, FaultKind> known{
        {u"slow"_s, FaultKind::Slow},
        {u"cut"_s, FaultKind::Cut},
        {u"dropped"_s, FaultKind::Dropped},
        {u"lostAnswer"_s, FaultKind::LostAnswer},
        {u"html"_s, FaultKind::Html},
        {u"captive"_s, FaultKind::Captive},
        {u"redirect"_s, FaultKind::Redirect},
        {u"badJson"_s, FaultKind::BadJson},
        {u"missingPage"_s, FaultKind::MissingPage},
        {u"emptyPage"_s, FaultKind::EmptyPage},
        {u"repeatedPage"_s, FaultKind::RepeatedPage},
        {u"shiftingPage"_s, FaultKind::ShiftingPage},
        {u"wrongType"_s, FaultKind::WrongType},
        {u"missingField"_s, FaultKind::MissingField},
        {u"huge"_s, FaultKind::Huge},
    };
    return known;
}

bool strikesPage(FaultKind kind)
{
    return kind == FaultKind::MissingPage || kind == FaultKind::EmptyPage || kind == FaultKind::RepeatedPage;
}

int whole(const QJsonObject &order, const QString &key, int otherwise)
{
    return order.value(key).toInt(otherwise);
}

QString kindName(const Fault &fault)
{
    return fault.kind == FaultKind::Status ? QString::number(fault.status) : kinds().key(fault.kind);
}

} // namespace

Reply Faults::add(const QJsonObject &order)
{
    Fault fault;
    const QJsonValue kind = order.value(u"kind"_s);
    const QString name = kind.isDouble() ? QString::number(kind.toInteger()) : kind.toString();
    bool isStatus = false;
    fault.status = name.toInt(&isStatus);
    if (!isStatus && !kinds().contains(name))
        return errorReply(422, u"INVALID_REQUEST_BODY"_s, u"unknown kind"_s);
    fault.kind = isStatus ? FaultKind::Status : kinds().value(name);
    if (isStatus && (fault.status < 400 || fault.status > 599))
        return errorReply(422, u"INVALID_REQUEST_BODY"_s, u"a status fault is 400 to 599"_s);
    fault.id = ++m_ids;
    fault.path = order.value(u"path"_s).toString();
    fault.method = order.value(u"method"_s).toString().toUtf8();
    fault.after = whole(order, u"after"_s, 0);
    fault.times = whole(order, u"times"_s, -1);
    fault.delayMs = whole(order, u"delayMs"_s, fault.delayMs);
    fault.page = whole(order, u"page"_s, fault.page);
    fault.record = whole(order, u"record"_s, fault.record);
    fault.field = order.value(u"field"_s).toString();
    fault.bytes = order.value(u"bytes"_s).toInteger(fault.bytes);
    fault.retryAfterSeconds = whole(order, u"retryAfter"_s, fault.retryAfterSeconds);
    m_faults.push_back(fault);
    return jsonReply({{u"id"_s, fault.id}}, 201);
}

QJsonObject Faults::faultsJson() const
{
    QJsonArray faults;
    for (const Fault &fault : m_faults) {
        faults.append(QJsonObject{{u"id"_s, fault.id},
                                  {u"kind"_s, kindName(fault)},
                                  {u"path"_s, fault.path},
                                  {u"method"_s, QString::fromUtf8(fault.method)},
                                  {u"after"_s, fault.after},
                                  {u"times"_s, fault.times},
                                  {u"seen"_s, fault.seen},
                                  {u"struck"_s, fault.struck}});
    }
    return {{u"faults"_s, faults}};
}

QJsonObject Faults::logJson() const
{
    QJsonArray requests;
    for (const Seen &seen : m_log) {
        requests.append(QJsonObject{{u"method"_s, QString::fromUtf8(seen.method)},
                                    {u"path"_s, seen.path},
                                    {u"query"_s, seen.query},
                                    {u"body"_s, QString::fromUtf8(seen.body)},
                                    {u"authorization"_s, seen.authorization},
                                    {u"status"_s, seen.status}});
    }
    return {{u"count"_s, m_noted}, {u"requests"_s, requests}};
}

void Faults::note(const Request &request)
{
    const QString scheme =
        QString::fromLatin1(request.authorization.left(request.authorization.indexOf(' ')));
    m_log.push_back({request.method, request.path, request.query.toString(QUrl::FullyDecoded), request.body,
                     scheme + u' ' + QString::number(request.authorization.size()), 0});
    if (m_log.size() > logLength)
        m_log.pop_front();
    ++m_noted;
}

void Faults::noteStatus(int status)
{
    if (!m_log.empty())
        m_log.back().status = status;
}

std::optional<Fault> Faults::strike(const Request &request)
{
    for (Fault &fault : m_faults) {
        if (!request.path.startsWith(fault.path)
            || (!fault.method.isEmpty() && fault.method != request.method))
            continue;
        const QString page = request.query.queryItemValue(u"page_number"_s);
        if (strikesPage(fault.kind) && page.toInt() != fault.page)
            continue;
        ++fault.seen;
        if (fault.seen <= fault.after || (fault.times >= 0 && fault.struck >= fault.times))
            continue;
        ++fault.struck;
        return fault;
    }
    return std::nullopt;
}

} // namespace headroom::sandbox
