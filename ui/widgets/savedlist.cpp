// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/savedlist.h"

#include "ui/style/tokens.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QPainter>

namespace headroom {
namespace {

constexpr int longestName = 60;

} // namespace

SavedList::SavedList(const QString &accessibleName, QWidget *parent)
    : SideList(accessibleName, parent)
{ }

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

int SavedList::idUnder(const QPoint &place) const
{
    const QModelIndex under = indexAt(place);
    return under.isValid() ? idAt(under) : place.y() < 0 ? 0 : model()->rowCount() - 1;
}

void SavedList::mousePressEvent(QMouseEvent *event)
{
    SideList::mousePressEvent(event);
    m_pressed = event->position().toPoint();
    const QModelIndex under = indexAt(m_pressed);
    m_dragged = event->button() == Qt::LeftButton && under.isValid() ? idAt(under) : -1;
    m_target = -1;
}

void SavedList::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (m_dragged < 0 || !event->buttons().testFlag(Qt::LeftButton))
        return SideList::mouseMoveEvent(event);
    if (m_target < 0 && (place - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_target = idUnder(place);
    viewport()->setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void SavedList::mouseReleaseEvent(QMouseEvent *event)
{
    const int dragged = std::exchange(m_dragged, -1);
    const int target = std::exchange(m_target, -1);
    viewport()->unsetCursor();
    viewport()->update();
    SideList::mouseReleaseEvent(event);
    if (dragged >= 0 && target >= 0 && target != dragged)
        emit moveAsked(dragged, target - dragged);
}

void SavedList::paintEvent(QPaintEvent *event)
{
    SideList::paintEvent(event);
    if (m_target < 0 || m_target == m_dragged)
        return;
    const QRect row = visualRect(model()->index(m_target, 0));
    const int y = m_target > m_dragged ? row.bottom() : row.top();
    QPainter painter(viewport());
    painter.fillRect(QRect(row.left(), y - 1, row.width(), 2), tokensOf(palette()).accent);
}

} // namespace headroom
