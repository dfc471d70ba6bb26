// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/jsonrepair.h"

#include <QChar>

#include <algorithm>
#include <cstring>

namespace headroom {
namespace {

constexpr qsizetype escapeLength = 6; ///< \uXXXX
constexpr qsizetype longInteger = 20; ///< digits of the smallest numbers that may not fit

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Walks over a document once, copying it with its odd places mended.
class Repair
{
public:
    explicit Repair(const QByteArray &body)
        : m_body(body)
    {
        m_out.reserve(body.size() + 16);
    }

    std::optional<QByteArray> run()
    {
        while (m_at < m_body.size()) {
            if (m_inText)
                textStep();
            else
                plainStep();
        }
        return m_changed ? std::optional(m_out) : std::nullopt;
    }

private:
    void copy(qsizetype length)
    {
        length = std::min(length, m_body.size() - m_at);
        m_out.append(m_body.constData() + m_at, length);
        m_at += length;
    }

    void plainStep()
    {
        const char c = m_body[m_at];
        if (!isDigit(c)) {
            m_inText = c == '"';
            copy(1);
            return;
        }
        qsizetype end = m_at;
        while (end < m_body.size() && isDigit(m_body[end]))
            ++end;
        const qsizetype digits = end - m_at;
        copy(digits);
        const char next = m_at < m_body.size() ? m_body[m_at] : '\0';
        if (next == '.' || next == 'e' || next == 'E') {
            while (m_at < m_body.size() && (isDigit(m_body[m_at]) || std::strchr(".eE+-", m_body[m_at])))
                copy(1);
        } else if (digits >= longInteger) {
            m_out.append("e0");
            m_changed = true;
        }
    }

    void textStep()
    {
        const char c = m_body[m_at];
        if (c != '\\') {
            m_inText = c != '"';
            copy(1);
            return;
        }
        const auto first = unitAt(m_at);
        if (!first || !QChar::isSurrogate(*first)) {
            copy(2);
            return;
        }
        const auto second = unitAt(m_at + escapeLength);
        if (QChar::isHighSurrogate(*first) && second && QChar::isLowSurrogate(*second)) {
            copy(2 * escapeLength);
            return;
        }
        m_out.append("\\ufffd");
        m_at += escapeLength;
        m_changed = true;
    }

    /// The code unit of the escape \uXXXX at \a position.
    [[nodiscard]] std::optional<char32_t> unitAt(qsizetype position) const
    {
        if (position + escapeLength > m_body.size() || m_body[position] != '\\'
            || m_body[position + 1] != 'u')
            return std::nullopt;
        bool ok = false;
        const uint unit = m_body.mid(position + 2, 4).toUInt(&ok, 16);
        return ok ? std::optional<char32_t>(unit) : std::nullopt;
    }

    const QByteArray &m_body;
    QByteArray m_out;
    qsizetype m_at = 0;
    bool m_inText = false;
    bool m_changed = false;
};

} // namespace

std::optional<QByteArray> repairedJson(const QByteArray &body) { return Repair(body).run(); }

} // namespace headroom
