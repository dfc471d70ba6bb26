// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include <optional>

class QStandardItemModel;

namespace headroom {

/// One entry of a side list.
struct SideEntry
{
    int id = 0;
    QString text;
    std::optional<int> count; ///< shown at the end; empty = none
    friend bool operator==(const SideEntry &, const SideEntry &) = default;
};

/// Names with counts beside a work area: views of the queue, sections of the settings.
class SideList : public QListView
{
    Q_OBJECT
public:
    explicit SideList(const QString &accessibleName, QWidget *parent = nullptr);

    /// Shows \a entries; the current one stays current where it is still there.
    void setEntries(const QList<SideEntry> &entries);
    /// An id that no entry has leaves none current.
    void setCurrentId(int id);
    [[nodiscard]] int currentId() const;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// A person or setCurrentId() chose another entry.
    void chosen(int id);

protected:
    /// The id of the entry at \a index.
    [[nodiscard]] static int idAt(const QModelIndex &index);

private:
    QStandardItemModel *m_entries;
};

} // namespace headroom
