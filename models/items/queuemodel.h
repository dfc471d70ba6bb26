// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/queuelist.h"
#include "models/items/searchcompletion.h"
#include "models/items/wording.h"

#include <QAbstractTableModel>
#include <QSet>

namespace headroom {

/// The queue's table (DESIGN §4 "Queue row"): a thin face on QueueColumns and QueueList. Every change of
/// its rows is one layoutChanged with persistent indexes kept by account, so that selection, current row
/// and scroll survive; never a reset. GUI thread.
class QueueModel final : public QAbstractTableModel, public QueueTable
{
    Q_OBJECT
public:
    enum Role {
        RowRole = Qt::UserRole, ///< the whole QueueRow
    };

    explicit QueueModel(const QLocale &locale = QLocale(), QObject *parent = nullptr);

    /// Takes \a accounts in place of everything.
    void load(QList<QueueAccount> accounts, const QueueViewer &viewer);
    /// Replaces or adds \a changed, drops those with the keys \a removed.
    void update(QList<QueueAccount> changed, const QList<AccountKey> &removed, const QueueViewer &viewer);
    /// The clock has moved or another person looks.
    void setViewer(const QueueViewer &viewer);

    void setView(QueueView view);
    [[nodiscard]] QueueView view() const { return m_list.view(); }
    /// Shows what \a text asks for (search.h). A text that is not understood changes no row: the last one that
    /// was stays in force, and searchProblems() says why.
    void setFilter(const QString &text);
    /// The text as it was given last.
    [[nodiscard]] const QString &filter() const { return m_filter; }
    /// The text whose result is shown: the last one that was understood.
    [[nodiscard]] const QString &filterInForce() const { return m_filterInForce; }
    /// What was not understood in filter().
    [[nodiscard]] const QList<SearchProblem> &searchProblems() const { return m_problems; }
    /// How many of all accounts match \a text; nothing where it is not understood.
    [[nodiscard]] std::optional<qint64> countOf(const QString &text) const;
    /// What completions are made from: the names of plans, meters and owners that the accounts have.
    [[nodiscard]] const SearchVocabulary &vocabulary() const;
    /// By \a column; the queue's own order for -1, Mark and Trend.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] const ViewCounts &counts() const { return m_counts; }
    /// The row of an account in the present view; nothing where it is not shown.
    [[nodiscard]] std::optional<int> rowOf(const AccountId &account) const;
    [[nodiscard]] const AccountId &accountAt(int row) const;
    [[nodiscard]] QueueRow rowAt(int row) const;
    [[nodiscard]] QTimeZone zoneAt(int row) const;

    /// The marked accounts that are still known, in no order; marks stay while a row is not shown.
    [[nodiscard]] QList<AccountId> marked() const;
    void setMarked(const AccountId &account, bool marked);
    void clearMarks();

    [[nodiscard]] const QueueColumns &columns() const { return m_columns; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void countsChanged();
    void marksChanged();
    /// filter() or searchProblems() is another.
    void searchChanged();

private:
    template <typename Change>
    void rearrange(Change change);
    template <typename Change>
    void change(const QueueViewer &viewer, Change change);
    [[nodiscard]] AccountIndex indexAt(int row) const { return m_list.rows()[size_t(row)]; }
    [[nodiscard]] const QVariant &shownRow(int row) const;
    [[nodiscard]] QTimeZone zoneOf(AccountIndex account) const;
    void dropMarks();

    Wording m_wording;
    QueueColumns m_columns;
    QueueList m_list;
    QueueViewer m_viewer;
    ViewCounts m_counts;
    QString m_filter;
    QString m_filterInForce;
    QList<SearchProblem> m_problems;
    QSet<AccountKey> m_marks;

    /// Rows lately asked for, so that painting eleven cells computes one row. Emptied at every change.
    struct ShownRow
    {
        AccountIndex account = 0;
        QVariant row;
    };
    mutable std::array<ShownRow, 64> m_shown;
    mutable QHash<QString, QTimeZone> m_zones;
    mutable SearchVocabulary m_vocabulary;
    mutable quint64 m_vocabularyGeneration = 0; ///< of the columns' text
};

} // namespace headroom
