// SPDX-License-Identifier: GPL-3.0-or-later
// Store: the audit chain and the activity.
#include "models/base/log.h"
#include "models/store/activitytable.h"
#include "models/store/auditcheck.h"
#include "models/store/auditmemory.h"
#include "models/store/storejobs.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {

/// A whole check, one page a job, so that other reads come in between.
struct Store::AuditWalk
{
    SharedPromise<AuditVerdict> promise = startedPromise<AuditVerdict>();
    std::optional<AuditCheck> check;
    AuditProgress progress;
};

Future<> Store::act(const AuditEntry &entry, Tables tables, Work<void> work)
{
    const auto remember = [memory = m_auditMemory](Database &db) {
        // What was done is done: a file that cannot be written only makes a cut harder to notice.
        if (!memory)
            return;
        if (const auto remembered = memory->remember(db); !remembered)
            qCWarning(logStore) << "the audit's head is not remembered:" << remembered.error().detail;
    };
    return write<void>(
        Urgency::Act, tables | Table::Audit,
        [entry, work = std::move(work)](Database &db) {
            return work(db).and_then([&] { return AuditTable::append(db, entry); });
        },
        remember);
}

void Store::rememberAuditIn(const QString &file) { m_auditMemory = std::make_shared<AuditMemory>(file); }

Future<QList<AuditRow>> Store::audit(qint64 fromSeq, int count)
{
    return read<QList<AuditRow>>(
        [fromSeq, count](Database &db) { return AuditTable::from(db, fromSeq, count); });
}

Future<qint64> Store::findAudit(const PersonId &person, const QString &subject, qint64 atMs)
{
    return read<qint64>([=](Database &db) { return AuditTable::find(db, person, subject, atMs); });
}

Future<std::optional<AuditBreak>> Store::checkAuditHead()
{
    if (!m_auditMemory)
        return readyFuture(Result<std::optional<AuditBreak>>(std::optional<AuditBreak>()));
    return read<std::optional<AuditBreak>>([memory = m_auditMemory](Database &db) { return memory->remember(db); });
}

Future<AuditVerdict> Store::verifyAudit(AuditProgress progress)
{
    const auto walk = std::make_shared<AuditWalk>();
    walk->progress = std::move(progress);
    const Result<QList<AuditHead>> heads = m_auditMemory ? m_auditMemory->heads() : QList<AuditHead>();
    if (!heads)
        return readyFuture(Result<AuditVerdict>(failure(heads.error())));
    walk->check.emplace(*heads);
    walkAudit(walk);
    return walk->promise->future();
}

void Store::walkAudit(const std::shared_ptr<AuditWalk> &walk)
{
    m_reader->enqueue(false, [this, walk](Slot *slot) {
        if (!slot)
            return settle<AuditVerdict>(walk->promise, failure(ErrorKind::Cancelled, u"The store was closed."_s));
        if (!*slot)
            return settle<AuditVerdict>(walk->promise, tl::unexpected(storageError(StorageFault::NotOpen, {})));
        const auto more = walk->check->readPage(**slot);
        if (!more)
            return settle<AuditVerdict>(walk->promise, failure(more.error()));
        if (!*more)
            return settle<AuditVerdict>(walk->promise, walk->check->verdict());
        if (walk->progress) {
            const qint64 done = walk->check->verdict().entries;
            const qint64 total = walk->check->total();
            QMetaObject::invokeMethod(
                this, [walk, done, total] { walk->progress(done, total); }, Qt::QueuedConnection);
        }
        walkAudit(walk);
    });
}

Future<> Store::acceptAudit()
{
    if (!m_auditMemory)
        return failedFuture(ErrorKind::Invalid, u"Nothing is remembered of this store's audit record."_s);
    return read<void>([memory = m_auditMemory](Database &db) { return memory->accept(db); });
}

Future<ActivityPart> Store::caseActivity(const ActivityScan &scan)
{
    return read<ActivityPart>([scan](Database &db) { return ActivityTable::events(db, scan); });
}

Future<ActivityPart> Store::auditActivity(const ActivityScan &scan)
{
    return read<ActivityPart>([scan](Database &db) { return ActivityTable::audit(db, scan); });
}

Future<ActivityPart> Store::syncActivity(const ActivityScan &scan)
{
    return read<ActivityPart>([scan](Database &db) { return ActivityTable::syncs(db, scan); });
}

Future<ActivityCounts> Store::activityCounts() { return read<ActivityCounts>(ActivityTable::counts); }

} // namespace headroom
