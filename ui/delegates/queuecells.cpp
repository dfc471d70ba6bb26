// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/queuecells.h"

#include "models/items/wording.h"
#include "ui/style/paint.h"
#include "ui/style/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace headroom {
namespace {

constexpr qreal barWidth = 60;
constexpr qreal barHeight = 8;
constexpr qreal gap = 8;
constexpr qint64 usualTenths = 5'000; ///< a number of usual width: 500.0 %

QString capitalised(QString word)
{
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

/// Mirrors \a part inside the cell for right-to-left windows.
QRectF placed(const CellBrush &cell, const QRectF &part)
{
    if (cell.direction == Qt::LeftToRight)
        return part;
    QRectF mirrored = part;
    mirrored.moveRight(cell.rect.right() - (part.left() - cell.rect.left()));
    return mirrored;
}

/// The cap is a tick at two thirds; what is over lies beyond it, hatched.
void paintBar(const CellBrush &cell, const QRectF &bar, qint64 tenths, Band band)
{
    const Tokens &t = cell.tokens;
    const qreal tick = bar.width() * 2 / 3;
    const qreal filled = std::min(qreal(tenths) / 1000.0 * tick, bar.width());
    const auto stretch = [&](qreal from, qreal to) {
        return placed(cell, QRectF(bar.left() + from, bar.top(), to - from, bar.height()));
    };
    QPainterPath shape;
    shape.addRoundedRect(placed(cell, bar), 2, 2);
    cell.painter.save();
    cell.painter.setRenderHint(QPainter::Antialiasing);
    cell.painter.setClipPath(shape);
    cell.painter.fillRect(placed(cell, bar), t.line);
    cell.painter.fillRect(stretch(0, std::min(filled, tick)), bandColor(t, band));
    if (filled > tick) {
        cell.painter.fillRect(stretch(tick, filled), t.over);
        drawHatch(cell.painter, stretch(tick, filled), t.surface, 4, 1.5);
    }
    cell.painter.restore();
    const QRectF mark = placed(cell, QRectF(bar.left() + tick - 0.75, bar.top() - 3, 1.5, bar.height() + 6));
    cell.painter.fillRect(mark, t.text);
}

std::optional<qint64> dayCap(const QueueLimit &limit)
{
    if (!limit.facts.cap.isNumber())
        return std::nullopt;
    switch (limit.facts.window) {
    case Window::Day: return limit.facts.cap.units;
    case Window::Cycle: {
        const int days = limit.facts.cycleEnd - limit.facts.cycleStart;
        return days > 0 ? std::optional(limit.facts.cap.units / days) : std::nullopt;
    }
    case Window::Minute: break;
    }
    return std::nullopt;
}

} // namespace

void paintTwoTone(const CellBrush &cell, const QString &text, const QString &strong, Qt::Alignment alignment,
                  const QColor &ink)
{
    const QString line =
        QFontMetricsF(cell.font).elidedText(text.simplified(), Qt::ElideRight, cell.rect.width() + 1);
    QTextLayout layout(line, cell.font);
    const qsizetype at = strong.isEmpty() ? -1 : line.indexOf(strong);
    if (at >= 0) {
        QTextCharFormat first;
        first.setForeground(cell.tokens.text);
        layout.setFormats({{int(at), int(strong.size()), first}});
    }
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine row = layout.createLine();
    row.setLineWidth(1e6);
    layout.endLayout();
    const qreal width = row.naturalTextWidth();
    const bool right = QStyle::visualAlignment(cell.direction, alignment).testFlag(Qt::AlignRight);
    const qreal x = right ? cell.rect.right() - width : cell.rect.left();
    cell.painter.setPen(at >= 0 ? cell.tokens.muted : ink);
    layout.draw(&cell.painter, QPointF(x, cell.rect.center().y() - row.height() / 2));
}

QString bandWord(const QueueRow &row)
{
    const Wording wording;
    if (!row.worst.facts.credit && !row.worst.facts.measured && row.worst.facts.blocked.isEmpty())
        return Wording::tr("not measured");
    return capitalised(wording.band(row.standing.band));
}

int percentWidth(const QFont &font)
{
    const Wording wording;
    qreal widest = 0;
    for (const Band band : {Band::Ok, Band::Watch, Band::Approaching, Band::Critical, Band::Over})
        widest = std::max(widest, chipSize(font, capitalised(wording.band(band)), false).width());
    const QFontMetricsF bold(textFont(font, TextSize::Body, true));
    return int(
        std::ceil(barWidth + gap + bold.horizontalAdvance(wording.percent(usualTenths)) + gap + widest));
}

void paintPercent(const CellBrush &cell, const QueueRow &row, const QString &percent, const QString &word)
{
    const Tokens &t = cell.tokens;
    const qreal middle = cell.rect.center().y();
    const auto chipAt = [&](qreal x, std::optional<Glyph> glyph) {
        const QSizeF size = chipSize(cell.font, word, glyph.has_value());
        const QRectF place(x, std::round(middle - size.height() / 2),
                           std::min(size.width(), cell.rect.right() - x), size.height());
        drawChip(cell.painter, placed(cell, place), cell.font, word, chipLook(row.standing.band), t, glyph);
    };
    if (!row.standing.percentTenths) {
        const bool blocked = row.standing.band == Band::Blocked;
        if (blocked || row.worst.facts.credit)
            chipAt(cell.rect.left(), blocked ? std::optional(Glyph::Warning) : std::nullopt);
        else
            paintTwoTone(cell, word, {}, Qt::AlignLeft, t.muted);
        return;
    }
    const QRectF bar(cell.rect.left(), std::round(middle - barHeight / 2), barWidth, barHeight);
    paintBar(cell, bar, *row.standing.percentTenths, row.standing.band);
    const QFont bold = textFont(cell.font, TextSize::Body, true);
    const qreal numberWidth = QFontMetricsF(bold).horizontalAdvance(Wording().percent(usualTenths));
    // More digits than usual reach into the gap before them.
    const QRectF number(bar.right(), cell.rect.top(), gap + numberWidth, cell.rect.height());
    cell.painter.setFont(bold);
    cell.painter.setPen(t.text);
    const Qt::LayoutDirection window = cell.painter.layoutDirection();
    followText(cell.painter, percent);
    cell.painter.drawText(placed(cell, number),
                          int(QStyle::visualAlignment(cell.direction, Qt::AlignRight) | Qt::AlignVCenter)
                              | Qt::TextSingleLine,
                          percent);
    cell.painter.setLayoutDirection(window);
    chipAt(number.right() + gap, {});
}

void paintSparkline(const CellBrush &cell, const QueueRow &row)
{
    const QList<qint64> &trend = row.trend;
    if (trend.size() < 2)
        return paintTwoTone(cell, Wording::none(), {}, Qt::AlignLeft, cell.tokens.faint);
    const std::optional<qint64> cap = dayCap(row.worst);
    const QRectF area(cell.rect.left(), cell.rect.center().y() - 9, std::min(cell.rect.width(), 84.0), 18);
    const qint64 highest = *std::max_element(trend.cbegin(), trend.cend());
    // A cap far above the days would press them flat; then only the days are drawn.
    const bool drawsCap = cap && *cap <= std::max<qint64>(highest, 1) * 4;
    const qreal top = qreal(std::max<qint64>({highest, drawsCap ? *cap : 0, 1})) * 1.08;
    const auto y = [&](qint64 value) { return area.bottom() - 1 - qreal(value) / top * (area.height() - 2); };
    cell.painter.save();
    cell.painter.setRenderHint(QPainter::Antialiasing);
    if (drawsCap) {
        QPen dotted(cell.tokens.faint, 1);
        dotted.setDashPattern({2, 2});
        cell.painter.setPen(dotted);
        cell.painter.drawLine(QPointF(area.left(), y(*cap)), QPointF(area.right(), y(*cap)));
    }
    QPolygonF line;
    const qreal step = area.width() / qreal(trend.size() - 1);
    for (qsizetype i = 0; i < trend.size(); ++i)
        line.append(QPointF(area.left() + qreal(i) * step, y(trend[i])));
    cell.painter.setPen(QPen(bandColor(cell.tokens, row.standing.band), 1.5));
    cell.painter.drawPolyline(line);
    cell.painter.restore();
}

} // namespace headroom
