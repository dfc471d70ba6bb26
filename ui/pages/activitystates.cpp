// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activitystates.h"

#include <QCoreApplication>

namespace headroom {
namespace {

struct ActivityStateWords
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ActivityPage)
};

} // namespace

PaneState activityEmptyState(const ActivityAbsence &absence)
{
    PaneState state;
    if (absence.error) {
        state.word = PaneState::Word{ActivityStateWords::tr("Not read"), ChipLook::Critical, Glyph::Alert};
        state.heading = ActivityStateWords::tr("The activity could not be read");
        state.text = absence.error->detail;
        state.act = ActivityStateWords::tr("Try again");
        return state;
    }
    if (absence.loading) {
        state.heading = ActivityStateWords::tr("Reading the activity");
        return state;
    }
    state.glyph = Glyph::Activity;
    if (!absence.search.trimmed().isEmpty()) {
        state.heading = absence.more ? ActivityStateWords::tr("Nothing found yet")
                                     : ActivityStateWords::tr("Nothing matches “%1”").arg(absence.search.simplified());
        state.text = ActivityStateWords::tr("Words, and account:, kind: and by: narrow the list.");
        state.act = absence.more ? ActivityStateWords::tr("Search older entries") : ActivityStateWords::tr("Empty the search");
        return state;
    }
    state.heading = ActivityStateWords::tr("Nothing has happened yet");
    state.text = ActivityStateWords::tr("Cases, choices, notes, follow-ups and syncs appear here as they happen.");
    return state;
}

} // namespace headroom
