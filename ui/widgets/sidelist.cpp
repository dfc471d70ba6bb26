// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidelist.h"

#include "ui/style/paint.h"
#include "ui/style/type.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace headroom {
namespace {

constexpr int viewRole = Qt::UserRole;
constexpr int countRole = Qt::UserRole + 1;

class SideDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {80, rowHeight(option.font, false) - 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        const QRectF ground = QRectF(option.rect).adjusted(0, 1, 0, -1);
        if (current || hovered)
            drawBox(*painter, ground, 6, current ? t.selection : t.lineSoft, Qt::transparent);
        if (current && option.state.testFlag(QStyle::State_HasFocus))
            drawFocusRing(*painter, ground, 6, t);
        const QRect inner = option.rect.adjusted(8, 0, -8, 0);
        const QString count = index.data(countRole).toString();
        painter->save();
        painter->setPen(t.muted);
        painter->setFont(option.font);
        const auto lead = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
        const auto trail = int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter);
        painter->drawText(inner, trail, count);
        painter->setPen(t.text);
        painter->setFont(textFont(option.font, TextSize::Body, current));
        const int taken = count.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(count) + 8;
        const QRect textRect = option.direction == Qt::RightToLeft ? inner.adjusted(taken, 0, 0, 0)
                                                                   : inner.adjusted(0, 0, -taken, 0);
        painter->drawText(
            textRect, lead | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, textRect.width()));
        painter->restore();
    }
};

} // namespace

SideList::SideList(const QString &accessibleName, QWidget *parent)
    : QListView(parent)
    , m_entries(new QStandardItemModel(this))
{
    setAccessibleName(accessibleName);
    setModel(m_entries);
    setItemDelegate(new SideDelegate(this));
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    viewport()->setPalette(clear);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            emit chosen(index.data(viewRole).toInt());
    });
}

void SideList::setEntries(const QList<SideEntry> &entries)
{
    const int kept = currentId();
    const bool sameNames = m_entries->rowCount() == entries.size();
    if (!sameNames) {
        const QSignalBlocker quiet(selectionModel());
        m_entries->clear();
        for (qsizetype i = 0; i < entries.size(); ++i)
            m_entries->appendRow(new QStandardItem);
    }
    int row = 0;
    for (const SideEntry &entry : entries) {
        QStandardItem *item = m_entries->item(row++);
        const QString count = entry.count ? QLocale().toString(*entry.count) : QString();
        item->setData(entry.id, viewRole);
        item->setText(entry.text);
        item->setData(count, countRole);
        item->setData(count.isEmpty() ? entry.text : QStringLiteral("%1, %2").arg(entry.text, count),
                      Qt::AccessibleTextRole);
    }
    if (!sameNames) {
        const QSignalBlocker quiet(this);
        setCurrentId(kept);
        updateGeometry();
    }
}

void SideList::setCurrentId(int id)
{
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        if (m_entries->item(row)->data(viewRole).toInt() == id)
            return setCurrentIndex(m_entries->index(row, 0));
    }
    setCurrentIndex(QModelIndex());
}

int SideList::idAt(const QModelIndex &index) { return index.data(viewRole).toInt(); }

int SideList::currentId() const
{
    return currentIndex().isValid() ? currentIndex().data(viewRole).toInt() : -1;
}

QSize SideList::sizeHint() const { return {168, m_entries->rowCount() * (rowHeight(font(), false) - 2) + 2}; }

} // namespace headroom
