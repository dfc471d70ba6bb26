// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/auditmemory.h"
#include "models/store/audittable.h"
#include "models/store/store.h"
#include "tests/models/store/auditworld.h"
#include "tests/models/store/backends.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr quint32 seed = 20'261'121;

AuditEntry entryOf(qint64 atMs)
{
    return {.atMs = atMs, .person = PersonId(u"ann"_s), .act = u"setting.change"_s, .subject = u"setting:zone"_s};
}

} // namespace

/// Every change of the audit record is found, over 1,000 random mutations.
class tst_auditmutations : public StoreTest
{
    Q_OBJECT
private slots:
    void eachMutationIsFound_data() { addBackends(); }
    void eachMutationIsFound();
    void withoutAMemoryCutsAndRewritesPass();
    void theFileItselfCannotBeChanged();
    void theFirstBreakIsNamed_data();
    void theFirstBreakIsNamed();
    void aLongChainIsReadInPages();
    void theHeadIsRememberedWithEachAct();
    void aCutStoreIsToldUntilItIsAccepted();
    void aRewrittenStoreIsNotRemembered();
    void anUnreadableMemoryIsSaid();
    void thinningKeepsTheNewestAndFewOthers();

private:
    [[nodiscard]] QString memoryFile() { return folder() + u"/heads%1.json"_s.arg(++m_memories); }
    int m_memories = 0;
};

void tst_auditmutations::eachMutationIsFound()
{
    QFETCH(bool, sqlite);
    NEW_STORE(location);
    QRandomGenerator random(seed);
    const auto db = opened(location);
    QVERIFY(db);
    QCOMPARE(faultOf(appendAll(*db, auditEntries(sqlite ? 300 : 120, random))), QString());
    const QString memory = memoryFile();
    QCOMPARE(faultOf(AuditMemory(memory).remember(*db)), QString());
    const QList<AuditHead> heads = *AuditMemory(memory).heads();
    const QList<RawAudit> rows = rawAudit(*db);
    QVERIFY(!checkedAudit(*db, heads).broken);
    if (sqlite) // all of it is in the file that is copied
        QCOMPARE(faultOf(db->select(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {}, [](const Row &) {})), QString());
    QMap<QString, int> found;
    const int rounds = sqlite ? 1000 : 60;
    for (int round = 0; round < rounds; ++round) {
        // A fresh copy of the file each time; on a server the rows are put back.
        StoreLocation copy = location;
        if (sqlite) {
            copy = newFile();
            QVERIFY(QFile::copy(location.target, copy.target));
        }
        QList<RawAudit> mutated = rows;
        const QString kind = mutate(mutated, random);
        auto harmed = Database::open(copy);
        QVERIFY(harmed);
        QCOMPARE(faultOf(replaceAudit(**harmed, mutated)), QString());
        const AuditVerdict verdict = checkedAudit(**harmed, heads);
        QVERIFY2(verdict.broken, qPrintable(u"round %1: %2 was not found"_s.arg(round).arg(kind)));
        ++found[kind];
        if (sqlite) {
            harmed->reset();
            QFile::remove(copy.target);
        } else {
            QCOMPARE(faultOf(replaceAudit(**harmed, rows)), QString());
        }
    }
    QCOMPARE(found.size(), 8); // each kind was tried
    QVERIFY(!checkedAudit(*db, heads).broken);
}

void tst_auditmutations::withoutAMemoryCutsAndRewritesPass()
{
    QRandomGenerator random(seed);
    const auto db = opened(newFile());
    QVERIFY(db);
    QCOMPARE(faultOf(appendAll(*db, auditEntries(60, random))), QString());
    const QList<RawAudit> rows = rawAudit(*db);
    QMap<QString, int> missed;
    for (int round = 0; round < 160; ++round) {
        QList<RawAudit> mutated = rows;
        const QString kind = mutate(mutated, random);
        QCOMPARE(faultOf(replaceAudit(*db, mutated)), QString());
        // The tail may also be deleted row by row.
        const bool isCut = kind == u"cut"_s || (mutated.size() <= rows.size() && mutated == rows.first(mutated.size()));
        if (!checkedAudit(*db, {}).broken)
            ++missed[isCut ? u"cut"_s : kind];
        else
            QVERIFY2(!isCut && kind != u"rehash"_s, qPrintable(kind));
    }
    QCOMPARE(missed.keys(), QStringList({u"cut"_s, u"rehash"_s}));
    QVERIFY(missed[u"cut"_s] > 5 && missed[u"rehash"_s] > 5);
}

/// The same through the bytes of the file: a number that is stored as text does not pass for it.
void tst_auditmutations::theFileItselfCannotBeChanged()
{
    const QStringList harms{u"UPDATE audit SET at = at || 'x' WHERE seq = 4"_s,
                            u"UPDATE audit SET at = at + 0.5 WHERE seq = 4"_s,
                            u"UPDATE audit SET seq = 'four' WHERE seq = 4"_s,
                            u"UPDATE audit SET act = CAST(X'61ff62' AS TEXT) WHERE seq = 4"_s,
                            u"UPDATE audit SET subject = subject || char(0) WHERE seq = 4"_s};
    QRandomGenerator random(seed);
    const auto db = opened(newFile());
    QVERIFY(db);
    QCOMPARE(faultOf(appendAll(*db, auditEntries(9, random))), QString());
    for (const QString &harm : harms) {
        QVERIFY(db->begin());
        QCOMPARE(db->run(harm).value_or(0), 1);
        QVERIFY2(checkedAudit(*db, {}).broken, qPrintable(harm));
        db->rollback();
        QVERIFY(!checkedAudit(*db, {}).broken);
    }
}

void tst_auditmutations::theFirstBreakIsNamed_data()
{
    using Kind = AuditBreak::Kind;
    QTest::addColumn<QStringList>("harm");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<qint64>("seq");
    QTest::addColumn<qint64>("other");
    const auto row = [](const char *name, const QStringList &harm, Kind kind, qint64 seq, qint64 other) {
        QTest::newRow(name) << harm << kind << seq << other;
    };
    row("edited", {u"UPDATE audit SET person = 'eve' WHERE seq = 5"_s}, Kind::Edited, 5, 0);
    row("missing", {u"DELETE FROM audit WHERE seq = 5"_s}, Kind::Missing, 5, 5);
    row("missing and renumbered", {u"DELETE FROM audit WHERE seq = 5"_s, u"UPDATE audit SET seq = seq - 1 WHERE seq > 5"_s},
        Kind::Missing, 5, 5);
    row("moved",
        {u"UPDATE audit SET seq = -1 WHERE seq = 5"_s, u"UPDATE audit SET seq = 5 WHERE seq = 8"_s,
         u"UPDATE audit SET seq = 8 WHERE seq = -1"_s},
        Kind::Moved, 5, 8);
    row("cut", {u"DELETE FROM audit WHERE seq > 7"_s}, Kind::Cut, 7, 9);
}

void tst_auditmutations::theFirstBreakIsNamed()
{
    QFETCH(QStringList, harm);
    QRandomGenerator random(seed);
    const auto db = opened(newFile());
    QVERIFY(db);
    QCOMPARE(faultOf(appendAll(*db, auditEntries(9, random))), QString());
    const QList<AuditHead> heads{*AuditTable::head(*db)};
    for (const QString &sql : harm)
        QVERIFY(db->run(sql));
    const auto broken = checkedAudit(*db, heads).broken;
    QVERIFY(broken);
    QTEST(broken->kind, "kind");
    QTEST(broken->seq, "seq");
    QTEST(broken->other, "other");
}

void tst_auditmutations::aLongChainIsReadInPages()
{
    QRandomGenerator random(seed);
    const StoreLocation location = newFile();
    {
        const auto db = opened(location);
        QVERIFY(db);
        QCOMPARE(faultOf(appendAll(*db, auditEntries(3500, random))), QString());
    }
    Store store;
    QCOMPARE(faultOf(await(store.open(location))), QString());
    QList<qint64> done;
    const auto verdict = await(store.verifyAudit([&](qint64 count, qint64 total) {
        done.append(count);
        QCOMPARE(total, 3500);
    }));
    QCOMPARE(faultOf(verdict), QString());
    QVERIFY(!verdict->broken);
    QCOMPARE(verdict->entries, 3500);
    QTRY_COMPARE(done, QList<qint64>({1000, 2000, 3000}));
}

void tst_auditmutations::theHeadIsRememberedWithEachAct()
{
    const QString file = memoryFile();
    Store store;
    store.rememberAuditIn(file);
    QCOMPARE(faultOf(await(store.open(newFile()))), QString());
    QCOMPARE(*await(store.checkAuditHead()), std::optional<AuditBreak>());
    QVERIFY(!QFile::exists(file)); // nothing to remember yet
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(await(store.setSetting(entryOf(i), u"zone"_s, QString::number(i))).has_value());
        QCOMPARE(AuditMemory(file).heads()->last().seq, i); // before the act is told as done
    }
    QCOMPARE(AuditMemory(file).heads()->last().hash, await(store.audit(3, 1))->first().hash);
    QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void tst_auditmutations::aCutStoreIsToldUntilItIsAccepted()
{
    const QString file = memoryFile();
    const StoreLocation location = newFile();
    {
        Store store;
        store.rememberAuditIn(file);
        QCOMPARE(faultOf(await(store.open(location))), QString());
        for (int i = 1; i <= 5; ++i)
            QVERIFY(await(store.setSetting(entryOf(i), u"zone"_s, QString::number(i))).has_value());
    }
    QVERIFY(opened(location)->run(u"DELETE FROM audit WHERE seq > 3"_s));
    const AuditBreak cut{AuditBreak::Kind::Cut, 3, 5};
    for (int start = 0; start < 2; ++start) {
        Store store;
        store.rememberAuditIn(file);
        QCOMPARE(faultOf(await(store.open(location))), QString());
        QCOMPARE(*await(store.checkAuditHead()), std::optional(start == 0 ? cut
                                                                          : AuditBreak{AuditBreak::Kind::Cut, 4, 5}));
        // Acts go on, and do not make it forget.
        QVERIFY(await(store.setSetting(entryOf(9), u"zone"_s, u"UTC"_s)).has_value());
        QCOMPARE(AuditMemory(file).heads()->last().seq, 5);
        QVERIFY(await(store.verifyAudit())->broken);
    }
    Store store;
    store.rememberAuditIn(file);
    QCOMPARE(faultOf(await(store.open(location))), QString());
    QCOMPARE((*await(store.checkAuditHead()))->kind, AuditBreak::Kind::Rewritten); // another entry 5 by now
    QCOMPARE(faultOf(await(store.acceptAudit())), QString());
    QCOMPARE(*await(store.checkAuditHead()), std::optional<AuditBreak>());
    QVERIFY(!await(store.verifyAudit())->broken);
    QCOMPARE(await(store.audit(1, 99))->size(), 5); // accepting wrote nothing into the store
}

void tst_auditmutations::aRewrittenStoreIsNotRemembered()
{
    QRandomGenerator random(seed);
    const auto db = opened(newFile());
    QVERIFY(db);
    QCOMPARE(faultOf(appendAll(*db, auditEntries(250, random))), QString());
    const QString file = memoryFile();
    QCOMPARE(faultOf(AuditMemory(file).remember(*db)), QString());
    QList<RawAudit> rows = rawAudit(*db);
    rows[150].texts[3] = u"case:other"_s;
    rehash(rows, 150);
    QCOMPARE(faultOf(replaceAudit(*db, rows)), QString());
    QCOMPARE(faultOf(appendAll(*db, auditEntries(30, random))), QString());
    // Entry 100 still fits, entry 200 and the newest do not.
    QCOMPARE(*AuditMemory(file).remember(*db), std::optional(AuditBreak{AuditBreak::Kind::Rewritten, 100, 250}));
    QCOMPARE(AuditMemory(file).heads()->last().seq, 250);
    QCOMPARE(checkedAudit(*db, *AuditMemory(file).heads()).broken,
             std::optional(AuditBreak{AuditBreak::Kind::Rewritten, 100, 200}));
}

void tst_auditmutations::anUnreadableMemoryIsSaid()
{
    const QString name = memoryFile();
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"heads\": [{\"seq\": 3}]}") > 0);
    file.close();
    Store store;
    store.rememberAuditIn(name);
    QCOMPARE(faultOf(await(store.open(newFile()))), QString());
    const auto verdict = await(store.verifyAudit());
    QCOMPARE(verdict.error().kind, ErrorKind::Storage);
    QVERIFY(verdict.error().detail.contains(name));
    QCOMPARE(faultOf(await(store.acceptAudit())), QString());
    QCOMPARE(faultOf(await(store.verifyAudit())), QString());
}

void tst_auditmutations::thinningKeepsTheNewestAndFewOthers()
{
    QList<AuditHead> heads;
    for (qint64 seq = 100; seq <= 1'000'000; seq += 100)
        heads = thinned(heads + QList<AuditHead>{{seq, QString(64, u'a')}}, seq);
    QCOMPARE(heads.last().seq, 1'000'000);
    QVERIFY2(heads.size() < 80, qPrintable(QString::number(heads.size())));
    QCOMPARE(heads.at(heads.size() - 2).seq, 999'900);
    QVERIFY(heads.first().seq <= 200'000);
}

} // namespace headroom

using headroom::tst_auditmutations;
HEADROOM_TEST(tst_auditmutations)
#include "tst_auditmutations.moc"
