// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/queuemodel.h"

#include "models/items/queuecells.h"

namespace headroom {
namespace {

bool isNumber(QueueTable::Column column)
{
    switch (column) {
    case QueueTable::Used:
    case QueueTable::Percent:
    case QueueTable::Projected:
    case QueueTable::DaysToCap:
    case QueueTable::Age: return true;
    case QueueTable::Mark:
    case QueueTable::Account:
    case QueueTable::Plan:
    case QueueTable::Trend:
    case QueueTable::Why:
    case QueueTable::Owner: break;
    }
    return false;
}

} // namespace

QueueModel::QueueModel(const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_wording(locale)
    , m_list(m_columns, locale)
{ }

/// Runs \a change, which alters the rows, with persistent indexes mapped by account.
template <typename Change>
void QueueModel::rearrange(Change change)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<AccountKey> keys;
    keys.reserve(before.size());
    for (const QModelIndex &index : before)
        keys.append(m_columns.account(indexAt(index.row())).key);
    change();
    m_shown.fill(ShownRow());
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto account = m_columns.indexOf(keys[i]);
        const auto row = account ? m_list.rowOf(*account) : std::nullopt;
        after.append(row ? index(*row, before[i].column()) : QModelIndex());
    }
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

template <typename Change>
void QueueModel::change(const QueueViewer &viewer, Change change)
{
    rearrange([&] {
        change();
        m_viewer = viewer;
        m_list.refresh(viewer);
    });
    dropMarks();
    const ViewCounts counts = m_columns.counts(viewer);
    if (std::exchange(m_counts, counts) != counts)
        emit countsChanged();
}

void QueueModel::load(QList<QueueAccount> accounts, const QueueViewer &viewer)
{
    change(viewer, [&] { m_columns.load(std::move(accounts)); });
}

void QueueModel::update(QList<QueueAccount> changed, const QList<AccountKey> &removed,
                        const QueueViewer &viewer)
{
    change(viewer, [&] { m_columns.update(std::move(changed), removed); });
}

void QueueModel::setViewer(const QueueViewer &viewer)
{
    change(viewer, [] {});
}

void QueueModel::setView(QueueView view)
{
    if (view != m_list.view())
        rearrange([&] { m_list.setView(view); });
}

void QueueModel::setFilter(const QString &text)
{
    if (std::exchange(m_filter, text) == text)
        return;
    const SearchQuery query = parseSearch(text);
    m_problems = query.problems;
    if (query.isUnderstood()) {
        m_filterInForce = text;
        rearrange([&] { m_list.setQuery(query); });
    }
    emit searchChanged();
}

std::optional<qint64> QueueModel::countOf(const QString &text) const
{
    const SearchQuery query = parseSearch(text);
    return query.isUnderstood() ? std::optional(m_list.countOf(query)) : std::nullopt;
}

const SearchVocabulary &QueueModel::vocabulary() const
{
    if (m_vocabularyGeneration != m_columns.textGeneration()) {
        m_vocabulary = vocabularyOf(m_columns);
        m_vocabularyGeneration = m_columns.textGeneration();
    }
    return m_vocabulary;
}

void QueueModel::sort(int column, Qt::SortOrder order)
{
    const bool own = column < 0 || column >= columnCount() || column == Mark || column == Trend;
    rearrange([&] {
        m_list.setSort(own ? std::nullopt : std::optional(Column(column)), own ? Qt::AscendingOrder : order);
    });
}

std::optional<int> QueueModel::rowOf(const AccountId &account) const
{
    const auto known = m_columns.indexOf(account);
    return known ? m_list.rowOf(*known) : std::nullopt;
}

const AccountId &QueueModel::accountAt(int row) const { return m_columns.account(indexAt(row)).id; }

QueueRow QueueModel::rowAt(int row) const { return m_columns.row(indexAt(row), m_viewer.nowMs); }

QTimeZone QueueModel::zoneAt(int row) const { return zoneOf(indexAt(row)); }

QTimeZone QueueModel::zoneOf(AccountIndex account) const
{
    const QString &name = m_columns.account(account).zone;
    auto zone = m_zones.find(name);
    if (zone == m_zones.end()) {
        const QTimeZone named(name.toUtf8());
        zone = m_zones.insert(name, named.isValid() ? named : QTimeZone::utc());
    }
    return *zone;
}

QList<AccountId> QueueModel::marked() const
{
    QList<AccountId> accounts;
    for (const AccountKey key : m_marks) {
        if (const auto index = m_columns.indexOf(key))
            accounts.append(m_columns.account(*index).id);
    }
    return accounts;
}

void QueueModel::setMarked(const AccountId &account, bool marked)
{
    const auto known = m_columns.indexOf(account);
    if (!known)
        return;
    const AccountKey key = m_columns.account(*known).key;
    if (m_marks.contains(key) == marked)
        return;
    if (marked)
        m_marks.insert(key);
    else
        m_marks.remove(key);
    if (const auto row = m_list.rowOf(*known))
        emit dataChanged(index(*row, Mark), index(*row, Mark), {Qt::CheckStateRole});
    emit marksChanged();
}

void QueueModel::clearMarks()
{
    if (std::exchange(m_marks, {}).isEmpty())
        return;
    if (rowCount() > 0)
        emit dataChanged(index(0, Mark), index(rowCount() - 1, Mark), {Qt::CheckStateRole});
    emit marksChanged();
}

/// Marks of accounts that have left.
void QueueModel::dropMarks()
{
    if (m_marks.removeIf([this](AccountKey key) { return !m_columns.indexOf(key); }) > 0)
        emit marksChanged();
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.rows().size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : QueueTable::columnTotal;
}

const QVariant &QueueModel::shownRow(int row) const
{
    const AccountIndex account = indexAt(row);
    ShownRow &shown = m_shown[size_t(row) % m_shown.size()];
    if (!shown.row.isValid() || shown.account != account)
        shown = {account, QVariant::fromValue(m_columns.row(account, m_viewer.nowMs))};
    return shown.row;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = Column(index.column());
    if (role == RowRole)
        return shownRow(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeading));
    if (role == Qt::CheckStateRole && column == Mark)
        return m_marks.contains(m_columns.account(indexAt(index.row())).key) ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const auto *row = static_cast<const QueueRow *>(shownRow(index.row()).constData());
    const QTimeZone zone = zoneOf(indexAt(index.row()));
    if (role == Qt::DisplayRole)
        return cellText(*row, column, m_wording, zone);
    return role == Qt::ToolTipRole ? cellToolTip(*row, column, m_wording, zone)
                                   : cellPhrase(*row, column, m_wording, zone);
}

bool QueueModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Mark
        || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    setMarked(accountAt(index.row()), value.toInt() == Qt::Checked);
    return true;
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = Column(section);
    if (role == Qt::DisplayRole)
        return columnTitle(column);
    if (role == Qt::AccessibleTextRole)
        return column == Mark ? Wording::tr("Mark") : columnTitle(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeading));
    return {};
}

Qt::ItemFlags QueueModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Mark ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace headroom
