// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/queuepage.h"

#include "ui/format.h"
#include "ui/keys/acts.h"
#include "ui/pages/accountpane.h"
#include "ui/pages/accounttimeline.h"
#include "ui/pages/queuestates.h"
#include "ui/pages/savedviews.h"
#include "ui/triage/triagedesk.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/queuetable.h"
#include "ui/widgets/sidelist.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/surface.h"
#include "ui/windowactions.h"

#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr auto sideKey = "queue/side"_L1;

QSplitter *remembered(QSplitter *splitter, QSettings &memory, const QString &key, const QList<int> &usual)
{
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    if (!splitter->restoreState(memory.value(key).toByteArray()))
        splitter->setSizes(usual);
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
                     [splitter, &memory, key] { memory.setValue(key, splitter->saveState()); });
    return splitter;
}

} // namespace

QueuePage::QueuePage(QueueModel &model, WindowActions &actions, Acts &acts, QSettings &memory,
                     QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_actions(actions)
    , m_acts(acts)
    , m_memory(memory)
    , m_views(new SideList(tr("Views")))
    , m_saved(new SavedViews(model, actions))
    , m_message(new MessageBar)
    , m_table(new QueueTableView(model, memory))
    , m_state(new StatePane)
    , m_tableStack(new QStackedWidget)
    , m_pane(new AccountPane(acts))
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_rows(new QSplitter(Qt::Vertical))
    , m_pages(new QStackedWidget)
    , m_desk(new TriageDesk(model, actions, *m_table, *this, [this] { return actAnchor(); }, acts, memory))
{
    m_state->setObjectName(u"queueState"_s);
    build(memory);
    m_pane->timeline().setActions(&actions.activity());
    m_pane->setLimits(m_desk->limits());
    fillViews();
    m_views->setCurrentId(int(model.view()));
    m_settle.setSingleShot(true);
    m_settle.setInterval(60);
    connect(&m_settle, &QTimer::timeout, this, &QueuePage::request);
    connect(m_views, &SideList::chosen, this, [this](int id) {
        if (m_saved->hasCurrent() && QueueView(id) != QueueView::All)
            emit filterEmptied(); // from a saved view to one of the queue's own
        setView(QueueView(id));
    });
    connect(m_table, &QueueTableView::currentAccountChanged, this, [this] {
        m_settle.start();
        m_acts.setHasAccount(!m_table->currentAccount().isEmpty());
    });
    connect(m_table, &QueueTableView::opened, this, &QueuePage::openAccount);
    bindActs();
    connect(m_table, &QueueTableView::currentAccountChanged, this, &QueuePage::keepRow);
    connect(m_pane, &AccountPane::backAsked, this, &QueuePage::backToList);
    connect(m_pane, &AccountPane::retryAsked, this, &QueuePage::request);
    connect(m_state, &StatePane::acted, this, &QueuePage::actOnState);
    connect(m_message, &MessageBar::acted, this, [this] { m_actions.startSync(); });
    connect(&model, &QueueModel::countsChanged, this, &QueuePage::fillViews);
    connect(&model, &QueueModel::marksChanged, this, &QueuePage::showRows);
    connect(&model, &QueueModel::layoutChanged, this, &QueuePage::showRows);
    showRows();
    m_settle.start();
}

void QueuePage::build(QSettings &memory)
{
    auto *side = new Surface(Qt::Edges(), QPalette::Window);
    side->setMinimumWidth(128);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(8, 12, 8, 8);
    sideLayout->setSpacing(4);
    auto *heading = new Label(tr("Views"), TextSize::Small, TextTone::Muted);
    heading->setIndent(8);
    sideLayout->addWidget(heading);
    m_views->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    sideLayout->addWidget(m_views);
    sideLayout->addWidget(m_saved);
    sideLayout->addStretch();

    m_tableStack->addWidget(m_table);
    m_tableStack->addWidget(m_state);
    auto *list = new QWidget;
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(0);
    listLayout->addWidget(m_message);
    listLayout->addWidget(m_tableStack, 1);
    list->setMinimumHeight(120);
    list->setAutoFillBackground(true);
    list->setBackgroundRole(QPalette::Base);

    m_rows->addWidget(list);
    m_rows->addWidget(m_pane);
    remembered(m_rows, memory, u"queue/rows"_s, {318, 480});
    m_rows->setStretchFactor(0, 0);
    m_rows->setStretchFactor(1, 1);
    m_pages->addWidget(m_rows);
    m_columns->addWidget(side);
    m_columns->addWidget(m_pages);
    remembered(m_columns, memory, sideKey, {184, 1188});
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
}

void QueuePage::fillViews()
{
    const auto entry = [this](QueueView view, const QString &text) {
        return SideEntry{int(view), text, int(m_model.counts().of(view))};
    };
    m_views->setEntries({entry(QueueView::MineAndFree, tr("Mine and free")),
                         entry(QueueView::Over, tr("Over")), entry(QueueView::Approaching, tr("Approaching")),
                         entry(QueueView::Watch, tr("Watch")), entry(QueueView::Blocked, tr("Blocked")),
                         entry(QueueView::Snoozed, tr("Snoozed")), entry(QueueView::Answered, tr("Answered")),
                         entry(QueueView::Closed, tr("Closed")), entry(QueueView::All, tr("All"))});
    showRows();
}

void QueuePage::setView(QueueView view)
{
    m_model.setView(view);
    if (m_views->currentId() != int(view))
        m_views->setCurrentId(int(view));
    m_memory.setValue(u"queue/view"_s, int(view));
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, QueueTable::Account));
    showRows();
}

void QueuePage::setFilter(const QString &text)
{
    m_model.setFilter(text);
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, QueueTable::Account));
}

void QueuePage::setFreshness(const Freshness &freshness)
{
    m_freshness = freshness;
    m_desk->setNow(freshness.nowMs);
    showProblem();
    showRows();
}

void QueuePage::setSyncState(const SyncState &state)
{
    m_sync = state;
    showRows();
}

void QueuePage::showProblem()
{
    const qint64 age = m_freshness.nowMs - m_freshness.syncedAtMs;
    const QKeySequence retry = m_acts.keys().shown(u"sync.start"_s);
    if (m_freshness.offlineSinceMs > 0) {
        m_message->say(tr("Offline since %1").arg(clockText(m_freshness.offlineSinceMs)),
                       ChipLook::Approaching,
                       m_freshness.syncedAtMs > 0
                           ? tr("Working from the data of %1.").arg(momentText(m_freshness.syncedAtMs, {}))
                           : tr("Nothing has been read yet."),
                       tr("Try again"), retry);
    } else if (!m_freshness.problem.isEmpty()) {
        m_message->say(tr("Not synced"), ChipLook::Critical, m_freshness.problem, tr("Try again"), retry);
    } else if (m_freshness.syncedAtMs > 0 && age > staleAfterMs) {
        m_message->say(tr("Stale"), ChipLook::Approaching,
                       tr("The numbers are %1 old. Bands and ranks are kept as they were.").arg(ageText(age)),
                       tr("Sync now"), retry);
    } else {
        m_message->clear();
    }
}

void QueuePage::showRows()
{
    const int rows = m_model.rowCount();
    const auto marked = m_model.marked().size();
    QString text = tr("%n in view", nullptr, rows);
    if (marked > 0)
        text += u", "_s + tr("%n marked", nullptr, int(marked));
    emit rowsTextChanged(text);
    m_acts.setHasAccount(rows > 0 && !m_table->currentAccount().isEmpty());
    if (rows == 0) {
        PaneState state = queueEmptyState(m_model, m_freshness, m_sync);
        if (!state.actKey.isEmpty())
            state.actKey = m_acts.keys().shown(u"sync.start"_s);
        m_state->setState(state);
    }
    QWidget *shown = rows > 0 ? static_cast<QWidget *>(m_table) : m_state;
    const bool hadFocus = m_tableStack->currentWidget()->hasFocus();
    if (m_tableStack->currentWidget() != shown) {
        m_tableStack->setCurrentWidget(shown);
        if (rows > 0 && hadFocus)
            m_table->setFocus();
    }
    // Where the current row has left the view, the one in its place is the next to look at.
    if (rows > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(std::min(m_row, rows - 1), QueueTable::Account));
    if (rows == 0)
        m_settle.start();
    if (!m_narrow)
        m_pane->setVisible(m_paneWanted && rows > 0);
}

void QueuePage::actOnState()
{
    if (m_freshness.syncedAtMs == 0)
        return m_sync.phase == SyncState::Phase::Idle ? m_actions.startSync() : m_actions.cancelSync();
    if (!m_model.filter().isEmpty())
        return emit filterEmptied();
    setView(QueueView::All);
    m_table->enter();
}

void QueuePage::request()
{
    const AccountId account = m_table->currentAccount();
    m_asked = account;
    if (account.isEmpty())
        return m_pane->showNothing();
    const QString name = m_table->currentIndex().siblingAtColumn(QueueTable::Account).data().toString();
    if (m_pane->account() != account)
        m_pane->showLoading(name);
    whenDone(m_actions.requestAccount(account), this,
             [this, account, name](const Result<AccountDetail> &detail) {
                 if (account != m_asked)
                     return; // another row has become current meanwhile
                 if (detail)
                     m_pane->showAccount(*detail);
                 else if (detail.error().kind != ErrorKind::Cancelled)
                     m_pane->showFailure(name, detail.error());
             });
}

void QueuePage::refreshAccount() { m_settle.start(); }

bool QueuePage::showAccount(const AccountId &account)
{
    if (!m_model.columns().indexOf(account))
        return false;
    if (!m_model.rowOf(account) && !m_model.filter().isEmpty())
        emit filterEmptied();
    if (!m_model.rowOf(account))
        setView(QueueView::All);
    m_table->setCurrentAccount(account);
    return true;
}

void QueuePage::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_pane->setBackShown(narrow);
    if (narrow) {
        m_pages->addWidget(m_pane);
        m_pages->setCurrentWidget(m_rows);
    } else {
        m_rows->addWidget(m_pane);
        m_pages->setCurrentWidget(m_rows);
        m_pane->setVisible(m_paneWanted && m_model.rowCount() > 0);
    }
    if (narrow || !m_columns->restoreState(m_memory.value(sideKey).toByteArray()))
        m_columns->setSizes({narrow ? 144 : 184, width()});
}

} // namespace headroom
