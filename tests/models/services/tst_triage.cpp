// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/keys.h"
#include "tests/models/services/office.h"

#include <QTemporaryDir>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = TriageAct::Kind;
using snapshots::nowMs;

TriageAct actOf(Kind kind, const QString &words = {})
{
    TriageAct act;
    act.kind = kind;
    act.words = words;
    act.untilMs = nowMs + 30 * dayMs;
    act.owner = PersonId(u"mira"_s);
    return act;
}

TriageAct snooze(SnoozeUntil until)
{
    TriageAct act = actOf(Kind::Snooze);
    act.until = until;
    return act;
}

TriageAct says(ChoiceKind kind, const QString &words = u"We cache from Monday on."_s)
{
    TriageAct act = actOf(Kind::Record);
    act.choice.kind = kind;
    act.choice.saidBy = u"ops@larkfield.example"_s;
    act.choice.saidAtMs = nowMs;
    act.choice.means = ChoiceMeans::Reply;
    act.choice.words = words;
    return act;
}

QString refusalIn(const Result<TriageOutcome> &outcome)
{
    if (!outcome)
        return outcome.error().detail;
    return outcome->refused.isEmpty() ? QString() : outcome->refused.first().error.detail;
}

} // namespace

/// A person's acts on a real store: what they change, what they write down, what they refuse (DESIGN §1 "case",
/// "choice", "follow-up", §2, 8).
class tst_triage : public Test
{
    Q_OBJECT
private slots:
    void init();
    void eachActHasItsEventAndItsAuditEntry_data();
    void eachActHasItsEventAndItsAuditEntry();
    void eachActCanBeUndone_data();
    void eachActCanBeUndone();
    void aLimitWithoutACaseGetsOneByHand();
    void anUndoneOpeningLeavesNoStandingCase();
    void reduceAgreesOnTheCapInTwoWeeks();
    void aLaterChoiceSupersedesAndErasesNothing();
    void anUndoneChoiceGivesThePlaceBack();
    void aDisputeFlagsTheCase();
    void aSnoozeEndsByItselfWithItsReason();
    void aSnoozeUntilUsageFallsEndsBelowTheCap();
    void aKeptPromiseClosesAsReduced();
    void aMissedPromiseBringsTheCaseBack();
    void aFollowUpHoldsTheCaseOpen();
    void whoSawAnOlderCaseIsToldWhoWasFaster();
    void badInputStoresNothing_data();
    void badInputStoresNothing();
    void aRoleThatMayNotIsRefused();
    void aNoteIsKeptAndCanBeTakenBack();
    void aDryRunChangesNothing();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Office> m_office;
};

void tst_triage::init()
{
    Test::init();
    m_office.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_office = std::make_unique<Office>(StoreLocation::file(m_folder->filePath(u"store.sqlite"_s)));
    m_office->syncAt(nowMs, 28'900, {1'100, 900, 1'200, 700, 800, 650, 600}); // 96.3 % of the cycle
    QCOMPARE(m_office->detect().opened, 1);
}

void tst_triage::eachActHasItsEventAndItsAuditEntry_data()
{
    QTest::addColumn<TriageAct>("act");
    QTest::addColumn<QString>("event");
    QTest::addColumn<CaseState>("state");
    QTest::newRow("snooze") << snooze(SnoozeUntil::CycleEnd) << u"snoozed"_s << CaseState::Snoozed;
    QTest::newRow("assign") << actOf(Kind::Assign) << u"owner"_s << CaseState::Open;
    QTest::newRow("flag") << actOf(Kind::Flag, u"stands still"_s) << u"flagged"_s << CaseState::Flagged;
    QTest::newRow("exempt") << actOf(Kind::Exempt, u"partner"_s) << u"exempt"_s << CaseState::Exempt;
    QTest::newRow("close") << actOf(Kind::Close, u"test account"_s) << u"closed"_s << CaseState::Closed;
    for (const ChoiceKind kind : {ChoiceKind::Reduce, ChoiceKind::Upgrade, ChoiceKind::Wait, ChoiceKind::Overage})
        QTest::addRow("%s", qPrintable(choiceKey(kind))) << says(kind) << u"choice"_s << CaseState::Waiting;
    QTest::newRow("dispute") << says(ChoiceKind::Dispute) << u"choice"_s << CaseState::Flagged;
}

void tst_triage::eachActHasItsEventAndItsAuditEntry()
{
    QFETCH(TriageAct, act);
    QFETCH(QString, event);
    QFETCH(CaseState, state);
    const CaseRecord before = m_office->caseOf();
    const qsizetype entries = m_office->audit().size();
    const auto outcome = m_office->act(act, Window::Cycle, before.version);
    QCOMPARE(refusalIn(outcome), QString());
    QCOMPARE(outcome->done.size(), 1);
    const CaseRecord after = m_office->caseOf();
    QCOMPARE(caseStateKey(after.state), caseStateKey(state));
    QCOMPARE(after, outcome->done.first().after);
    QCOMPARE(after.version, before.version + 1);
    QCOMPARE(m_office->eventKinds().last(), event);
    const QList<AuditRow> audit = m_office->audit();
    QCOMPARE(audit.size(), entries + 1);
    QCOMPARE(audit.last().entry.act, u"case."_s + triageKey(act.kind));
    QCOMPARE(audit.last().entry.subject, u"case:"_s + after.id.toString());
    QCOMPARE(audit.last().entry.person, m_office->session.person().id);
    QCOMPARE(audit.last().entry.before.value(u"version"_s).toInt(), before.version);
    QCOMPARE(audit.last().entry.after.value(u"version"_s).toInt(), after.version);
    QVERIFY(await(m_office->store.verifyAudit()).has_value());
}

void tst_triage::eachActCanBeUndone_data() { eachActHasItsEventAndItsAuditEntry_data(); }

void tst_triage::eachActCanBeUndone()
{
    QFETCH(TriageAct, act);
    CaseRecord before = m_office->caseOf();
    const auto outcome = m_office->act(act);
    QCOMPARE(refusalIn(outcome), QString());
    const auto undone = await(m_office->triage.undo(*outcome));
    QCOMPARE(refusalIn(undone), QString());
    QVERIFY(undone->undone);
    CaseRecord after = m_office->caseOf();
    QCOMPARE(after.version, before.version + 2);
    after.version = before.version;
    QCOMPARE(after, before);
    QCOMPARE(m_office->eventKinds().last(), u"undone"_s);
    QCOMPARE(m_office->audit().last().entry.act, u"case.undo"_s);
    for (const Choice &choice : m_office->choices())
        QVERIFY(!choice.stands());
    for (const FollowUp &followUp : m_office->followUps())
        QVERIFY(followUp.state == FollowUp::State::Ended);
    const auto again = m_office->act(outcome->act); // redo
    QCOMPARE(refusalIn(again), QString());
    QCOMPARE(caseStateKey(m_office->caseOf().state), caseStateKey(outcome->done.first().after.state));
}

void tst_triage::aLimitWithoutACaseGetsOneByHand()
{
    QCOMPARE(caseStateKey(m_office->caseOf(Window::Day).state), caseStateKey(CaseState::None));
    QCOMPARE(refusalIn(m_office->act(actOf(Kind::Assign), Window::Day)), QString());
    const CaseRecord opened = m_office->caseOf(Window::Day);
    QVERIFY(opened.state == CaseState::Open);
    QCOMPARE(opened.openedWhy, u"hand"_s);
    QCOMPARE(opened.owner.toString(), u"mira"_s);
    QCOMPARE(opened.version, 1);
    QVERIFY(refusalIn(m_office->act(actOf(Kind::Wake), Window::Day)).contains(u"nothing to bring back"));
}

void tst_triage::anUndoneOpeningLeavesNoStandingCase()
{
    const auto outcome = m_office->act(snooze(SnoozeUntil::Hour), Window::Day);
    QCOMPARE(refusalIn(outcome), QString());
    QCOMPARE(refusalIn(await(m_office->triage.undo(*outcome))), QString());
    QVERIFY(m_office->caseOf(Window::Day).state == CaseState::Closed);
    QCOMPARE(m_office->caseOf(Window::Day).closeReason, u"undone"_s);
}

void tst_triage::reduceAgreesOnTheCapInTwoWeeks()
{
    QCOMPARE(refusalIn(m_office->act(says(ChoiceKind::Reduce), Window::Day)), QString());
    const QList<FollowUp> followUps = m_office->followUps();
    QCOMPARE(followUps.size(), 1);
    QCOMPARE(followUps[0].target, qint64(1'000));
    QCOMPARE(followUps[0].dueDay, snapshots::today + 14);
    QCOMPARE(followUps[0].before, std::optional<qint64>(1'200));
    QVERIFY(followUps[0].state == FollowUp::State::Running);
    QCOMPARE(m_office->choices().first().words, u"We cache from Monday on."_s);
    const auto facts = await(m_office->triage.facts(limitRef(Window::Day)));
    QVERIFY(facts.has_value());
    QCOMPARE(facts->email, u"ops@larkfield.example"_s);
    QCOMPARE(facts->cap, Cap::number(1'000));
    QCOMPARE(facts->choices.size(), 1);
    QVERIFY(facts->followUp.has_value());
}

void tst_triage::aLaterChoiceSupersedesAndErasesNothing()
{
    QCOMPARE(refusalIn(m_office->act(says(ChoiceKind::Reduce))), QString());
    QCOMPARE(refusalIn(m_office->act(says(ChoiceKind::Upgrade, u"Or rather the bigger plan."_s))), QString());
    const QList<Choice> choices = m_office->choices();
    QCOMPARE(choices.size(), 2);
    int standing = 0;
    for (const Choice &choice : choices)
        standing += choice.stands() ? 1 : 0;
    QCOMPARE(standing, 1);
    QCOMPARE(m_office->caseOf().answer, u"upgrade"_s);
    QVERIFY(m_office->followUps().first().state == FollowUp::State::Ended);
}

void tst_triage::anUndoneChoiceGivesThePlaceBack()
{
    QCOMPARE(refusalIn(m_office->act(says(ChoiceKind::Reduce))), QString());
    const auto upgrade = m_office->act(says(ChoiceKind::Upgrade));
    QCOMPARE(refusalIn(await(m_office->triage.undo(*upgrade))), QString());
    QCOMPARE(m_office->caseOf().answer, u"reduce"_s);
    QVERIFY(m_office->followUps().first().state == FollowUp::State::Running);
    for (const Choice &choice : m_office->choices())
        QCOMPARE(choice.stands(), choice.kind == ChoiceKind::Reduce);
}

void tst_triage::aDisputeFlagsTheCase()
{
    QCOMPARE(refusalIn(m_office->act(says(ChoiceKind::Dispute, u"That was not us."_s))), QString());
    QCOMPARE(m_office->caseOf().flagNote, u"That was not us."_s);
    QVERIFY(refusalIn(m_office->act(snooze(SnoozeUntil::Hour))).contains(u"clear the flag"));
    QCOMPARE(refusalIn(m_office->act(actOf(Kind::ClearFlag, u"meter is right"_s))), QString());
    QVERIFY(m_office->caseOf().state == CaseState::Waiting);
}

void tst_triage::aSnoozeEndsByItselfWithItsReason()
{
    TriageAct tomorrow = snooze(SnoozeUntil::Tomorrow);
    tomorrow.words = u"waits for the new key"_s;
    QCOMPARE(refusalIn(m_office->act(tomorrow)), QString());
    QCOMPARE(m_office->detect(), CasesApplied());
    m_office->syncAt(m_office->caseOf().snoozedUntilMs, 28'950, {});
    QCOMPARE(m_office->detect().reopened, 1);
    const CaseRecord back = m_office->caseOf();
    QVERIFY(back.state == CaseState::Open);
    QCOMPARE(back.putAwayWhy, u"waits for the new key"_s);
    QCOMPARE(m_office->eventKinds().last(), u"reopened"_s);
}

void tst_triage::aSnoozeUntilUsageFallsEndsBelowTheCap()
{
    m_office->syncAt(nowMs, 30'001, {});
    QCOMPARE(m_office->detect().escalated, 1);
    QCOMPARE(refusalIn(m_office->act(snooze(SnoozeUntil::UsageFalls))), QString());
    QCOMPARE(m_office->detect(), CasesApplied());
    m_office->syncAt(nowMs + 60'000, 29'999, {}); // a correction by the provider
    QCOMPARE(m_office->detect().reopened, 1);
}

void tst_triage::aKeptPromiseClosesAsReduced()
{
    m_office->syncAt(nowMs, 20'000, {1'100, 1'200, 1'100, 1'150, 1'300, 1'250, 1'200});
    QVERIFY(m_office->detect().opened >= 1);
    QCOMPARE(refusalIn(m_office->act(says(ChoiceKind::Reduce), Window::Day)), QString());
    m_office->syncAt(nowMs + 14 * dayMs, 20'000, {700, 800, 900, 1'000, 600, 500, 550});
    m_office->detect();
    const CaseRecord closed = m_office->caseOf(Window::Day);
    QVERIFY(closed.state == CaseState::Closed);
    QCOMPARE(closed.closeReason, u"reduced"_s);
    const FollowUp followUp = m_office->followUps().first();
    QVERIFY(followUp.state == FollowUp::State::Kept);
    QCOMPARE(followUp.before, std::optional<qint64>(1'300));
    QCOMPARE(followUp.now, std::optional<qint64>(1'000));
    QVERIFY(m_office->eventKinds().contains(u"kept"_s));
}

void tst_triage::aMissedPromiseBringsTheCaseBack()
{
    m_office->syncAt(nowMs, 20'000, {1'100, 1'200, 1'100, 1'150, 1'300, 1'250, 1'200});
    QVERIFY(m_office->detect().opened >= 1);
    QCOMPARE(refusalIn(m_office->act(says(ChoiceKind::Reduce), Window::Day)), QString());
    m_office->syncAt(nowMs + 14 * dayMs, 20'000, {700, 800, 900, 1'001, 600, 500, 550});
    m_office->detect();
    const CaseRecord back = m_office->caseOf(Window::Day);
    QVERIFY(back.state == CaseState::Open);
    QVERIFY(back.answer.isEmpty());
    QVERIFY(m_office->followUps().first().state == FollowUp::State::Missed);
    QCOMPARE(m_office->choices().size(), 1); // what they said stays
    QVERIFY(m_office->eventKinds().contains(u"missed"_s));
}

void tst_triage::aFollowUpHoldsTheCaseOpen()
{
    m_office->syncAt(nowMs, 20'000, {1'100, 1'200, 1'100, 1'150, 1'300, 1'250, 1'200});
    m_office->detect();
    QCOMPARE(refusalIn(m_office->act(says(ChoiceKind::Reduce), Window::Day)), QString());
    m_office->syncAt(nowMs + 8 * dayMs, 20'000, {10, 10, 10, 10, 10, 10, 10, 10});
    QCOMPARE(m_office->detect().checked, 1);
    QVERIFY(m_office->caseOf(Window::Day).state == CaseState::Waiting);
    QCOMPARE(m_office->followUps().first().now, std::optional<qint64>(10));
    QCOMPARE(m_office->detect().checked, 0); // once a week
}

void tst_triage::whoSawAnOlderCaseIsToldWhoWasFaster()
{
    Person tom;
    tom.id = PersonId(u"tom"_s);
    tom.name = u"Tom Berger"_s;
    tom.roles = Role::Rep;
    tom.login = u"tom"_s;
    QVERIFY(await(m_office->store.putPerson(m_office->session.entry(u"person.add"_s, u"person:tom"_s), tom)).has_value());
    Office other(StoreLocation::file(m_folder->filePath(u"store.sqlite"_s)), u"tom"_s);
    const int seen = m_office->caseOf().version;
    QCOMPARE(refusalIn(other.act(snooze(SnoozeUntil::Monday), Window::Cycle, seen)), QString());
    const auto late = m_office->act(actOf(Kind::Assign), Window::Cycle, seen);
    QCOMPARE(late->refused.size(), 1);
    QVERIFY(late->refused.first().error.kind == ErrorKind::Conflict);
    QVERIFY2(refusalIn(late).startsWith(u"Tom Berger changed this case (snoozed)"), qPrintable(refusalIn(late)));
    QVERIFY(m_office->caseOf().owner.isEmpty());
}

void tst_triage::badInputStoresNothing_data()
{
    QTest::addColumn<TriageAct>("act");
    QTest::newRow("exempt without a reason") << actOf(Kind::Exempt);
    TriageAct past = actOf(Kind::Exempt, u"partner"_s);
    past.untilMs = nowMs;
    QTest::newRow("exempt until now") << past;
    QTest::newRow("close without a reason") << actOf(Kind::Close, u" "_s);
    QTest::newRow("an empty note") << actOf(Kind::Note);
    QTest::newRow("a hidden mark in a reason") << actOf(Kind::Close, u"fine \u202E"_s);
    TriageAct nobody = says(ChoiceKind::Reduce);
    nobody.choice.saidBy.clear();
    QTest::newRow("a choice without a source") << nobody;
    TriageAct future = says(ChoiceKind::Reduce);
    future.choice.saidAtMs = nowMs + dayMs;
    QTest::newRow("said tomorrow") << future;
    TriageAct late = says(ChoiceKind::Reduce);
    late.choice.followUpDay = snapshots::today - 1;
    QTest::newRow("a check yesterday") << late;
    QTest::newRow("a megabyte") << says(ChoiceKind::Reduce, QString(1'000'000, u'a'));
}

void tst_triage::badInputStoresNothing()
{
    QFETCH(TriageAct, act);
    const CaseRecord before = m_office->caseOf();
    const qsizetype entries = m_office->audit().size();
    const QString why = refusalIn(m_office->act(act));
    QVERIFY(why.endsWith(u'.'));
    QCOMPARE(m_office->caseOf(), before);
    QCOMPARE(m_office->audit().size(), entries);
    QVERIFY(m_office->choices().isEmpty() && m_office->followUps().isEmpty());
}

void tst_triage::aRoleThatMayNotIsRefused()
{
    Person pm = m_office->session.person();
    pm.roles = Role::Pm;
    m_office->session.setPerson(pm);
    const auto outcome = m_office->act(snooze(SnoozeUntil::Hour));
    QVERIFY(!outcome.has_value());
    QVERIFY(outcome.error().kind == ErrorKind::Forbidden);
}

void tst_triage::aNoteIsKeptAndCanBeTakenBack()
{
    const CaseRecord before = m_office->caseOf();
    const auto noted = m_office->act(actOf(Kind::Note, u"asks for a quote for 5 M"_s));
    QCOMPARE(refusalIn(noted), QString());
    QCOMPARE(m_office->caseOf(), before);
    QCOMPARE(m_office->eventKinds().last(), u"note"_s);
    QCOMPARE(m_office->audit().last().entry.act, u"case.note"_s);
    QCOMPARE(refusalIn(await(m_office->triage.undo(*noted))), QString());
    const auto events = await(m_office->store.accountEvents(1));
    QCOMPARE(events->last().details.value(u"note"_s), (*events)[events->size() - 2].details.value(u"note"_s));
}

void tst_triage::aDryRunChangesNothing()
{
    m_office->syncAt(nowMs + 60'000, 31'000, {});
    const CaseRecord before = m_office->caseOf();
    const auto report = await(m_office->detection.dryRun(m_office->clock->nowMs()));
    QVERIFY(report.has_value());
    QCOMPARE(report->evaluated, 2);
    QCOMPARE(report->count(CaseChange::Kind::Escalate), 1);
    QCOMPARE(m_office->caseOf(), before);
    QCOMPARE(m_office->detect().escalated, 1);
}

HEADROOM_TEST(tst_triage)
#include "tst_triage.moc"
