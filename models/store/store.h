// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/async.h"
#include "models/domain/audit.h"
#include "models/store/activityscan.h"
#include "models/domain/savedview.h"
#include "models/store/auditentry.h"
#include "models/store/choicetable.h"
#include "models/store/location.h"
#include "models/store/person.h"
#include "models/store/snapshot.h"
#include "models/store/staged.h"
#include "models/store/storestamp.h"
#include "models/store/tables.h"

#include <QObject>

#include <functional>
#include <memory>

namespace headroom {

class AuditMemory;
class Database;
class StoreThread;

/// Entries done, and of how many.
using AuditProgress = std::function<void(qint64 done, qint64 total)>;

/// The database behind two threads: one writes (people's acts before ingest), one reads over its own
/// read-only connection. Every call returns at once; the outcome arrives through the future, changes
/// through changed(), both in the thread of this object. Failures are ErrorKind::Storage with one
/// sentence, ErrorKind::Conflict where somebody was faster, ErrorKind::Cancelled when the store closes.
class Store : public QObject
{
    Q_OBJECT
public:
    explicit Store(QObject *parent = nullptr);
    /// Waits for what is running; what has not begun ends as Cancelled.
    ~Store() override;

    /// Opens and migrates. A newer, damaged, foreign, locked, read-only or full store is refused with one
    /// sentence and left as it is.
    [[nodiscard]] Future<> open(const StoreLocation &location);

    // Reads
    /// \a nowMs decides which closed cases are still listed (30 days).
    [[nodiscard]] Future<StoreSnapshot> snapshot(const SnapshotRange &range, qint64 nowMs);
    [[nodiscard]] Future<QMap<QString, QString>> settings();
    [[nodiscard]] Future<QList<Person>> people();
    /// Newest first.
    [[nodiscard]] Future<QList<SyncRun>> syncRuns(int count);
    [[nodiscard]] Future<QList<Finding>> findings(const RunId &run);
    [[nodiscard]] Future<QList<CaseEvent>> caseEvents(const CaseId &id);
    /// Of all cases of an account, oldest first.
    [[nodiscard]] Future<QList<CaseEvent>> accountEvents(AccountKey account);
    /// At most \a count before the id \a beforeId, newest first.
    [[nodiscard]] Future<QList<CaseEvent>> newestCaseEvents(qint64 beforeId, int count);
    /// Newest first, without the content of their evidence.
    [[nodiscard]] Future<QList<Choice>> choices(const ChoiceFilter &filter);
    /// The evidence of one choice; Invalid where there is no such choice.
    [[nodiscard]] Future<Evidence> evidence(const ChoiceId &id);
    /// All of the accounts named (empty: of all), by account, then the day they are due.
    [[nodiscard]] Future<QList<FollowUp>> followUps(bool onlyRunning, const QList<AccountKey> &accounts = {});
    /// All cases of an account, newest first.
    [[nodiscard]] Future<QList<CaseRecord>> cases(AccountKey account);
    /// From \a fromSeq on, ascending.
    [[nodiscard]] Future<QList<AuditRow>> audit(qint64 fromSeq, int count);
    /// The audit entry of \a person about \a subject nearest to \a atMs; 0 where there is none within ten seconds.
    [[nodiscard]] Future<qint64> findAudit(const PersonId &person, const QString &subject, qint64 atMs);
    /// Walks the whole chain, and looks for what this machine remembers of it. \a progress is told now and then, in
    /// this object's thread.
    [[nodiscard]] Future<AuditVerdict> verifyAudit(AuditProgress progress = {});

    // The activity: each source newest first, from where a scan stands
    [[nodiscard]] Future<ActivityPart> caseActivity(const ActivityScan &scan);
    /// Acts on cases are left out unless the scan asks for them: their own events tell more.
    [[nodiscard]] Future<ActivityPart> auditActivity(const ActivityScan &scan);
    [[nodiscard]] Future<ActivityPart> syncActivity(const ActivityScan &scan);
    [[nodiscard]] Future<ActivityCounts> activityCounts();

    // The memory of the audit outside the store
    /// Where this machine remembers the newest audit entries, after every act; without it, nothing is remembered.
    /// Before open().
    void rememberAuditIn(const QString &file);
    /// Remembers the newest entry, or says how the chain has lost what was remembered.
    [[nodiscard]] Future<std::optional<AuditBreak>> checkAuditHead();
    /// Takes the chain as it is, after a deliberate restore: writes the memory alone, never the store.
    [[nodiscard]] Future<> acceptAudit();
    /// Everybody's; the shared ones first, then by person and position.
    [[nodiscard]] Future<QList<SavedView>> savedViews();

    // A person's writes: each with its audit entry in one transaction.
    [[nodiscard]] Future<> setSetting(const AuditEntry &entry, const QString &key, const QString &value);
    /// Adds (version 0) or changes; Conflict where the stored version is another.
    [[nodiscard]] Future<> putPerson(const AuditEntry &entry, const Person &person);
    [[nodiscard]] Future<> putOverride(const AuditEntry &entry, const AccountOverride &override);
    [[nodiscard]] Future<> removeOverride(const AuditEntry &entry, const AccountOverride &override);
    /// An empty zone removes the override.
    [[nodiscard]] Future<> setZoneOverride(const AuditEntry &entry, AccountKey account, const QString &zone);
    /// Adds or changes a case with everything that belongs to the act.
    [[nodiscard]] Future<> putCase(const AuditEntry &entry, const CaseWrite &write);
    /// A note on a case or an account.
    [[nodiscard]] Future<> addNote(const AuditEntry &entry, const CaseEvent &note);
    /// Adds (version 0) or changes a plan of the catalogue.
    [[nodiscard]] Future<> putPlan(const AuditEntry &entry, const Plan &plan);
    /// Adds (version 0) behind the others of its person, or changes.
    [[nodiscard]] Future<> putView(const AuditEntry &entry, const SavedView &view);
    [[nodiscard]] Future<> removeView(const AuditEntry &entry, const SavedView &view);
    /// To \a position among those of its person; the others move up.
    [[nodiscard]] Future<> moveView(const AuditEntry &entry, const ViewId &view, int position);

    // The program's own writes
    /// What a detection run found, in one transaction.
    [[nodiscard]] Future<CasesApplied> applyCases(const QList<CaseChange> &changes);
    /// Takes or renews the lease \a name for \a ttlMs; Conflict names who holds it. Owners are made by
    /// leaseOwner(); one whose process is dead on this host loses it at once. PostgreSQL counts by the
    /// server's clock, SQLite by \a nowMs.
    [[nodiscard]] Future<> takeLease(const QString &name, const QString &owner, qint64 ttlMs, qint64 nowMs);
    [[nodiscard]] Future<> releaseLease(const QString &name, const QString &owner);
    /// Stores a run that changed nothing else (cancelled, failed).
    [[nodiscard]] Future<> recordRun(const SyncRun &run);

    // Staging: nothing of it is in the store before swap(), and nothing of it survives the connection.
    [[nodiscard]] Future<> beginSync(const SyncTicket &ticket);
    [[nodiscard]] Future<> stage(const QList<Meter> &meters);
    [[nodiscard]] Future<> stage(const QList<Plan> &plans);
    [[nodiscard]] Future<> stage(const QList<Customer> &customers);
    [[nodiscard]] Future<> stage(const QList<Subscription> &subscriptions);
    [[nodiscard]] Future<> stageReadings(const QList<StagedReading> &readings);
    [[nodiscard]] Future<> stageDays(const QList<StagedDays> &days);
    [[nodiscard]] Future<> stageHours(const QList<StagedTimed> &hours);
    [[nodiscard]] Future<> stageMinutes(const QList<StagedTimed> &minutes);
    [[nodiscard]] Future<> stageCredits(const QList<StagedCredits> &credits);
    [[nodiscard]] Future<> stageCovers(const QList<StagedCover> &covers);
    [[nodiscard]] Future<> stageSources(const QList<StagedMeterSource> &sources);
    /// One transaction: all of the staging or nothing. Gone = missing in two swaps with wholeLists.
    /// Conflict where the ticket's lease is not held any more.
    [[nodiscard]] Future<SwapOutcome> swap(const SyncSummary &summary);
    /// Drops the staging.
    [[nodiscard]] Future<> abandon();

    /// Looks whether somebody else (a colleague, the command line, another window) has written since this was asked
    /// last; changed() tells what, and the future too.
    [[nodiscard]] Future<Tables> lookForOthers();

signals:
    /// After a commit, never before: of this process' writes, and of those that lookForOthers() found.
    void changed(headroom::Tables tables);

private:
    template <typename T>
    using Work = std::function<Result<T>(Database &)>;
    enum class Urgency { Act, Ingest };

    template <typename T>
    Future<T> read(Work<T> work);
    /// \a afterCommit runs before the future answers.
    template <typename T>
    Future<T> write(Urgency urgency, Tables tables, Work<T> work, std::function<void(Database &)> afterCommit = {});
    template <typename T>
    Work<T> stamped(Work<T> work);
    Future<> act(const AuditEntry &entry, Tables tables, Work<void> work);
    template <typename T>
    Future<> stageSlices(const QList<T> &rows, Result<> (*slice)(Database &, const QList<T> &));

    struct AuditWalk;
    void walkAudit(const std::shared_ptr<AuditWalk> &walk);

    std::shared_ptr<const AuditMemory> m_auditMemory; ///< null = nothing is remembered
    StampMemory m_stamps; ///< what this process has seen of the store
    std::unique_ptr<StoreThread> m_reader; ///< ends last: opening hands over from writer to reader
    std::unique_ptr<StoreThread> m_writer;
};

/// "host pid start": names this process as a lease's owner.
[[nodiscard]] QString leaseOwner();

} // namespace headroom
