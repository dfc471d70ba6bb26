// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/usagefigure.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;
class QTableView;

namespace headroom {

class KeyButton;
class Label;
class UsageChart;
class UsageTable;

/// The usage chart with its heading, its ranges (30 days, 90 days, cycle), the choice of meter where there
/// are several, and its table twin (F4).
class UsagePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit UsagePanel(QWidget *parent = nullptr);

    /// Shows \a account; meter and range stay where it is the account shown before.
    void setAccount(const AccountDetail &account);
    void setRange(FigureRange range);
    [[nodiscard]] FigureRange range() const { return m_range; }
    void setTableShown(bool shown);
    [[nodiscard]] bool isTableShown() const;
    [[nodiscard]] UsageChart &chart() const { return *m_chart; }

private:
    QWidget *makeHead();
    void fillMeters();
    void draw();

    AccountDetail m_account;
    MeterId m_meter;
    FigureRange m_range = FigureRange::Days30;
    Label *m_title;
    Label *m_meterLabel;
    QComboBox *m_meters;
    std::array<KeyButton *, 3> m_ranges{};
    KeyButton *m_twin;
    UsageChart *m_chart;
    UsageTable *m_rows;
    QTableView *m_table;
    QStackedWidget *m_stack;
};

} // namespace headroom
