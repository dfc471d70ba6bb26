// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/pageend.h"
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

/// Reads a list that has no snapshot and no total: pages from 0 to its end (pageend.h), again until two
/// passes in a row saw the same ids. A record that moved to another page between two requests is so
/// found by the second pass. A page that is refused is asked for again; gives up with Protocol after
/// maxPasses, or maxRefusals of a page.
template <typename T>
class ListReading : public std::enable_shared_from_this<ListReading<T>>
{
public:
    static constexpr int maxPasses = 5;
    static constexpr int maxPages = 20'000;
    static constexpr int maxRefusals = 2; ///< as often as a GET is tried again

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
            m_parts.done(
                failure(ErrorKind::Protocol,
                        QStringLiteral("The list of %1 changed or lost a page each of %2 times it was read. "
                                       "Nothing was stored; sync again later.")
                            .arg(m_parts.name)
                            .arg(maxPasses)));
            return;
        }
        m_list = {};
        m_ids.clear();
        m_end = {};
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
                              self->refused(answer.error(), page);
                      });
    }

    /// A page of a list that was there before and is not found now is lost, not forbidden.
    void refused(const Error &error, int page)
    {
        if (error.kind != ErrorKind::Rejected)
            m_parts.done(failure(error));
        else if (m_refusals++ < maxRefusals)
            fetch(page);
        else
            m_parts.done(
                failure(ErrorKind::Protocol,
                        QStringLiteral("A page of the list of %1 cannot be read: %2 Nothing was stored; "
                                       "sync again later.")
                            .arg(m_parts.name, error.detail)));
    }

    void take(const Page<T> &page, int number)
    {
        m_refusals = 0;
        const qsizetype known = m_ids.size();
        for (const T &item : page.items)
            add(item);
        m_list.setAside.append(page.setAside);
        // A record that was set aside has no id to be known by: it counts as new.
        const int fresh = int(m_ids.size() - known + page.setAside.size());
        switch (m_end.after(number, page.received, fresh)) {
        case PageEnd::Step::Next:
            if (number + 1 >= maxPages)
                endPass(false);
            else
                fetch(number + 1);
            return;
        case PageEnd::Step::Again: fetch(number); return;
        case PageEnd::Step::End: endPass(true); return;
        case PageEnd::Step::Lost: beginPass(); return;
        }
    }

    void add(const T &item)
    {
        const QString id = m_parts.idOf(item);
        if (m_ids.contains(id))
            return;
        m_ids.insert(id);
        m_list.items.append(item);
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
    PageEnd m_end; ///< of the pass
    int m_pass = 0;
    int m_refusals = 0; ///< of the page under way
};

} // namespace headroom
