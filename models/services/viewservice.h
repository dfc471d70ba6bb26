// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/savedview.h"
#include "models/services/session.h"

#include <functional>

namespace headroom {

/// The saved views that the current person sees: their own and the shared ones. Rep, admin and pm may keep both;
/// an auditor, and who has no role, writes nothing (DESIGN §1 "person").
class ViewService final : public QObject
{
    Q_OBJECT
public:
    /// Says with one sentence why a search is not understood.
    using CheckQuery = std::function<Result<>(const QString &)>;

    ViewService(Store &store, Session &session, CheckQuery check, QObject *parent = nullptr);

    /// Own ones first, then the shared; each by position.
    [[nodiscard]] Future<QList<SavedView>> views();
    /// Adds (empty id) or changes; \a shared says whose it is from now on. Forbidden by role or where it is another
    /// person's; Invalid with one sentence for an empty name or one over 60 characters, a name that another view of
    /// the same owner has, a search that is empty, over 2,000 characters or not understood. Conflict where somebody
    /// changed it in the meantime.
    [[nodiscard]] Future<> put(const SavedView &view, bool shared);
    [[nodiscard]] Future<> remove(const SavedView &view);
    /// To \a position among the own ones or among the shared.
    [[nodiscard]] Future<> move(const SavedView &view, int position);

private:
    [[nodiscard]] Result<> allow(const QString &what) const;
    [[nodiscard]] Result<> check(const SavedView &view, const QList<SavedView> &views) const;
    using Act = std::function<Future<>(const SavedView &stored, const QList<SavedView> &all)>;
    /// Does \a act with the view as it is stored, if the person may change it.
    [[nodiscard]] Future<> change(const ViewId &id, const QString &what, const Act &act);
    [[nodiscard]] Future<> add(const SavedView &view);

    Store &m_store;
    Session &m_session;
    CheckQuery m_check;
};

} // namespace headroom
