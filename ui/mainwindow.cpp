// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "models/items/wording.h"
#include "ui/pages/accountpane.h"
#include "ui/pages/firstrunpage.h"
#include "ui/pages/queuepage.h"
#include "ui/pages/settingspage.h"
#include "ui/widgets/header.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/queuetable.h"
#include "ui/widgets/railbutton.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statusline.h"
#include "ui/windowactions.h"
#include "ui/windowmenus.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusTipEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

/// Below this width the account is a page of its own (ux-stories "The window").
constexpr int narrowBelow = 1100;

/// What finds the accounts of \a plan when it stands in the search.
QString planSearch(const QString &plan) { return plan; }

} // namespace

MainWindow::MainWindow(QueueModel &queue, WindowActions &actions, Theme &theme, QSettings &memory,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_actions(actions)
    , m_memory(memory)
    , m_model(queue)
    , m_acts(memory)
    , m_header(new Header)
    , m_queue(new QueuePage(queue, actions, m_acts, memory))
    , m_settings(new SettingsPage(actions, m_acts))
    , m_firstRun(new FirstRunPage(actions))
    , m_status(new StatusLine)
    , m_message(new MessageBar)
    , m_areas(new QStackedWidget)
    , m_whole(new QStackedWidget)
{
    setWindowTitle(u"Headroom"_s);
    setMinimumSize(800, 480);
    m_whole->addWidget(makeWork());
    m_whole->addWidget(m_firstRun);
    setCentralWidget(m_whole);
    m_acts.attach(ActPlace::Window, *this);
    m_acts.attach(ActPlace::Settings, *m_settings);
    makePalette();
    m_menus = new WindowMenus(*this, m_acts, theme, memory);

    SearchField &search = m_header->search();
    connect(&search, &SearchField::textChanged, m_queue, &QueuePage::setFilter);
    connect(&search, &SearchField::left, this, [this] { m_queue->table().enter(); });
    connect(m_queue, &QueuePage::filterEmptied, &search, &SearchField::clear);
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
    layout->addWidget(m_message);
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
    const auto showKeys = [this] {
        const auto keyOf = [this](const QString &act) { return keyName(m_acts.keys().shown(act)); };
        m_queueButton->setToolTip(tr("Queue (%1)").arg(keyOf(u"area.queue"_s)));
        m_settingsButton->setToolTip(tr("Settings (%1)").arg(keyOf(u"area.settings"_s)));
    };
    connect(&m_acts.keys(), &KeyMap::changed, this, showKeys);
    showKeys();
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
    const bool runs = state.phase != SyncState::Phase::Idle;
    m_acts.setReason(u"sync.start"_s, runs ? tr("A sync is running") : QString());
    m_acts.setReason(u"sync.cancel"_s, runs ? QString() : tr("No sync is running"));
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

void MainWindow::makePalette()
{
    m_palette = new CommandPalette(m_acts, m_model, m_memory, *this);
    m_acts.on(u"palette.open"_s, this, [this] { m_palette->toggle(); });
    m_acts.on(u"account.copyLink"_s, this, [this] { copyLink(); });
    connect(m_header, &Header::commandsAsked, m_palette, [this] { m_palette->toggle(); });
    connect(m_palette, &CommandPalette::chosen, this, &MainWindow::doLine);
}

void MainWindow::doLine(const PaletteLine &line)
{
    switch (line.kind) {
    case PaletteLine::Kind::Act:
    case PaletteLine::Kind::View: m_acts.action(line.id).trigger(); break;
    case PaletteLine::Kind::SavedView:
        showQueue();
        emit savedViewChosen(line.id);
        break;
    case PaletteLine::Kind::Plan: searchQueue(planSearch(line.id)); break;
    case PaletteLine::Kind::Account:
        showQueue();
        if (m_queue->showAccount(AccountId(line.id)))
            m_queue->openAccount();
        break;
    }
}

void MainWindow::searchQueue(const QString &text)
{
    showQueue();
    m_header->search().setText(text);
    m_queue->table().enter();
}

void MainWindow::say(const QString &word, const QString &sentence)
{
    m_message->say(word, ChipLook::Neutral, sentence);
}

void MainWindow::copyLink()
{
    const AccountId account = m_queue->table().currentAccount();
    if (!account.isEmpty())
        QApplication::clipboard()->setText(linkText({account, {}, {}}));
}

Result<QString> MainWindow::openLink(const Link &link)
{
    m_message->clear();
    showQueue();
    if (!link.account.isEmpty()) {
        if (!m_queue->showAccount(link.account)) {
            const QString sentence = tr("The link asks for the account %1, which is not in this workspace.")
                                         .arg(Wording().isolated(link.account.toString()));
            say(tr("Not found"), sentence);
            return failure(ErrorKind::Invalid, sentence);
        }
        m_queue->openAccount();
        return tr("Shown: account %1").arg(link.account.toString());
    }
    if (link.view)
        m_queue->setView(*link.view);
    searchQueue(link.search);
    return tr("Shown: the queue, %n account(s)", nullptr, m_model.rowCount());
}

/// What a menu says of an act that cannot be done.
bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::StatusTip)
        m_status->setHint(static_cast<QStatusTipEvent *>(event)->tip());
    return QMainWindow::event(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_queue->setNarrow(width() < narrowBelow);
    m_palette->place();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_memory.setValue(u"window/geometry"_s, saveGeometry());
    event->accept();
    m_actions.quit();
}

} // namespace headroom
