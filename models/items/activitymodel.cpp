// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activitymodel.h"

namespace headroom {

ActivityModel::ActivityModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_wording(QTimeZone::utc(), 0)
{ }

void ActivityModel::setViewer(const QTimeZone &zone, qint64 nowMs)
{
    m_wording = ActivityWording(zone, nowMs);
    if (!m_entries.isEmpty())
        emit dataChanged(index(0, ActivityColumns::When), index(rowCount() - 1, ActivityColumns::By));
}

void ActivityModel::load(const ActivitySlice &page)
{
    beginResetModel();
    m_entries = page.entries;
    m_next = page.next;
    m_more = page.more;
    endResetModel();
}

void ActivityModel::append(const ActivitySlice &page)
{
    m_next = page.next;
    m_more = page.more;
    if (page.entries.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(page.entries.size()) - 1);
    m_entries.append(page.entries);
    endInsertRows();
}

void ActivityModel::refresh(const ActivitySlice &newest)
{
    if (m_entries.isEmpty())
        return load(newest);
    const auto known = std::find_if(newest.entries.begin(), newest.entries.end(),
                                    [this](const ActivityEntry &entry) { return entry.isSame(m_entries.first()); });
    if (known == newest.entries.end())
        return load(newest);
    const auto added = known - newest.entries.begin();
    if (added == 0)
        return;
    beginInsertRows({}, 0, int(added) - 1);
    m_entries = newest.entries.first(added) + m_entries;
    endInsertRows();
}

int ActivityModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

int ActivityModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ActivityColumns::columnTotal; }

QString ActivityModel::text(const ActivityEntry &entry, int column) const
{
    switch (column) {
    case ActivityColumns::When: return m_wording.when(entry.atMs);
    case ActivityColumns::What: return m_wording.what(entry);
    case ActivityColumns::Account: return m_wording.account(entry);
    case ActivityColumns::Said: return m_wording.said(entry);
    case ActivityColumns::By: return m_wording.by(entry);
    default: return {};
    }
}

/// What a screen reader says of a cell: the first one tells the whole line.
QString ActivityModel::phrase(const ActivityEntry &entry, int column) const
{
    if (column != ActivityColumns::When)
        return text(entry, column);
    QStringList parts;
    for (int i = 0; i < ActivityColumns::columnTotal; ++i)
        parts.append(text(entry, i));
    return parts.join(QStringLiteral(", "));
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ActivityEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(entry, index.column());
    case Qt::AccessibleTextRole: return phrase(entry, index.column());
    case Qt::ToolTipRole: return plainToolTip(text(entry, index.column()));
    case Qt::TextAlignmentRole:
        return int((index.column() == ActivityColumns::When ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
    case KindRole: return int(entry.kind);
    default: return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == ActivityColumns::When ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ActivityColumns::When: return tr("When");
    case ActivityColumns::What: return tr("What");
    case ActivityColumns::Account: return tr("Account");
    case ActivityColumns::Said: return tr("Said exactly");
    case ActivityColumns::By: return tr("By");
    default: return {};
    }
}

} // namespace headroom
