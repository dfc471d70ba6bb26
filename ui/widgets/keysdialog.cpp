// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keysdialog.h"

#include "models/items/fuzzy.h"
#include "ui/style/controls.h"
#include "ui/style/paint.h"
#include "ui/style/type.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace headroom {
namespace {

constexpr int keysRole = Qt::UserRole; ///< QStringList, as the desktop writes them; none = a heading

/// A name with the caps of its keys at the end, or a place's heading.
class KeyLineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool heading = index.data(keysRole).toStringList().isEmpty();
        return {200, rowHeight(option.font, true) + (heading ? 8 : 2)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        const QStringList keys = index.data(keysRole).toStringList();
        const bool heading = keys.isEmpty();
        painter->save();
        if (!heading)
            paintItemGround(*painter, option);
        const bool mirrored = option.direction == Qt::RightToLeft;
        QRect room = option.rect.adjusted(8, heading ? 6 : 0, -8, 0);
        for (qsizetype i = keys.size() - 1; i >= 0; --i) {
            const QSize size = keyCapSize(option.font, keys[i]).toSize();
            const int x = mirrored ? room.left() : room.right() - size.width() + 1;
            drawKeyCap(*painter, QRect(QPoint(x, room.center().y() - size.height() / 2), size), option.font, keys[i],
                       t.muted, t.line);
            room.adjust(mirrored ? size.width() + 4 : 0, 0, mirrored ? 0 : -size.width() - 4, 0);
        }
        painter->setFont(textFont(option.font, heading ? TextSize::Small : TextSize::Body, false));
        painter->setPen(heading ? t.muted : t.text);
        painter->drawText(room, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }
};

QStringList capsOf(const Acts &acts, KeyMap &keys, const ActLine &act)
{
    QStringList caps;
    const QString id = QString::fromLatin1(act.id);
    if (!act.has(ActLine::Fixed) && (!acts.isDone(id) || !acts.isOffered(act)))
        return caps;
    for (const QKeySequence &key : keys.acting(id))
        caps.append(keyName(key));
    return caps;
}

} // namespace

KeysDialog::KeysDialog(Acts &acts, ActPlace here, QWidget *parent)
    : QDialog(parent)
    , m_acts(acts)
    , m_here(here)
    , m_filter(new QLineEdit)
    , m_list(new QTreeWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    build();
    fill();
    connect(m_filter, &QLineEdit::textChanged, this, &KeysDialog::narrow);
    m_filter->setFocus();
}

void KeysDialog::build()
{
    m_filter->setAccessibleName(tr("Find a key"));
    m_filter->setPlaceholderText(tr("Find a key"));
    m_filter->installEventFilter(this);
    m_list->setAccessibleName(tr("Keys"));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new KeyLineDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *close = new KeyButton(tr("Close"), QKeySequence(Qt::Key_Escape));
    close->setAutoDefault(false);
    connect(close, &KeyButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(new Label(tr("Keys"), TextSize::Title, TextTone::Strong));
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    const QSize room = parentWidget() ? parentWidget()->size() : QSize(1024, 640);
    resize(std::min(520, room.width() - 80), std::min(640, room.height() - 80));
}

void KeysDialog::fill()
{
    QList<ActPlace> places{m_here};
    for (const ActLine &act : actList()) {
        if (!places.contains(act.place))
            places.append(act.place);
    }
    for (const ActPlace place : std::as_const(places)) {
        auto *heading = new QTreeWidgetItem(m_list, {placeText(place)});
        for (const ActLine &act : actList()) {
            const QStringList caps = act.place == place ? capsOf(m_acts, m_acts.keys(), act) : QStringList();
            if (caps.isEmpty())
                continue;
            auto *line = new QTreeWidgetItem(heading, {actName(act)});
            line->setData(0, keysRole, caps);
            line->setData(0, Qt::AccessibleTextRole,
                          QStringLiteral("%1: %2").arg(actName(act), caps.join(QStringLiteral(", "))));
        }
        heading->setExpanded(true);
        heading->setHidden(heading->childCount() == 0);
    }
}

void KeysDialog::narrow(const QString &text)
{
    const FuzzyQuery query(text);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *heading = m_list->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < heading->childCount(); ++j) {
            QTreeWidgetItem *line = heading->child(j);
            const QString caps = line->data(0, keysRole).toStringList().join(u' ');
            const std::optional<int> byName = query.rank(line->text(0));
            const bool shown = (byName && *byName < FuzzyQuery::scattered)
                || caps.split(u' ').contains(text.trimmed(), Qt::CaseInsensitive);
            line->setHidden(!shown);
            any = any || shown;
        }
        heading->setHidden(!any);
    }
}

/// The field keeps the focus; what moves through a list moves this one.
bool KeysDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        QScrollBar *bar = m_list->verticalScrollBar();
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down: bar->triggerAction(QScrollBar::SliderSingleStepAdd); return true;
        case Qt::Key_Up: bar->triggerAction(QScrollBar::SliderSingleStepSub); return true;
        case Qt::Key_PageDown: bar->triggerAction(QScrollBar::SliderPageStepAdd); return true;
        case Qt::Key_PageUp: bar->triggerAction(QScrollBar::SliderPageStepSub); return true;
        default: break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace headroom
