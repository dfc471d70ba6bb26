// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icon.h"
#include "ui/style/tokens.h"

#include <QRectF>

#include <optional>

class QPainter;
class QFont;

namespace headroom {

/// How a chip looks: tinted by band, outlined for critical, filled and hatched for over, grey, or green.
enum class ChipLook { Neutral, Watch, Approaching, Critical, Over, Ok };

[[nodiscard]] ChipLook chipLook(Band band);

/// Diagonal lines over \a area in logical px (Qt's brush patterns count device px and turn too fine).
void drawHatch(QPainter &painter, const QRectF &area, const QColor &color, qreal pitch, qreal width);

/// The size a chip with \a text needs (20 px high at the usual text size).
[[nodiscard]] QSizeF chipSize(const QFont &body, const QString &text, bool withGlyph);
void drawChip(QPainter &painter, const QRectF &rect, const QFont &body, const QString &text, ChipLook look,
              const Tokens &tokens, std::optional<Glyph> glyph = {});

/// The small outlined cap that teaches a key.
[[nodiscard]] QSizeF keyCapSize(const QFont &body, const QString &key);
void drawKeyCap(QPainter &painter, const QRectF &rect, const QFont &body, const QString &key,
                const QColor &ink, const QColor &outline);

/// A soft shadow of \a rect, for what floats above a pane: it reaches 12 px further to every side.
void drawShadow(QPainter &painter, const QRectF &rect, qreal radius);

/// Lets \a painter run text in its own direction: numbers keep their order in right-to-left windows.
void followText(QPainter &painter, const QString &text);

/// 2 px of accent around \a rect, for whatever has the focus.
void drawFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const Tokens &tokens);
/// The soft shadow of a box of \a radius that lies over the window, \a reach px around it.
void paintShadow(QPainter &painter, const QRectF &box, qreal radius, int reach, const Tokens &tokens);
/// A filled, outlined rectangle with sharp hairline and round corners.
void drawBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &outline);

} // namespace headroom
