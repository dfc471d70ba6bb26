// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/tabular.h"

#include <QAbstractTableModel>

namespace headroom {

/// A chart's values as a table, newest row first.
class UsageTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// \a values outlives the model; reload() after they have changed.
    explicit UsageTable(const Tabular &values, QObject *parent = nullptr);
    void reload();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    const Tabular &m_values;
    int m_rows = 0;
};

} // namespace headroom
