// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/usagetable.h"

namespace headroom {
namespace {

bool isNumber(int column) { return column == 1 || column == 2; }

} // namespace

UsageTable::UsageTable(const Tabular &values, QObject *parent)
    : QAbstractTableModel(parent)
    , m_values(values)
{ }

void UsageTable::reload()
{
    beginResetModel();
    m_rows = m_values.rows();
    endResetModel();
}

int UsageTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_rows; }

int UsageTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_values.columns();
}

QVariant UsageTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeading));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return m_values.cell(m_rows - 1 - index.row(), index.column());
}

QVariant UsageTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeading));
    return role == Qt::DisplayRole ? m_values.columnHead(section) : QVariant();
}

} // namespace headroom
