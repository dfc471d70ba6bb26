// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/palettelist.h"

#include "ui/delegates/palettedelegate.h"

namespace headroom {

void PaletteList::setLines(const QList<PaletteLine> &lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int PaletteList::rowOf(const PaletteLine &line) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].kind == line.kind && m_lines[row].id == line.id)
            return row;
    }
    return -1;
}

int PaletteList::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

QVariant PaletteList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const PaletteLine &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole: return line.text;
    case Qt::AccessibleTextRole: return line.phrase();
    case PaletteDelegate::NoteRole: return line.note;
    case PaletteDelegate::DetailRole: return line.detail;
    case PaletteDelegate::KeyRole: return line.key;
    case PaletteDelegate::ReasonRole: return line.reason;
    case PaletteDelegate::PlacesRole: return QVariant::fromValue(line.places);
    case PaletteDelegate::NotePlacesRole: return QVariant::fromValue(line.notePlaces);
    default: return {};
    }
}

} // namespace headroom
