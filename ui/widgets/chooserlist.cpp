// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chooserlist.h"

#include "ui/style/paint.h"
#include "ui/style/type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace headroom {
namespace {

enum Role { IdRole = Qt::UserRole, AsideRole, KeyRole };
constexpr int itemPadding = 10;
constexpr int keyGap = 24;
constexpr int mostShown = 9;

class ChooserDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(option.font);
        int width = 2 * itemPadding + metrics.horizontalAdvance(index.data().toString());
        const QString aside = index.data(AsideRole).toString();
        const QString key = index.data(KeyRole).toString();
        if (!aside.isEmpty())
            width += keyGap + metrics.horizontalAdvance(aside);
        if (!key.isEmpty())
            width += 12 + int(keyCapSize(option.font, key).width());
        return {width, rowHeight(option.font, false)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        if (option.state.testFlag(QStyle::State_Selected))
            drawBox(*painter, QRectF(option.rect).adjusted(0, 1, 0, -1), 6, t.selection, Qt::transparent);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            drawBox(*painter, QRectF(option.rect).adjusted(0, 1, 0, -1), 6, t.hover, Qt::transparent);
        painter->save();
        painter->setFont(option.font);
        QRect room = option.rect.adjusted(itemPadding, 0, -itemPadding, 0);
        const auto fromEnd = [&](int width, int height) {
            const QRect logical(room.right() + 1 - width, room.center().y() - height / 2, width, height);
            room.setRight(logical.left() - 1 - 12);
            return QStyle::visualRect(option.direction, option.rect, logical);
        };
        const QString key = index.data(KeyRole).toString();
        if (!key.isEmpty()) {
            const QSize cap = keyCapSize(option.font, key).toSize();
            drawKeyCap(*painter, fromEnd(cap.width(), cap.height()), option.font, key, t.muted, t.line);
        }
        const QString aside = index.data(AsideRole).toString();
        if (!aside.isEmpty()) {
            painter->setPen(t.muted);
            const QRect place = fromEnd(option.fontMetrics.horizontalAdvance(aside) + 1, option.rect.height());
            painter->drawText(place, Qt::AlignCenter | Qt::TextSingleLine, aside);
        }
        painter->setPen(t.text);
        const auto lead = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, room), lead | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }
};

} // namespace

ChooserList::ChooserList(QWidget *parent)
    : QListView(parent)
    , m_rows(new QStandardItemModel(this))
{
    setModel(m_rows);
    setItemDelegate(new ChooserDelegate(this));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        emit chosen(index.data(IdRole).toString());
    });
}

void ChooserList::setItems(const QList<ChooserItem> &items)
{
    const QString kept = currentId();
    int current = 0;
    m_rows->clear();
    for (const ChooserItem &item : items) {
        auto *row = new QStandardItem(item.text);
        row->setData(item.id, IdRole);
        row->setData(item.aside, AsideRole);
        row->setData(item.key.toUpper(), KeyRole);
        QStringList spoken{item.text};
        if (!item.aside.isEmpty())
            spoken.append(item.aside);
        if (!item.key.isEmpty())
            spoken.append(tr("key %1").arg(item.key.toUpper()));
        row->setData(spoken.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
        if (item.id == kept)
            current = m_rows->rowCount();
        m_rows->appendRow(row);
    }
    setCurrentIndex(m_rows->index(current, 0));
    updateGeometry();
}

QString ChooserList::currentId() const
{
    return currentIndex().isValid() ? currentIndex().data(IdRole).toString() : QString();
}

QStringList ChooserList::ids() const
{
    QStringList ids;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        ids.append(m_rows->item(row)->data(IdRole).toString());
    return ids;
}

void ChooserList::moveBy(int rows)
{
    if (m_rows->rowCount() == 0)
        return;
    const int to = std::clamp(currentIndex().row() + rows, 0, m_rows->rowCount() - 1);
    setCurrentIndex(m_rows->index(to, 0));
}

QSize ChooserList::sizeHint() const
{
    const int rows = std::clamp(m_rows->rowCount(), 1, mostShown);
    return {std::max(sizeHintForColumn(0), 240), rows * rowHeight(font(), false) + 2};
}

void ChooserList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            emit chosen(currentId());
        return;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QString letter = event->text().toUpper();
    for (int row = 0; m_letters && plain && !letter.isEmpty() && row < m_rows->rowCount(); ++row) {
        if (m_rows->item(row)->data(KeyRole).toString() == letter)
            return emit chosen(m_rows->item(row)->data(IdRole).toString());
    }
    if (plain && m_letters && (event->key() == Qt::Key_J || event->key() == Qt::Key_K))
        return moveBy(event->key() == Qt::Key_J ? 1 : -1);
    QListView::keyPressEvent(event);
}

} // namespace headroom
