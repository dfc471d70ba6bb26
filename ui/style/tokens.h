// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/standing.h"

#include <QColor>

class QPalette;

namespace headroom {

/// Every colour of the window (DESIGN §7 "Look"). Two sets exist, light and dark; nothing else names a
/// colour.
struct Tokens
{
    QColor window, surface, line, lineSoft;
    QColor text, muted, faint;
    QColor accent, onAccent, selection, hover;
    QColor watch, approaching, over, ok; ///< bars, lines and marks
    QColor watchInk, approachingInk, overInk, okInk; ///< the same hues as text: at least 4.5 to 1
    QColor watchTint, approachingTint, overTint, okTint, neutralTint;
    QColor onOver; ///< text on a ground of `over`
    QColor hatch, grid;
    QColor shadow; ///< of what lies over the window
};

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();
/// The set that \a palette was made from: told by its window colour, so that painting follows the palette.
[[nodiscard]] const Tokens &tokensOf(const QPalette &palette);
/// The palette of a set, with PlaceholderText and the Disabled group.
[[nodiscard]] QPalette paletteOf(const Tokens &tokens);

/// Colour of a band's bar, line or mark.
[[nodiscard]] QColor bandColor(const Tokens &tokens, Band band);
/// Colour of text that speaks of a band.
[[nodiscard]] QColor bandInk(const Tokens &tokens, Band band);

} // namespace headroom
