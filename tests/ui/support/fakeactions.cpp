// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakeactions.h"

#include "tests/support/test.h"
#include "tests/ui/support/demo.h"
#include "ui/pages/accountpane.h"
#include "ui/pages/queuepage.h"
#include "ui/widgets/queuetable.h"

#include <QApplication>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace headroom {

Future<> FakeActions::openSandbox(const ConnectionDraft &)
{
    if (refuse)
        return readyFuture(Result<>(failure(*refuse)));
    ++sandboxes;
    return readyFuture(Result<>());
}

Future<KeyCheck> FakeActions::checkKey(const ConnectionDraft &draft)
{
    if (refuse)
        return readyFuture(Result<KeyCheck>(failure(*refuse)));
    const bool ok = draft.key.startsWith(u"test"_s) != draft.live;
    return readyFuture(
        Result<KeyCheck>(KeyCheck{ok,
                                  ok ? u"may read customers, meters, subscriptions; may change plans"_s
                                     : u"this is a key of the other mode"_s,
                                  ok ? u"1,012 requests, 5 min"_s : QString()}));
}

Future<> FakeActions::connectProvider(const ConnectionDraft &draft)
{
    if (refuse)
        return readyFuture(Result<>(failure(*refuse)));
    connected = draft;
    return readyFuture(Result<>());
}

Future<> FakeActions::saveSettings(const SettingsDraft &draft)
{
    if (refuse)
        return readyFuture(Result<>(failure(*refuse)));
    saved = draft;
    return readyFuture(Result<>());
}

Future<AccountDetail> FakeActions::requestAccount(const AccountId &account)
{
    ++requests;
    if (refuse)
        return readyFuture(Result<AccountDetail>(failure(*refuse)));
    AccountDetail detail = demo::detail(account);
    if (change)
        change(detail);
    return readyFuture(Result<AccountDetail>(detail));
}

Future<TriageOutcome> FakeActions::triage(const QList<LimitRef> &limits, const TriageAct &act)
{
    if (refuse)
        return readyFuture(Result<TriageOutcome>(failure(*refuse)));
    triaged.append({limits, act, false});
    TriageOutcome outcome;
    outcome.act = act;
    for (const LimitRef &limit : limits) {
        const QString name = demo::detail(limit.account).name;
        if (const auto refusal = refusals.constFind(limit.account); refusal != refusals.cend()) {
            outcome.refused.append({limit, name, *refusal});
            continue;
        }
        TriageDone done{limit, name, 1, {}, {}, {}, {}, {}};
        done.after.version = 7;
        if (act.kind == TriageAct::Kind::Record)
            done.choice = ChoiceId(u"ch_1"_s); // the demo's newest
        if (act.kind == TriageAct::Kind::Snooze)
            done.after.snoozedUntilMs = snoozeEndMs(act.until, demo::nowMs, QTimeZone("Europe/Lisbon"), demo::periodEndMs);
        outcome.done.append(done);
    }
    return readyFuture(Result<TriageOutcome>(outcome));
}

Future<TriageOutcome> FakeActions::undoTriage(const TriageOutcome &outcome)
{
    if (refuse)
        return readyFuture(Result<TriageOutcome>(failure(*refuse)));
    TriageOutcome undone;
    undone.act = outcome.act;
    undone.undone = true;
    Triaged call{{}, outcome.act, true};
    for (const TriageDone &done : outcome.done) {
        call.limits.append(done.limit);
        if (const auto refusal = refusals.constFind(done.limit.account); refusal != refusals.cend())
            undone.refused.append({done.limit, done.accountName, *refusal});
        else
            undone.done.append(done);
    }
    triaged.append(call);
    return readyFuture(Result<TriageOutcome>(undone));
}

Future<TriageFacts> FakeActions::triageFacts(const LimitRef &limit)
{
    if (refuse)
        return readyFuture(Result<TriageFacts>(failure(*refuse)));
    const AccountDetail detail = demo::detail(limit.account);
    TriageFacts facts;
    facts.accountName = detail.name;
    facts.email = u"ops@%1.example"_s.arg(limit.account.toString());
    facts.zone = detail.zone;
    facts.cap = detail.limits.first().facts.cap;
    facts.today = demo::today;
    facts.followUpDay = demo::today + followUpDays;
    facts.periodEndMs = demo::periodEndMs;
    facts.record.version = 3;
    return readyFuture(Result<TriageFacts>(facts));
}

Future<DetectionReport> FakeActions::previewDetection()
{
    return readyFuture(refuse ? Result<DetectionReport>(failure(*refuse)) : Result<DetectionReport>(detection));
}

Future<MessageFile> FakeActions::readMessage(const QString &path)
{
    if (!path.endsWith(u".eml"_s))
        return failedFuture<MessageFile>(ErrorKind::Invalid, u"This is not a mail message."_s);
    return readyFuture(Result<MessageFile>(
        MessageFile{{Evidence::Kind::Message, u"reply.eml"_s, "From: a@b.example\n\nYes."}, u"cto@b.example"_s, demo::nowMs - 86'400'000}));
}

Future<QList<PersonLine>> FakeActions::people()
{
    QList<PersonLine> people = demo::settings().people;
    people[0].id = u"mira"_s; // the one who looks at the queue
    return readyFuture(Result<QList<PersonLine>>(people));
}

Future<> FakeActions::putView(const SavedView &view, bool shared)
{
    if (refuse)
        return readyFuture(Result<>(failure(*refuse)));
    viewActs.append({u"put"_s, view, shared ? 1 : 0});
    return readyFuture(Result<>());
}

Future<> FakeActions::removeView(const SavedView &view)
{
    if (refuse)
        return readyFuture(Result<>(failure(*refuse)));
    viewActs.append({u"remove"_s, view, 0});
    return readyFuture(Result<>());
}

Future<> FakeActions::moveView(const SavedView &view, int position)
{
    if (refuse)
        return readyFuture(Result<>(failure(*refuse)));
    viewActs.append({u"move"_s, view, position});
    return readyFuture(Result<>());
}

DemoWindow::DemoWindow(ThemeChoice choice)
    : memory(folder.filePath(u"window.ini"_s), QSettings::IniFormat)
    , theme(*qobject_cast<QApplication *>(qApp))
{
    memory.setValue(u"window/theme"_s, int(choice));
    theme.setChoice(choice);
    model.load(demo::accounts(), {PersonId(u"mira"_s), demo::nowMs});
    window = std::make_unique<MainWindow>(model, actions, theme, memory);
    window->setIdentity(demo::identity());
    window->setActor({u"mira"_s, u"Europe/Lisbon"_s, {}});
    window->setFreshness(demo::fresh());
    window->setSyncState({});
    window->setSettings(demo::settings(), true, {});
    window->setSources(demo::sources(), demo::runs());
    window->resize(1440, 900);
    window->show();
}

void DemoWindow::settle() const
{
    const QueuePage &page = window->queuePage();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QTRY_COMPARE(page.pane().account(), page.table().currentAccount());
    // Layouts are made anew when the loop comes round.
    for (int round = 0; round < 3; ++round) {
        bool cameRound = false;
        QTimer::singleShot(0, window.get(), [&cameRound] { cameRound = true; });
        QTRY_VERIFY(cameRound);
    }
}

void DemoWindow::shoot(const QString &name) const
{
    const QString folderName = qEnvironmentVariable("HEADROOM_SHOTS");
    if (!folderName.isEmpty())
        QVERIFY(window->grab().save(folderName + u'/' + name
                                    + (window->devicePixelRatioF() > 1 ? u"@2x.png"_s : u".png"_s)));
}

} // namespace headroom
