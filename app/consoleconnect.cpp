// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Console that sets workspaces up and changes them.
#include "app/console.h"
#include "models/api/connection.h"
#include "models/api/dodoclient.h"

#include <QPromise>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

/// The provider's own addresses (reference: Dodo Payments API, "Basics").
QUrl addressOf(const ConnectionDraft &draft)
{
    if (!draft.host.isEmpty())
        return QUrl(draft.host.contains(u"://"_s) ? draft.host : u"https://"_s + draft.host, QUrl::StrictMode);
    return QUrl(draft.live ? u"https://live.dodopayments.com"_s : u"https://test.dodopayments.com"_s);
}

Result<ConnectionSettings> settingsOf(const ConnectionDraft &draft)
{
    const auto key = ApiKey::parse(draft.key.toUtf8());
    if (!key)
        return failure(key.error());
    const ConnectionSettings settings{addressOf(draft), draft.live ? Environment::Live : Environment::Sandbox, *key};
    if (const auto allowed = checkConnection(settings); !allowed)
        return failure(allowed.error());
    return settings;
}

QString rightsText(const KeyRights &rights)
{
    QStringList may;
    QStringList lacks;
    const std::array<std::pair<bool, QString>, 5> all{{{rights.meters, Console::tr("meters")},
                                                       {rights.products, Console::tr("plans")},
                                                       {rights.customers, Console::tr("customers")},
                                                       {rights.subscriptions, Console::tr("subscriptions")},
                                                       {rights.events, Console::tr("events")}}};
    for (const auto &[has, what] : all)
        (has ? may : lacks).append(what);
    QString text = may.isEmpty() ? Console::tr("may read nothing") : Console::tr("may read %1").arg(may.join(u", "_s));
    if (!lacks.isEmpty())
        text += Console::tr("; may not read %1").arg(lacks.join(u", "_s));
    return text;
}

/// Does one thing after another; stops at the first that fails.
class Steps : public std::enable_shared_from_this<Steps>
{
public:
    using Step = std::function<Future<>()>;
    explicit Steps(QList<Step> steps) : m_steps(std::move(steps)) { m_promise.start(); }
    [[nodiscard]] Future<> run(QObject *context)
    {
        next(context);
        return m_promise.future();
    }

private:
    void next(QObject *context)
    {
        if (m_steps.isEmpty()) {
            answer({});
            return;
        }
        whenDone(m_steps.takeFirst()(), context, [self = shared_from_this(), context](const Result<> &done) {
            if (done)
                self->next(context);
            else
                self->answer(done);
        });
    }
    void answer(const Result<> &result)
    {
        m_promise.addResult(result);
        m_promise.finish();
    }

    QList<Step> m_steps;
    QPromise<Result<>> m_promise;
};

Person personOf(const PersonLine &line, const QList<Person> &known)
{
    Person person;
    for (const Person &one : known) {
        if (one.id.toString() == line.id && !line.id.isEmpty())
            person = one;
    }
    person.name = line.name;
    person.email = line.email;
    person.login = line.login;
    person.roles = rolesFromText(line.roles.join(u',')).value_or(Roles());
    return person;
}

} // namespace

Future<> Console::openSandbox(const ConnectionDraft &person)
{
    auto workspace = findWorkspace(u"demo"_s);
    if (!workspace)
        return readyFuture(Result<>(failure(workspace.error())));
    if (const auto saved = saveWorkspace(*workspace); !saved)
        return readyFuture(saved);
    return open(*workspace, person);
}

Future<KeyCheck> Console::checkKey(const ConnectionDraft &draft)
{
    const auto settings = settingsOf(draft);
    if (!settings)
        return readyFuture(Result<KeyCheck>(KeyCheck{false, settings.error().detail, {}}));
    auto promise = std::make_shared<QPromise<Result<KeyCheck>>>();
    promise->start();
    auto *client = new DodoClient(*settings, m_clock, {}, 1, this);
    whenDone(client->checkKey(), this, [promise, client](const Result<KeyRights> &rights) {
        KeyCheck check;
        check.ok = rights && rights->subscriptions && rights->customers && rights->products && rights->meters;
        check.text = rights ? rightsText(*rights) : rights.error().detail;
        promise->addResult(Result<KeyCheck>(check));
        promise->finish();
        client->deleteLater();
    });
    return promise->future();
}

Future<> Console::connectProvider(const ConnectionDraft &draft)
{
    const auto settings = settingsOf(draft);
    if (!settings)
        return readyFuture(Result<>(failure(settings.error())));
    auto workspace = findWorkspace(draft.live ? u"dodo-live"_s : u"dodo-test"_s);
    if (!workspace)
        return readyFuture(Result<>(failure(workspace.error())));
    workspace->live = draft.live;
    workspace->apiUrl = settings->baseUrl;
    const QString zone = draft.zone;
    const auto steps = std::make_shared<Steps>(QList<Steps::Step>{
        [this, key = settings->key, name = workspace->name] { return m_keys.write(name, key); },
        [workspace = *workspace] { return readyFuture(saveWorkspace(workspace)); },
        [this, workspace = *workspace, draft] { return open(workspace, draft); },
        [this, zone] {
            const bool same = zone.isEmpty() || zone == m_program->settings().value(u"zone"_s);
            return same ? readyFuture(Result<>()) : m_program->settings().set(u"zone"_s, zone);
        }});
    m_keyHint = draft.key.right(4);
    return steps->run(this);
}

Future<> Console::saveSettings(const SettingsDraft &draft)
{
    if (draft.live != m_program->workspace().live || draft.host != m_program->address())
        return readyFuture(Result<>(failure(ErrorKind::Invalid,
                                            u"A workspace keeps the mode and address it was connected with; what is stored came from there. "
                                            "Connect the other one as a workspace of its own."_s)));
    QStringList thresholds;
    for (const int threshold : draft.thresholds)
        thresholds.append(QString::number(threshold));
    const QList<std::pair<QString, QString>> wanted{{u"zone"_s, draft.zone},
                                                    {u"syncMinutes"_s, QString::number(draft.syncMinutes)},
                                                    {u"upgradePageUrl"_s, draft.upgradeUrl},
                                                    {u"limitsPageUrl"_s, draft.limitsUrl},
                                                    {u"thresholds"_s, thresholds.join(u',')}};
    QList<Steps::Step> steps;
    for (const auto &[key, value] : wanted) {
        if (value != m_program->settings().value(key))
            steps.append([this, key = key, value = value] { return m_program->settings().set(key, value); });
    }
    if (!draft.newKey.isEmpty()) {
        const auto key = ApiKey::parse(draft.newKey.toUtf8());
        if (!key)
            return readyFuture(Result<>(failure(key.error())));
        if (const auto allowed = m_program->session().require(Role::Admin, u"change the key"_s); !allowed)
            return readyFuture(allowed);
        m_keyHint = draft.newKey.right(4);
        steps.append([this, key = *key] { return m_keys.write(m_program->workspace().name, key); });
    }
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    whenDone(m_program->people().people(), this, [this, draft, steps, promise](const Result<QList<Person>> &people) mutable {
        if (people) {
            for (const PersonLine &line : draft.people) {
                const Person person = personOf(line, *people);
                if (!people->contains(person))
                    steps.append([this, person] { return m_program->people().put(person); });
            }
            for (Person person : *people) {
                const bool kept = std::any_of(draft.people.begin(), draft.people.end(), [&](const PersonLine &line) {
                    return line.id == person.id.toString();
                });
                if (!kept && person.active) {
                    person.active = false; // people are never deleted: the audit names them
                    steps.append([this, person] { return m_program->people().put(person); });
                }
            }
        }
        whenDone(std::make_shared<Steps>(steps)->run(this), this, [this, promise](const Result<> &saved) {
            showSettings();
            scheduleSync();
            promise->addResult(saved);
            promise->finish();
        });
    });
    return promise->future();
}

} // namespace headroom
