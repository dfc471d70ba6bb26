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
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// The id of the entry at \a place, or of the last one below all.
    [[nodiscard]] int idUnder(const QPoint &place) const;

    QPoint m_pressed;
    int m_dragged = -1; ///< pressed, and perhaps dragged
    int m_target = -1; ///< where it would go; -1 = it is not dragged
};

} // namespace headroom
