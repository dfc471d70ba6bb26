// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queueaccount.h"
#include "ui/style/tokens.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace headroom {

/// What one cell is painted with.
struct CellBrush
{
    QPainter &painter;
    const Tokens &tokens;
    QRectF rect; ///< the cell without its padding
    QFont font;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Text in one line: \a strong part of it in the text colour, the rest muted; elided at its end.
/// Where \a strong is empty all of it is drawn in \a ink.
void paintTwoTone(const CellBrush &cell, const QString &text, const QString &strong, Qt::Alignment alignment,
                  const QColor &ink);

/// Bar, percent and word of a limit; the word alone where it is blocked or a credit.
void paintPercent(const CellBrush &cell, const QueueRow &row, const QString &percent, const QString &word);
/// The width paintPercent() needs for the longest of the words.
[[nodiscard]] int percentWidth(const QFont &font);

/// The use of the last days, oldest first, with the cap of a day dotted: the day cap, or the cycle cap
/// spread evenly over the cycle's days.
void paintSparkline(const CellBrush &cell, const QueueRow &row);

/// The word on a row's chip: the band with a capital, "Blocked", "Not measured".
[[nodiscard]] QString bandWord(const QueueRow &row);

} // namespace headroom
