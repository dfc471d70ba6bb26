// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/activity.h"
#include "models/items/activitywording.h"

#include <QAbstractTableModel>

namespace headroom {

namespace ActivityColumns {
enum Column { When, What, Account, Said, By };
constexpr int columnTotal = 5;
}

/// The loaded part of the activity as a table, newest first. Rows come in pages at the end and, when something
/// happened, at the top; what is shown stays where it is.
class ActivityModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int of an ActivityKind
    };

    explicit ActivityModel(QObject *parent = nullptr);

    /// Whose zone times are said in, and what today is.
    void setViewer(const QTimeZone &zone, qint64 nowMs);
    /// Begins anew with \a page.
    void load(const ActivitySlice &page);
    /// Adds the next page at the end.
    void append(const ActivitySlice &page);
    /// Adds what is newer than the first row at the top; begins anew where \a newest does not reach that row.
    void refresh(const ActivitySlice &newest);
    [[nodiscard]] const ActivityEntry &entryAt(int row) const { return m_entries.at(row); }
    [[nodiscard]] bool hasMore() const { return m_more; }
    [[nodiscard]] const ActivityCursor &next() const { return m_next; }
    [[nodiscard]] const ActivityWording &wording() const { return m_wording; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ActivityEntry &entry, int column) const;
    [[nodiscard]] QString phrase(const ActivityEntry &entry, int column) const;

    QList<ActivityEntry> m_entries;
    ActivityCursor m_next;
    bool m_more = false;
    ActivityWording m_wording;
};

} // namespace headroom
