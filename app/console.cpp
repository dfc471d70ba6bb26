// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "app/windowtexts.h"
#include "models/api/connection.h"
#include "models/items/activitywording.h"
#include "ui/pages/activitypage.h"

#include <QCoreApplication>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace headroom {
namespace {

constexpr qint64 quarterMs = qint64(15) * 60 * 1000;

QString memoryFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/headroom/window.conf"_s;
}

PersonLine loginLine()
{
    PersonLine line;
    line.login = Session::systemLogin();
    line.name = Session::systemFullName();
    if (line.name.isEmpty())
        line.name = line.login;
    line.roles = {u"rep"_s, u"admin"_s, u"pm"_s};
    return line;
}

} // namespace

Console::Console(Theme &theme, QObject *parent)
    : QObject(parent)
    , m_memory(memoryFile(), QSettings::IniFormat)
    , m_window(m_model, *this, theme, m_memory)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(150ms);
    connect(&m_reload, &QTimer::timeout, this, &Console::loadQueue);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &Console::tick);
    m_nextSync.setSingleShot(true);
    connect(&m_nextSync, &QTimer::timeout, this, &Console::startSync);
}

Console::~Console()
{
    m_tick.stop();
    m_activity.setProgram(nullptr);
    m_program.reset();
}

void Console::begin(const Workspace &workspace)
{
    const bool known = workspaceExists(workspace) || !workspace.postgres.isEmpty();
    if (!known && qEnvironmentVariableIsEmpty("HEADROOM_API_URL")) {
        m_window.showFirstRun(loginLine(), {u"Dodo Payments"_s});
        return;
    }
    whenDone(open(workspace, {}), this, [this](const Result<> &opened) {
        if (!opened) {
            m_freshness.problem = opened.error().detail;
            showFreshness();
            emit settled();
        }
    });
}

Future<> Console::open(const Workspace &workspace, const ConnectionDraft &person)
{
    m_nextSync.stop();
    m_activity.setProgram(nullptr);
    m_program = std::make_unique<Program>(workspace, m_clock);
    m_activity.setProgram(m_program.get());
    m_freshness = {};
    connect(&m_program->store(), &Store::changed, this, [this](Tables tables) {
        if (tables & (Tables(Table::Usage) | Table::Account | Table::Catalogue | Table::Case))
            m_reload.start();
        if (tables & (Tables(Table::Person) | Table::Setting))
            readSettings();
        if (tables & (Tables(Table::Case) | Table::Audit | Table::Sync))
            m_window.activityPage().refresh();
        if (tables & Table::View)
            showViews();
    });
    connect(&m_program->session(), &Session::changed, this, &Console::showIdentity);
    showIdentity();
    m_window.showQueue();
    Future<> opened = m_program->open(person.person.name);
    whenDone(opened, this, [this](const Result<> &result) {
        if (!result)
            return;
        rememberWorkspace(m_program->workspace());
        emit this->opened(m_program->workspace());
        showIdentity();
        showSettings();
        showAudit();
        showViews();
        loadQueue();
        m_tick.start();
        connectAndSync();
    });
    return opened;
}

QueueViewer Console::viewer() const
{
    return {m_program ? m_program->session().person().id : PersonId(), m_clock.nowMs()};
}

void Console::loadQueue()
{
    if (m_loading) {
        m_loadAgain = true;
        return;
    }
    m_loading = true;
    m_loadedQuarter = m_clock.nowMs() / quarterMs;
    whenDone(m_program->queue().load(m_clock.nowMs()), this, [this](const Result<QueueLoad> &load) {
        m_loading = false;
        if (load) {
            takeLoad(*load);
        } else {
            m_freshness.problem = load.error().detail;
            showFreshness();
        }
        if (std::exchange(m_loadAgain, false))
            loadQueue();
    });
}

void Console::takeLoad(const QueueLoad &load)
{
    m_model.load(load.accounts, viewer());
    m_freshness.syncedAtMs = load.syncedAtMs;
    showFreshness();
    m_window.refreshAccount();
    if (!std::exchange(m_shown, true))
        emit shown();
    if (const auto waiting = std::exchange(m_waiting, {}))
        waiting();
}

void Console::openLink(const QString &link, const InstanceAnswer &answer)
{
    if (m_window.isMinimized())
        m_window.showNormal();
    m_window.raise();
    m_window.activateWindow();
    const InstanceAnswer tell = answer ? answer : [](const Result<QString> &) {};
    if (link.isEmpty())
        tell(QString());
    else if (!m_program)
        tell(failure(ErrorKind::Invalid, tr("Headroom is not set up yet, so there is nothing that a link could show.")));
    else if (m_shown)
        showLink(link, tell);
    else
        m_waiting = [this, link, tell] { showLink(link, tell); };
}

void Console::showLink(const QString &link, const InstanceAnswer &answer)
{
    const auto read = linkFromText(link);
    if (!read) {
        m_window.say(tr("Not opened"), read.error().detail);
        return answer(failure(read.error()));
    }
    answer(m_window.openLink(*read));
}

void Console::connectAndSync()
{
    whenDone(m_program->connectProvider(), this, [this](const Result<> &connected) {
        if (!connected) {
            m_freshness.problem = connected.error().detail;
            showFreshness();
            emit settled();
            return;
        }
        connect(m_program->sync(), &SyncService::progressed, this, &Console::showProgress);
        showIdentity();
        showSettings();
        startSync();
    });
}

void Console::startSync()
{
    if (!m_program)
        return;
    SyncService *sync = m_program->sync();
    if (!sync) {
        connectAndSync();
        return;
    }
    if (sync->isRunning())
        return;
    m_nextSync.stop();
    sync->setEventBudget(m_program->settings().value(u"eventBudget"_s).toInt());
    whenDone(sync->resume(), this, [this](const Result<SyncReport> &outcome) { syncEnded(outcome); });
}

void Console::cancelSync()
{
    if (m_program && m_program->sync())
        m_program->sync()->cancel();
}

void Console::syncEnded(const Result<SyncReport> &outcome)
{
    if (outcome) {
        m_freshness.problem.clear();
        m_freshness.offlineSinceMs = 0;
        m_reload.start();
    } else if (outcome.error().kind != ErrorKind::Cancelled) {
        m_freshness.problem = outcome.error().detail;
        if (outcome.error().kind == ErrorKind::Offline && m_freshness.offlineSinceMs == 0)
            m_freshness.offlineSinceMs = m_clock.nowMs();
    }
    showProgress();
    showSources();
    scheduleSync();
    showFreshness();
    emit settled();
}

/// Again by itself, a while after the last run ended, however it ended (setting `syncMinutes`).
void Console::scheduleSync()
{
    const int minutes = std::max(1, m_program->settings().value(u"syncMinutes"_s).toInt());
    m_freshness.nextSyncMs = m_clock.nowMs() + qint64(minutes) * 60'000;
    m_nextSync.start(std::chrono::minutes(minutes));
}

void Console::tick()
{
    showFreshness();
    showProgress();
    m_model.setViewer(viewer());
    // A day may have begun in some zone: what the rules see has changed without a write.
    if (m_clock.nowMs() / quarterMs != m_loadedQuarter)
        loadQueue();
    lookForOthers();
}

/// What colleagues, the command line or another machine write is on screen a second later.
void Console::lookForOthers()
{
    if (!m_program || std::exchange(m_looking, true))
        return;
    whenDone(m_program->store().lookForOthers(), this, [this](const Result<Tables> &) { m_looking = false; });
}

void Console::showProgress()
{
    if (m_program && m_program->sync())
        m_window.setSyncState(syncState(*m_program->sync(), m_clock.nowMs()));
}

void Console::showFreshness()
{
    m_freshness.nowMs = m_clock.nowMs();
    m_window.setFreshness(m_freshness);
}

void Console::showIdentity()
{
    const Person &person = m_program->session().person();
    m_window.activityPage().setZone(QTimeZone(person.zone.toLatin1()));
    m_window.setIdentity({m_program->workspace().live ? Environment::Live : Environment::Sandbox,
                          m_program->workspace().name, person.name,
                          rolesText(person.roles).split(u", "_s, Qt::SkipEmptyParts), m_program->address()});
    const auto mayAct = m_program->session().require(Role::Rep | Role::Admin, u"work on cases"_s);
    m_window.setActor({person.id.toString(), person.zone, mayAct ? QString() : mayAct.error().detail});
}

/// Says how the audit record broke until somebody accepts it.
void Console::showAudit()
{
    const auto &broken = m_program->auditBreak();
    m_window.setAuditWarning(broken ? ActivityWording(QTimeZone::utc(), m_clock.nowMs()).broken(*broken) : QString());
    m_window.activityPage().refresh();
}

void Console::showSources()
{
    whenDone(m_program->store().syncRuns(10), this, [this](const Result<QList<SyncRun>> &runs) {
        if (runs)
            m_window.setSources(sourceLines(*runs, m_clock.nowMs()), runLines(*runs));
    });
}

/// Somebody else may have changed them; roles decide from now on what is allowed.
void Console::readSettings()
{
    whenDone(m_program->session().begin(m_program->session().person().name), this, [this](const Result<Person> &) {
        whenDone(m_program->settings().load(), this, [this](const Result<QMap<QString, QString>> &) { showSettings(); });
    });
}

void Console::showSettings()
{
    whenDone(m_program->people().people(), this, [this](const Result<QList<Person>> &people) {
        if (!people)
            return;
        const auto allowed = m_program->session().require(Role::Admin, u"change settings"_s);
        m_window.setSettings(settingsDraft(*people), allowed.has_value(), allowed ? QString() : allowed.error().detail);
    });
    showSources();
}

SettingsDraft Console::settingsDraft(const QList<Person> &people) const
{
    SettingsDraft draft;
    const SettingsService &settings = m_program->settings();
    draft.provider = u"Dodo Payments"_s;
    draft.live = m_program->workspace().live;
    draft.host = m_program->address();
    draft.keyHint = m_keyHint;
    draft.zone = settings.value(u"zone"_s);
    draft.syncMinutes = settings.value(u"syncMinutes"_s).toInt();
    draft.upgradeUrl = settings.value(u"upgradePageUrl"_s);
    draft.limitsUrl = settings.value(u"limitsPageUrl"_s);
    draft.thresholds.clear();
    const QStringList thresholds = settings.value(u"thresholds"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &threshold : thresholds)
        draft.thresholds.append(threshold.trimmed().toInt());
    for (const Person &person : people) {
        if (person.active)
            draft.people.append({person.id.toString(), person.name, person.email, person.login,
                                 rolesText(person.roles).split(u", "_s, Qt::SkipEmptyParts)});
    }
    return draft;
}

Future<AccountDetail> Console::requestAccount(const AccountId &account)
{
    return m_program->accounts().account(account, m_clock.nowMs());
}

void Console::quit() { QCoreApplication::quit(); }

} // namespace headroom
