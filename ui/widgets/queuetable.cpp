// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/queuetable.h"

#include "models/base/duration.h"
#include "models/items/queuecells.h"
#include "ui/delegates/queuecells.h"
#include "ui/delegates/queuedelegate.h"
#include "ui/style/type.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr int columnPadding = 16;
constexpr int narrowestWhy = 108;

/// Whole columns leave in this order when the table narrows.
constexpr std::array<QueueTable::Column, 5> leaving{QueueTable::Owner, QueueTable::Projected,
                                                    QueueTable::Trend, QueueTable::Age, QueueTable::Plan};

/// Numbers stand right, so do their headings; the percent's begins where its bar does.
class QueueHeader final : public QHeaderView
{
public:
    using QHeaderView::QHeaderView;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        if (section == QueueTable::Percent)
            option->textAlignment = Qt::AlignLeading | Qt::AlignVCenter;
    }
};

QString memoryKey(QueueTable::Column column)
{
    static const QStringList names{u"mark"_s,    u"account"_s, u"plan"_s,      u"used"_s,
                                   u"percent"_s, u"trend"_s,   u"projected"_s, u"daysToCap"_s,
                                   u"why"_s,     u"age"_s,     u"owner"_s};
    return u"queue/columns/"_s + names[column];
}

} // namespace

QueueTableView::QueueTableView(QueueModel &model, QSettings &memory, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_memory(memory)
    , m_delegate(new QueueDelegate(this))
{
    setAccessibleName(tr("Queue"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setHorizontalHeader(new QueueHeader(Qt::Horizontal, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(20);
    makeHeader();
    for (int i = 0; i < QueueTable::columnTotal; ++i) {
        const auto column = QueueTable::Column(i);
        m_wanted[size_t(i)] = m_memory.value(memoryKey(column) + u"/shown"_s, true).toBool();
        m_width[size_t(i)] = m_memory.value(memoryKey(column) + u"/width"_s, 0).toInt();
    }
    setCompact(false);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit currentAccountChanged(currentAccount()); });
    connect(&model, &QAbstractItemModel::layoutChanged, this, [this] { hover(-1); });
}

void QueueTableView::makeHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setAccessibleName(tr("Columns of the queue"));
    header->setHighlightSections(false);
    header->setMinimumSectionSize(24);
    header->setSectionsClickable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &QueueTableView::showColumnMenu);
    connect(header, &QHeaderView::sectionResized, this, [this](int section, int before, int now) {
        if (m_fitting || before == 0 || now == 0)
            return;
        m_width[size_t(section)] = now;
        m_memory.setValue(memoryKey(QueueTable::Column(section)) + u"/width"_s, now);
        QTimer::singleShot(0, this, &QueueTableView::fitColumns);
    });
}

void QueueTableView::setCompact(bool compact)
{
    verticalHeader()->setDefaultSectionSize(headroom::rowHeight(font(), compact));
}

AccountId QueueTableView::currentAccount() const
{
    return currentIndex().isValid() ? m_model.accountAt(currentIndex().row()) : AccountId();
}

void QueueTableView::setCurrentAccount(const AccountId &account)
{
    if (const auto row = m_model.rowOf(account))
        setCurrentIndex(m_model.index(*row, QueueTable::Account));
}

void QueueTableView::enter()
{
    const int row = currentIndex().isValid() ? currentIndex().row() : 0;
    setFocus(Qt::ShortcutFocusReason);
    if (m_model.rowCount() == 0)
        return;
    // Screen readers read a row only when it becomes current after the table has the focus.
    selectionModel()->clearCurrentIndex();
    QTimer::singleShot(0, this, [this, row] {
        setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1), QueueTable::Account));
    });
}

void QueueTableView::setWanted(QueueTable::Column column, bool wanted)
{
    m_wanted[size_t(column)] = wanted;
    m_memory.setValue(memoryKey(column) + u"/shown"_s, wanted);
    fitColumns();
}

int QueueTableView::wantedWidth(QueueTable::Column column) const
{
    if (m_width[size_t(column)] > 0)
        return m_width[size_t(column)];
    const QFontMetrics body(font());
    const QFontMetrics small(textFont(font(), TextSize::Small));
    const auto fit = [&](const QString &sample, int least) {
        const QString title = columnTitle(column);
        return std::max(
            {body.horizontalAdvance(sample) + columnPadding, small.horizontalAdvance(title) + columnPadding + 2, least});
    };
    const Wording wording;
    switch (column) {
    case QueueTable::Mark: return 30;
    case QueueTable::Account: return fit(u"Larkfield Maps Ltd"_s, 144);
    case QueueTable::Plan: return fit(u"Business"_s, 60);
    case QueueTable::Used: {
        QueueLimit sample;
        sample.facts.measured = true;
        sample.facts.used = 982'400;
        sample.facts.cap = Cap::number(1'000'000);
        return fit(wording.used(sample), 160);
    }
    case QueueTable::Percent: return percentWidth(font()) + columnPadding;
    case QueueTable::Trend: return fit({}, 78);
    case QueueTable::Projected: return fit(wording.number(561'818), 72);
    case QueueTable::DaysToCap: return fit(wording.number(22) + u' ' + wording.basis(Basis::Seasonal), 88);
    case QueueTable::Why: return fit({}, narrowestWhy);
    case QueueTable::Age: return std::max(fit(wording.age(115 * minuteMs), 52), fit(wording.age(0), 52));
    case QueueTable::Owner: return fit(u"Mirabel"_s, 56);
    }
    Q_UNREACHABLE();
}

void QueueTableView::fitColumns()
{
    if (m_fitting)
        return;
    const QScopedValueRollback guard(m_fitting, true);
    auto shown = m_wanted;
    shown[QueueTable::Account] = shown[QueueTable::Percent] = true;
    const auto total = [&] {
        int width = 0;
        for (int i = 0; i < QueueTable::columnTotal; ++i)
            width += shown[size_t(i)] ? wantedWidth(QueueTable::Column(i)) : 0;
        return width;
    };
    const int room = viewport()->width();
    for (const QueueTable::Column column : leaving) {
        if (total() <= room)
            break;
        shown[size_t(column)] = false;
    }
    const int spare = std::max(room - total(), 0);
    int first = -1;
    for (int i = 0; i < QueueTable::columnTotal; ++i) {
        setColumnHidden(i, !shown[size_t(i)]);
        if (!shown[size_t(i)])
            continue;
        if (first < 0)
            first = i;
        // What is left over goes to the reason, or to the name where no reason is shown.
        const bool takesSpare = i == (shown[QueueTable::Why] ? QueueTable::Why : QueueTable::Account);
        setColumnWidth(i, wantedWidth(QueueTable::Column(i)) + (takesSpare ? spare : 0));
    }
    m_delegate->setFirstColumn(first);
}

void QueueTableView::showColumnMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(*menu);
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

void QueueTableView::fillColumnMenu(QMenu &menu)
{
    menu.clear();
    for (int i = QueueTable::Plan; i < QueueTable::columnTotal; ++i) {
        const auto column = QueueTable::Column(i);
        if (column == QueueTable::Percent)
            continue; // the number, the bar and the word are the queue
        QAction *action = menu.addAction(columnTitle(column));
        action->setCheckable(true);
        action->setChecked(isWanted(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setWanted(column, on); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Usual widths")), &QAction::triggered, this, [this] {
        m_width.fill(0);
        for (int i = 0; i < QueueTable::columnTotal; ++i)
            m_memory.remove(memoryKey(QueueTable::Column(i)) + u"/width"_s);
        fitColumns();
    });
}

void QueueTableView::moveBy(int rows)
{
    if (m_model.rowCount() == 0)
        return;
    const int from = currentIndex().isValid() ? currentIndex().row() : -rows;
    const int to = std::clamp(from + rows, 0, m_model.rowCount() - 1);
    setCurrentIndex(m_model.index(to, QueueTable::Account));
}

void QueueTableView::toggleMark()
{
    if (!currentIndex().isValid())
        return;
    const QModelIndex mark = m_model.index(currentIndex().row(), QueueTable::Mark);
    const bool on = mark.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model.setData(mark, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void QueueTableView::markAll()
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_model.setData(m_model.index(row, QueueTable::Mark), Qt::Checked, Qt::CheckStateRole);
}

QString QueueTableView::lineOf(int row) const
{
    QStringList cells;
    for (int i = QueueTable::Account; i < QueueTable::columnTotal; ++i) {
        // The percent's word is part of its picture; the sparkline has no text.
        if (i != QueueTable::Trend)
            cells.append(m_model.index(row, i).data().toString().simplified());
    }
    return cells.join(u'\t');
}

QString QueueTableView::copyText() const
{
    QStringList heads;
    for (int i = QueueTable::Account; i < QueueTable::columnTotal; ++i) {
        if (i != QueueTable::Trend)
            heads.append(columnTitle(QueueTable::Column(i)));
    }
    QStringList lines{heads.join(u'\t')};
    const bool anyMarked = !m_model.marked().isEmpty();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex mark = m_model.index(row, QueueTable::Mark);
        const bool taken =
            anyMarked ? mark.data(Qt::CheckStateRole).toInt() == Qt::Checked : row == currentIndex().row();
        if (taken)
            lines.append(lineOf(row));
    }
    return lines.size() > 1 ? lines.join(u'\n') + u'\n' : QString();
}

void QueueTableView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && at.isValid() && at.column() == QueueTable::Mark) {
        const bool on = at.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model.setData(at, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return;
    }
    QTableView::mousePressEvent(event);
}

void QueueTableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    if (at.isValid() && at.column() == QueueTable::Mark)
        return mousePressEvent(event); // two quick clicks are two clicks
    QTableView::mouseDoubleClickEvent(event);
    if (at.isValid())
        emit opened();
}

void QueueTableView::mouseMoveEvent(QMouseEvent *event)
{
    hover(indexAt(event->pos()).row());
    QTableView::mouseMoveEvent(event);
}

void QueueTableView::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void QueueTableView::hover(int row)
{
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

void QueueTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void QueueTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        fitColumns();
}

} // namespace headroom
