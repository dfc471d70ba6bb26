// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/keystore.h"

#include <QPromise>
#include <qt6keychain/keychain.h>
#include <QTimer>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

const QString &service()
{
    static const QString name = u"headroom"_s;
    return name;
}

Error keyringError(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {
            ErrorKind::Storage, u"The keyring is locked or refused access. Unlock it and try again."_s, {}};
    case QKeychain::CouldNotDeleteEntry:
        return {ErrorKind::Storage, u"The keyring could not delete the key."_s, {}};
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: break;
    }
    return {
        ErrorKind::Storage,
        u"There is no usable keyring (Secret Service) in this session. Start one, such as GNOME Keyring or "
        "KWallet, or pass the key for this run with --key-stdin."_s,
        {}};
}

Error silentError(int limitMs)
{
    return {ErrorKind::Storage,
            u"The keyring did not answer within %1 s. It may be locked and waiting for its password: unlock "
            u"it and "
            "try again."_s.arg((limitMs + 999) / 1000),
            {}};
}

} // namespace

KeyStore::KeyStore(int limitMs, QObject *parent)
    : QObject(parent)
    , m_limitMs(limitMs)
{ }

/// Runs \a job (which deletes itself) and gives what \a take reads from it, or the time limit's error;
/// what comes later is dropped.
template <typename T, typename Job, typename Take>
Future<T> KeyStore::run(Job *job, const QString &workspace, Take take)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto future = promise->future();
    m_open.append(promise);
    const auto end = [this, weak = std::weak_ptr(promise)](const Result<T> &result) {
        const auto open = weak.lock();
        if (!open)
            return;
        open->addResult(result);
        open->finish();
        m_open.removeOne(open);
    };
    job->setInsecureFallback(false);
    job->setKey(workspace + u"/api-key"_s);
    connect(job, &QKeychain::Job::finished, this, [end, take, job] {
        const bool missing = job->error() == QKeychain::EntryNotFound;
        end(job->error() == QKeychain::NoError || missing
                ? take(*job, missing)
                : Result<T>(tl::unexpected(keyringError(job->error()))));
    });
    QTimer::singleShot(m_limitMs, this,
                       [end, limit = m_limitMs] { end(Result<T>(tl::unexpected(silentError(limit)))); });
    job->start();
    return future;
}

Future<std::optional<ApiKey>> KeyStore::read(const QString &workspace)
{
    using Found = Result<std::optional<ApiKey>>;
    return run<std::optional<ApiKey>>(new QKeychain::ReadPasswordJob(service()), workspace,
                                      [](const QKeychain::ReadPasswordJob &job, bool missing) -> Found {
                                          if (missing)
                                              return std::nullopt;
                                          const auto key = ApiKey::parse(job.binaryData());
                                          return key ? Found(*key) : Found(failure(key.error()));
                                      });
}

Future<> KeyStore::write(const QString &workspace, const ApiKey &key)
{
    auto *const job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(key.reveal());
    return run<void>(job, workspace, [](const QKeychain::WritePasswordJob &, bool) { return Result<>(); });
}

Future<> KeyStore::remove(const QString &workspace)
{
    return run<void>(new QKeychain::DeletePasswordJob(service()), workspace,
                     [](const QKeychain::DeletePasswordJob &, bool) { return Result<>(); });
}

} // namespace headroom
