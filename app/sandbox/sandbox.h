// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/ratelimit.h"
#include "app/sandbox/router.h"
#include "app/sandbox/world.h"

#include <QtHttpServer/QAbstractHttpServer>

namespace headroom::sandbox {

/// A billing API on loopback that speaks the Dodo Payments contract: state in memory from a seeded
/// scenario, hosted pages, faults to order. Lives in the thread that made it.
class Sandbox final : public QAbstractHttpServer
{
    Q_OBJECT
public:
    explicit Sandbox(const Options &options, QObject *parent = nullptr);

    /// Begins to listen on 127.0.0.1; false where the port is taken.
    [[nodiscard]] bool start();
    /// "http://127.0.0.1:PORT", once started.
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] World &world() { return m_world; }
    [[nodiscard]] Faults &faults() { return m_faults; }

protected:
    bool handleRequest(const QHttpServerRequest &received, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    [[nodiscard]] Reply answer(Request *request);
    [[nodiscard]] std::optional<Reply> refuse(const Request &request, const Router::Match &match) const;
    void addProviderHeaders(Reply *reply) const;

    Options m_options;
    World m_world;
    Router m_router;
    RateLimit m_rate;
    Faults m_faults;
    QString m_address;
};

} // namespace headroom::sandbox
