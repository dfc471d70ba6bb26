// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/accountdetail.h"
#include "ui/charts/tabular.h"

#include <QWidget>

namespace headroom {

/// The busiest minute (or hour) of each weekday and hour: darker is busier, outlined is over the cap, an
/// empty frame is not measured. The pointer or the arrow keys read cells out.
class BusyHeatmap final : public QWidget, public Tabular
{
    Q_OBJECT
public:
    explicit BusyHeatmap(QWidget *parent = nullptr);

    void setCells(const BusyCells &cells, const QString &unit);
    /// "Mon 14:00: 268 requests in the busiest minute, 446.6 % of 60"; empty without cursor.
    [[nodiscard]] QString readOut() const;

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] int rows() const override { return 7; }
    [[nodiscard]] int columns() const override { return 24; }
    [[nodiscard]] QString rowHead(int row) const override;
    [[nodiscard]] QString columnHead(int column) const override;
    [[nodiscard]] QString cell(int row, int column) const override;
    [[nodiscard]] QSize sizeHint() const override { return {600, 116}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 100}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void paintCursor(QPainter &painter) const;
    [[nodiscard]] QRectF cellRect(int row, int column) const;
    [[nodiscard]] qreal labelWidth() const;
    [[nodiscard]] bool isOver(int row, int column) const;
    [[nodiscard]] QString sentence(int row, int column) const;
    void setCursorCell(int row, int column);

    BusyCells m_cells;
    QString m_unit;
    qint64 m_highest = 0;
    int m_row = -1; ///< cursor; -1 = none
    int m_column = -1;
};

} // namespace headroom
