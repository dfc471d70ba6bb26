// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/caselife.h"

#include "models/domain/keys.h"
#include "tests/models/domain/seeded.h"
#include "tests/support/test.h"

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

using enum CaseState;

/// The table of DESIGN §1 once more, written the other way round: for each state what may happen, and to what it
/// leads. What is not listed is refused.
const QList<std::tuple<CaseState, CaseMove, CaseState>> allowed{
    {None, CaseMove::Open, Open},

    {Open, CaseMove::Escalate, Open},        {Open, CaseMove::Return, Open},
    {Open, CaseMove::Recover, Closed},       {Open, CaseMove::Keep, Closed},
    {Open, CaseMove::Notify, Waiting},       {Open, CaseMove::Choose, Waiting},
    {Open, CaseMove::Dispute, Flagged},      {Open, CaseMove::Snooze, Snoozed},
    {Open, CaseMove::Flag, Flagged},         {Open, CaseMove::Exempt, Exempt},
    {Open, CaseMove::Close, Closed},

    {Waiting, CaseMove::Escalate, Open},     {Waiting, CaseMove::Return, Open},
    {Waiting, CaseMove::Recover, Closed},    {Waiting, CaseMove::Keep, Closed},
    {Waiting, CaseMove::Notify, Waiting},    {Waiting, CaseMove::Choose, Waiting},
    {Waiting, CaseMove::Dispute, Flagged},   {Waiting, CaseMove::Snooze, Snoozed},
    {Waiting, CaseMove::Flag, Flagged},      {Waiting, CaseMove::Exempt, Exempt},
    {Waiting, CaseMove::Close, Closed},

    {Snoozed, CaseMove::Escalate, Open},     {Snoozed, CaseMove::Return, Open},
    {Snoozed, CaseMove::Recover, Closed},    {Snoozed, CaseMove::Keep, Closed},
    {Snoozed, CaseMove::Notify, Waiting},    {Snoozed, CaseMove::Choose, Waiting},
    {Snoozed, CaseMove::Dispute, Flagged},   {Snoozed, CaseMove::Snooze, Snoozed},
    {Snoozed, CaseMove::Wake, Open},         {Snoozed, CaseMove::Flag, Flagged},
    {Snoozed, CaseMove::Exempt, Exempt},     {Snoozed, CaseMove::Close, Closed},

    {Flagged, CaseMove::Escalate, Flagged},  {Flagged, CaseMove::Return, Flagged},
    {Flagged, CaseMove::Recover, Closed},    {Flagged, CaseMove::Keep, Closed},
    {Flagged, CaseMove::Choose, Flagged},    {Flagged, CaseMove::Dispute, Flagged},
    {Flagged, CaseMove::Flag, Flagged},      {Flagged, CaseMove::ClearFlag, Open},
    {Flagged, CaseMove::Exempt, Exempt},     {Flagged, CaseMove::Close, Closed},

    {Exempt, CaseMove::Return, Open},        {Exempt, CaseMove::Recover, Closed},
    {Exempt, CaseMove::Keep, Closed},        {Exempt, CaseMove::Choose, Exempt},
    {Exempt, CaseMove::Dispute, Flagged},    {Exempt, CaseMove::Wake, Open},
    {Exempt, CaseMove::Flag, Flagged},       {Exempt, CaseMove::Exempt, Exempt},
    {Exempt, CaseMove::Close, Closed},
};

std::optional<CaseState> listed(CaseState state, CaseMove move)
{
    for (const auto &[from, by, to] : allowed) {
        if (from == state && by == move)
            return to;
    }
    return std::nullopt;
}

} // namespace

/// The states of a case and the moves between them (DESIGN §1 "case").
class tst_caselife : public Test
{
    Q_OBJECT
private slots:
    void everyStateAllowsWhatIsListed();
    void whatIsRefusedIsSaidInOneSentence();
    void aFlaggedCaseSendsNoNotice();
    void aClearedFlagGoesBackToWaitingWhereTheyAnswered();
    void whoIsPutAway();
};

void tst_caselife::everyStateAllowsWhatIsListed()
{
    int counted = 0;
    for (const CaseState state : caseStates) {
        for (const CaseMove move : caseMoves) {
            QVERIFY2(stateAfter(state, move) == listed(state, move),
                     qPrintable(u"%1, move %2"_s.arg(caseStateKey(state)).arg(int(move))));
            counted += stateAfter(state, move) ? 1 : 0;
        }
    }
    QCOMPARE(counted, int(allowed.size()));
}

void tst_caselife::whatIsRefusedIsSaidInOneSentence()
{
    for (const CaseState state : caseStates) {
        for (const CaseMove move : caseMoves) {
            const QString why = refusalOf(state, move);
            QCOMPARE(why.isEmpty(), stateAfter(state, move).has_value());
            QVERIFY(why.isEmpty() || (why.endsWith(u'.') && why.count(u'.') == 1));
        }
    }
}

void tst_caselife::aFlaggedCaseSendsNoNotice()
{
    QVERIFY(!stateAfter(Flagged, CaseMove::Notify));
    QVERIFY(refusalOf(Flagged, CaseMove::Notify).contains(u"clear the flag"));
}

void tst_caselife::aClearedFlagGoesBackToWaitingWhereTheyAnswered()
{
    QVERIFY(stateAfter(Flagged, CaseMove::ClearFlag, true) == Waiting);
    QVERIFY(stateAfter(Flagged, CaseMove::ClearFlag, false) == Open);
}

void tst_caselife::whoIsPutAway()
{
    QVERIFY(isPutAway(Snoozed, false) && isPutAway(Exempt, false) && isPutAway(Waiting, true));
    QVERIFY(!isPutAway(Waiting, false) && !isPutAway(Flagged, true) && !isPutAway(Open, false));
}

HEADROOM_TEST(tst_caselife)
#include "tst_caselife.moc"
