// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/triageact.h"

#include <QObject>

#include <optional>

namespace headroom {

/// One call of the service: an act with the limits it is done on.
struct TriageCall
{
    QList<LimitRef> limits;
    TriageAct act;
};

/// One thing a person did, as Undo and Redo name it. Its calls differ where each account has its own answer.
struct TriageEntry
{
    QList<TriageCall> calls;
    TriageOutcome outcome; ///< of doing it
};

/// What was done in this window since it opened, to go back and forth in. GUI thread.
class TriageHistory final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Something new was done: what had been undone cannot be redone any more.
    void add(TriageEntry entry);
    /// Takes the newest one out; whoever takes it says what became of it.
    [[nodiscard]] std::optional<TriageEntry> takeUndo();
    [[nodiscard]] std::optional<TriageEntry> takeRedo();
    void wasUndone(TriageEntry entry);
    void wasRedone(TriageEntry entry);
    /// It could not be done now and may be tried again.
    void putBack(TriageEntry entry, bool undo);
    /// Another workspace: nothing of this one can be taken back.
    void clear();

    /// "snooze of Larkfield Maps"; empty where there is nothing.
    [[nodiscard]] QString undoName() const;
    [[nodiscard]] QString redoName() const;
    /// Whether Undo would take back this choice now.
    [[nodiscard]] bool wouldUndo(const ChoiceId &choice) const;

signals:
    void changed();

private:
    QList<TriageEntry> m_done;
    QList<TriageEntry> m_undone;
};

} // namespace headroom
