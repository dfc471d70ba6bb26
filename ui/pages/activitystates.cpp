// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activitystates.h"

#include <QCoreApplication>

namespace headroom {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ActivityPage)
};

} // namespace

PaneState activityEmptyState(const ActivityAbsence &absence)
{
    PaneState state;
    if (absence.error) {
        state.word = PaneState::Word{Words::tr("Not read"), ChipLook::Critical, Glyph::Alert};
        state.heading = Words::tr("The activity could not be read");
        state.text = absence.error->detail;
        state.act = Words::tr("Try again");
        return state;
    }
    if (absence.loading) {
        state.heading = Words::tr("Reading the activity");
        return state;
    }
    state.glyph = Glyph::Activity;
    if (!absence.search.trimmed().isEmpty()) {
        state.heading = absence.more ? Words::tr("Nothing found yet")
                                     : Words::tr("Nothing matches “%1”").arg(absence.search.simplified());
        state.text = Words::tr("Words, and account:, kind: and by: narrow the list.");
        state.act = absence.more ? Words::tr("Search older entries") : Words::tr("Empty the search");
        return state;
    }
    state.heading = Words::tr("Nothing has happened yet");
    state.text = Words::tr("Cases, choices, notes, follow-ups and syncs appear here as they happen.");
    return state;
}

} // namespace headroom
