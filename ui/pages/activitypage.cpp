// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activitypage.h"

#include "models/items/activityquery.h"
#include "ui/keys/acts.h"
#include "ui/pages/activitydetailpane.h"
#include "ui/pages/activitystates.h"
#include "ui/widgets/activitylist.h"
#include "ui/widgets/auditbar.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sidelist.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/surface.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace headroom {
namespace {

const QString columnsKey = u"activity/columns"_s;
const QString workKey = u"activity/work"_s;

void remember(QSplitter *splitter, QSettings &memory, const QString &key, const QList<int> &usual)
{
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    if (!splitter->restoreState(memory.value(key).toByteArray()))
        splitter->setSizes(usual);
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
                     [splitter, &memory, key] { memory.setValue(key, splitter->saveState()); });
}

QVBoxLayout *tightLayout(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

} // namespace

ActivityPage::ActivityPage(ActivityActions &actions, QSettings &memory, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_memory(memory)
    , m_groups(new SideList(tr("Activity lists")))
    , m_auditBar(new AuditBar)
    , m_list(new ActivityListView(m_model))
    , m_more(new KeyButton(tr("Load more")))
    , m_state(new StatePane)
    , m_listStack(new QStackedWidget)
    , m_pane(new ActivityDetailPane(actions))
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_work(new QSplitter(Qt::Horizontal))
    , m_pages(new QStackedWidget)
{
    m_state->setObjectName(u"activityState"_s);
    build(memory);
    connectParts();
    m_auditBar->hide();
    fillGroups();
    m_groups->setCurrentId(int(m_group));
    showRows();
}

void ActivityPage::build(QSettings &memory)
{
    auto *side = new Surface(Qt::Edges(), QPalette::Window);
    side->setMinimumWidth(128);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(8, 12, 8, 8);
    sideLayout->setSpacing(4);
    auto *heading = new Label(tr("Activity"), TextSize::Small, TextTone::Muted);
    heading->setIndent(8);
    sideLayout->addWidget(heading);
    sideLayout->addWidget(m_groups, 1);

    auto *rows = new QWidget;
    auto *rowsLayout = tightLayout(rows);
    rowsLayout->addWidget(m_list, 1);
    m_more->setQuiet(true);
    rowsLayout->addWidget(m_more, 0, Qt::AlignHCenter);
    m_listStack->addWidget(rows);
    m_listStack->addWidget(m_state);
    auto *list = new QWidget;
    list->setAutoFillBackground(true);
    list->setBackgroundRole(QPalette::Base);
    auto *listLayout = tightLayout(list);
    listLayout->addWidget(m_auditBar);
    listLayout->addWidget(m_listStack, 1);

    m_pane->setMinimumWidth(240);
    m_work->addWidget(list);
    m_work->addWidget(m_pane);
    remember(m_work, memory, workKey, {824, 364});
    m_work->setStretchFactor(0, 1);
    m_work->setStretchFactor(1, 0);
    m_pages->addWidget(m_work);
    m_columns->addWidget(side);
    m_columns->addWidget(m_pages);
    remember(m_columns, memory, columnsKey, {184, 1188});
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    tightLayout(this)->addWidget(m_columns);
}

void ActivityPage::connectParts()
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(150ms);
    m_patience.setSingleShot(true);
    m_patience.setInterval(250ms);
    m_news.setSingleShot(true);
    m_news.setInterval(200ms);
    connect(&m_settle, &QTimer::timeout, this, &ActivityPage::load);
    connect(&m_patience, &QTimer::timeout, this, &ActivityPage::showRows);
    connect(&m_news, &QTimer::timeout, this, &ActivityPage::readNew);
    connect(m_groups, &SideList::chosen, this, [this](int id) { setGroup(ActivityGroup(id)); });
    connect(m_list, &ActivityListView::currentRowMoved, this, &ActivityPage::showCurrent);
    connect(m_list, &ActivityListView::opened, this, &ActivityPage::openEntry);
    connect(m_more, &KeyButton::clicked, this, &ActivityPage::loadMore);
    connect(m_pane, &ActivityDetailPane::backAsked, this, &ActivityPage::backToList);
    connect(m_pane, &ActivityDetailPane::accountAsked, this, &ActivityPage::accountAsked);
    connect(m_state, &StatePane::acted, this, &ActivityPage::actOnState);
    connect(m_auditBar, &AuditBar::verifyAsked, this, &ActivityPage::verify);
    setFocusProxy(m_list);
}

void ActivityPage::bind(Acts &acts)
{
    acts.attach(ActPlace::Activity, *m_list);
    acts.on(u"activity.next"_s, this, [this] { m_list->moveBy(1); });
    acts.on(u"activity.previous"_s, this, [this] { m_list->moveBy(-1); });
    acts.on(u"activity.open"_s, this, &ActivityPage::openEntry);
    acts.on(u"activity.account"_s, m_pane, &ActivityDetailPane::openAccount);
    acts.on(u"activity.change"_s, m_pane, &ActivityDetailPane::changeAnswer);
    const auto tellReasons = [this, &acts] {
        acts.setReason(u"activity.account"_s, m_pane->noAccountReason());
        acts.setReason(u"activity.change"_s, m_pane->noChangeReason());
        const QString empty = m_model.rowCount() == 0 ? tr("There is no entry") : QString();
        for (const QString &id : {u"activity.next"_s, u"activity.previous"_s, u"activity.open"_s})
            acts.setReason(id, empty);
    };
    connect(m_pane, &ActivityDetailPane::actsChanged, this, tellReasons);
    tellReasons();
}

void ActivityPage::fillGroups()
{
    m_groups->setEntries({{int(ActivityGroup::Everything), tr("Everything"), {}},
                          {int(ActivityGroup::Choices), tr("Choices"), m_counts.choices},
                          {int(ActivityGroup::FollowUps), tr("Follow-ups"), m_counts.followUps},
                          {int(ActivityGroup::Syncs), tr("Syncs"), {}},
                          {int(ActivityGroup::Plans), tr("Plan changes"), m_counts.plans},
                          {int(ActivityGroup::Audit), tr("Audit"), {}}});
}

ActivityFilter ActivityPage::filter() const
{
    ActivityFilter filter = m_filter;
    filter.group = m_group;
    return filter;
}

void ActivityPage::setSearch(const QString &text)
{
    m_search = text;
    const ActivitySearch search = activitySearch(text, m_group);
    emit searchJudged(search.problems);
    // Half a search would show what nobody asked for: the list keeps the last one that was understood.
    if (search.isUnderstood() && m_filter.anyOf != search.filter.anyOf) {
        m_filter = search.filter;
        m_settle.start();
    }
}

void ActivityPage::setGroup(ActivityGroup group)
{
    if (group == m_group)
        return;
    m_group = group;
    if (m_groups->currentId() != int(group))
        m_groups->setCurrentId(int(group));
    m_auditBar->setVisible(group == ActivityGroup::Audit);
    load();
}

void ActivityPage::setZone(const QTimeZone &zone)
{
    m_zone = zone.isValid() ? zone : QTimeZone::systemTimeZone();
    m_model.setViewer(m_zone, m_nowMs);
    showCurrent();
}

void ActivityPage::setNow(qint64 nowMs)
{
    const auto dayIn = [this](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, m_zone).date(); };
    const bool same = dayIn(nowMs) == dayIn(m_nowMs);
    m_nowMs = nowMs;
    if (!same)
        m_model.setViewer(m_zone, nowMs);
}

void ActivityPage::refresh()
{
    m_stale = true;
    if (isVisible())
        m_news.start();
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        m_news.start(0);
}

void ActivityPage::focusList()
{
    m_focusList = !m_list->isVisible();
    m_list->setFocus();
}

void ActivityPage::showRows()
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        m_state->setState(activityEmptyState({m_search, m_loading || m_stale, m_model.hasMore(), m_error}));
    m_listStack->setCurrentIndex(rows > 0 ? 0 : 1);
    // Where nothing here could take the focus, it went elsewhere; only one who types keeps it.
    const bool types = qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr;
    if (rows > 0 && std::exchange(m_focusList, false) && isVisible() && !types)
        m_list->setFocus();
    m_more->setVisible(m_model.hasMore());
    if (rows == 0)
        m_pane->showNothing();
    const QString number = Wording().number(rows);
    emit rowsTextChanged(m_model.hasMore() ? tr("%1 entries, older ones not loaded").arg(number)
                             : rows == 1   ? tr("1 entry")
                                           : tr("%1 entries").arg(number));
}

void ActivityPage::showCurrent()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_model.rowCount())
        m_pane->showEntry(m_model.entryAt(row), m_model.wording());
}

void ActivityPage::openEntry()
{
    if (m_narrow)
        m_pages->setCurrentWidget(m_pane);
    m_pane->setFocus();
}

void ActivityPage::backToList()
{
    m_pages->setCurrentWidget(m_work);
    m_list->setFocus();
}

void ActivityPage::actOnState()
{
    if (m_error)
        return load();
    if (m_model.hasMore())
        return loadMore();
    emit searchEmptied();
}

void ActivityPage::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_pane->setBackShown(narrow);
    if (narrow)
        m_pages->addWidget(m_pane);
    else
        m_work->addWidget(m_pane);
    m_pages->setCurrentWidget(m_work);
    if (!narrow) // a page of its own is shown by its stack
        m_pane->setVisible(true);
    if (narrow || !m_columns->restoreState(m_memory.value(columnsKey).toByteArray()))
        m_columns->setSizes({narrow ? 144 : 184, width()});
    if (!narrow && !m_work->restoreState(m_memory.value(workKey).toByteArray()))
        m_work->setSizes({824, 364});
}

} // namespace headroom
