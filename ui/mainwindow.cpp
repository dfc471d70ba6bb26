// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "models/items/wording.h"
#include "ui/activityactions.h"
#include "ui/pages/accountpane.h"
#include "ui/pages/activitydetailpane.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/firstrunpage.h"
#include "ui/pages/queuepage.h"
#include "ui/pages/savedviews.h"
#include "ui/pages/settingspage.h"
#include "ui/triage/triagedesk.h"
#include "ui/widgets/activitylist.h"
#include "ui/widgets/auditwarning.h"
#include "ui/widgets/header.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/queuetable.h"
#include "ui/widgets/railbutton.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statusline.h"
#include "ui/windowactions.h"
#include "ui/windowmenus.h"
#include "ui/windowsearch.h"

#include <QAction>
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
    , m_activity(new ActivityPage(actions.activity(), memory))
    , m_settings(new SettingsPage(actions, m_acts))
    , m_firstRun(new FirstRunPage(actions))
    , m_status(new StatusLine)
    , m_message(new MessageBar)
    , m_auditWarning(new AuditWarning(actions.activity()))
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
    m_activity->bind(m_acts);
    makePalette();
    m_menus = new WindowMenus(*this, m_acts, theme, memory);

    m_search = new WindowSearch(m_header->search(), *m_queue, queue, memory, this);
    SearchField &search = m_header->search();
    connect(&search, &SearchField::textChanged, this, &MainWindow::setSearch);
    connect(&search, &SearchField::left, this, [this] {
        if (m_areas->currentWidget() == m_activity)
            m_activity->list().setFocus();
    });
    connect(m_queue, &QueuePage::rowsTextChanged, m_status, &StatusLine::setRows);
    connectActivity();
    connect(m_header, &Header::syncAsked, this, [this] { m_actions.startSync(); });
    connect(m_firstRun, &FirstRunPage::done, this, &MainWindow::showQueue);
    connect(m_status, &StatusLine::keysAsked, &m_acts.action(u"help.keys"_s), &QAction::trigger);
    connect(m_status, &StatusLine::cancelled, this, [this] { m_actions.cancelSync(); });
    m_queue->setView(QueueView(memory.value(u"queue/view"_s, int(QueueView::MineAndFree)).toInt()));
    if (!restoreGeometry(memory.value(u"window/geometry"_s).toByteArray()))
        resize(1440, 900);
    showQueue();
}

QWidget *MainWindow::makeWork()
{
    m_areas->addWidget(m_queue);
    m_areas->addWidget(m_activity);
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
    layout->addWidget(m_auditWarning);
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
    m_activityButton = new RailButton(tr("Activity"), Glyph::Activity);
    m_settingsButton = new RailButton(tr("Settings"), Glyph::Settings);
    const auto showKeys = [this] {
        const auto keyOf = [this](const QString &act) { return keyName(m_acts.keys().shown(act)); };
        m_queueButton->setToolTip(tr("Queue (%1)").arg(keyOf(u"area.queue"_s)));
        m_activityButton->setToolTip(tr("Activity (%1)").arg(keyOf(u"area.activity"_s)));
        m_settingsButton->setToolTip(tr("Settings (%1)").arg(keyOf(u"area.settings"_s)));
    };
    connect(&m_acts.keys(), &KeyMap::changed, this, showKeys);
    showKeys();
    layout->addWidget(m_queueButton, 0, Qt::AlignHCenter);
    layout->addWidget(m_activityButton, 0, Qt::AlignHCenter);
    layout->addStretch();
    layout->addWidget(m_settingsButton, 0, Qt::AlignHCenter);
    connect(m_queueButton, &RailButton::clicked, this, &MainWindow::showQueue);
    connect(m_activityButton, &RailButton::clicked, this, &MainWindow::showActivity);
    connect(m_settingsButton, &RailButton::clicked, this, &MainWindow::showSettings);
    return rail;
}

void MainWindow::setIdentity(const Identity &identity)
{
    m_header->setIdentity(identity);
    m_status->setIdentity(identity);
    setWindowTitle(identity.workspace.isEmpty() ? u"Headroom"_s : u"%1 – Headroom"_s.arg(identity.workspace));
}

void MainWindow::setActor(const Actor &actor)
{
    m_queue->desk().setActor(actor);
    m_activity->pane().setRefusal(actor.refusal);
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
    m_activity->setNow(freshness.nowMs);
}

void MainWindow::setSettings(const SettingsDraft &settings, bool mayEdit, const QString &reason)
{
    m_settings->setSettings(settings, mayEdit, reason);
}

void MainWindow::setSources(const QList<SourceLine> &sources, const QList<RunLine> &runs)
{
    m_settings->setSources(sources, runs);
}

void MainWindow::setViews(const QList<SavedView> &views)
{
    m_queue->savedViews().setViews(views);
    m_savedSearches.clear();
    QList<SavedViewLine> lines;
    for (const SavedView &view : views) {
        m_savedSearches.insert(view.id.toString(), view.query);
        const auto count = m_model.countOf(view.query);
        lines.append({view.id.toString(), view.name, count ? std::optional(int(*count)) : std::nullopt});
    }
    m_palette->search().setSavedViews(lines);
}

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

void MainWindow::showArea(QWidget *page, RailButton *button)
{
    m_whole->setCurrentIndex(0);
    m_areas->setCurrentWidget(page);
    button->setChecked(true);
    m_search->setOn(page == m_queue);
    SearchField &search = m_header->search();
    search.setEnabled(page != m_settings);
    search.setPlaceholderText(page == m_activity ? tr("Search: account:larkfield kind:choice by:mira")
                                                 : tr("Search: plan:starter over:>100 -state:snoozed"));
    search.setText(page == m_activity ? m_activity->search() : m_queueSearch);
    m_menus->setWorking(true);
}

void MainWindow::showQueue()
{
    showArea(m_queue, m_queueButton);
    m_queue->table().setFocus();
}

void MainWindow::showActivity()
{
    showArea(m_activity, m_activityButton);
    m_activity->focusList();
}

void MainWindow::showSettings()
{
    showArea(m_settings, m_settingsButton);
    m_settings->setFocus();
}

void MainWindow::connectActivity()
{
    connect(m_auditWarning, &AuditWarning::accepted, m_activity, &ActivityPage::refresh);
    connect(m_activity, &ActivityPage::accountAsked, this, &MainWindow::showAccount);
    connectAnswers();
    connect(m_activity, &ActivityPage::searchJudged, this, [this](const QList<SearchProblem> &problems) {
        if (m_areas->currentWidget() == m_activity)
            m_header->search().setOutcome(0, problems);
    });
    connect(m_activity, &ActivityPage::searchEmptied, &m_header->search(), &SearchField::clear);
    connect(m_activity, &ActivityPage::rowsTextChanged, this, [this](const QString &text) {
        if (m_areas->currentWidget() == m_activity)
            m_status->setRows(text);
    });
}

/// Each area has a search of its own; the field shows that of the area on screen.
void MainWindow::setSearch(const QString &text)
{
    if (m_areas->currentWidget() == m_activity)
        return m_activity->setSearch(text);
    if (m_areas->currentWidget() != m_queue || text == m_queueSearch)
        return;
    m_queueSearch = text;
}

void MainWindow::setAuditWarning(const QString &sentence) { m_auditWarning->warn(sentence); }

void MainWindow::refreshAccount() { m_queue->refreshAccount(); }

void MainWindow::startSync() { m_actions.startSync(); }

void MainWindow::cancelSync() { m_actions.cancelSync(); }

void MainWindow::findInQueue()
{
    if (m_areas->currentWidget() != m_activity)
        showQueue();
    m_header->search().setFocus(Qt::ShortcutFocusReason);
    m_header->search().selectAll();
}

void MainWindow::say(const QString &word, const QString &sentence)
{
    m_message->say(word, ChipLook::Neutral, sentence);
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
    m_activity->setNarrow(width() < narrowBelow);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_memory.setValue(u"window/geometry"_s, saveGeometry());
    event->accept();
    m_actions.quit();
}

} // namespace headroom
