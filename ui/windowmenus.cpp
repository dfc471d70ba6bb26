// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowmenus.h"

#include "models/domain/keys.h"
#include "ui/mainwindow.h"
#include "ui/pages/accountpane.h"
#include "ui/pages/queuepage.h"
#include "ui/pages/settingspage.h"
#include "ui/widgets/factsdialog.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keysdialog.h"
#include "ui/widgets/queuetable.h"

#include <QActionGroup>
#include <QApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace headroom {

WindowMenus::WindowMenus(MainWindow &window, Acts &acts, Theme &theme, QSettings &memory)
    : QObject(&window)
    , m_window(window)
    , m_acts(acts)
    , m_theme(theme)
    , m_memory(memory)
{
    bindWindow();
    bindViews();
    bindThemes();
    makeMenus();
    connect(&m_acts.keys(), &KeyMap::changed, this, &WindowMenus::showTaughtKeys);
    showTaughtKeys();
}

QMenu *WindowMenus::addMenu(const QString &title)
{
    QMenu *menu = m_window.menuBar()->addMenu(title);
    menu->setToolTipsVisible(true);
    menu->installEventFilter(this);
    return menu;
}

/// Only what cannot be done has a tip: a tip that repeats the act's name is in the way.
bool WindowMenus::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *menu = qobject_cast<QMenu *>(watched);
        const QAction *action = menu ? menu->actionAt(static_cast<QHelpEvent *>(event)->pos()) : nullptr;
        return action && action->isEnabled();
    }
    return QObject::eventFilter(watched, event);
}

void WindowMenus::put(QMenu *menu, const QStringList &ids)
{
    for (const QString &id : ids) {
        if (id.isEmpty())
            menu->addSeparator();
        else
            menu->addAction(&m_acts.action(id));
    }
}

void WindowMenus::makeMenus()
{
    put(addMenu(tr("&File")), {u"sync.start"_s, u"sync.cancel"_s, u"sync.preview"_s, {}, u"palette.open"_s, u"area.settings"_s, {}, u"window.quit"_s});
    QMenu *edit = addMenu(tr("&Edit"));
    put(edit, {u"edit.undo"_s, u"edit.redo"_s, {}, u"search.find"_s, {}, u"queue.copy"_s, u"account.copyLink"_s, {}, u"queue.mark"_s, u"queue.markAll"_s, u"queue.unmark"_s});
    makeView();
    QMenu *queue = addMenu(tr("&Queue"));
    for (int view = 0; view <= int(QueueView::All); ++view)
        put(queue, {u"show."_s + queueViewKey(QueueView(view))});
    put(queue, {{}, u"search.save"_s, {}, u"queue.next"_s, u"queue.previous"_s, u"queue.open"_s, u"queue.peek"_s});
    QMenu *account = addMenu(tr("&Account"));
    put(account, {u"case.reduce"_s, u"case.upgrade"_s, u"case.wait"_s, u"case.overage"_s, u"case.dispute"_s, {},
                  u"case.limit"_s, u"case.snooze"_s, u"case.wake"_s, u"case.assign"_s, u"case.mine"_s, {}, u"case.flag"_s,
                  u"case.exempt"_s, u"case.close"_s, u"case.note"_s, {}, u"case.repeat"_s, {}, u"account.activity"_s});
    put(addMenu(tr("&Help")), {u"help.keys"_s, u"help.about"_s});
    m_workMenus = {edit, queue, account};
}

void WindowMenus::makeView()
{
    QMenu *menu = addMenu(tr("&View"));
    put(menu, {u"area.queue"_s, u"area.activity"_s, u"account.table"_s, {}});
    QMenu *columns = menu->addMenu(tr("Colum&ns"));
    connect(columns, &QMenu::aboutToShow, this,
            [this, columns] { m_window.queuePage().table().fillColumnMenu(*columns); });
    put(menu, {u"view.compact"_s});
    put(menu->addMenu(tr("&Light and dark")), {u"view.system"_s, u"view.light"_s, u"view.dark"_s});
}

void WindowMenus::bindWindow()
{
    m_acts.on(u"sync.start"_s, this, [this] { m_window.startSync(); });
    m_acts.on(u"sync.cancel"_s, this, [this] { m_window.cancelSync(); });
    m_acts.on(u"sync.preview"_s, this, [this] { m_window.previewDetection(); });
    m_acts.on(u"area.queue"_s, this, [this] { m_window.showQueue(); });
    m_acts.on(u"area.activity"_s, this, [this] { m_window.showActivity(); });
    m_acts.on(u"area.settings"_s, this, [this] { m_window.showSettings(); });
    m_acts.on(u"settings.save"_s, this, [this] { m_window.settingsPage().save(); });
    m_acts.on(u"search.find"_s, this, [this] { m_window.findInQueue(); });
    m_acts.on(u"search.save"_s, this, [this] { m_window.saveSearch(); });
    m_acts.on(u"window.quit"_s, this, [this] { m_window.close(); });
    m_acts.on(u"account.table"_s, this, [this] { m_window.queuePage().pane().toggleTable(); });
    m_acts.on(u"account.back"_s, this, [this] { m_window.queuePage().backToList(); });
    m_acts.on(u"help.keys"_s, this, [this] { showKeys(); });
    m_acts.on(u"help.about"_s, this, [this] { showAbout(); });
    QAction &compact = m_acts.action(u"view.compact"_s);
    m_acts.on(u"view.compact"_s, this, [this, &compact] { m_memory.setValue(u"queue/compact"_s, compact.isChecked()); });
    connect(&compact, &QAction::toggled, this, [this](bool on) { m_window.queuePage().table().setCompact(on); });
    compact.setChecked(m_memory.value(u"queue/compact"_s).toBool());
}

void WindowMenus::bindViews()
{
    for (int view = 0; view <= int(QueueView::All); ++view) {
        m_acts.on(u"show."_s + queueViewKey(QueueView(view)), this, [this, view] {
            m_window.showQueue();
            m_window.queuePage().setView(QueueView(view));
        });
    }
}

void WindowMenus::bindThemes()
{
    m_theme.setChoice(
        ThemeChoice(std::clamp(m_memory.value(u"window/theme"_s, 0).toInt(), 0, int(ThemeChoice::Dark))));
    auto *group = new QActionGroup(this);
    for (const auto &[id, choice] : {std::pair(u"view.system"_s, ThemeChoice::System),
                                     std::pair(u"view.light"_s, ThemeChoice::Light),
                                     std::pair(u"view.dark"_s, ThemeChoice::Dark)}) {
        QAction &action = m_acts.action(id);
        action.setActionGroup(group);
        action.setChecked(m_theme.choice() == choice);
        m_acts.on(id, this, [this, &action, choice = choice] {
            action.setChecked(true);
            m_theme.setChoice(choice);
            m_memory.setValue(u"window/theme"_s, int(choice));
        });
    }
}

void WindowMenus::setWorking(bool working)
{
    for (QMenu *menu : std::as_const(m_workMenus))
        menu->menuAction()->setVisible(working);
    m_acts.setWorking(working);
}

/// Buttons that teach the key of an act show the one in force.
void WindowMenus::showTaughtKeys()
{
    for (KeyButton *button : m_window.findChildren<KeyButton *>()) {
        if (!button->act().isEmpty())
            button->setShown(m_acts.keys().shown(button->act()));
    }
}

void WindowMenus::showKeys()
{
    (new KeysDialog(m_acts, m_acts.placeOf(QApplication::focusWidget()), &m_window))->open();
}

void WindowMenus::showAbout()
{
    (new FactsDialog(tr("About Headroom"),
                     {{tr("Version"), QStringLiteral(HEADROOM_VERSION)},
                      {tr("Licence"), u"GPL-3.0-or-later"_s},
                      {tr("Icons"), u"Lucide (ISC)"_s},
                      {tr("Qt"), QString::fromLatin1(qVersion())}},
                     &m_window))
        ->open();
}

} // namespace headroom
