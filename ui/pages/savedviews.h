// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/async.h"
#include "models/domain/savedview.h"
#include "models/items/queuemodel.h"

#include <QTimer>
#include <QWidget>

class QMenu;

namespace headroom {

class KeyButton;
class Label;
class SavedList;
class WindowActions;

/// The saved views under the queue's own, each with how many accounts it finds; hidden while there are none.
class SavedViews final : public QWidget
{
    Q_OBJECT
public:
    SavedViews(QueueModel &model, WindowActions &actions, QWidget *parent = nullptr);

    void setViews(const QList<SavedView> &views);
    [[nodiscard]] const QList<SavedView> &views() const { return m_views; }
    /// Marks the view whose search is the model's; none where it is no view's.
    void followSearch();
    /// True where one is marked.
    [[nodiscard]] bool hasCurrent() const;
    [[nodiscard]] SavedList &list() const { return *m_list; }
    /// The acts on the view at place \a id, as the context menu shows them; it deletes itself when closed.
    [[nodiscard]] QMenu *makeMenu(int id);
    /// Adds a view of the present search.
    [[nodiscard]] Future<> save(const QString &name, bool shared);

signals:
    /// A person chose a view.
    void chosen(const headroom::SavedView &view);

private:
    void fill();
    void choose(int id);
    void askName(int id);
    void rename(int id, const QString &name);
    void remove(int id);
    void offerBack(const SavedView &removed);
    void putBack();
    void moveBy(int id, int by);
    void tell(const Future<> &done);

    QueueModel &m_model;
    WindowActions &m_actions;
    QList<SavedView> m_views;
    Label *m_heading;
    SavedList *m_list;
    Label *m_refusal;
    KeyButton *m_back; ///< puts the view back that was removed last
    std::optional<SavedView> m_removed;
    QTimer m_count; ///< counting may take a moment where there are many accounts
};

} // namespace headroom
