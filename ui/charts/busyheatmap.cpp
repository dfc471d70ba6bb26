// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/busyheatmap.h"

#include "models/domain/utilisation.h"
#include "ui/format.h"
#include "ui/style/paint.h"
#include "ui/style/type.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace headroom {
namespace {

QString hourText(int hour) { return QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0')); }

} // namespace

BusyHeatmap::BusyHeatmap(QWidget *parent)
    : QWidget(parent)
{
    installChartAccessibility();
    setAccessibleName(tr("Busiest minute by hour"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void BusyHeatmap::setCells(const BusyCells &cells, const QString &unit)
{
    m_cells = cells;
    m_unit = unit;
    m_highest = 0;
    for (const auto &day : cells.cells) {
        for (const auto &value : day)
            m_highest = std::max(m_highest, value.value_or(0));
    }
    m_row = m_column = -1;
    setAccessibleName(cells.perMinute ? tr("Busiest minute by hour") : tr("Busiest hour by weekday"));
    update();
}

qreal BusyHeatmap::labelWidth() const
{
    const QFontMetricsF metrics(textFont(font(), TextSize::Small));
    qreal widest = 0;
    for (int row = 0; row < 7; ++row)
        widest = std::max(widest, metrics.horizontalAdvance(rowHead(row)));
    return widest + 10;
}

QRectF BusyHeatmap::cellRect(int row, int column) const
{
    const qreal left = labelWidth();
    const qreal foot = QFontMetricsF(textFont(font(), TextSize::Small)).height() + 4;
    const qreal w = (width() - left - 1) / 24.0;
    const qreal h = (height() - foot - 4) / 7.0;
    return QRectF(left + column * w, 2 + row * h, w - 1.5, h - 1.5);
}

bool BusyHeatmap::isOver(int row, int column) const
{
    const auto &value = m_cells.cells[size_t(row)][size_t(column)];
    return value && m_cells.cap.isNumber() && *value > m_cells.cap.units;
}

void BusyHeatmap::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(font(), TextSize::Small));
    painter.setPen(t.muted);
    const qreal full = qreal(std::max<qint64>(m_cells.cap.isNumber() ? m_cells.cap.units : m_highest, 1));
    for (int row = 0; row < 7; ++row) {
        const QRectF first = cellRect(row, 0);
        if (row % 2 == 0) {
            painter.setPen(t.muted);
            painter.drawText(QRectF(0, first.top() - 4, first.left() - 6, first.height() + 8),
                             Qt::AlignLeft | Qt::AlignVCenter, rowHead(row));
        }
        for (int column = 0; column < 24; ++column) {
            const QRectF cell = cellRect(row, column);
            const auto &value = m_cells.cells[size_t(row)][size_t(column)];
            if (!value) {
                drawBox(painter, cell, 1.5, Qt::transparent, t.lineSoft);
                continue;
            }
            QColor fill = t.watch;
            fill.setAlphaF(float(std::min(1.0, 0.08 + 0.8 * qreal(*value) / full)));
            const bool over = isOver(row, column);
            drawBox(painter, cell, 1.5, fill, Qt::transparent);
            if (over) {
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(t.over, 1.5));
                painter.drawRoundedRect(cell.adjusted(0.75, 0.75, -0.75, -0.75), 1.5, 1.5);
            }
        }
    }
    painter.setPen(t.muted);
    for (int hour = 0; hour < 24; hour += 6) {
        const QRectF cell = cellRect(6, hour);
        painter.drawText(QPointF(cell.left(), height() - 3), hourText(hour));
    }
    if (m_row >= 0)
        paintCursor(painter);
    if (hasFocus())
        drawFocusRing(painter, rect(), 6, t);
}

void BusyHeatmap::paintCursor(QPainter &painter) const
{
    const Tokens &t = tokensOf(palette());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.text, 2));
    painter.drawRoundedRect(cellRect(m_row, m_column).adjusted(-0.5, -0.5, 0.5, 0.5), 2, 2);
    painter.setFont(textFont(font(), TextSize::Small, true));
    const QString text = readOut();
    const qreal w = painter.fontMetrics().horizontalAdvance(text) + 16;
    const QRectF cell = cellRect(m_row, m_column);
    const qreal x = std::clamp(cell.center().x() - w / 2, 0.0, std::max(width() - w, 0.0));
    const QRectF bubble(x, m_row < 3 ? cell.bottom() + 6 : cell.top() - 28, w, 22);
    drawBox(painter, bubble, 4, t.text, Qt::transparent);
    painter.setPen(t.surface);
    painter.drawText(bubble, Qt::AlignCenter, text);
}

void BusyHeatmap::setCursorCell(int row, int column)
{
    if (row == m_row && column == m_column)
        return;
    m_row = row;
    m_column = column;
    update();
}

void BusyHeatmap::mouseMoveEvent(QMouseEvent *event)
{
    for (int row = 0; row < 7; ++row) {
        for (int column = 0; column < 24; ++column) {
            if (cellRect(row, column).adjusted(0, 0, 1.5, 1.5).contains(event->position()))
                return setCursorCell(row, column);
        }
    }
    setCursorCell(-1, -1);
}

void BusyHeatmap::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    mouseMoveEvent(event);
}

void BusyHeatmap::leaveEvent(QEvent *) { setCursorCell(-1, -1); }

void BusyHeatmap::keyPressEvent(QKeyEvent *event)
{
    const int row = std::max(m_row, 0);
    const int column = std::max(m_column, 0);
    switch (event->key()) {
    case Qt::Key_Left: return setCursorCell(row, std::max(column - 1, 0));
    case Qt::Key_Right: return setCursorCell(row, m_column < 0 ? 0 : std::min(column + 1, 23));
    case Qt::Key_Up: return setCursorCell(std::max(row - 1, 0), column);
    case Qt::Key_Down: return setCursorCell(m_row < 0 ? 0 : std::min(row + 1, 6), column);
    default: event->ignore();
    }
}

void BusyHeatmap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCursorCell(-1, -1);
    update();
}

QString BusyHeatmap::sentence(int row, int column) const
{
    const auto &value = m_cells.cells[size_t(row)][size_t(column)];
    const QString when = QStringLiteral("%1 %2").arg(rowHead(row), columnHead(column));
    if (!value)
        return tr("%1: not measured").arg(when);
    QString text = m_cells.perMinute
        ? tr("%1: %2 %3 in the busiest minute").arg(when, numberText(*value), m_unit)
        : tr("%1: %2 %3 in the busiest hour").arg(when, numberText(*value), m_unit);
    if (m_cells.cap.isNumber())
        text +=
            tr(", %1 of %2")
                .arg(percentText(percentTenths(*value, m_cells.cap.units)), numberText(m_cells.cap.units));
    return text;
}

QString BusyHeatmap::readOut() const { return m_row < 0 ? QString() : sentence(m_row, m_column); }

QString BusyHeatmap::summary() const
{
    int over = 0;
    for (int row = 0; row < 7; ++row) {
        for (int column = 0; column < 24; ++column)
            over += isOver(row, column) ? 1 : 0;
    }
    QString text = tr("Highest %1 %2.").arg(numberText(m_highest), m_unit);
    if (m_cells.cap.isNumber())
        text += QLatin1Char(' ') + tr("%n hour(s) of the week over the cap.", nullptr, over);
    return text;
}

QString BusyHeatmap::rowHead(int row) const { return QLocale().dayName(row + 1, QLocale::ShortFormat); }

QString BusyHeatmap::columnHead(int column) const { return hourText(column); }

QString BusyHeatmap::cell(int row, int column) const { return sentence(row, column); }

} // namespace headroom
