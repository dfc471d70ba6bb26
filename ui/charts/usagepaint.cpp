// SPDX-License-Identifier: GPL-3.0-or-later
// What UsageChart paints around Qt Charts' series, and what it says in words.
#include "models/domain/utilisation.h"
#include "ui/charts/usagechart.h"
#include "ui/format.h"
#include "ui/style/paint.h"
#include "ui/style/type.h"

#include <QPainter>

#include <algorithm>

namespace headroom {
namespace {

struct EndLabel
{
    qreal y = 0;
    QString text;
    QColor color;
    bool strong = true;
};

/// Keeps labels at the lines' ends from lying over each other, the upper ones moved up.
void spread(QList<EndLabel> &labels, qreal distance)
{
    std::sort(labels.begin(), labels.end(), [](const EndLabel &a, const EndLabel &b) { return a.y < b.y; });
    for (qsizetype i = 1; i < labels.size(); ++i) {
        const qreal overlap = distance - (labels[i].y - labels[i - 1].y);
        if (overlap > 0)
            labels[i].y += overlap;
    }
}

} // namespace

void UsageChart::drawBackground(QPainter *painter, const QRectF &)
{
    const Tokens &t = tokensOf(palette());
    const QRectF area = plot();
    painter->fillRect(rect(), t.surface);
    if (m_figure.isEmpty())
        return;
    painter->save();
    painter->setClipRect(area);
    for (int line = 0; line * m_step <= m_top; ++line) {
        const qreal value = line * m_step;
        const qreal y = std::round(at(m_first, value).y());
        painter->fillRect(QRectF(area.left(), y, area.width(), 1), t.grid);
    }
    if (m_figure.cap && qreal(*m_figure.cap) < m_top) {
        QColor hatch = t.over;
        hatch.setAlphaF(0.22F);
        const qreal y = at(m_first, qreal(*m_figure.cap)).y();
        drawHatch(*painter, QRectF(area.left(), area.top(), area.width(), y - area.top()), hatch, 11, 1);
    }
    for (const FigureBlock &block : m_figure.blocks) {
        const QPointF top = at(block.from - 0.5, qreal(block.average));
        const QRectF box(top, QPointF(at(block.to - 0.5, 0).x(), area.bottom()));
        QColor ground = t.watch;
        ground.setAlphaF(0.1F);
        painter->fillRect(box, ground);
        drawHatch(*painter, box, t.watch, 6, 1);
    }
    painter->restore();
}

void UsageChart::drawForeground(QPainter *painter, const QRectF &)
{
    const Tokens &t = tokensOf(palette());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_figure.isEmpty()) {
        painter->setPen(t.muted);
        painter->drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, summary());
        if (hasFocus())
            drawFocusRing(*painter, QRectF(rect()).adjusted(0, 0, -1, -1), 6, t);
        painter->restore();
        return;
    }
    followText(*painter, tr("today"));
    drawAxes(*painter, t);
    drawEndLabels(*painter, t);
    drawChoice(*painter, t);
    drawAgreement(*painter, t);
    drawCursor(*painter, t);
    if (hasFocus())
        drawFocusRing(*painter, QRectF(rect()).adjusted(0, 0, -1, -1), 6, t);
    painter->restore();
}

void UsageChart::drawAxes(QPainter &painter, const Tokens &tokens) const
{
    const QRectF area = plot();
    painter.setFont(textFont(font(), TextSize::Small));
    painter.setPen(tokens.muted);
    const qreal height = painter.fontMetrics().height();
    for (int line = 0; line * m_step <= m_top; ++line) {
        const qreal value = line * m_step;
        const qreal y = at(m_first, value).y();
        painter.drawText(QRectF(0, y - height / 2, area.left() - 8, height),
                         Qt::AlignRight | Qt::AlignVCenter, numberText(qint64(value)));
    }
    const QString axis = m_figure.cumulative ? tr("%1 since the cycle began") : tr("%1 a day");
    painter.drawText(QPointF(0, height - 3), axis.arg(m_figure.unit));
    const int span = int(m_last - m_first);
    const qreal room = painter.fontMetrics().horizontalAdvance(QStringLiteral("30 Mar 2026"));
    const int every = std::max(1, int(std::ceil(span * room / std::max(area.width(), 1.0))));
    const auto drawDay = [&](EpochDay day, const QString &text) {
        const qreal x = at(day, 0).x();
        painter.drawText(QRectF(x - 60, area.bottom() + 4, 120, height + 2), Qt::AlignHCenter | Qt::AlignTop,
                         text);
    };
    const bool showsToday = m_figure.today >= m_first && m_figure.today <= m_last;
    for (int day = int(m_first); day <= int(m_last); day += every) {
        if (!showsToday || std::abs(day - m_figure.today) >= every * 0.7)
            drawDay(day, dayText(day, m_figure.today));
    }
    painter.setPen(tokens.text);
    if (showsToday)
        drawDay(m_figure.today, tr("today"));
}

void UsageChart::drawEndLabels(QPainter &painter, const Tokens &tokens) const
{
    const QRectF area = plot();
    QList<EndLabel> labels;
    if (m_figure.cap) {
        const auto cap = qreal(*m_figure.cap);
        const bool inside = cap <= m_top;
        labels.append({inside ? at(m_last, cap).y() : area.top(),
                       inside ? tr("cap %1").arg(numberText(*m_figure.cap))
                              : tr("cap %1 ↑").arg(numberText(*m_figure.cap)),
                       tokens.overInk, true});
        if (cap * 0.8 <= m_top)
            labels.append({at(m_last, cap * 0.8).y(), tr("80 %"), tokens.approachingInk, true});
    }
    if (m_figure.fan.size() > 1 && m_figure.fan.last().day <= m_last)
        labels.append({at(m_last, qreal(m_figure.fan.last().mid)).y(), tr("estimate"), tokens.muted, false});
    spread(labels, painter.fontMetrics().height());
    for (const EndLabel &label : qAsConst(labels)) {
        painter.setFont(textFont(font(), TextSize::Small, label.strong));
        painter.setPen(label.color);
        painter.drawText(QRectF(area.right() + 8, label.y - 10, width() - area.right() - 8, 20),
                         Qt::AlignLeft | Qt::AlignVCenter, label.text);
    }
    if (m_figure.line.isEmpty())
        return;
    const FigurePoint &now = m_figure.line.last();
    if (now.day != m_figure.today || now.day < m_first || now.day > m_last)
        return;
    const QPointF point = at(now.day, qreal(now.value));
    drawBox(painter, QRectF(point - QPointF(3.5, 3.5), QSizeF(7, 7)), 3.5, tokens.watch, Qt::transparent);
    painter.setFont(textFont(font(), TextSize::Small, true));
    const QString text = m_figure.cumulative ? tr("%1 so far").arg(numberText(now.value))
                                             : tr("%1 today").arg(numberText(now.value));
    const qreal textWidth = painter.fontMetrics().horizontalAdvance(text);
    const bool atStart = point.x() - 8 - textWidth < area.left();
    const QRectF place(atStart ? point.x() + 8 : point.x() - 8 - textWidth, std::max(point.y() - 24, 0.0),
                       textWidth + 2, 18);
    QColor ground = tokens.surface;
    ground.setAlpha(210);
    painter.fillRect(place, ground);
    painter.setPen(tokens.watchInk);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
}

void UsageChart::drawCursor(QPainter &painter, const Tokens &tokens) const
{
    if (!m_cursor || *m_cursor >= rows())
        return;
    const FigurePoint &point = m_figure.line[*m_cursor];
    const QRectF area = plot();
    const QPointF place = at(point.day, qreal(point.value));
    painter.fillRect(QRectF(std::round(place.x()), area.top(), 1, area.height()), tokens.faint);
    drawBox(painter, QRectF(place - QPointF(4, 4), QSizeF(8, 8)), 4, tokens.surface, tokens.watch);
    painter.setFont(textFont(font(), TextSize::Small, true));
    const QString text = readOut();
    const qreal width = painter.fontMetrics().horizontalAdvance(text) + 16;
    const qreal x = std::clamp(place.x() - width / 2, 0.0, std::max(this->width() - width, 0.0));
    const QRectF bubble(x, area.top() - 2, width, 22);
    drawBox(painter, bubble, 4, tokens.text, Qt::transparent);
    painter.setPen(tokens.surface);
    painter.drawText(bubble, Qt::AlignCenter, text);
}

QString UsageChart::readOut() const
{
    if (!m_cursor || *m_cursor >= rows())
        return {};
    QString text = tr("%1: %2 %3").arg(cell(*m_cursor, 0), cell(*m_cursor, 1), m_figure.unit);
    if (m_figure.cap)
        text += tr(", %1 of the cap").arg(cell(*m_cursor, 2));
    const QString note = cell(*m_cursor, 3);
    return note.isEmpty() ? text : text + QStringLiteral(", ") + note;
}

QString UsageChart::summary() const
{
    if (m_figure.line.isEmpty())
        return tr("No day of this range is measured.");
    const auto peak =
        std::max_element(m_figure.line.cbegin(), m_figure.line.cend(),
                         [](const FigurePoint &a, const FigurePoint &b) { return a.value < b.value; });
    const FigurePoint &now = m_figure.line.last();
    QString text = tr("%1 %2 on %3; highest %4 on %5.")
                       .arg(numberText(now.value), m_figure.unit, dayText(now.day, m_figure.today),
                            numberText(peak->value), dayText(peak->day, m_figure.today));
    if (m_figure.cap) {
        const auto over =
            std::count_if(m_figure.line.cbegin(), m_figure.line.cend(),
                          [&](const FigurePoint &point) { return point.value > *m_figure.cap; });
        text += QLatin1Char(' ')
            + tr("Cap %1; %n day(s) over it.", nullptr, int(over)).arg(numberText(*m_figure.cap));
    }
    const QString agreed = agreementText();
    return agreed.isEmpty() ? text : text + QLatin1Char(' ') + agreed;
}

QString UsageChart::rowHead(int row) const { return cell(row, 0); }

QString UsageChart::columnHead(int column) const
{
    switch (column) {
    case 0: return tr("Day");
    case 1: return m_figure.cumulative ? tr("Used since the cycle began") : tr("Used");
    case 2: return tr("Of the cap");
    default: return tr("Note");
    }
}

QString UsageChart::cell(int row, int column) const
{
    if (row < 0 || row >= rows())
        return {};
    const FigurePoint &point = m_figure.line[row];
    switch (column) {
    case 0: return dayText(point.day, m_figure.today);
    case 1: return numberText(point.value);
    case 2:
        return m_figure.cap && *m_figure.cap > 0 ? percentText(percentTenths(point.value, *m_figure.cap))
                                                 : QStringLiteral("—");
    default: break;
    }
    if (point.day == m_figure.today)
        return tr("so far");
    return point.quality == Quality::Complete ? QString() : tr("at least");
}

} // namespace headroom
