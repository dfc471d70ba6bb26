// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandbox.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <memory>

namespace headroom::sandbox {

/// An answer as it came over the wire.
struct WireAnswer
{
    int status = 0;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray body;
    QByteArray contentType;
    QHash<QByteArray, QByteArray> headers; ///< lower-case names

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QJsonArray items() const { return json().value(QLatin1String("items")).toArray(); }
    [[nodiscard]] QString code() const { return json().value(QLatin1String("code")).toString(); }
};

/// A sandbox in this process and a client that asks it over real HTTP.
class SandboxClient
{
public:
    explicit SandboxClient(const Options &options = standing());
    /// The default world with its clock standing at 2026-11-21T12:34:00Z.
    [[nodiscard]] static Options standing();

    [[nodiscard]] Sandbox &sandbox() { return *m_sandbox; }
    void setKey(const QByteArray &key) { m_key = key; }

    [[nodiscard]] WireAnswer send(const QByteArray &method, const QString &path, const QByteArray &body = {});
    [[nodiscard]] WireAnswer get(const QString &path) { return send("GET", path); }
    [[nodiscard]] WireAnswer post(const QString &path, const QJsonObject &body);
    /// Every item of a list, page by page from 0 until an empty one.
    [[nodiscard]] QJsonArray all(const QString &path);
    /// Orders a fault.
    void fault(const QJsonObject &order);
    void moveTo(qint64 nowMs);

private:
    std::unique_ptr<Sandbox> m_sandbox;
    QNetworkAccessManager m_network;
    QByteArray m_key = "dodo_test_tests";
};

} // namespace headroom::sandbox
