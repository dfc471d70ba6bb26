// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/pages/accountpane.h"
#include "ui/pages/firstrunpage.h"
#include "ui/pages/queuepage.h"
#include "ui/pages/savedviews.h"
#include "ui/pages/settingspage.h"
#include "ui/widgets/header.h"
#include "ui/widgets/queuetable.h"
#include "ui/widgets/railbutton.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statusline.h"
#include "ui/windowactions.h"
#include "ui/windowmenus.h"
#include "ui/windowsearch.h"

#include <QCloseEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

/// Below this width the account is a page of its own (ux-stories "The window").
constexpr int narrowBelow = 1100;

} // namespace

MainWindow::MainWindow(QueueModel &queue, WindowActions &actions, Theme &theme, QSettings &memory,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_actions(actions)
    , m_memory(memory)
    , m_header(new Header)
    , m_queue(new QueuePage(queue, actions, memory))
    , m_settings(new SettingsPage(actions))
    , m_firstRun(new FirstRunPage(actions))
    , m_status(new StatusLine)
    , m_areas(new QStackedWidget)
    , m_whole(new QStackedWidget)
{
    setWindowTitle(u"Headroom"_s);
    setMinimumSize(800, 480);
    m_whole->addWidget(makeWork());
    m_whole->addWidget(m_firstRun);
    setCentralWidget(m_whole);
    m_menus = new WindowMenus(*this, theme, memory);

    m_search = new WindowSearch(m_header->search(), *m_queue, queue, memory, this);
    connect(m_queue, &QueuePage::rowsTextChanged, m_status, &StatusLine::setRows);
    connect(m_header, &Header::syncAsked, this, [this] { m_actions.startSync(); });
    connect(m_firstRun, &FirstRunPage::done, this, &MainWindow::showQueue);
    connect(m_status, &StatusLine::cancelled, this, [this] { m_actions.cancelSync(); });
    m_queue->setView(QueueView(memory.value(u"queue/view"_s, int(QueueView::MineAndFree)).toInt()));
    if (!restoreGeometry(memory.value(u"window/geometry"_s).toByteArray()))
        resize(1440, 900);
    showQueue();
}

QWidget *MainWindow::makeWork()
{
    m_areas->addWidget(m_queue);
    m_areas->addWidget(m_settings);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeRail());
    middle->addWidget(m_areas, 1);
    auto *work = new QWidget;
    auto *layout = new QVBoxLayout(work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    return work;
}

QWidget *MainWindow::makeRail()
{
    auto *rail = new Surface(Qt::RightEdge);
    auto *layout = new QVBoxLayout(rail);
    layout->setContentsMargins(4, 8, 4, 8);
    layout->setSpacing(4);
    m_queueButton = new RailButton(tr("Queue"), Glyph::Queue);
    m_settingsButton = new RailButton(tr("Settings"), Glyph::Settings);
    const QString queueKey = QKeySequence(Qt::CTRL | Qt::Key_1).toString(QKeySequence::NativeText);
    const QString settingsKey = QKeySequence(Qt::CTRL | Qt::Key_Comma).toString(QKeySequence::NativeText);
    m_queueButton->setToolTip(tr("Queue (%1)").arg(queueKey));
    m_settingsButton->setToolTip(tr("Settings (%1)").arg(settingsKey));
    layout->addWidget(m_queueButton, 0, Qt::AlignHCenter);
    layout->addStretch();
    layout->addWidget(m_settingsButton, 0, Qt::AlignHCenter);
    connect(m_queueButton, &RailButton::clicked, this, &MainWindow::showQueue);
    connect(m_settingsButton, &RailButton::clicked, this, &MainWindow::showSettings);
    return rail;
}

void MainWindow::setIdentity(const Identity &identity)
{
    m_header->setIdentity(identity);
    m_status->setIdentity(identity);
    setWindowTitle(identity.workspace.isEmpty() ? u"Headroom"_s : u"%1 – Headroom"_s.arg(identity.workspace));
}

void MainWindow::setSyncState(const SyncState &state)
{
    m_header->setSyncing(state.phase != SyncState::Phase::Idle);
    m_status->setSyncState(state);
    m_queue->setSyncState(state);
    m_menus->setSyncing(state.phase != SyncState::Phase::Idle);
}

void MainWindow::setFreshness(const Freshness &freshness)
{
    m_header->setFreshness(freshness);
    m_status->setFreshness(freshness);
    m_queue->setFreshness(freshness);
}

void MainWindow::setSettings(const SettingsDraft &settings, bool mayEdit, const QString &reason)
{
    m_settings->setSettings(settings, mayEdit, reason);
}

void MainWindow::setSources(const QList<SourceLine> &sources, const QList<RunLine> &runs)
{
    m_settings->setSources(sources, runs);
}

void MainWindow::setViews(const QList<SavedView> &views) { m_queue->savedViews().setViews(views); }

void MainWindow::saveSearch()
{
    showQueue();
    m_header->search().askName();
}

void MainWindow::showFirstRun(const PersonLine &login, const QStringList &providers)
{
    m_firstRun->propose(login, providers);
    m_whole->setCurrentWidget(m_firstRun);
    m_menus->setWorking(false);
    m_firstRun->setFocus();
}

void MainWindow::showQueue()
{
    m_whole->setCurrentIndex(0);
    m_areas->setCurrentWidget(m_queue);
    m_queueButton->setChecked(true);
    m_header->search().setEnabled(true);
    m_menus->setWorking(true);
    m_queue->table().setFocus();
}

void MainWindow::showSettings()
{
    m_whole->setCurrentIndex(0);
    m_areas->setCurrentWidget(m_settings);
    m_settingsButton->setChecked(true);
    m_header->search().setEnabled(false);
    m_menus->setWorking(true);
    m_settings->setFocus();
}

void MainWindow::refreshAccount() { m_queue->refreshAccount(); }

void MainWindow::startSync() { m_actions.startSync(); }

void MainWindow::cancelSync() { m_actions.cancelSync(); }

void MainWindow::findInQueue()
{
    showQueue();
    m_header->search().setFocus(Qt::ShortcutFocusReason);
    m_header->search().selectAll();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_queue->setNarrow(width() < narrowBelow);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_memory.setValue(u"window/geometry"_s, saveGeometry());
    event->accept();
    m_actions.quit();
}

} // namespace headroom
