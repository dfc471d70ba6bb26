// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/billing.h"
#include "models/services/requestscope.h"

#include <QSet>

#include <memory>

namespace headroom {

/// A whole list, however many pages it has.
template <typename T>
struct WholeList
{
    QList<T> items; ///< each id once, in the order sent
    QList<SetAside> setAside;
};

/// Reads a list that has no snapshot and no total: pages from 0 to the first empty one, again until two
/// passes in a row saw the same ids. A record that moved to another page between two requests is so
/// found by the second pass; a page that comes back empty before the end is noticed because a later one
/// is not. Gives up with Protocol after maxPasses.
template <typename T>
class ListReading : public std::enable_shared_from_this<ListReading<T>>
{
public:
    static constexpr int maxPasses = 5;
    static constexpr int maxPages = 20'000;

    struct Parts
    {
        QString name; ///< "customers", for the error's sentence
        std::function<Future<Page<T>>(int page)> fetch;
        std::function<QString(const T &)> idOf;
        std::function<void()> onPage; ///< after each answer, for progress
        std::function<void(Result<WholeList<T>>)> done;
    };

    /// Starts reading; \a scope must live until done, and ends the reading when it dies.
    static void start(RequestScope &scope, Parts parts)
    {
        const auto reading = std::make_shared<ListReading>(scope, std::move(parts));
        reading->beginPass();
    }

    ListReading(RequestScope &scope, Parts parts)
        : m_scope(scope)
        , m_parts(std::move(parts))
    { }

private:
    void beginPass()
    {
        if (m_pass++ == maxPasses) {
            m_parts.done(failure(ErrorKind::Protocol,
                                 QStringLiteral("The list of %1 changed or lost a page each of %2 times it was read. "
                                                "Nothing was stored; sync again later.")
                                     .arg(m_parts.name)
                                     .arg(maxPasses)));
            return;
        }
        m_list = {};
        m_ids.clear();
        m_shortPageSeen = false;
        m_confirming = false;
        fetch(0);
    }

    void fetch(int page)
    {
        m_scope.watch(m_parts.fetch(page),
                      [self = this->shared_from_this(), page](const Result<Page<T>> &answer) {
                          self->m_parts.onPage();
                          if (answer)
                              self->take(*answer, page);
                          else
                              self->m_parts.done(failure(answer.error()));
                      });
    }

    void take(const Page<T> &page, int number)
    {
        if (page.received == 0 && !m_shortPageSeen && !m_confirming) {
            m_confirming = true; // an empty page behind a full one may be a lost page: look one further
            fetch(number + 1);
            return;
        }
        if (page.received == 0 || number + 1 >= maxPages) {
            endPass(page.received == 0);
            return;
        }
        if (m_shortPageSeen || m_confirming) { // records behind the end: a page was lost
            beginPass();
            return;
        }
        m_shortPageSeen = page.received < BillingProvider::pageSize;
        for (const T &item : page.items) {
            const QString id = m_parts.idOf(item);
            if (!m_ids.contains(id)) {
                m_ids.insert(id);
                m_list.items.append(item);
            }
        }
        m_list.setAside.append(page.setAside);
        fetch(number + 1);
    }

    void endPass(bool complete)
    {
        if (complete && m_previousIds == m_ids) {
            m_parts.done(std::move(m_list));
            return;
        }
        m_previousIds = complete ? std::optional(m_ids) : std::nullopt;
        beginPass();
    }

    RequestScope &m_scope;
    Parts m_parts;
    WholeList<T> m_list;
    QSet<QString> m_ids;
    std::optional<QSet<QString>> m_previousIds;
    int m_pass = 0;
    bool m_shortPageSeen = false;
    bool m_confirming = false;
};

} // namespace headroom
