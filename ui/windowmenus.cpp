// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowmenus.h"

#include "ui/mainwindow.h"
#include "ui/pages/accountpane.h"
#include "ui/pages/queuepage.h"
#include "ui/widgets/keysdialog.h"
#include "ui/widgets/queuetable.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace headroom {

WindowMenus::WindowMenus(MainWindow &window, Theme &theme, QSettings &memory)
    : QObject(&window)
    , m_window(window)
    , m_theme(theme)
    , m_memory(memory)
{
    makeFile();
    makeEdit();
    makeView();
    makeQueue();
    makeHelp();
    setSyncing(false);
}

QAction *WindowMenus::add(QMenu *menu, const QString &text, const QKeySequence &key,
                          std::function<void()> act)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    return action;
}

void WindowMenus::makeFile()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&File"));
    m_sync = add(menu, tr("&Sync now"), QKeySequence(Qt::Key_F5), [this] { m_window.startSync(); });
    m_cancel = add(menu, tr("&Cancel the sync"), {}, [this] { m_window.cancelSync(); });
    menu->addSeparator();
    m_workActions.append(add(menu, tr("S&ettings"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
                             [this] { m_window.showSettings(); }));
    menu->addSeparator();
    add(menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { m_window.close(); });
}

void WindowMenus::makeEdit()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Edit"));
    m_workMenus.append(menu);
    add(menu, tr("&Find"), QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_window.findInQueue(); });
    menu->addSeparator();
    // Only while the table has the focus, so that text fields keep their own.
    for (QAction *action :
         {add(menu, tr("&Copy rows"), QKeySequence(Qt::CTRL | Qt::Key_C), [this] { copyRows(); }),
          add(menu, tr("&Mark all in view"), QKeySequence(Qt::CTRL | Qt::Key_A),
              [this] { m_window.queuePage().table().markAll(); })}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_window.queuePage().table().addAction(action);
    }
}

void WindowMenus::makeView()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&View"));
    m_workActions.append(
        add(menu, tr("&Queue"), QKeySequence(Qt::CTRL | Qt::Key_1), [this] { m_window.showQueue(); }));
    m_workActions.append(add(menu, tr("&Chart or table"), QKeySequence(Qt::Key_F4),
                             [this] { m_window.queuePage().pane().toggleTable(); }));
    menu->addSeparator();
    QMenu *columns = menu->addMenu(tr("Colum&ns"));
    connect(columns, &QMenu::aboutToShow, this,
            [this, columns] { m_window.queuePage().table().fillColumnMenu(*columns); });
    QAction *compact = menu->addAction(tr("C&ompact rows"));
    compact->setCheckable(true);
    connect(compact, &QAction::toggled, this, [this](bool on) {
        m_window.queuePage().table().setCompact(on);
        m_memory.setValue(u"queue/compact"_s, on);
    });
    compact->setChecked(m_memory.value(u"queue/compact"_s).toBool());
    addThemes(menu->addMenu(tr("&Light and dark")));
}

void WindowMenus::addThemes(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    const auto choice = [&](const QString &text, ThemeChoice value) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(m_theme.choice() == value);
        connect(action, &QAction::triggered, this, [this, value] {
            m_theme.setChoice(value);
            m_memory.setValue(u"window/theme"_s, int(value));
        });
    };
    m_theme.setChoice(
        ThemeChoice(std::clamp(m_memory.value(u"window/theme"_s, 0).toInt(), 0, int(ThemeChoice::Dark))));
    choice(tr("As the &desktop"), ThemeChoice::System);
    choice(tr("&Light"), ThemeChoice::Light);
    choice(tr("D&ark"), ThemeChoice::Dark);
}

void WindowMenus::makeQueue()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Queue"));
    m_workMenus.append(menu);
    const auto view = [&](const QString &text, QueueView value) {
        add(menu, text, {}, [this, value] {
            m_window.showQueue();
            m_window.queuePage().setView(value);
        });
    };
    view(tr("&Mine and free"), QueueView::MineAndFree);
    view(tr("&Over"), QueueView::Over);
    view(tr("&Approaching"), QueueView::Approaching);
    view(tr("&Watch"), QueueView::Watch);
    view(tr("&Blocked"), QueueView::Blocked);
    view(tr("&Snoozed"), QueueView::Snoozed);
    view(tr("A&nswered"), QueueView::Answered);
    view(tr("&Closed"), QueueView::Closed);
    view(tr("A&ll"), QueueView::All);
    menu->addSeparator();
    add(menu, tr("Sa&ve this search as a view"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
        [this] { m_window.saveSearch(); });
    menu->addSeparator();
    add(menu, tr("Op&en the account"), {}, [this] { m_window.queuePage().openAccount(); });
    add(menu, tr("&Peek at the account"), {}, [this] { m_window.queuePage().peek(); });
}

void WindowMenus::makeHelp()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Help"));
    add(menu, tr("&Keys"), QKeySequence(Qt::Key_F1), [this] { showKeys(); });
    add(menu, tr("&About Headroom"), {}, [this] { showAbout(); });
}

void WindowMenus::setSyncing(bool syncing)
{
    m_sync->setEnabled(!syncing);
    m_cancel->setEnabled(syncing);
}

void WindowMenus::setWorking(bool working)
{
    for (QMenu *menu : std::as_const(m_workMenus))
        menu->menuAction()->setVisible(working);
    for (QAction *action : std::as_const(m_workActions))
        action->setVisible(working);
    m_sync->setVisible(working);
    m_cancel->setVisible(working);
}

void WindowMenus::copyRows()
{
    const QString text = m_window.queuePage().table().copyText();
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void WindowMenus::showKeys()
{
    (new KeysDialog(tr("Keys"),
                    {{tr("Next, previous account"), u"J  K  ↓  ↑"_s},
                     {tr("Open the account"), tr("Enter")},
                     {tr("Peek at the account"), tr("Space")},
                     {tr("Back to the list"), tr("Esc")},
                     {tr("Mark the account"), u"X"_s},
                     {tr("Mark all in view"), u"Ctrl+A"_s},
                     {tr("Copy rows"), u"Ctrl+C"_s},
                     {tr("Search"), u"Ctrl+F"_s},
                     {tr("Save this search as a view"), u"Ctrl+Shift+S"_s},
                     {tr("Saved view: rename, remove, move"), tr("F2  Del  Alt+↑  Alt+↓")},
                     {tr("Sync now"), u"F5"_s},
                     {tr("Chart or table"), u"F4"_s},
                     {tr("Chart: zoom, whole, values"), u"+  −  0  ←  →"_s},
                     {tr("Queue"), u"Ctrl+1"_s},
                     {tr("Settings"), u"Ctrl+,"_s},
                     {tr("Save settings"), u"Ctrl+S"_s}},
                    &m_window))
        ->open();
}

void WindowMenus::showAbout()
{
    (new KeysDialog(tr("About Headroom"),
                    {{tr("Version"), QStringLiteral(HEADROOM_VERSION)},
                     {tr("Licence"), u"GPL-3.0-or-later"_s},
                     {tr("Icons"), u"Lucide (ISC)"_s},
                     {tr("Qt"), QString::fromLatin1(qVersion())}},
                    &m_window))
        ->open();
}

} // namespace headroom
