// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/domain/audit.h"
#include "models/items/activitymodel.h"
#include "models/items/activityquery.h"

#include <QTimer>
#include <QWidget>

class QSettings;
class QSplitter;
class QStackedWidget;

namespace headroom {

class ActivityActions;
class Acts;
class ActivityDetailPane;
class ActivityListView;
class AuditBar;
class KeyButton;
class SideList;
class StatePane;

/// The Activity area: everything that happened, by kind at the side, newest first in the table, and one entry with
/// its exact values at the right, or as a second page where the window is narrow.
class ActivityPage final : public QWidget
{
    Q_OBJECT
public:
    ActivityPage(ActivityActions &actions, QSettings &memory, QWidget *parent = nullptr);

    [[nodiscard]] ActivityListView &list() const { return *m_list; }
    [[nodiscard]] ActivityDetailPane &pane() const { return *m_pane; }
    [[nodiscard]] ActivityModel &model() { return m_model; }
    /// The keys that work in the list.
    void bind(Acts &acts);
    [[nodiscard]] const QString &search() const { return m_search; }
    void setSearch(const QString &text);
    void setGroup(ActivityGroup group);
    /// Whose zone times are said in.
    void setZone(const QTimeZone &zone);
    void setNow(qint64 nowMs);
    /// Focuses the list; once there is one, where it is still being read.
    void focusList();
    /// Something was stored: reads what is new, once the area is seen.
    void refresh();
    void setNarrow(bool narrow);

signals:
    void accountAsked(const headroom::AccountId &account);
    void searchEmptied(); ///< the page emptied the search itself
    /// What was not understood of the search; empty where all was.
    void searchJudged(const QList<headroom::SearchProblem> &problems);
    /// "500 entries", for the status line.
    void rowsTextChanged(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build(QSettings &memory);
    void connectParts();
    void fillGroups();
    void load();
    void loadMore();
    void readNew();
    void count();
    void verify();
    void showRows();
    void showFailure(const Error &error);
    void showCurrent();
    void openEntry();
    void backToList();
    void actOnState();
    [[nodiscard]] ActivityFilter filter() const;

    ActivityActions &m_actions;
    QSettings &m_memory;
    ActivityModel m_model;
    SideList *m_groups;
    AuditBar *m_auditBar;
    ActivityListView *m_list;
    KeyButton *m_more;
    StatePane *m_state;
    QStackedWidget *m_listStack;
    ActivityDetailPane *m_pane;
    QSplitter *m_columns; ///< side list | work
    QSplitter *m_work; ///< list | entry
    QStackedWidget *m_pages; ///< list, entry
    QTimer m_settle; ///< a search is read once typing has paused
    QTimer m_patience; ///< says that it reads, if that takes longer than a moment
    QTimer m_news; ///< changes are read a moment later
    QString m_search;
    ActivityFilter m_filter; ///< of the last search that was understood
    ActivityGroup m_group = ActivityGroup::Everything;
    ActivityCounts m_counts;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    qint64 m_nowMs = 0;
    int m_asked = 0; ///< counts the lists asked for: an answer to an older one is dropped
    bool m_loading = false;
    bool m_stale = true; ///< not read since something was stored
    bool m_verified = false; ///< a check of the audit was asked for
    bool m_narrow = false;
    bool m_focusList = false; ///< as soon as it is there
    std::optional<Error> m_error;
};

} // namespace headroom
