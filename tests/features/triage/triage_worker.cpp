// SPDX-License-Identifier: GPL-3.0-or-later
// Works on a store in a process of its own, to be killed on the way or to meet another one:
//   triage_worker act|contend|detect sqlite|pg <target> <login> <seed> <count>
// It says "ready", waits for a line and begins. One line for each act, written as soon as it is known:
//   done <tab> identity          ConfirmedAct::identity()
//   refused <tab> kind <tab> sentence
#include "models/services/detectionservice.h"
#include "tests/features/triage/triagescene.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;
using namespace headroom;

namespace {


void say(const QStringList &words)
{
    std::puts(qPrintable(words.join(u'\t')));
    std::fflush(stdout);
}

void sayRefused(const Error &error)
{
    say({u"refused"_s, QString::number(int(error.kind)), error.detail.simplified()});
}

/// Random acts on all limits.
void act(Desk &desk, quint64 seed, int count)
{
    RandomActs acts(desk, triageLimits(triageAccounts), seed);
    for (int i = 0; i < count; ++i) {
        const RandomActs::Step step = acts.next();
        for (const QString &identity : step.confirmed)
            say({u"done"_s, identity});
        for (const Error &error : step.refused)
            sayRefused(error);
    }
}

/// One of the three things that two people do to one case.
TriageAct contendingAct(Seeded &numbers, const Desk &desk)
{
    using Kind = TriageAct::Kind;
    TriageAct act;
    act.kind = std::array{Kind::Record, Kind::Snooze, Kind::Assign}.at(size_t(numbers.between(0, 2)));
    act.until = SnoozeUntil::Hour;
    act.owner = numbers.chance(50) ? desk.session.person().id : PersonId();
    act.choice.kind = numbers.chance(50) ? ChoiceKind::Reduce : ChoiceKind::Upgrade;
    act.choice.saidBy = u"Ana"_s;
    act.choice.saidAtMs = desk.clock.nowMs();
    act.choice.means = ChoiceMeans::Reply;
    return act;
}

/// Looks at one case and acts on what it saw, \a count times.
void contend(Desk &desk, quint64 seed, int count)
{
    Seeded numbers(seed);
    for (int i = 0; i < count; ++i) {
        desk.clock.set(desk.clock.nowMs() + 10);
        LimitRef limit = triageLimits(1).first();
        const auto seen = settled(desk.triage.facts(limit));
        if (!seen) {
            sayRefused(seen.error());
            continue;
        }
        limit.seenVersion = seen->record.version;
        const auto outcome = settled(desk.triage.act({limit}, contendingAct(numbers, desk)));
        if (!outcome) {
            sayRefused(outcome.error());
            continue;
        }
        for (const QString &identity : confirmedIn(*outcome))
            say({u"done"_s, identity});
        for (const TriageRefused &refused : outcome->refused)
            sayRefused(refused.error);
    }
}

/// Use that rises and falls: new readings as a sync brings them, and the detection after it.
Result<CasesApplied> detectOnce(Desk &desk, DetectionService &detection, quint64 seed, int round)
{
    const qint64 nowMs = sceneNowMs + round * qint64(60'000);
    const SampleSync sync = triageSync(triageAccounts, seed + quint64(round), nowMs);
    SyncSummary summary;
    summary.endedMs = nowMs;
    summary.wholeLists = false;
    return settled(desk.store.beginSync({RunId(u"run_%1"_s.arg(round)), nowMs, {}}))
        .and_then([&] { return settled(desk.store.stageReadings(sync.readings)); })
        .and_then([&] { return settled(desk.store.stageDays(sync.days)); })
        .and_then([&] { return settled(desk.store.stageCovers(sync.covers)); })
        .and_then([&] { return settled(desk.store.swap(summary)); })
        .and_then([&](const SwapOutcome &) { return settled(detection.run(nowMs)); });
}

void detect(Desk &desk, quint64 seed, int count)
{
    DetectionService detection(desk.store);
    for (int round = 1; round <= count; ++round) {
        const auto applied = detectOnce(desk, detection, seed, round);
        if (!applied)
            sayRefused(applied.error());
        else
            say({u"detected"_s, QString::number(applied->opened), QString::number(applied->closed),
                 QString::number(applied->reopened + applied->escalated)});
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const StoreLocation location = arguments.value(2) == "sqlite"_L1 ? StoreLocation::file(arguments.value(3))
                                                                     : StoreLocation::server(arguments.value(3));
    const quint64 seed = arguments.value(5).toULongLong();
    const int count = arguments.value(6).toInt();
    Desk desk(location, arguments.value(4), memoryOf(location));
    if (!desk.opened) {
        sayRefused(desk.opened.error());
        return EXIT_FAILURE;
    }
    desk.clock.set(sceneNowMs + qint64(seed % 1'000) * 60'000 + qint64(desk.session.person().id.toString().size()));
    say({u"ready"_s});
    std::getchar();
    if (arguments.value(1) == "act"_L1)
        act(desk, seed, count);
    else if (arguments.value(1) == "contend"_L1)
        contend(desk, seed, count);
    else
        detect(desk, seed, count);
    return EXIT_SUCCESS;
}
