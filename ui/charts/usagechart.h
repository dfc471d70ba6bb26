// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/tabular.h"
#include "ui/charts/usagefigure.h"

#include <QtCharts/QChartView>

class QValueAxis;
class QRubberBand;

namespace headroom {

struct Tokens;

/// Use against a cap over days: the line, the cap with its number at its end, 80 % dashed, what lies over
/// the cap hatched, spans hatched, the estimate as a fan. Wheel and drag zoom, + - and 0 too; the pointer
/// or the arrow keys read values out. Follows the palette.
class UsageChart final : public QChartView, public Tabular
{
    Q_OBJECT
public:
    explicit UsageChart(QWidget *parent = nullptr);

    void setFigure(const UsageFigure &figure);
    [[nodiscard]] const UsageFigure &figure() const { return m_figure; }

    /// Days in view; the whole figure after setFigure() and resetZoom().
    [[nodiscard]] int daysInView() const { return int(m_last - m_first) + 1; }
    void zoom(qreal factor, qreal aroundDay);
    void resetZoom();
    /// What the cursor says, "14 Nov: 3,102 requests, 310.2 % of the cap"; empty without cursor.
    [[nodiscard]] QString readOut() const;

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] int rows() const override { return int(m_figure.line.size()); }
    [[nodiscard]] int columns() const override { return 4; }
    [[nodiscard]] QString rowHead(int row) const override;
    [[nodiscard]] QString columnHead(int column) const override;
    [[nodiscard]] QString cell(int row, int column) const override;
    [[nodiscard]] QSize sizeHint() const override { return {600, 216}; }

signals:
    void readOutChanged(const QString &text);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void rebuild();
    void addLine(const QList<QPointF> &points, const QPen &pen);
    void addFan(const Tokens &tokens);
    void addBand(const QList<QPointF> &low, const QList<QPointF> &high, const QColor &color);
    void applyRanges();
    void setCursorRow(std::optional<int> row);
    void drawAxes(QPainter &painter, const Tokens &tokens) const;
    void drawEndLabels(QPainter &painter, const Tokens &tokens) const;
    void drawCursor(QPainter &painter, const Tokens &tokens) const;
    void drawAgreement(QPainter &painter, const Tokens &tokens) const;
    void drawChoice(QPainter &painter, const Tokens &tokens) const;
    void drawNote(QPainter &painter, const QPointF &at, const QString &text, const QColor &ink) const;
    [[nodiscard]] QString agreementText() const;
    [[nodiscard]] QPointF at(qreal day, qreal value) const;
    [[nodiscard]] qreal dayAtX(qreal x) const;
    [[nodiscard]] QRectF plot() const;

    UsageFigure m_figure;
    QValueAxis *m_days;
    QValueAxis *m_units;
    QRubberBand *m_band;
    std::optional<QPoint> m_dragFrom;
    std::optional<int> m_cursor; ///< row of the line
    qreal m_first = 0; ///< days in view
    qreal m_last = 1;
    qreal m_top = 1; ///< the unit axis ends here
    qreal m_step = 1;
};

} // namespace headroom
