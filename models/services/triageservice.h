// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/session.h"
#include "models/services/triageact.h"

namespace headroom {

/// A rep's acts on cases (DESIGN §1 "case", "choice"): each with its audit entry in one transaction, one case
/// after another, so that a refusal of one leaves the others done. Needs the role rep or admin. An act on a
/// limit without a case opens one by hand first.
class TriageService final : public QObject
{
    Q_OBJECT
public:
    TriageService(Store &store, Session &session, QObject *parent = nullptr);

    /// Does \a act on each of \a limits. The future fails only where nothing at all could be tried: Forbidden by
    /// role, Invalid for the act itself, a store that cannot be read. What one case refuses, with one sentence
    /// (changed by somebody else meanwhile, not allowed in its state), is in the outcome.
    [[nodiscard]] Future<TriageOutcome> act(const QList<LimitRef> &limits, const TriageAct &act);
    /// Puts back what \a outcome changed, as a new act; a case that was changed since is refused. Nothing is
    /// erased: an undone choice stays as withdrawn. Doing it again is act() with the same act.
    [[nodiscard]] Future<TriageOutcome> undo(const TriageOutcome &outcome);
    /// What is known of one limit, to fill in an act. Invalid where account or limit do not exist.
    [[nodiscard]] Future<TriageFacts> facts(const LimitRef &limit);

private:
    struct Job;
    struct Run;
    void plan(const std::shared_ptr<Run> &run, const QList<LimitRef> &limits, qint64 nowMs);
    void next(const std::shared_ptr<Run> &run);
    void explain(const std::shared_ptr<Run> &run, const Job &job, const Error &error);
    void name(const std::shared_ptr<Run> &run, const Job &job, const Error &error, const CaseId &whose, bool isAnother);
    void refuse(const std::shared_ptr<Run> &run, const Job &job, const Error &error);

    Store &m_store;
    Session &m_session;
};

} // namespace headroom
