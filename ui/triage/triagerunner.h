// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/async.h"
#include "ui/triage/triagehistory.h"

#include <functional>

namespace headroom {

class WindowActions;

/// Does acts on cases one after another, keeps their history, and tells what came of them. Acts that are asked
/// for while one is under way wait for it. GUI thread.
class TriageRunner final : public QObject
{
    Q_OBJECT
public:
    explicit TriageRunner(WindowActions &actions, QObject *parent = nullptr);

    using Done = std::function<void(const Result<TriageOutcome> &)>;
    /// Does \a calls as one act; \a done hears what came of all of them.
    void run(const QList<TriageCall> &calls, Done done);
    void undo();
    void redo();
    [[nodiscard]] TriageHistory &history() { return m_history; }

signals:
    /// Something was taken back or done again; what refused is in the outcome.
    void wentBack(const headroom::TriageOutcome &outcome);
    /// Nothing could be tried; it stays in the history.
    void notBack(const headroom::Error &error);

private:
    using Step = std::function<void()>;
    void enqueue(Step step);
    void stepEnded();
    void callNext(const std::shared_ptr<TriageEntry> &entry, qsizetype index, const Done &done);
    void ended(const TriageEntry &entry, bool undo, const Result<TriageOutcome> &outcome);

    WindowActions &m_actions;
    TriageHistory m_history;
    QList<Step> m_steps;
    bool m_busy = false;
};

} // namespace headroom
