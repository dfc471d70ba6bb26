// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sidelist.h"

namespace headroom {

/// The saved views in the side list. Alt+Up and Alt+Down or dragging move one, F2 renames it, Delete removes it; the
/// context menu has the same acts. Ids are the places in the list.
class SavedList final : public SideList
{
    Q_OBJECT
public:
    explicit SavedList(const QString &accessibleName, QWidget *parent = nullptr);

    /// Lets another name than \a before be typed in the place of \a id; renamed() follows where one is given.
    void rename(int id, const QString &before);

signals:
    void renameAsked(int id);
    void renamed(int id, const QString &name);
    void removeAsked(int id);
    /// \a by places down (above 0) or up.
    void moveAsked(int id, int by);
    void menuAsked(int id, const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    int m_dragged = -1;
};

} // namespace headroom
