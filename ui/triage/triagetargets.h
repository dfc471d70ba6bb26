// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/queuemodel.h"
#include "models/services/triageact.h"

#include <QHash>
#include <QObject>

namespace headroom {

class QueueTableView;
class WindowActions;

/// One row that is acted on: its worst limit's case (DESIGN §4 "Queue row").
struct TriageTarget
{
    LimitRef limit;
    QString name;
    CaseState state = CaseState::None;
    Window window = Window::Cycle;
};

/// The marked rows that are in view, else the current one: nothing is done to a row that nobody sees.
[[nodiscard]] QList<TriageTarget> triageTargets(const QueueModel &model, const QueueTableView &table);

/// The current row, whatever is marked.
[[nodiscard]] std::optional<TriageTarget> currentTarget(const QueueModel &model, const QueueTableView &table);

/// What is being acted on, with what the store says of each. Asks once for each set of rows.
class TriageSubject final : public QObject
{
    Q_OBJECT
public:
    explicit TriageSubject(WindowActions &actions, QObject *parent = nullptr);

    void set(const QList<TriageTarget> &targets);
    [[nodiscard]] const QList<TriageTarget> &targets() const { return m_targets; }
    [[nodiscard]] bool isOne() const { return m_targets.size() == 1; }
    [[nodiscard]] QStringList names() const;
    /// The facts that have come so far.
    [[nodiscard]] QList<TriageFacts> facts() const;
    /// The facts of the target at \a index, if they have come.
    [[nodiscard]] const TriageFacts *factsOf(qsizetype index) const;
    [[nodiscard]] bool isKnown() const { return m_facts.size() == m_asked; }
    /// All limits, with the version of the case that the person saw where that is known.
    [[nodiscard]] QList<LimitRef> limits() const;
    [[nodiscard]] LimitRef limit(qsizetype index) const;

signals:
    void known(); ///< all facts that were asked for have come
    void failed(const headroom::Error &error);

private:
    WindowActions &m_actions;
    QList<TriageTarget> m_targets;
    QHash<qsizetype, TriageFacts> m_facts;
    qsizetype m_asked = 0;
    int m_round = 0;
};

} // namespace headroom
