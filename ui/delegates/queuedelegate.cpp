// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/queuedelegate.h"

#include "models/items/queuemodel.h"
#include "ui/delegates/queuecells.h"
#include "ui/style/controls.h"
#include "ui/style/type.h"
#include "ui/windowstate.h"

#include <QPainter>

namespace headroom {
namespace {

constexpr int padding = 8;

void paintMark(const CellBrush &cell, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QStyleOptionViewItem mark(option);
    mark.rect = QRect(int(cell.rect.center().x()) - 8, int(cell.rect.center().y()) - 8, 16, 16);
    mark.state.setFlag(QStyle::State_On, index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    mark.state.setFlag(QStyle::State_Enabled);
    paintCheckBox(cell.painter, mark);
}

/// The part of the cell that is read first; the rest of the text is muted.
QString leadingPart(const QueueRow &row, QueueTable::Column column)
{
    const Wording wording;
    if (column == QueueTable::Used) {
        const bool known = row.worst.facts.measured && row.worst.facts.blocked.isEmpty();
        return known ? wording.isolated(wording.number(row.worst.facts.used)) : Wording::none();
    }
    const QString days = wording.isolated(wording.days(row.standing.daysToCap));
    const QString all = wording.daysWithBasis(row.standing);
    return all.startsWith(days) ? days : all;
}

} // namespace

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option, index);
    const Tokens &t = tokensOf(option.palette);
    const QVariant shown = index.data(QueueModel::RowRole);
    const auto *row = static_cast<const QueueRow *>(shown.constData());
    const QRectF inner = QRectF(option.rect).adjusted(padding, 0, -padding, -1);
    const CellBrush cell{*painter, t, inner, option.font, option.direction};
    const auto column = QueueTable::Column(index.column());
    const QString text = index.data().toString();
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    switch (column) {
    case QueueTable::Mark: paintMark(cell, option, index); break;
    case QueueTable::Account: {
        CellBrush name = cell;
        name.font = textFont(option.font, TextSize::Body, true);
        paintTwoTone(name, text, {}, Qt::AlignLeft, t.text);
        break;
    }
    case QueueTable::Used:
    case QueueTable::DaysToCap: paintTwoTone(cell, text, leadingPart(*row, column), alignment, t.text); break;
    case QueueTable::Percent: paintPercent(cell, *row, text, bandWord(*row)); break;
    case QueueTable::Trend: paintSparkline(cell, *row); break;
    case QueueTable::Plan:
    case QueueTable::Projected: paintTwoTone(cell, text, {}, alignment, t.text); break;
    case QueueTable::Age: {
        const bool stale = row->worst.readAtMs > 0 && row->ageMs > staleAfterMs;
        paintTwoTone(cell, text, {}, alignment, stale ? t.approachingInk : t.muted);
        break;
    }
    case QueueTable::Why:
    case QueueTable::Owner: paintTwoTone(cell, text, {}, alignment, t.muted); break;
    }
    painter->restore();
}

void QueueDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = selected && option.state.testFlag(QStyle::State_Active);
    if (selected)
        painter.fillRect(option.rect, t.selection);
    else if (index.row() == m_hoveredRow)
        painter.fillRect(option.rect, t.hover);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.lineSoft);
    if (selected && index.column() == m_firstColumn) {
        const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                         focused ? t.accent : t.faint);
    }
}

} // namespace headroom
