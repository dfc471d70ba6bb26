// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/usagechart.h"

#include "ui/charts/scale.h"
#include "ui/format.h"
#include "ui/style/tokens.h"
#include "ui/style/type.h"

#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QRubberBand>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace headroom {
namespace {

constexpr int fewestDaysInView = 3;

} // namespace

UsageChart::UsageChart(QWidget *parent)
    : QChartView(new QChart, parent)
    , m_days(new QValueAxis(this))
    , m_units(new QValueAxis(this))
    , m_band(new QRubberBand(QRubberBand::Rectangle, this))
{
    installChartAccessibility();
    setAccessibleName(tr("Usage against the cap"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(FullViewportUpdate);
    setMinimumSize(280, 148);
    QChart *chart = this->chart();
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins({0, 0, 0, 0});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setLayoutDirection(Qt::LeftToRight); // time runs left to right in every language
    chart->addAxis(m_days, Qt::AlignBottom);
    chart->addAxis(m_units, Qt::AlignLeft);
    for (QValueAxis *axis : {m_days, m_units}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
    }
}

void UsageChart::setFigure(const UsageFigure &figure)
{
    const bool sameSpan = figure.from == m_figure.from && figure.to == m_figure.to && !m_figure.isEmpty();
    m_figure = figure;
    m_cursor.reset();
    if (!sameSpan) {
        m_first = figure.from;
        m_last = std::max(figure.to, figure.from + 1);
    }
    rebuild();
}

void UsageChart::zoom(qreal factor, qreal aroundDay)
{
    const qreal whole = std::max<qreal>(m_figure.to - m_figure.from, 1);
    const qreal span =
        std::clamp((m_last - m_first) / factor, std::min<qreal>(fewestDaysInView - 1, whole), whole);
    const qreal share = m_last > m_first ? (aroundDay - m_first) / (m_last - m_first) : 0.5;
    const qreal first =
        std::clamp(aroundDay - share * span, qreal(m_figure.from), m_figure.from + whole - span);
    m_first = std::round(first);
    m_last = std::round(first + span);
    applyRanges();
}

void UsageChart::resetZoom()
{
    m_first = m_figure.from;
    m_last = std::max(m_figure.to, m_figure.from + 1);
    applyRanges();
}

void UsageChart::rebuild()
{
    chart()->removeAllSeries();
    const Tokens &t = tokensOf(palette());
    m_top = 1;
    for (const FigurePoint &point : m_figure.line)
        m_top = std::max(m_top, qreal(point.value));
    for (const FigureBlock &block : m_figure.blocks)
        m_top = std::max(m_top, qreal(block.average));
    for (const FanPoint &point : m_figure.fan)
        m_top = std::max(m_top, qreal(point.high90));
    // A cap far above all use would flatten the line: then the axis ends below it, and its label says so.
    if (m_figure.cap && qreal(*m_figure.cap) <= 8 * m_top)
        m_top = std::max(m_top, qreal(*m_figure.cap));
    if (m_figure.agreement && qreal(m_figure.agreement->target) <= 8 * m_top)
        m_top = std::max(m_top, qreal(m_figure.agreement->target));
    m_step = niceStep(m_top, 3);
    m_top *= 1.06;

    if (m_figure.isEmpty())
        return applyRanges();
    addFan(t);
    QList<QPointF> run;
    for (const FigurePoint &point : m_figure.line) {
        if (!run.isEmpty() && run.last().x() + 1.5 < point.day) {
            addLine(run, QPen(t.watch, 2));
            run.clear();
        }
        run.append(QPointF(point.day, qreal(point.value)));
    }
    addLine(run, QPen(t.watch, 2));
    if (m_figure.cap) {
        const auto cap = qreal(*m_figure.cap);
        const QPointF from(m_figure.from, cap);
        const QPointF to(std::max(m_figure.to, m_figure.from + 1), cap);
        addLine({from, to}, QPen(t.over, 2));
        QPen dashed(t.approaching, 1.5);
        dashed.setDashPattern({4, 3});
        addLine({{from.x(), cap * 0.8}, {to.x(), cap * 0.8}}, dashed);
    }
    if (m_figure.agreement) {
        const FigureAgreement &agreed = *m_figure.agreement;
        const auto target = qreal(agreed.target);
        addLine({QPointF(agreed.from, target), QPointF(std::max(agreed.due, agreed.from + 1), target)}, QPen(t.okInk, 2));
    }
    applyRanges();
}

void UsageChart::addLine(const QList<QPointF> &points, const QPen &pen)
{
    if (points.isEmpty())
        return;
    auto *series = new QLineSeries(this);
    series->append(points);
    if (points.size() == 1) {
        series->append(points.first() + QPointF(0.4, 0));
    }
    series->setPen(pen);
    chart()->addSeries(series);
    series->attachAxis(m_days);
    series->attachAxis(m_units);
}

void UsageChart::addFan(const Tokens &tokens)
{
    if (m_figure.fan.size() < 2)
        return;
    QList<QPointF> mid;
    QList<QPointF> low50;
    QList<QPointF> high50;
    QList<QPointF> low90;
    QList<QPointF> high90;
    for (const FanPoint &point : m_figure.fan) {
        mid.append(QPointF(point.day, qreal(point.mid)));
        low50.append(QPointF(point.day, qreal(point.low50)));
        high50.append(QPointF(point.day, qreal(point.high50)));
        low90.append(QPointF(point.day, qreal(point.low90)));
        high90.append(QPointF(point.day, qreal(point.high90)));
    }
    QColor wide = tokens.watch;
    wide.setAlphaF(0.14F);
    QColor narrow = tokens.watch;
    narrow.setAlphaF(0.22F);
    addBand(low90, high90, wide);
    addBand(low50, high50, narrow);
    QPen dotted(tokens.watch, 1.5);
    dotted.setDashPattern({2, 2});
    addLine(mid, dotted);
}

void UsageChart::addBand(const QList<QPointF> &low, const QList<QPointF> &high, const QColor &color)
{
    if (low == high)
        return;
    auto *lower = new QLineSeries(this);
    auto *upper = new QLineSeries(this);
    lower->append(low);
    upper->append(high);
    auto *area = new QAreaSeries(upper, lower);
    area->setParent(this);
    area->setPen(Qt::NoPen);
    area->setBrush(color);
    chart()->addSeries(area);
    area->attachAxis(m_days);
    area->attachAxis(m_units);
}

void UsageChart::applyRanges()
{
    m_days->setRange(m_first, m_last);
    m_units->setRange(0, m_top);
    chart()->setPlotArea(plot());
    viewport()->update();
}

void UsageChart::setCursorRow(std::optional<int> row)
{
    if (row && (*row < 0 || *row >= rows()))
        return;
    if (row == m_cursor)
        return;
    m_cursor = row;
    if (row) {
        const qreal day = m_figure.line[*row].day;
        const qreal span = m_last - m_first;
        if (day < m_first || day > m_last) {
            m_first = day < m_first ? day : day - span;
            m_last = m_first + span;
            applyRanges();
        }
    }
    viewport()->update();
    emit readOutChanged(readOut());
}

QPointF UsageChart::at(qreal day, qreal value) const
{
    const QRectF area = plot();
    return {area.left() + (day - m_first) / (m_last - m_first) * area.width(),
            area.bottom() - value / m_top * area.height()};
}

qreal UsageChart::dayAtX(qreal x) const
{
    const QRectF area = plot();
    return m_first + (x - area.left()) / area.width() * (m_last - m_first);
}

QRectF UsageChart::plot() const
{
    const QFontMetricsF metrics(textFont(font(), TextSize::Small));
    const qreal left = metrics.horizontalAdvance(numberText(qint64(m_top))) + 12;
    const QString cap = m_figure.cap ? tr("cap %1").arg(numberText(*m_figure.cap)) : QString();
    const qreal right =
        std::max(metrics.horizontalAdvance(cap) * 1.1, metrics.horizontalAdvance(tr("estimate"))) + 16;
    return QRectF(left, metrics.height() + 6, width() - left - right, height() - 2 * metrics.height() - 14);
}

void UsageChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    applyRanges();
}

void UsageChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_units)
        rebuild();
}

void UsageChart::wheelEvent(QWheelEvent *event)
{
    const int turn = event->angleDelta().y();
    if (turn == 0)
        return event->ignore();
    zoom(turn > 0 ? 1.25 : 0.8, dayAtX(event->position().x()));
    event->accept();
}

void UsageChart::keyPressEvent(QKeyEvent *event)
{
    const int last = rows() - 1;
    const qreal middle = m_cursor ? m_figure.line[*m_cursor].day : (m_first + m_last) / 2;
    switch (event->key()) {
    case Qt::Key_Left: setCursorRow(m_cursor ? *m_cursor - 1 : last); break;
    case Qt::Key_Right: setCursorRow(m_cursor ? *m_cursor + 1 : last); break;
    case Qt::Key_Home: setCursorRow(0); break;
    case Qt::Key_End: setCursorRow(last); break;
    case Qt::Key_Plus: zoom(1.5, middle); break;
    case Qt::Key_Minus: zoom(1 / 1.5, middle); break;
    case Qt::Key_0: resetZoom(); break;
    default: event->ignore();
    }
}

void UsageChart::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::LeftButton)
        m_dragFrom = event->pos();
}

void UsageChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragFrom && (event->pos() - *m_dragFrom).manhattanLength() > 6) {
        const QRectF area = plot();
        const int a = std::min(m_dragFrom->x(), event->pos().x());
        const int b = std::max(m_dragFrom->x(), event->pos().x());
        m_band->setGeometry(QRect(a, int(area.top()), b - a, int(area.height())));
        m_band->show();
        return;
    }
    const qreal day = dayAtX(event->position().x());
    std::optional<int> nearest;
    for (int row = 0; row < rows(); ++row) {
        const qreal distance = std::abs(m_figure.line[row].day - day);
        if (distance <= 0.6 && (!nearest || distance < std::abs(m_figure.line[*nearest].day - day)))
            nearest = row;
    }
    setCursorRow(plot().contains(event->position()) ? nearest : std::nullopt);
}

void UsageChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragFrom && m_band->isVisible()) {
        const qreal a = dayAtX(std::min(m_dragFrom->x(), event->pos().x()));
        const qreal b = dayAtX(std::max(m_dragFrom->x(), event->pos().x()));
        const qreal least = fewestDaysInView - 1;
        m_first = std::clamp(std::round(a), qreal(m_figure.from),
                             std::max<qreal>(m_figure.to - least, m_figure.from));
        m_last = std::clamp(std::round(b), m_first + least, std::max(qreal(m_figure.to), m_first + least));
        applyRanges();
    }
    m_band->hide();
    m_dragFrom.reset();
}

void UsageChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (!hasFocus())
        setCursorRow(std::nullopt);
}

void UsageChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void UsageChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setCursorRow(std::nullopt);
    viewport()->update();
}

} // namespace headroom
