// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/viewservice.h"

#include "models/store/store.h"

#include <QJsonObject>
#include <QPromise>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr qsizetype longestName = 60;
constexpr qsizetype longestQuery = 2000;

QJsonObject described(const SavedView &view)
{
    return {{u"name"_s, view.name}, {u"query"_s, view.query}, {u"person"_s, view.person.toString()}};
}

QString subjectOf(const ViewId &id) { return u"view:"_s + id.toString(); }

/// A future together with the function that answers it.
struct Answer
{
    std::shared_ptr<QPromise<Result<>>> promise = std::make_shared<QPromise<Result<>>>();

    Answer() { promise->start(); }
    void operator()(const Result<> &result) const
    {
        promise->addResult(result);
        promise->finish();
    }
};

} // namespace

ViewService::ViewService(Store &store, Session &session, CheckQuery check, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_check(std::move(check))
{ }

Future<QList<SavedView>> ViewService::views()
{
    auto promise = std::make_shared<QPromise<Result<QList<SavedView>>>>();
    promise->start();
    whenDone(m_store.savedViews(), this, [this, promise](Result<QList<SavedView>> views) {
        if (views) {
            const PersonId me = m_session.person().id;
            views->removeIf([&](const SavedView &view) { return !view.isShared() && view.person != me; });
            std::stable_partition(views->begin(), views->end(), [](const SavedView &view) { return !view.isShared(); });
        }
        promise->addResult(views);
        promise->finish();
    });
    return promise->future();
}

Result<> ViewService::allow(const QString &what) const
{
    return m_session.require(Roles(Role::Rep) | Role::Admin | Role::Pm, what);
}

Result<> ViewService::check(const SavedView &view, const QList<SavedView> &views) const
{
    if (view.name.isEmpty() || view.name.size() > longestName)
        return failure(ErrorKind::Invalid, u"A view needs a name of at most %1 characters."_s.arg(longestName));
    if (view.query.trimmed().isEmpty())
        return failure(ErrorKind::Invalid, u"There is nothing to save: the search is empty."_s);
    if (view.query.size() > longestQuery)
        return failure(ErrorKind::Invalid, u"A view's search has at most %1 characters."_s.arg(longestQuery));
    if (const auto understood = m_check(view.query); !understood)
        return failure(ErrorKind::Invalid, u"The search is not understood. "_s + understood.error().detail);
    const auto sameName = [&](const SavedView &other) {
        return other.id != view.id && other.person == view.person
            && other.name.compare(view.name, Qt::CaseInsensitive) == 0;
    };
    if (std::any_of(views.begin(), views.end(), sameName))
        return failure(ErrorKind::Invalid, u"There is a view \"%1\" already; choose another name."_s.arg(view.name));
    return {};
}

Future<> ViewService::put(const SavedView &view, bool shared)
{
    SavedView wanted = view;
    wanted.name = view.name.simplified();
    wanted.person = shared ? PersonId() : m_session.person().id;
    if (view.id.isEmpty())
        return add(wanted);
    return change(view.id, u"change views"_s, [this, wanted](const SavedView &stored, const QList<SavedView> &all) {
        if (const auto fine = check(wanted, all); !fine)
            return readyFuture(fine);
        const QString subject = subjectOf(wanted.id);
        return m_store.putView(m_session.entry(u"view.change"_s, subject, described(stored), described(wanted)), wanted);
    });
}

Future<> ViewService::add(const SavedView &view)
{
    if (const auto allowed = allow(u"keep views"_s); !allowed)
        return readyFuture(allowed);
    const Answer answer;
    whenDone(m_store.savedViews(), this, [this, view, answer](const Result<QList<SavedView>> &all) {
        if (const auto fine = all ? check(view, *all) : Result<>(failure(all.error())); !fine)
            return answer(fine);
        SavedView added = view;
        added.id = ViewId(QUuid::createUuid().toString(QUuid::WithoutBraces));
        added.version = 0;
        const AuditEntry entry = m_session.entry(u"view.add"_s, subjectOf(added.id), {}, described(added));
        whenDone(m_store.putView(entry, added), this, answer);
    });
    return answer.promise->future();
}

Future<> ViewService::change(const ViewId &id, const QString &what, const Act &act)
{
    if (const auto allowed = allow(what); !allowed)
        return readyFuture(allowed);
    const Answer answer;
    whenDone(m_store.savedViews(), this, [this, id, act, answer](const Result<QList<SavedView>> &all) {
        if (!all)
            return answer(failure(all.error()));
        const auto stored = std::find_if(all->begin(), all->end(), [&](const SavedView &v) { return v.id == id; });
        if (stored == all->end())
            return answer(failure(ErrorKind::Conflict, u"Somebody else removed this view in the meantime."_s));
        if (!stored->isShared() && stored->person != m_session.person().id)
            return answer(failure(ErrorKind::Forbidden, u"This view belongs to somebody else."_s));
        whenDone(act(*stored, *all), this, answer);
    });
    return answer.promise->future();
}

Future<> ViewService::remove(const SavedView &view)
{
    return change(view.id, u"remove views"_s, [this, view](const SavedView &stored, const QList<SavedView> &) {
        return m_store.removeView(m_session.entry(u"view.remove"_s, subjectOf(view.id), described(stored)), view);
    });
}

Future<> ViewService::move(const SavedView &view, int position)
{
    return change(view.id, u"move views"_s, [this, position](const SavedView &stored, const QList<SavedView> &) {
        const AuditEntry entry = m_session.entry(u"view.move"_s, subjectOf(stored.id),
                                                 {{u"position"_s, stored.position}}, {{u"position"_s, position}});
        return m_store.moveView(entry, stored.id, position);
    });
}

} // namespace headroom
