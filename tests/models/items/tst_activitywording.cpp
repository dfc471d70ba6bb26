// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/duration.h"
#include "models/items/activitymodel.h"
#include "models/items/activityquery.h"
#include "tests/support/test.h"

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr EpochDay today = 20'779; // 22 November 2026
constexpr qint64 nowMs = today * dayMs + 9 * 3'600'000 + 5 * 60'000;

ActivityEntry entryOf(const QString &event, const QJsonObject &details, const QString &text = {})
{
    ActivityEntry entry;
    entry.number = 1;
    entry.atMs = nowMs;
    entry.event = event;
    entry.kind = activityOfEvent(event, details.value("act"_L1).toString());
    entry.account = AccountId(u"cus_1"_s);
    entry.accountName = u"Larkfield Maps"_s;
    entry.meter = MeterId(u"mtr"_s);
    entry.meterName = u"api_calls"_s;
    entry.window = Window::Day;
    entry.details = details;
    entry.text = text;
    return entry;
}

ActivityWording wordingAt(const char *zone = "UTC") { return ActivityWording(QTimeZone(zone), nowMs, QLocale(QLocale::English, QLocale::UnitedKingdom)); }

} // namespace

class tst_activitywording : public Test
{
    Q_OBJECT
private slots:
    void eachEventIsSaidExactly_data()
    {
        QTest::addColumn<ActivityEntry>("entry");
        QTest::addColumn<QString>("said");
        const auto row = [](const QString &event, const QJsonObject &details, const QString &said, const QString &text = {}) {
            QTest::addRow("%s: %s", qPrintable(event), qPrintable(said)) << entryOf(event, details, text) << said;
        };
        const QString day = u"2026-12-06"_s;
        row(u"opened"_s, {{u"used"_s, 804}, {u"cap"_s, u"1000"_s}}, u"opened: 80.4 % of 1,000 a day"_s);
        row(u"opened"_s, {{u"used"_s, 1009}, {u"cap"_s, 1000}, {u"percentTenths"_s, 1009}, {u"reason"_s, u"threshold"_s}},
            u"opened: 100.9 % of 1,000 a day"_s);
        row(u"opened"_s, {{u"used"_s, 5}, {u"cap"_s, u"unlimited"_s}, {u"reason"_s, u"hand"_s}},
            u"opened: by hand, 5 a day"_s);
        row(u"opened"_s, {{u"used"_s, u"9223372036854775807"_s}, {u"cap"_s, u"9223372036854775807"_s}},
            u"opened: 9,223,372,036,854,775,807 of 9,223,372,036,854,775,807 a day"_s);
        row(u"opened"_s, {}, u"opened"_s);
        row(u"escalated"_s, {{u"used"_s, 1412}, {u"cap"_s, 1000}, {u"reason"_s, u"steadilyOver"_s}},
            u"escalated: steadily over, 141.2 % of 1,000 a day"_s);
        row(u"reopened"_s, {{u"reason"_s, u"snoozeEnded"_s}}, u"back: its snooze is over"_s);
        row(u"planChanged"_s, {{u"before"_s, u"pdt_1"_s}, {u"beforeName"_s, u"Starter"_s}, {u"after"_s, u"pdt_2"_s},
                               {u"afterName"_s, u"Growth"_s}, {u"subscription"_s, u"sub_1"_s}},
            u"Starter → Growth"_s);
        row(u"planBegun"_s, {{u"after"_s, u"pdt_2"_s}, {u"afterName"_s, u"Growth"_s}}, u"subscription begun: Growth"_s);
        row(u"planEnded"_s, {{u"before"_s, u"pdt_1"_s}, {u"beforeName"_s, u"Starter"_s}, {u"status"_s, u"cancelled"_s}},
            u"subscription ended: Starter, cancelled"_s);
        row(u"planEnded"_s, {{u"before"_s, u"pdt_1"_s}, {u"beforeName"_s, u"Starter"_s}, {u"status"_s, u"gone"_s}},
            u"subscription ended: Starter, not listed by the provider any more"_s);
        row(u"closed"_s, {{u"reason"_s, u"reset"_s}}, u"closed: reset, a new cycle has begun"_s);
        row(u"closed"_s, {{u"reason"_s, u"recovered"_s}, {u"used"_s, 402}, {u"cap"_s, 1000}},
            u"closed: recovered, 40.2 % of 1,000 a day"_s);
        row(u"closed"_s, {{u"reason"_s, u"hand"_s}, {u"why"_s, u"test account"_s}}, u"closed by hand: “test account”"_s);
        row(u"owner"_s, {{u"before"_s, u""_s}, {u"after"_s, u"Mira"_s}}, u"owner — → Mira"_s);
        row(u"snoozed"_s, {{u"until"_s, u"cycleEnd"_s}, {u"untilMs"_s, (today + 9) * dayMs}},
            u"until the cycle ends, 1 Dec"_s);
        row(u"snoozed"_s, {{u"until"_s, u"hour"_s}, {u"untilMs"_s, nowMs + 3'600'000}, {u"why"_s, u"lunch"_s}},
            u"until 22 Nov 10:05: “lunch”"_s);
        row(u"snoozed"_s, {{u"until"_s, u"answer"_s}, {u"untilMs"_s, (today + 9) * dayMs}},
            u"until the customer answers, at the latest 1 Dec"_s);
        row(u"exempt"_s, {{u"untilMs"_s, (today + 60) * dayMs}, {u"why"_s, u"launch"_s}},
            u"exempt until 21 Jan 2027: “launch”"_s);
        row(u"woken"_s, {}, u"taken back before its time"_s);
        row(u"flagged"_s, {{u"note"_s, u"api_calls stands still"_s}}, u"the meter looks wrong: api_calls stands still"_s);
        row(u"cleared"_s, {}, u"the meter is right again: “source fixed”"_s, u"source fixed"_s);
        row(u"choice"_s,
            {{u"kind"_s, u"reduce"_s}, {u"target"_s, 1000}, {u"dueDay"_s, day}, {u"means"_s, u"reply"_s}},
            u"Reduce traffic to 1,000 a day by 6 Dec, in a reply"_s);
        row(u"choice"_s, {{u"kind"_s, u"upgrade"_s}, {u"means"_s, u"call"_s}}, u"Upgrade, on a call"_s);
        row(u"choice"_s, {{u"kind"_s, u"dispute"_s}, {u"means"_s, u"meeting"_s}}, u"Disputes the usage, in a meeting"_s);
        row(u"undone"_s, {{u"act"_s, u"record"_s}}, u"undone: the recorded choice"_s);
        row(u"note"_s, {{u"note"_s, u"an id"_s}}, u"“asks for a quote for 5 M”"_s, u"asks for a quote for 5 M"_s);
        row(u"kept"_s, {{u"figure"_s, 840}, {u"before"_s, 3900}, {u"target"_s, 1000}, {u"dueDay"_s, day}},
            u"kept: 3,900 → 840 a day, target 1,000"_s);
        row(u"missed"_s, {{u"figure"_s, 3000}, {u"before"_s, QJsonValue()}, {u"target"_s, 1000}, {u"dueDay"_s, day}},
            u"missed: 3,000 a day, target 1,000"_s);
        row(u"check"_s, {{u"figure"_s, 1200}, {u"target"_s, 1000}, {u"dueDay"_s, int(today) + 14}},
            u"weekly look: 1,200 a day, target 1,000, verdict on 6 Dec"_s);
        row(u"extended"_s, {{u"figure"_s, QJsonValue()}, {u"target"_s, 1000}, {u"dueDay"_s, u"2026-12-13"_s}},
            u"cannot be told yet: too few days are known, target 1,000, verdict now on 13 Dec"_s);
    }
    void eachEventIsSaidExactly()
    {
        QFETCH(ActivityEntry, entry);
        QTEST(wordingAt().said(entry), "said");
    }

    void syncsAndAuditEntriesAreSaidExactly()
    {
        ActivityEntry sync;
        sync.source = ActivityEntry::Source::Sync;
        sync.kind = ActivityKind::Sync;
        sync.event = u"complete"_s;
        sync.details = {{u"accounts"_s, 500}, {u"read"_s, 498}, {u"blocked"_s, 1}, {u"skipped"_s, 1}, {u"tookMs"_s, 41'900}};
        QCOMPARE(wordingAt().said(sync), u"498 read, 1 blocked, 1 skipped · 41 s"_s);
        sync.event = u"failed"_s;
        sync.details.insert(u"error"_s, u"No answer."_s);
        QCOMPARE(wordingAt().said(sync), u"failed: No answer. · 41 s"_s);
        ActivityEntry audit;
        audit.source = ActivityEntry::Source::Audit;
        audit.kind = ActivityKind::Audit;
        audit.event = u"person.change"_s;
        audit.subject = u"person:tom"_s;
        audit.before = {{u"name"_s, u"Tom"_s}, {u"roles"_s, u"rep"_s}};
        audit.after = {{u"name"_s, u"Tom"_s}, {u"roles"_s, u"rep, admin"_s}};
        QCOMPARE(wordingAt().said(audit), u"person.change tom: roles: rep → rep, admin"_s);
        QCOMPARE(wordingAt().values(audit.after), u"name: Tom\nroles: rep, admin"_s);
    }

    void momentsAreSaidInThePersonsZone()
    {
        const ActivityWording utc = wordingAt();
        QCOMPARE(utc.when(nowMs), u"09:05"_s);
        QCOMPARE(utc.when(nowMs - 17 * 3'600'000), u"Yesterday 16:05"_s);
        QCOMPARE(utc.when(nowMs - 2 * dayMs), u"20 Nov 09:05"_s);
        QCOMPARE(utc.when(nowMs - 400 * dayMs), u"18 Oct 2025 09:05"_s);
        // In Tokyo it is already evening, and yesterday's 16:05 UTC is today's 01:05.
        QCOMPARE(wordingAt("Asia/Tokyo").when(nowMs - 17 * 3'600'000), u"01:05"_s);
        QCOMPARE(wordingAt("Asia/Tokyo").recorded(nowMs), u"22 Nov 2026, 18:05:00 Asia/Tokyo"_s);
    }

    void everyBreakSaysWhatToDo()
    {
        using Kind = AuditBreak::Kind;
        for (const Kind kind : {Kind::Edited, Kind::Missing, Kind::Moved, Kind::Inserted, Kind::Unlinked, Kind::Cut,
                                Kind::Rewritten}) {
            const QString text = wordingAt().broken({kind, 4812, 4900});
            QVERIFY2(text.contains(u"4,812"_s) && text.contains(u"backup"_s) && text.endsWith(u'.'), qPrintable(text));
        }
        QVERIFY(wordingAt().broken({Kind::Cut, 4812, 4900}).startsWith(u"The audit record has lost entries after 4,812"_s));
    }

    void theModelKeepsWhatItHasWhenNewsComeIn()
    {
        const auto slice = [](int newest, int count, bool more) {
            ActivitySlice made;
            for (int i = 0; i < count; ++i) {
                ActivityEntry entry = entryOf(u"note"_s, {}, u"note"_s);
                entry.number = newest - i;
                made.entries.append(entry);
            }
            made.more = more;
            made.next.event = newest - count + 1;
            return made;
        };
        ActivityModel model;
        model.load(slice(100, 10, true));
        model.append(slice(90, 10, false));
        QCOMPARE(model.rowCount(), 20);
        QVERIFY(!model.hasMore());
        const QPersistentModelIndex kept = model.index(5, 0);
        model.refresh(slice(103, 10, true));
        QCOMPARE(model.rowCount(), 23);
        QCOMPARE(kept.row(), 8);
        QVERIFY(!model.hasMore()); // what is loaded at the end stays as it was
        model.refresh(slice(103, 10, true));
        QCOMPARE(model.rowCount(), 23);
        model.refresh(slice(500, 10, true)); // too much is new: begun anew
        QCOMPARE(model.rowCount(), 10);
        QVERIFY(model.hasMore());
    }
};

Q_DECLARE_METATYPE(headroom::ActivityEntry)
HEADROOM_TEST(tst_activitywording)
#include "tst_activitywording.moc"
