// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"

#include "models/store/accounttable.h"
#include "models/store/casetable.h"
#include "models/store/database.h"
#include "models/store/followuptable.h"
#include "models/store/leasetable.h"
#include "models/store/overridetable.h"
#include "models/store/persontable.h"
#include "models/store/plantable.h"
#include "models/store/settingtable.h"
#include "models/store/snapshotreader.h"
#include "models/store/staging.h"
#include "models/store/storejobs.h"
#include "models/store/swap.h"
#include "models/store/synctable.h"
#include "models/store/viewtable.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr qsizetype sliceRows = 3000; // DESIGN §3: about 20 ms

Result<> openInto(Slot *slot, const StoreLocation &location, Database::Mode mode)
{
    slot->reset();
    auto opened = Database::open(location, mode);
    if (!opened)
        return failure(opened.error());
    if (mode == Database::Mode::ReadWrite) {
        if (auto migrated = (*opened)->migrate(); !migrated)
            return migrated;
    }
    *slot = std::move(*opened);
    return {};
}

qsizetype rowsOf(const StagedDays &days) { return 1 + days.days.size() / 28; }
qsizetype rowsOf(const StagedTimed &timed) { return 1 + (timed.toMs - timed.fromMs) / 86'400'000; }
qsizetype rowsOf(const StagedCredits &credits) { return 1 + credits.standings.size(); }
template <typename T>
qsizetype rowsOf(const T &)
{
    return 1;
}

/// Parts of \a all that make at most sliceRows rows each, or one item.
template <typename T>
QList<QList<T>> slicesOf(const QList<T> &all)
{
    QList<QList<T>> slices;
    qsizetype rows = sliceRows;
    for (const T &item : all) {
        if (slices.isEmpty() || rows + rowsOf(item) > sliceRows) {
            slices.append(QList<T>());
            rows = 0;
        }
        slices.last().append(item);
        rows += rowsOf(item);
    }
    return slices;
}

} // namespace

Store::Store(QObject *parent)
    : QObject(parent)
    , m_reader(std::make_unique<StoreThread>(u"store-reader"_s))
    , m_writer(std::make_unique<StoreThread>(u"store-writer"_s))
{
    qRegisterMetaType<Tables>();
}

Store::~Store() = default;

/// Each slice is a job of its own, so that people's acts come in between; the future ends with the
/// last, or fails with the first that does.
template <typename T>
Future<> Store::stageSlices(const QList<T> &rows, Result<> (*slice)(Database &, const QList<T> &))
{
    auto promise = startedPromise<void>();
    auto failed = std::make_shared<std::optional<Error>>();
    QList<QList<T>> slices = slicesOf(rows);
    if (slices.isEmpty())
        slices.append(QList<T>());
    for (qsizetype i = 0; i < slices.size(); ++i) {
        const bool isLast = i + 1 == slices.size();
        m_writer->enqueue(false, [promise, failed, slice, isLast, part = slices.at(i)](Slot *slot) {
            if (!isLast && slot && *slot && !*failed) {
                if (auto done = slice(**slot, part); !done)
                    *failed = done.error();
            }
            if (!isLast)
                return;
            perform<void>(slot, promise, [&](Database &db) -> Result<> {
                return *failed ? Result<>(failure(**failed)) : slice(db, part);
            });
        });
    }
    return promise->future();
}

Future<> Store::open(const StoreLocation &location)
{
    auto promise = startedPromise<void>();
    const auto dropped = [promise] {
        settle<void>(promise, failure(ErrorKind::Cancelled, u"The store was closed."_s));
    };
    m_writer->enqueue(true, [this, promise, dropped, location](Slot *slot) {
        if (!slot)
            return dropped();
        if (auto opened = openInto(slot, location, Database::Mode::ReadWrite); !opened)
            return settle<void>(promise, opened);
        if (const auto stamp = StoreStamp::read(**slot))
            m_stamps.open(*stamp);
        m_reader->enqueue(true, [promise, dropped, location](Slot *readSlot) {
            if (!readSlot)
                return dropped();
            settle<void>(promise, openInto(readSlot, location, Database::Mode::ReadOnly));
        });
    });
    return promise->future();
}

Future<StoreSnapshot> Store::snapshot(const SnapshotRange &range, qint64 nowMs)
{
    return read<StoreSnapshot>([range, nowMs](Database &db) { return readSnapshot(db, range, nowMs); });
}

Future<QMap<QString, QString>> Store::settings() { return read<QMap<QString, QString>>(SettingTable::all); }

Future<QList<Person>> Store::people() { return read<QList<Person>>(PersonTable::all); }

Future<QList<SyncRun>> Store::syncRuns(int count)
{
    return read<QList<SyncRun>>([count](Database &db) { return SyncTable::runs(db, count); });
}

Future<QList<Finding>> Store::findings(const RunId &run)
{
    return read<QList<Finding>>([run](Database &db) { return SyncTable::findings(db, run); });
}

Future<QList<CaseEvent>> Store::caseEvents(const CaseId &id)
{
    return read<QList<CaseEvent>>([id](Database &db) { return CaseTable::events(db, id); });
}

Future<QList<CaseEvent>> Store::accountEvents(AccountKey account)
{
    return read<QList<CaseEvent>>([account](Database &db) { return CaseTable::eventsOfAccount(db, account); });
}

Future<QList<CaseEvent>> Store::newestCaseEvents(qint64 beforeId, int count)
{
    return read<QList<CaseEvent>>(
        [beforeId, count](Database &db) { return CaseTable::newestEvents(db, beforeId, count); });
}

Future<QList<Choice>> Store::choices(const ChoiceFilter &filter)
{
    return read<QList<Choice>>([filter](Database &db) { return ChoiceTable::find(db, filter); });
}

Future<Evidence> Store::evidence(const ChoiceId &id)
{
    return read<Evidence>([id](Database &db) { return ChoiceTable::evidence(db, id); });
}

Future<QList<FollowUp>> Store::followUps(bool onlyRunning, const QList<AccountKey> &accounts)
{
    return read<QList<FollowUp>>(
        [onlyRunning, accounts](Database &db) { return FollowUpTable::find(db, onlyRunning, accounts); });
}

Future<QList<CaseRecord>> Store::cases(AccountKey account)
{
    return read<QList<CaseRecord>>([account](Database &db) { return CaseTable::ofAccount(db, account); });
}

Future<> Store::setSetting(const AuditEntry &entry, const QString &key, const QString &value)
{
    return act(entry, Table::Setting,
               [key, value](Database &db) { return SettingTable::put(db, key, value); });
}

Future<> Store::putPerson(const AuditEntry &entry, const Person &person)
{
    return act(entry, Table::Person, [person](Database &db) { return PersonTable::put(db, person); });
}

Future<> Store::putOverride(const AuditEntry &entry, const AccountOverride &override)
{
    return act(entry, Table::Account, [override](Database &db) { return OverrideTable::put(db, override); });
}

Future<> Store::removeOverride(const AuditEntry &entry, const AccountOverride &override)
{
    return act(entry, Table::Account,
               [override](Database &db) { return OverrideTable::remove(db, override); });
}

Future<> Store::setZoneOverride(const AuditEntry &entry, AccountKey account, const QString &zone)
{
    return act(entry, Table::Account,
               [account, zone](Database &db) { return AccountTable::setZoneOverride(db, account, zone); });
}

Future<> Store::putCase(const AuditEntry &entry, const CaseWrite &write)
{
    return act(entry, Table::Case, [write](Database &db) { return CaseTable::put(db, write); });
}

Future<> Store::addNote(const AuditEntry &entry, const CaseEvent &note)
{
    return act(entry, Table::Case, [note](Database &db) { return CaseTable::add(db, {note}); });
}

Future<> Store::putPlan(const AuditEntry &entry, const Plan &plan)
{
    return act(entry, Table::Catalogue, [plan](Database &db) { return PlanTable::change(db, plan); });
}

Future<QList<SavedView>> Store::savedViews() { return read<QList<SavedView>>(ViewTable::all); }

Future<> Store::putView(const AuditEntry &entry, const SavedView &view)
{
    return act(entry, Table::View, [view](Database &db) { return ViewTable::put(db, view); });
}

Future<> Store::removeView(const AuditEntry &entry, const SavedView &view)
{
    return act(entry, Table::View, [view](Database &db) { return ViewTable::remove(db, view); });
}

Future<> Store::moveView(const AuditEntry &entry, const ViewId &view, int position)
{
    return act(entry, Table::View, [view, position](Database &db) { return ViewTable::move(db, view, position); });
}

Future<CasesApplied> Store::applyCases(const QList<CaseChange> &changes)
{
    if (changes.isEmpty())
        return readyFuture<CasesApplied>(CasesApplied());
    return write<CasesApplied>(Urgency::Ingest, Table::Case,
                               [changes](Database &db) { return CaseTable::apply(db, changes); });
}

Future<> Store::takeLease(const QString &name, const QString &owner, qint64 ttlMs, qint64 nowMs)
{
    return write<void>(Urgency::Act, {},
                       [=](Database &db) { return LeaseTable::take(db, name, owner, ttlMs, nowMs); });
}

Future<> Store::releaseLease(const QString &name, const QString &owner)
{
    return write<void>(Urgency::Act, {}, [=](Database &db) { return LeaseTable::release(db, name, owner); });
}

Future<> Store::recordRun(const SyncRun &run)
{
    return write<void>(Urgency::Ingest, Table::Sync,
                       [run](Database &db) { return SyncTable::putRun(db, run); });
}

Future<> Store::beginSync(const SyncTicket &ticket)
{
    auto promise = startedPromise<void>();
    m_writer->enqueue(false, [promise, ticket](Slot *slot) {
        perform<void>(slot, promise, [&](Database &db) { return Staging::begin(db, ticket); });
    });
    return promise->future();
}

Future<> Store::stage(const QList<Meter> &meters) { return stageSlices(meters, &Staging::meters); }
Future<> Store::stage(const QList<Plan> &plans) { return stageSlices(plans, &Staging::plans); }
Future<> Store::stage(const QList<Customer> &customers)
{
    return stageSlices(customers, &Staging::customers);
}
Future<> Store::stage(const QList<Subscription> &subscriptions)
{
    return stageSlices(subscriptions, &Staging::subscriptions);
}
Future<> Store::stageReadings(const QList<StagedReading> &readings)
{
    return stageSlices(readings, &Staging::readings);
}
Future<> Store::stageDays(const QList<StagedDays> &days) { return stageSlices(days, &Staging::days); }
Future<> Store::stageHours(const QList<StagedTimed> &hours) { return stageSlices(hours, &Staging::hours); }
Future<> Store::stageMinutes(const QList<StagedTimed> &minutes)
{
    return stageSlices(minutes, &Staging::minutes);
}
Future<> Store::stageCredits(const QList<StagedCredits> &credits)
{
    return stageSlices(credits, &Staging::credits);
}
Future<> Store::stageCovers(const QList<StagedCover> &covers)
{
    return stageSlices(covers, &Staging::covers);
}
Future<> Store::stageSources(const QList<StagedMeterSource> &sources)
{
    return stageSlices(sources, &Staging::sources);
}

Future<SwapOutcome> Store::swap(const SyncSummary &summary)
{
    return write<SwapOutcome>(Urgency::Ingest, Table::Sync | Table::Catalogue | Table::Account | Table::Usage | Table::Case,
                              [summary](Database &db) { return swapStaging(db, summary); });
}

Future<Tables> Store::lookForOthers()
{
    return read<Tables>([this](Database &db) {
        return StoreStamp::read(db).and_then([&](const StoreStamp &now) {
            const StoreStamp seen = m_stamps.look(now);
            Result<Tables> tables = now.changesSince(db, seen);
            if (!tables)
                m_stamps.open(seen); // to be found the next time
            else if (*tables)
                QMetaObject::invokeMethod(this, [this, told = *tables] { emit changed(told); }, Qt::QueuedConnection);
            return tables;
        });
    });
}

Future<> Store::abandon()
{
    auto promise = startedPromise<void>();
    m_writer->enqueue(false, [promise](Slot *slot) { perform<void>(slot, promise, Staging::drop); });
    return promise->future();
}

QString leaseOwner() { return LeaseTable::ownerOfThisProcess(); }

} // namespace headroom
