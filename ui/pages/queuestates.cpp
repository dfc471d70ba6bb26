// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/queuestates.h"

#include "ui/format.h"

#include <QCoreApplication>

namespace headroom {
namespace {

struct QueueStateWords
{
    Q_DECLARE_TR_FUNCTIONS(headroom::QueuePage)
};

} // namespace

PaneState queueEmptyState(const QueueModel &model, const Freshness &freshness, const SyncState &sync)
{
    PaneState state;
    const bool nothingRead = freshness.syncedAtMs == 0;
    if (nothingRead && sync.phase != SyncState::Phase::Idle) {
        state.heading = sync.step.isEmpty() ? QueueStateWords::tr("Reading your billing") : sync.step;
        state.done = int(sync.done);
        state.total = int(sync.total);
        state.text = sync.phase == SyncState::Phase::Waiting ? syncText(sync) : progressText(sync);
        state.act = QueueStateWords::tr("Cancel");
        return state;
    }
    state.glyph = Glyph::Queue;
    if (nothingRead) {
        state.heading = QueueStateWords::tr("Nothing has been read yet");
        state.text =
            QueueStateWords::tr("A sync reads customers, plans and usage; accounts near a limit then appear here.");
        state.act = QueueStateWords::tr("Sync now");
        state.actKey = QKeySequence(Qt::Key_F5);
    } else if (!model.filterInForce().isEmpty()) {
        state.heading = QueueStateWords::tr("No account matches “%1”").arg(model.filterInForce().simplified());
        state.text = QueueStateWords::tr("All words must be part of the name, id, mail, plan, meter or owner, and all fields must fit.");
        state.act = QueueStateWords::tr("Empty the search");
    } else {
        state.heading = QueueStateWords::tr("No account is in this view");
        state.text =
            QueueStateWords::tr("%1 accounts were read, %2.")
                .arg(numberText(model.counts().of(QueueView::All)), momentText(freshness.syncedAtMs, {}));
        if (model.view() != QueueView::All)
            state.act = QueueStateWords::tr("Show all accounts");
    }
    return state;
}

} // namespace headroom
