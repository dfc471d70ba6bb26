// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tabular.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QWidget>

namespace headroom {
namespace {

class AccessibleChart;

class AccessibleCell final : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    AccessibleCell(QWidget *widget, const Tabular *table, int row, int column)
        : m_widget(widget)
        , m_table(table)
        , m_row(row)
        , m_column(column)
    { }

    [[nodiscard]] bool isValid() const override { return m_widget && m_row < m_table->rows(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return m_widget ? QAccessible::queryAccessibleInterface(m_widget) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || (kind != QAccessible::Name && kind != QAccessible::Value))
            return {};
        return m_table->cell(m_row, m_column);
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        return m_widget ? QRect(m_widget->mapToGlobal(QPoint(0, 0)), m_widget->size()) : QRect();
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this)
                                                       : nullptr;
    }

    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override { return m_column; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int rowIndex() const override { return m_row; }
    [[nodiscard]] bool isSelected() const override { return false; }
    [[nodiscard]] QAccessibleInterface *table() const override { return parent(); }

private:
    QPointer<QWidget> m_widget;
    const Tabular *m_table;
    int m_row;
    int m_column;
};

class AccessibleChart final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    AccessibleChart(QWidget *widget, const Tabular *table)
        : QAccessibleWidget(widget, QAccessible::Chart)
        , m_table(table)
    { }
    ~AccessibleChart() override
    {
        for (const QAccessible::Id id : qAsConst(m_cells))
            QAccessible::deleteAccessibleInterface(id);
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description ? m_table->summary() : QAccessibleWidget::text(kind);
    }
    [[nodiscard]] int childCount() const override { return m_table->rows() * m_table->columns(); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        const int width = m_table->columns();
        return width > 0 ? cellAt(index / width, index % width) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        auto *other = const_cast<QAccessibleInterface *>(child); // the class offers no const cast of its own
        const QAccessibleTableCellInterface *cell = other ? other->tableCellInterface() : nullptr;
        return cell ? cell->rowIndex() * m_table->columns() + cell->columnIndex() : -1;
    }

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override
    {
        if (row < 0 || column < 0 || row >= m_table->rows() || column >= m_table->columns())
            return nullptr;
        const int key = row * m_table->columns() + column;
        const auto known = m_cells.constFind(key);
        if (known != m_cells.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto *cell = new AccessibleCell(widget(), m_table, row, column);
        m_cells.insert(key, QAccessible::registerAccessibleInterface(cell));
        return cell;
    }
    [[nodiscard]] int selectedCellCount() const override { return 0; }
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    [[nodiscard]] QString columnDescription(int column) const override { return m_table->columnHead(column); }
    [[nodiscard]] QString rowDescription(int row) const override { return m_table->rowHead(row); }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return 0; }
    [[nodiscard]] int columnCount() const override { return m_table->columns(); }
    [[nodiscard]] int rowCount() const override { return m_table->rows(); }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override { return {}; } // allow:PROXY-MODEL (QAccessible, not a view)
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { }

private:
    const Tabular *m_table;
    mutable QHash<int, QAccessible::Id> m_cells;
};

QAccessibleInterface *makeChart(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const auto *table = dynamic_cast<const Tabular *>(object);
    return widget && table ? new AccessibleChart(widget, table) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeChart);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace headroom
