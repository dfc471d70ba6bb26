// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "models/api/keysource.h"
#include "models/items/search.h"

#include <QPromise>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

StoreLocation locationOf(const Workspace &workspace)
{
    return workspace.postgres.isEmpty() ? StoreLocation::file(workspace.sqliteFile())
                                        : StoreLocation::server(workspace.postgres);
}

/// A future together with the function that answers it.
template <typename T>
struct Answer
{
    std::shared_ptr<QPromise<Result<T>>> promise = std::make_shared<QPromise<Result<T>>>();

    Answer() { promise->start(); }
    void operator()(const Result<T> &result) const
    {
        promise->addResult(result);
        promise->finish();
    }
};

} // namespace

Program::Program(Workspace workspace, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
    , m_clock(clock)
    , m_session(m_store, clock, Session::systemLogin())
    , m_settings(m_store, m_session)
    , m_people(m_store, m_session)
    , m_queue(m_store)
    , m_views(m_store, m_session, checkSearch)
    , m_accounts(m_store)
    , m_detection(m_store)
    , m_triage(m_store, m_session)
    , m_activity(m_store)
{
    m_store.rememberAuditIn(auditMemoryFile(m_workspace));
}

QString Program::environment() const { return m_workspace.live ? u"live"_s : u"sandbox"_s; }

Future<> Program::open(const QString &fullName)
{
    if (const auto made = makeFolder(m_workspace); !made)
        return readyFuture(made);
    const Answer<void> answer;
    whenDone(m_store.open(locationOf(m_workspace)), this, [this, answer, fullName](const Result<> &opened) {
        if (!opened) {
            answer(opened);
            return;
        }
        whenDone(m_session.begin(fullName), this, [this, answer](const Result<Person> &person) {
            if (!person) {
                answer(failure(person.error()));
                return;
            }
            whenDone(m_settings.load(), this, [this, answer](const Result<QMap<QString, QString>> &settings) {
                if (settings)
                    lookAtAudit(answer);
                else
                    answer(failure(settings.error()));
            });
        });
    });
    return answer.promise->future();
}

/// A store whose audit lost its end opens all the same: people are told, and decide.
void Program::lookAtAudit(const std::function<void(Result<>)> &done)
{
    whenDone(m_store.checkAuditHead(), this, [this, done](const Result<std::optional<AuditBreak>> &broken) {
        m_auditBreak = broken.value_or(std::nullopt);
        done({});
    });
}

Future<> Program::connectProvider(const std::optional<ApiKey> &key)
{
    const Answer<void> answer;
    const QByteArray fromEnvironment = qgetenv("HEADROOM_API_KEY");
    const bool ownSandbox = m_workspace.usesOwnSandbox() && qEnvironmentVariableIsEmpty("HEADROOM_API_URL");
    if (ownSandbox && !key && fromEnvironment.isEmpty()) { // the own sandbox takes any test key
        findAddress(*ApiKey::parse("dodo_test_sandbox"), answer);
        return answer.promise->future();
    }
    whenDone(KeySource(m_keys, key, fromEnvironment).find(m_workspace.name), this,
             [this, answer](const Result<FoundKey> &found) {
                 if (found)
                     findAddress(found->key, answer);
                 else
                     answer(failure(found.error()));
             });
    return answer.promise->future();
}

void Program::findAddress(const ApiKey &key, const std::function<void(Result<>)> &done)
{
    const QString fromEnvironment = qEnvironmentVariable("HEADROOM_API_URL");
    if (!fromEnvironment.isEmpty() || !m_workspace.usesOwnSandbox()) {
        const QUrl url = fromEnvironment.isEmpty() ? m_workspace.apiUrl : QUrl(fromEnvironment, QUrl::StrictMode);
        done(connectTo(url, key));
        return;
    }
    m_sandbox = std::make_unique<SandboxProcess>();
    whenDone(m_sandbox->start(), this, [this, key, done](const Result<QUrl> &url) {
        done(url ? connectTo(*url, key) : Result<>(failure(url.error())));
    });
}

Result<> Program::connectTo(const QUrl &url, const ApiKey &key)
{
    const ConnectionSettings settings{url, m_workspace.live ? Environment::Live : Environment::Sandbox, key};
    if (auto allowed = checkConnection(settings); !allowed)
        return allowed;
    m_address = url.host() + (url.port() > 0 ? u":%1"_s.arg(url.port()) : QString());
    m_sync.reset();
    m_provider = std::make_unique<DodoClient>(settings, m_wireClock);
    m_sync = std::make_unique<SyncService>(*m_provider, m_store, m_detection, m_clock);
    m_sync->setEventBudget(m_settings.value(u"eventBudget"_s).toInt());
    return {};
}

} // namespace headroom
