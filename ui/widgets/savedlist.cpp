// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/savedlist.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>

namespace headroom {
namespace {

constexpr int longestName = 60;

} // namespace

SavedList::SavedList(const QString &accessibleName, QWidget *parent)
    : SideList(accessibleName, parent)
{
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
}

void SavedList::rename(int id, const QString &before)
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (idAt(index) != id)
            continue;
        auto *name = new QLineEdit(before, viewport());
        name->setAccessibleName(tr("Name of the view"));
        name->setMaxLength(longestName);
        name->setGeometry(visualRect(index));
        name->selectAll();
        name->show();
        name->setFocus();
        connect(name, &QLineEdit::editingFinished, this, [this, name, id, before] {
            if (name->isHidden())
                return;
            name->hide(); // before the focus moves, which would finish it again
            name->deleteLater();
            if (name->text() != before)
                emit renamed(id, name->text());
            setFocus();
        });
        return;
    }
}

void SavedList::keyPressEvent(QKeyEvent *event)
{
    const int id = currentId();
    if (id < 0)
        return SideList::keyPressEvent(event);
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_F2)
        emit renameAsked(id);
    else if (event->key() == Qt::Key_Delete)
        emit removeAsked(id);
    else if (alt && event->key() == Qt::Key_Up)
        emit moveAsked(id, -1);
    else if (alt && event->key() == Qt::Key_Down)
        emit moveAsked(id, 1);
    else
        SideList::keyPressEvent(event);
}

void SavedList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint place = byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
    emit menuAsked(idAt(index), place);
}

void SavedList::startDrag(Qt::DropActions)
{
    if (!currentIndex().isValid())
        return;
    m_dragged = currentId();
    auto *drag = new QDrag(this);
    auto *data = new QMimeData;
    data->setText(currentIndex().data().toString());
    drag->setMimeData(data);
    drag->exec(Qt::MoveAction);
    m_dragged = -1;
}

void SavedList::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source() == this)
        event->acceptProposedAction();
}

void SavedList::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->source() == this)
        event->acceptProposedAction();
}

void SavedList::dropEvent(QDropEvent *event)
{
    if (event->source() != this || m_dragged < 0)
        return;
    const QModelIndex under = indexAt(event->position().toPoint());
    const int target = under.isValid() ? idAt(under) : model()->rowCount() - 1;
    event->acceptProposedAction();
    if (target != m_dragged)
        emit moveAsked(m_dragged, target - m_dragged);
}

} // namespace headroom
