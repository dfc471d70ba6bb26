// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>

namespace headroom {

/// The icons of the window: Lucide outlines (ISC) under :/icons, drawn in the palette's colours.
enum class Glyph {
    Queue,
    Settings,
    Search,
    Sync,
    Close,
    Warning,
    Check,
    Clock,
    Back,
    ChevronDown,
    ChevronUp,
    Note,
    Lock,
    Offline,
    Person,
    Plug,
    Alert,
    Empty,
    Table,
    Chart,
    Reduce,
    Upgrade,
    Activity,
    FollowUp,
    Flag,
    Page,
    Star,
    Plan,
};

/// An icon that follows the palette: text colour when normal, faint when disabled, accent when on or
/// selected.
[[nodiscard]] QIcon icon(Glyph glyph);
/// One picture of \a glyph in \a color, \a size logical px, sharp at \a ratio device px each.
[[nodiscard]] QPixmap glyphPixmap(Glyph glyph, const QColor &color, int size, qreal ratio);

} // namespace headroom
