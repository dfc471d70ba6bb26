// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/async.h"

#include <QObject>
#include <QProcess>
#include <QPromise>
#include <QUrl>

#include <memory>

namespace headroom {

/// The program's own billing API on loopback, run as a child for as long as this object lives.
class SandboxProcess final : public QObject
{
    Q_OBJECT
public:
    explicit SandboxProcess(QObject *parent = nullptr);
    ~SandboxProcess() override;

    /// Starts `headroom-sandbox` (beside this program, else from PATH) and answers its address once it
    /// listens; Offline with one sentence where it is missing or silent for 20 s. Call once.
    [[nodiscard]] Future<QUrl> start();

private:
    void readAddress();
    void finish(Result<QUrl> outcome);

    QProcess m_process;
    std::shared_ptr<QPromise<Result<QUrl>>> m_promise;
};

} // namespace headroom
