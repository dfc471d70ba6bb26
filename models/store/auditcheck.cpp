// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/auditcheck.h"

#include "models/store/audittable.h"
#include "models/store/database.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr int pageRows = 1000;
constexpr qsizetype seqField = 1;

/// PostgreSQL calls both casts by their columns' names, so an order has to name the table.
/// Numbers as text: one that is stored as something else does not pass for it.
const QString checkedColumns = u"seq, previous_hash, CAST(seq AS TEXT), CAST(at AS TEXT), person, act, subject, before_json,"
                        " after_json, hash"_s;

using Kind = AuditBreak::Kind;

} // namespace

AuditCheck::AuditCheck(QList<AuditHead> remembered)
    : m_remembered(std::move(remembered))
{
    if (!m_remembered.isEmpty())
        m_verdict.remembered = m_remembered.last();
}

AuditCheck::Stored AuditCheck::storedOf(const Row &row)
{
    Stored entry;
    entry.seq = row.integer(0);
    for (int column = 1; column <= 8; ++column)
        entry.fields.append(row.blob(column));
    entry.hash = row.blob(9);
    return entry;
}

Result<bool> AuditCheck::readPage(Database &db)
{
    if (m_total < 0) {
        auto counted = db.select(u"SELECT COUNT(*) FROM audit"_s, {}, [this](const Row &row) { m_total = row.integer(0); });
        if (!counted)
            return failure(counted.error());
    }
    int rows = 0;
    const qint64 after = m_verdict.entries == 0 ? std::numeric_limits<qint64>::min() : m_verdict.head.seq;
    auto read = db.select(u"SELECT %1 FROM audit WHERE seq > ? ORDER BY audit.seq LIMIT ?"_s.arg(checkedColumns), {after, pageRows},
                          [&](const Row &row) {
                              ++rows;
                              if (!m_verdict.broken)
                                  take(storedOf(row));
                          });
    if (!read)
        return failure(read.error());
    if (!m_verdict.broken && rows == pageRows)
        return true;
    return (m_verdict.broken ? explain(db) : finish(db)).map([] { return false; });
}

void AuditCheck::take(const Stored &entry)
{
    const qint64 expected = m_verdict.entries + 1;
    if (entry.fields[seqField] != QByteArray::number(expected)) {
        const bool gap = entry.seq > expected && entry.fields[seqField] == QByteArray::number(entry.seq);
        m_verdict.broken = gap ? AuditBreak{Kind::Missing, expected, entry.seq - 1}
                               : AuditBreak{Kind::Inserted, entry.seq, 0};
        return;
    }
    if (AuditTable::hashOf(entry.fields).toLatin1() != entry.hash) {
        m_verdict.broken = AuditBreak{Kind::Edited, expected, 0};
        m_odd = entry;
        return;
    }
    if (entry.fields[0] != m_verdict.head.hash.toLatin1()) {
        m_verdict.broken = AuditBreak{Kind::Unlinked, expected, 0};
        return;
    }
    m_verdict.entries = expected;
    m_verdict.head = {expected, QString::fromLatin1(entry.hash)};
    compareRemembered();
}

void AuditCheck::compareRemembered()
{
    if (m_nextRemembered >= m_remembered.size() || m_remembered[m_nextRemembered].seq != m_verdict.head.seq)
        return;
    if (m_remembered[m_nextRemembered].hash == m_verdict.head.hash) {
        m_lastRemembered = m_verdict.head.seq;
        ++m_nextRemembered;
    } else {
        m_verdict.broken = AuditBreak{Kind::Rewritten, m_lastRemembered, m_verdict.head.seq};
    }
}

/// The number under which \a entry gives its own hash; empty where its content was changed.
Result<std::optional<qint64>> AuditCheck::numberOf(Database &db, const Stored &entry) const
{
    const auto head = AuditTable::head(db);
    if (!head)
        return failure(head.error());
    Stored tried = entry;
    for (qint64 seq = 1; seq <= std::max(head->seq, m_total) + 1; ++seq) {
        tried.fields[seqField] = QByteArray::number(seq);
        if (AuditTable::hashOf(tried.fields).toLatin1() == entry.hash)
            return std::optional(seq);
    }
    return std::optional<qint64>();
}

/// Whether entry \a seq was written as entry \a number.
Result<bool> AuditCheck::standsAt(Database &db, qint64 seq, qint64 number) const
{
    bool fits = false;
    return db
        .select(u"SELECT %1 FROM audit WHERE seq = ?"_s.arg(checkedColumns), {seq},
                [&](const Row &row) {
                    Stored entry = storedOf(row);
                    entry.fields[seqField] = QByteArray::number(number);
                    fits = AuditTable::hashOf(entry.fields).toLatin1() == entry.hash;
                })
        .map([&] { return fits; });
}

/// An entry that does not give its hash was edited, or stands at another place than it was written for.
Result<> AuditCheck::explain(Database &db)
{
    if (m_verdict.broken->kind != Kind::Edited)
        return {};
    const qint64 at = m_verdict.broken->seq;
    const auto written = numberOf(db, m_odd);
    if (!written)
        return failure(written.error());
    if (!*written)
        return {};
    const qint64 number = **written;
    const auto swapped = standsAt(db, number, at);
    if (!swapped)
        return failure(swapped.error());
    if (!*swapped && number == at - 1)
        m_verdict.broken = AuditBreak{Kind::Inserted, number, 0};
    else if (!*swapped && number > at)
        m_verdict.broken = AuditBreak{Kind::Missing, at, number - 1};
    else
        m_verdict.broken = AuditBreak{Kind::Moved, at, number};
    return {};
}

/// Every entry fits: is each one there, and each that this machine remembers?
Result<> AuditCheck::finish(Database &db)
{
    const qint64 last = m_verdict.head.seq;
    if (m_nextRemembered < m_remembered.size()) {
        m_verdict.broken = AuditBreak{Kind::Cut, last, m_remembered.last().seq};
        return {};
    }
    return db.select(u"SELECT COUNT(*) FROM audit WHERE seq <= ?"_s, {last}, [this, last](const Row &row) {
        if (row.integer(0) != last)
            m_verdict.broken = AuditBreak{Kind::Inserted, 0, 0};
    });
}

} // namespace headroom
