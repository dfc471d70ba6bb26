// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/palettesearch.h"

#include <QAbstractListModel>

namespace headroom {

/// The palette's lines for its list. GUI thread.
class PaletteList final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(const QList<PaletteLine> &lines);
    [[nodiscard]] const PaletteLine &line(int row) const { return m_lines[row]; }
    /// The row of the same thing as \a line; -1 where it is gone.
    [[nodiscard]] int rowOf(const PaletteLine &line) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<PaletteLine> m_lines;
};

} // namespace headroom
