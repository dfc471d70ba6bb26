// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/store/auditworld.h"

#include "models/store/auditcheck.h"
#include "models/store/audittable.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

enum Field { AtText, PersonText, ActText, SubjectText, BeforeText, AfterText, PreviousText, HashText };

qsizetype anyRow(const QList<RawAudit> &rows, QRandomGenerator &random) { return random.bounded(int(rows.size())); }

/// Another digit or letter for one of the text's characters.
QString withOtherCharacter(const QString &text, QRandomGenerator &random)
{
    QString changed = text;
    if (changed.isEmpty())
        return u"x"_s;
    const qsizetype at = random.bounded(int(changed.size()));
    changed[at] = changed[at] == u'7' ? u'8' : u'7';
    return changed;
}

void editByte(QList<RawAudit> &rows, QRandomGenerator &random)
{
    RawAudit &row = rows[anyRow(rows, random)];
    const int field = random.bounded(int(row.texts.size()));
    if (field == AtText)
        row.texts[AtText] = row.texts[AtText].toLongLong() + 1 + random.bounded(1000);
    else
        row.texts[field] = withOtherCharacter(row.texts[field].toString(), random);
}

void deleteRow(QList<RawAudit> &rows, QRandomGenerator &random)
{
    const qsizetype at = anyRow(rows, random);
    rows.removeAt(at);
    if (random.bounded(2) == 0) // the gap is closed
        return;
    for (qsizetype i = at; i < rows.size(); ++i)
        --rows[i].seq;
}

void swapRows(QList<RawAudit> &rows, QRandomGenerator &random)
{
    const qsizetype one = anyRow(rows, random);
    const qsizetype other = (one + 1 + random.bounded(int(rows.size() - 1))) % rows.size();
    std::swap(rows[one].texts, rows[other].texts);
}

void insertForged(QList<RawAudit> &rows, QRandomGenerator &random)
{
    const qsizetype at = anyRow(rows, random); // before this one
    RawAudit forged = rows[at];
    forged.texts[ActText] = u"case.close"_s;
    forged.texts[PreviousText] = at > 0 ? rows[at - 1].texts[HashText] : QString();
    for (qsizetype i = at; i < rows.size(); ++i)
        ++rows[i].seq;
    rows.insert(at, forged);
    const QList<RawAudit> later = rows.mid(at + 1);
    rows.resize(at + 1);
    rehash(rows, at);
    rows.append(later);
}

void respell(QList<RawAudit> &rows, QRandomGenerator &random)
{
    RawAudit &row = rows[anyRow(rows, random)];
    const int field = random.bounded(2) == 0 ? BeforeText : AfterText;
    QString text = row.texts[field].toString();
    row.texts[field] = text.insert(1, u' ');
}

void rewriteFrom(QList<RawAudit> &rows, QRandomGenerator &random)
{
    const qsizetype at = anyRow(rows, random);
    rows[at].texts[SubjectText] = rows[at].texts[SubjectText].toString() + u'x';
    rehash(rows, at);
}

} // namespace

QList<AuditEntry> auditEntries(int count, QRandomGenerator &random)
{
    const QStringList acts{u"setting.change"_s, u"person.add"_s, u"case.snooze"_s, u"case.record"_s};
    const QStringList words{u"zone"_s, u"Grüße"_s, u"東京"_s, u"\u202E\u0001 odd"_s, u""_s};
    QList<AuditEntry> entries;
    for (int i = 0; i < count; ++i)
        entries.append({.atMs = 1'790'000'000'000 + i * 1000 + random.bounded(900),
                        .person = PersonId(u"person%1"_s.arg(random.bounded(4))),
                        .act = acts[random.bounded(4)],
                        .subject = u"case:%1"_s.arg(random.bounded(50)),
                        .before = {{u"value"_s, words[random.bounded(5)]}},
                        .after = {{u"value"_s, words[random.bounded(5)]}, {u"n"_s, random.bounded(100)}}});
    return entries;
}

Result<> appendAll(Database &db, const QList<AuditEntry> &entries)
{
    return inTransaction<void>(db, [&](Database &in) {
        Result<> done;
        for (const AuditEntry &entry : entries)
            done = done.and_then([&] { return AuditTable::append(in, entry); });
        return done;
    });
}

QList<RawAudit> rawAudit(Database &db)
{
    QList<RawAudit> rows;
    auto read = db.select(u"SELECT seq, at, person, act, subject, before_json, after_json, previous_hash, hash FROM audit"
                          " ORDER BY seq"_s,
                          {}, [&](const Row &row) {
                              RawAudit raw{row.integer(0), {row.integer(1)}};
                              for (int column = 2; column <= 8; ++column)
                                  raw.texts.append(row.text(column));
                              rows.append(raw);
                          });
    return read ? rows : QList<RawAudit>();
}

Result<> replaceAudit(Database &db, const QList<RawAudit> &rows)
{
    return inTransaction<void>(db, [&](Database &in) -> Result<> {
        if (auto emptied = in.run(u"DELETE FROM audit"_s); !emptied)
            return failure(emptied.error());
        Rows all(9);
        for (const RawAudit &row : rows)
            all.add(row.seq, row.texts[AtText].toLongLong(), row.texts[PersonText].toString(), row.texts[ActText].toString(),
                    row.texts[SubjectText].toString(), row.texts[BeforeText].toString(), row.texts[AfterText].toString(),
                    row.texts[PreviousText].toString(), row.texts[HashText].toString());
        return in.insertRows(
            u"INSERT INTO audit (seq, at, person, act, subject, before_json, after_json, previous_hash, hash)"_s, all);
    });
}

/// Written out once more, so that a slip in the program's own recipe is not repeated here.
void rehash(QList<RawAudit> &rows, qsizetype first)
{
    for (qsizetype i = first; i < rows.size(); ++i) {
        QVariantList &texts = rows[i].texts;
        if (i > 0)
            texts[PreviousText] = rows[i - 1].texts[HashText];
        QByteArray covered;
        const QVariantList fields{texts[PreviousText], rows[i].seq,    texts[AtText],     texts[PersonText],
                                  texts[ActText],      texts[SubjectText], texts[BeforeText], texts[AfterText]};
        for (const QVariant &field : fields) {
            const QByteArray bytes = field.toString().toUtf8();
            covered += QByteArray::number(bytes.size()) + ':' + bytes;
        }
        texts[HashText] = QString::fromLatin1(QCryptographicHash::hash(covered, QCryptographicHash::Sha256).toHex());
    }
}

AuditVerdict checkedAudit(Database &db, const QList<AuditHead> &remembered)
{
    AuditCheck check(remembered);
    for (;;) {
        const auto more = check.readPage(db);
        if (!more)
            qFatal("%s", qPrintable(more.error().detail));
        if (!*more)
            return check.verdict();
    }
}

QString mutate(QList<RawAudit> &rows, QRandomGenerator &random)
{
    const QList<RawAudit> before = rows;
    QString kind;
    do {
        rows = before;
        switch (random.bounded(8)) {
        case 0:
            kind = u"edit"_s;
            editByte(rows, random);
            break;
        case 1:
            kind = u"delete"_s;
            deleteRow(rows, random);
            break;
        case 2:
            kind = u"swap"_s;
            swapRows(rows, random);
            break;
        case 3: {
            kind = u"swap seq"_s;
            const qsizetype one = anyRow(rows, random);
            std::swap(rows[one].seq, rows[(one + 1) % rows.size()].seq);
            std::sort(rows.begin(), rows.end(), [](const RawAudit &a, const RawAudit &b) { return a.seq < b.seq; });
            break;
        }
        case 4:
            kind = u"insert"_s;
            insertForged(rows, random);
            break;
        case 5:
            kind = u"cut"_s;
            rows.resize(rows.size() - 1 - random.bounded(20));
            break;
        case 6:
            kind = u"rehash"_s;
            rewriteFrom(rows, random);
            break;
        default:
            kind = u"respell"_s;
            respell(rows, random);
            break;
        }
    } while (rows == before);
    return kind;
}

} // namespace headroom
