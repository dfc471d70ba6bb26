// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/router.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {
namespace {

std::optional<QStringList> capture(const QStringList &pattern, const QStringList &path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    QStringList captured;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) == "*"_L1)
            captured.append(path.at(i));
        else if (pattern.at(i) != path.at(i))
            return std::nullopt;
    }
    return captured;
}

} // namespace

void Router::add(const QByteArray &method, const QString &pattern, Answer answer, Access access)
{
    m_routes.push_back({method, pattern.split(u'/'), std::move(answer), access});
}

std::optional<Router::Match> Router::find(const QByteArray &method, const QString &path) const
{
    const QStringList segments = path.split(u'/');
    std::optional<Match> found;
    for (const Route &route : m_routes) {
        const auto captured = capture(route.segments, segments);
        if (!captured)
            continue;
        if (route.method == method)
            return Match{route.access, &route.answer, *captured};
        found = Match{route.access, nullptr, {}};
    }
    return found;
}

} // namespace headroom::sandbox
