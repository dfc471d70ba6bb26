// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/searchscanner.h"

#include "models/items/searchwords.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

bool isNameStart(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

bool isNamePart(QChar c) { return isNameStart(c) || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_'; }

} // namespace

SearchScanner::Piece SearchScanner::readPiece()
{
    if (!atEnd() && here() == u'"')
        return readQuoted();
    Piece piece;
    piece.position = m_at;
    while (isPlainAt(m_at) && here() != u',')
        ++m_at;
    piece.length = m_at - piece.position;
    piece.text = m_text.mid(piece.position, piece.length);
    return piece;
}

SearchScanner::Piece SearchScanner::readQuoted()
{
    Piece piece;
    piece.quoted = true;
    piece.position = m_at++;
    while (!atEnd() && here() != u'"') {
        const bool escaped = here() == u'\\' && m_at + 1 < m_text.size()
            && (m_text[m_at + 1] == u'"' || m_text[m_at + 1] == u'\\');
        m_at += escaped ? 1 : 0;
        piece.text += here();
        ++m_at;
    }
    if (atEnd())
        report(piece.position, m_at - piece.position, SearchWords::openQuote(),
               piece.text.trimmed().isEmpty() ? QString() : m_text.mid(piece.position) + u'"');
    else
        ++m_at;
    piece.length = m_at - piece.position;
    return piece;
}

QString SearchScanner::readPlain()
{
    const qsizetype begin = m_at;
    while (isPlainAt(m_at))
        ++m_at;
    return m_text.mid(begin, m_at - begin);
}

void SearchScanner::skipValue()
{
    while (!atEnd() && (here() == u'"' || isPlainAt(m_at))) {
        if (here() == u'"')
            readQuoted();
        else
            ++m_at;
    }
}

qsizetype SearchScanner::nameEnd() const
{
    if (atEnd() || !isNameStart(here()))
        return m_at;
    qsizetype end = m_at;
    while (end < m_text.size() && isNamePart(m_text[end]))
        ++end;
    return end < m_text.size() && m_text[end] == u':' ? end : m_at;
}

bool SearchScanner::isSpaceAt(qsizetype place) const
{
    return m_text[place].isSpace() || m_text[place] == QChar(u'\0');
}

/// True within a word or a value.
bool SearchScanner::isPlainAt(qsizetype place) const
{
    if (place >= m_text.size() || isSpaceAt(place))
        return false;
    const QChar c = m_text[place];
    return c != u'(' && c != u')' && c != u'"';
}

bool SearchScanner::atOr() const
{
    return QStringView(m_text).mid(m_at, 2) == "OR"_L1 && !isPlainAt(m_at + 2);
}

/// A minus before something; one that stands alone is a word.
bool SearchScanner::atMinus() const
{
    return !atEnd() && here() == u'-' && m_at + 1 < m_text.size() && !isSpaceAt(m_at + 1)
        && m_text[m_at + 1] != u')';
}

void SearchScanner::skipSpace()
{
    while (!atEnd() && isSpaceAt(m_at))
        ++m_at;
}

void SearchScanner::report(qsizetype position, qsizetype length, const QString &sentence, const QString &nearest)
{
    m_problems.append({position, length, sentence, nearest});
}

} // namespace headroom
