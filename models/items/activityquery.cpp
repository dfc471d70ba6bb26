// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activityquery.h"

#include "models/items/searchwords.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

const QStringList activityFields{u"account:"_s, u"kind:"_s, u"by:"_s};

/// One reading of a text.
class ActivityReader
{
public:
    ActivityReader(const QString &text, ActivitySearch &search)
        : m_text(text)
        , m_search(search)
    { }
    void read();

private:
    /// A value as it stands in the text.
    struct Piece
    {
        QString text;
        qsizetype position = 0;
        qsizetype length = 0;
    };

    void readTerm();
    [[nodiscard]] QString readName();
    [[nodiscard]] Piece readPiece(bool endsAtComma);
    void readValues(const QString &name, bool isNegated);
    void takeKind(ActivityTerm &term, const Piece &piece);
    void take(const ActivityTerm &term);
    void endAlternative();
    void report(qsizetype position, qsizetype length, const QString &sentence, const QString &nearest = {})
    {
        m_search.problems.append({position, length, sentence, nearest});
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool isPlainAt(qsizetype place) const
    {
        return place < m_text.size() && !m_text[place].isSpace() && m_text[place] != u'"';
    }

    const QString &m_text;
    ActivitySearch &m_search;
    qsizetype m_at = 0;
    QList<ActivityTerm> m_terms; ///< since the last OR
};

void ActivityReader::read()
{
    while (true) {
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
        if (atEnd())
            break;
        if (QStringView(m_text).mid(m_at, 2) == "OR"_L1 && !isPlainAt(m_at + 2)) {
            const qsizetype begin = std::exchange(m_at, m_at + 2);
            const bool isLast = QStringView(m_text).mid(m_at).trimmed().isEmpty();
            if (m_terms.isEmpty() || isLast)
                report(begin, 2, SearchWords::strayOr());
            endAlternative();
        } else {
            readTerm();
        }
    }
    endAlternative();
}

void ActivityReader::readTerm()
{
    const bool isNegated = m_text[m_at] == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace();
    if (isNegated)
        ++m_at;
    const qsizetype begin = m_at;
    if (m_text[m_at] == u'(' || m_text[m_at] == u')')
        report(m_at, 1, SearchWords::noBracketsHere());
    const QString name = readName();
    if (activityFields.contains(name, Qt::CaseInsensitive))
        return readValues(name.toLower(), isNegated);
    if (!name.isEmpty()) {
        const QString nearest = nearestOf(name, activityFields);
        report(begin, name.size(), SearchWords::unknownField(name.chopped(1), nearest), nearest);
    }
    const Piece piece = readPiece(false);
    take({ActivityTerm::Of::Words, isNegated, {piece.text}, {}});
}

/// "kind:" where a name and its colon stand here.
QString ActivityReader::readName()
{
    qsizetype end = m_at;
    while (end < m_text.size() && ((m_text[end] >= u'a' && m_text[end] <= u'z') || (m_text[end] >= u'A' && m_text[end] <= u'Z')))
        ++end;
    if (end == m_at || end >= m_text.size() || m_text[end] != u':')
        return {};
    const qsizetype begin = std::exchange(m_at, end + 1);
    return m_text.mid(begin, m_at - begin);
}

ActivityReader::Piece ActivityReader::readPiece(bool endsAtComma)
{
    Piece piece;
    piece.position = m_at;
    if (!atEnd() && m_text[m_at] == u'"') {
        const qsizetype end = m_text.indexOf(u'"', m_at + 1);
        if (end < 0)
            report(m_at, m_text.size() - m_at, SearchWords::openQuote());
        piece.text = m_text.mid(m_at + 1, end < 0 ? -1 : end - m_at - 1);
        m_at = end < 0 ? m_text.size() : end + 1;
    } else {
        while (isPlainAt(m_at) && !(endsAtComma && m_text[m_at] == u','))
            ++m_at;
        piece.text = m_text.mid(piece.position, m_at - piece.position);
    }
    piece.length = m_at - piece.position;
    return piece;
}

void ActivityReader::readValues(const QString &name, bool isNegated)
{
    ActivityTerm term{name == "kind:"_L1    ? ActivityTerm::Of::Kind
                          : name == "by:"_L1 ? ActivityTerm::Of::Person
                                             : ActivityTerm::Of::Account,
                      isNegated,
                      {},
                      {}};
    while (true) {
        const Piece piece = readPiece(true);
        if (term.of == ActivityTerm::Of::Kind)
            takeKind(term, piece);
        else if (!piece.text.isEmpty())
            term.texts.append(piece.text);
        if (atEnd() || m_text[m_at] != u',')
            break;
        ++m_at;
    }
    if (!term.texts.isEmpty() || !term.kinds.isEmpty())
        take(term);
}

void ActivityReader::takeKind(ActivityTerm &term, const Piece &piece)
{
    if (piece.text.isEmpty())
        return; // still being typed
    if (const auto kind = activityFromKey(piece.text)) {
        term.kinds.append(*kind);
        return;
    }
    QStringList keys;
    for (const ActivityKind kind : activityKinds)
        keys.append(activityKey(kind));
    const QString nearest = nearestOf(piece.text, keys);
    report(piece.position, piece.length, SearchWords::unknownKey(u"kind:"_s, piece.text, nearest, keys), nearest);
}

void ActivityReader::take(const ActivityTerm &term)
{
    if (term.of == ActivityTerm::Of::Kind && !term.isNegated) {
        for (ActivityTerm &known : m_terms) {
            if (known.of == term.of && !known.isNegated) {
                known.kinds += term.kinds;
                return;
            }
        }
    }
    m_terms.append(term);
}

void ActivityReader::endAlternative()
{
    if (!m_terms.isEmpty())
        m_search.filter.anyOf.append(std::exchange(m_terms, {}));
}

} // namespace

ActivitySearch activitySearch(const QString &text, ActivityGroup group)
{
    ActivitySearch search;
    search.filter.group = group;
    ActivityReader(text, search).read();
    return search;
}

} // namespace headroom
