// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/caselife.h"
#include "models/domain/keys.h"
#include "models/services/triageplan.h"
#include "tests/models/domain/seeded.h"
#include "tests/models/services/office.h"

#include <QTemporaryDir>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = TriageAct::Kind;

constexpr qint64 cap = 1'000;
constexpr qint64 beginMs = snapshots::today * dayMs;

/// Days of one account on a day limit of 1,000, quiet and loud in turn; the running day grows from nothing.
class Weeks
{
public:
    explicit Weeks(Seeded &seeded)
    {
        qint64 level = 300;
        for (int day = 0; day < 90; ++day) {
            if (seeded.chance(15))
                level = seeded.between(0, 1'500);
            m_days.append(std::max<qint64>(0, level + seeded.between(-80, 80)));
        }
    }

    /// What a sync at \a nowMs would have stored.
    [[nodiscard]] StoreSnapshot at(qint64 nowMs) const
    {
        StoreSnapshot snapshot = snapshots::oneAccount({snapshots::limitOf(Window::Day, cap)});
        const EpochDay today = EpochDay(nowMs / dayMs);
        StoredDays days{1, 1, UsageSource::Events, {}};
        for (EpochDay day = snapshots::today; day < today; ++day)
            days.days.append({day, usedOn(day), std::nullopt, Quality::Complete});
        const qint64 running = usedOn(today) * (nowMs % dayMs) / dayMs;
        if (running > 0)
            days.days.append({today, running, std::nullopt, Quality::Partial});
        snapshot.days = {days};
        snapshot.covers = {snapshots::coverOf(UsageSource::Events, nowMs)};
        snapshot.lastSyncEndMs = nowMs;
        for (StoredSubscription &stored : snapshot.subscriptions) {
            stored.subscription.cycleStartMs = beginMs + (nowMs - beginMs) / (30 * dayMs) * 30 * dayMs;
            stored.subscription.cycleEndMs = stored.subscription.cycleStartMs + 30 * dayMs;
        }
        return snapshot;
    }
    [[nodiscard]] qint64 usedOn(EpochDay day) const { return m_days.value(day - snapshots::today); }

private:
    QList<qint64> m_days;
};

TriageAct randomAct(Seeded &seeded, qint64 nowMs)
{
    TriageAct act;
    act.kind = Kind(seeded.between(0, int(Kind::Note)));
    act.until = snoozeChoices[size_t(seeded.between(0, qint64(snoozeChoices.size()) - 1))];
    act.untilMs = nowMs + seeded.between(1, 20) * dayMs;
    act.owner = seeded.chance(50) ? PersonId(u"tom"_s) : PersonId();
    act.words = u"because"_s;
    act.choice.kind = choiceKinds[size_t(seeded.between(0, qint64(choiceKinds.size()) - 1))];
    act.choice.saidBy = u"ops@example.com"_s;
    act.choice.saidAtMs = nowMs;
    act.choice.means = ChoiceMeans::Call;
    return act;
}

/// The moves that an event of the timeline may stand for.
QList<CaseMove> movesOf(const QString &kind)
{
    static const QHash<QString, QList<CaseMove>> moves{
        {u"opened"_s, {CaseMove::Open}},
        {u"escalated"_s, {CaseMove::Escalate}},
        {u"reopened"_s, {CaseMove::Return}},
        {u"missed"_s, {CaseMove::Return}},
        {u"unclear"_s, {CaseMove::Return}},
        {u"closed"_s, {CaseMove::Recover, CaseMove::Close}},
        {u"kept"_s, {CaseMove::Keep}},
        {u"snoozed"_s, {CaseMove::Snooze}},
        {u"woken"_s, {CaseMove::Wake}},
        {u"flagged"_s, {CaseMove::Flag}},
        {u"cleared"_s, {CaseMove::ClearFlag}},
        {u"exempt"_s, {CaseMove::Exempt}},
        {u"choice"_s, {CaseMove::Choose, CaseMove::Dispute}}};
    return moves.value(kind);
}

bool isInTheTable(CaseState before, CaseState after, const QString &kind, bool answered)
{
    if (kind == "owner"_L1 || kind == "check"_L1 || kind == "extended"_L1)
        return before == after || (before == CaseState::None && after == CaseState::Open);
    const QList<CaseMove> moves = movesOf(kind);
    return std::any_of(moves.begin(), moves.end(), [&](CaseMove move) {
        // A person's act on a limit without a case opens one first.
        const CaseState from = before == CaseState::None && move != CaseMove::Open ? CaseState::Open : before;
        return stateAfter(from, move, answered) == after;
    });
}

} // namespace

/// Random weeks of usage, syncs and acts of people, on a real store (DESIGN §4 "A case is due", "It closes by
/// itself"; caselife.h).
class tst_caserun : public Test
{
    Q_OBJECT
private slots:
    void randomRunsStayInTheTable_data();
    void randomRunsStayInTheTable();

private:
    void detect(const StoreSnapshot &snapshot, qint64 nowMs);
    void act(const StoreSnapshot &snapshot, Seeded &seeded, qint64 nowMs);
    void look(const Weeks &weeks, qint64 nowMs);
    [[nodiscard]] StoreSnapshot withCases(StoreSnapshot snapshot, qint64 nowMs);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Office> m_office;
    QHash<CaseId, CaseRecord> m_last;
    qsizetype m_events = 0;
    int m_closedByItself = 0;
};

StoreSnapshot tst_caserun::withCases(StoreSnapshot snapshot, qint64 nowMs)
{
    const auto stored = await(m_office->store.snapshot({}, nowMs));
    snapshot.cases = stored->cases;
    snapshot.followUps = stored->followUps;
    return snapshot;
}

void tst_caserun::detect(const StoreSnapshot &snapshot, qint64 nowMs)
{
    const DetectionReport report = detectCases(withCases(snapshot, nowMs), nowMs);
    QVERIFY(await(m_office->store.applyCases(report.changes)).has_value());
}

void tst_caserun::act(const StoreSnapshot &snapshot, Seeded &seeded, qint64 nowMs)
{
    const auto plan = planAct(withCases(snapshot, nowMs), limitRef(Window::Day), randomAct(seeded, nowMs),
                              m_office->session.person(), nowMs);
    if (!plan) { // refused in one sentence
        QVERIFY(plan.error().detail.endsWith(u'.'));
        return;
    }
    const AuditEntry entry = m_office->session.entry(plan->auditAct, plan->auditSubject);
    const auto stored = plan->changesCase ? await(m_office->store.putCase(entry, plan->write))
                                          : await(m_office->store.addNote(entry, plan->write.event));
    QVERIFY2(stored.has_value(), stored ? "" : qPrintable(stored.error().detail));
}

/// Every case is where its newest event leads from where it was; at most one stands; none closed because the
/// running day had just begun.
void tst_caserun::look(const Weeks &weeks, qint64 nowMs)
{
    const QList<CaseRecord> cases = *await(m_office->store.cases(1));
    const QList<CaseEvent> events = *await(m_office->store.accountEvents(1));
    const QList<CaseEvent> fresh = events.mid(m_events);
    m_events = events.size();
    QVERIFY(std::count_if(cases.begin(), cases.end(), [](const CaseRecord &c) { return c.state != CaseState::Closed; }) <= 1);
    for (const CaseEvent &event : fresh) {
        if (event.kind == "note"_L1)
            continue;
        const auto found = std::find_if(cases.begin(), cases.end(), [&](const CaseRecord &c) { return c.id == event.caseId; });
        QVERIFY(found != cases.end());
        const auto last = m_last.constFind(found->id);
        const CaseState before = last == m_last.constEnd() ? CaseState::None : last->state;
        const bool answered = last != m_last.constEnd() && !last->answer.isEmpty();
        QVERIFY2(isInTheTable(before, found->state, event.kind, answered),
                 qPrintable(u"%1 from %2 to %3"_s.arg(event.kind, caseStateKey(before), caseStateKey(found->state))));
        m_last.insert(found->id, *found);
        if (event.kind != "closed"_L1 || found->closeReason != "recovered"_L1)
            continue;
        ++m_closedByItself;
        const EpochDay yesterday = EpochDay(nowMs / dayMs) - 1;
        QVERIFY2(weeks.usedOn(yesterday) * 100 < cap * found->openingThreshold, "closed on an empty running day");
    }
}

void tst_caserun::randomRunsStayInTheTable_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
}

void tst_caserun::randomRunsStayInTheTable()
{
    QFETCH(quint64, seed);
    m_office.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_office = std::make_unique<Office>(StoreLocation::file(m_folder->filePath(u"store.sqlite"_s)));
    m_last.clear();
    m_events = 0;
    Seeded seeded(seed);
    const Weeks weeks(seeded);
    for (qint64 nowMs = beginMs + 10 * dayMs; nowMs < beginMs + 60 * dayMs; nowMs += seeded.between(1, 10) * hourMs) {
        m_office->setNow(nowMs);
        const StoreSnapshot snapshot = weeks.at(nowMs);
        if (seeded.chance(70))
            detect(snapshot, nowMs);
        else
            act(snapshot, seeded, nowMs);
        if (QTest::currentTestFailed())
            return;
        look(weeks, nowMs);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(await(m_office->store.verifyAudit()).has_value());
    if (seed == 12)
        QVERIFY(m_closedByItself > 5); // the runs do close cases
}

HEADROOM_TEST(tst_caserun)
#include "tst_caserun.moc"
