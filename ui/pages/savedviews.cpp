// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/savedviews.h"

#include "ui/widgets/keybutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/savedlist.h"
#include "ui/windowactions.h"

#include <QAccessible>
#include <QMenu>
#include <QVBoxLayout>

namespace headroom {

SavedViews::SavedViews(QueueModel &model, WindowActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_actions(actions)
    , m_heading(new Label(tr("Saved"), TextSize::Small, TextTone::Muted))
    , m_list(new SavedList(tr("Saved views")))
    , m_refusal(new Label({}, TextSize::Small))
    , m_back(new KeyButton(tr("Put it back")))
{
    m_heading->setIndent(8);
    m_refusal->setWordWrap(true);
    m_refusal->setContentsMargins(8, 4, 8, 4);
    m_refusal->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layout->addWidget(m_list);
    m_back->setQuiet(true);
    m_back->setSmall();
    m_back->hide();
    layout->addWidget(m_refusal);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    m_count.setSingleShot(true);
    m_count.setInterval(200);
    connect(&m_count, &QTimer::timeout, this, &SavedViews::fill);
    connect(&model, &QueueModel::countsChanged, this, [this] { m_count.start(); });
    connect(&model, &QueueModel::searchChanged, this, &SavedViews::followSearch);
    connect(m_list, &SavedList::chosen, this, &SavedViews::choose);
    connect(m_list, &SavedList::renameAsked, this, &SavedViews::askName);
    connect(m_list, &SavedList::renamed, this, &SavedViews::rename);
    connect(m_list, &SavedList::removeAsked, this, &SavedViews::remove);
    connect(m_back, &KeyButton::clicked, this, &SavedViews::putBack);
    connect(m_list, &SavedList::moveAsked, this, &SavedViews::moveBy);
    connect(m_list, &SavedList::menuAsked, this, [this](int id, const QPoint &place) {
        if (id >= 0 && id < m_views.size())
            makeMenu(id)->popup(place);
    });
    hide();
}

void SavedViews::setViews(const QList<SavedView> &views)
{
    m_views = views;
    if (!m_removed)
        m_refusal->hide();
    fill();
    setVisible(!views.isEmpty() || m_removed);
}

void SavedViews::fill()
{
    QList<SideEntry> entries;
    for (const SavedView &view : std::as_const(m_views)) {
        const auto count = m_model.countOf(view.query);
        const QString text = view.isShared() ? tr("%1 (shared)").arg(view.name) : view.name;
        entries.append({int(entries.size()), text, count ? std::optional(int(*count)) : std::nullopt});
    }
    m_list->setEntries(entries);
    followSearch();
}

void SavedViews::followSearch()
{
    const auto found = std::find_if(m_views.cbegin(), m_views.cend(), [this](const SavedView &view) {
        return view.query == m_model.filter().trimmed();
    });
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentId(found == m_views.cend() ? -1 : int(found - m_views.cbegin()));
}

bool SavedViews::hasCurrent() const { return m_list->currentId() >= 0; }

void SavedViews::choose(int id)
{
    if (id >= 0 && id < m_views.size())
        emit chosen(m_views[id]);
}

/// What a refused act says, until the next one.
void SavedViews::tell(const Future<> &done)
{
    whenDone(done, this, [this](const Result<> &result) {
        m_refusal->setText(result ? QString() : result.error().detail);
        m_refusal->setVisible(!result);
        if (result) {
            m_removed.reset();
            m_back->hide();
            return;
        }
        QAccessibleEvent event(m_refusal, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    });
}

Future<> SavedViews::save(const QString &name, bool shared)
{
    SavedView view;
    view.name = name;
    view.query = m_model.filter().trimmed();
    return m_actions.putView(view, shared);
}

void SavedViews::askName(int id)
{
    if (id >= 0 && id < m_views.size())
        m_list->rename(id, m_views[id].name);
}

void SavedViews::rename(int id, const QString &name)
{
    if (id < 0 || id >= m_views.size())
        return;
    SavedView view = m_views[id];
    view.name = name;
    tell(m_actions.putView(view, view.isShared()));
}

void SavedViews::remove(int id)
{
    if (id < 0 || id >= m_views.size())
        return;
    const SavedView view = m_views[id];
    const Future<> done = m_actions.removeView(view);
    tell(done);
    whenDone(done, this, [this, view](const Result<> &result) {
        if (result)
            offerBack(view);
    });
}

/// Stays until the next act on a view: removing asks nothing, so it must be easy to take back.
void SavedViews::offerBack(const SavedView &removed)
{
    m_removed = removed;
    m_refusal->setText(tr("“%1” was removed.").arg(removed.name));
    m_refusal->show();
    m_back->show();
    show();
    QAccessibleEvent event(m_refusal, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SavedViews::putBack()
{
    if (!m_removed)
        return;
    SavedView view = *m_removed;
    view.id = ViewId(); // it is stored anew
    tell(m_actions.putView(view, view.isShared()));
}

/// Own and shared views keep to themselves.
void SavedViews::moveBy(int id, int by)
{
    const int to = id + by;
    if (id < 0 || id >= m_views.size() || to < 0 || to >= m_views.size())
        return;
    if (m_views[to].person == m_views[id].person)
        tell(m_actions.moveView(m_views[id], m_views[to].position));
}

QMenu *SavedViews::makeMenu(int id)
{
    const SavedView view = m_views[id];
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Rename"), this, [this, id] { askName(id); })->setShortcut(QKeySequence(Qt::Key_F2));
    menu->addAction(view.isShared() ? tr("Keep for me alone") : tr("Share with everybody"), this,
                    [this, view] { tell(m_actions.putView(view, !view.isShared())); });
    menu->addAction(tr("Move up"), this, [this, id] { moveBy(id, -1); })->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    menu->addAction(tr("Move down"), this, [this, id] { moveBy(id, 1); })->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    menu->addSeparator();
    menu->addAction(tr("Remove"), this, [this, id] { remove(id); })->setShortcut(QKeySequence(Qt::Key_Delete));
    return menu;
}

} // namespace headroom
