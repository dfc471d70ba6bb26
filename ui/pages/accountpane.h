// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/services/accountdetail.h"
#include "ui/widgets/statepane.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QStackedWidget;

namespace headroom {

class Acts;
class AccountTimeline;
class BusyHeatmap;
class Chip;
class FactList;
class KeyButton;
class Label;
class LimitChoice;
class TriageBar;
class UsagePanel;

/// One account: how its use stands against its caps, as a picture and in words, and where the numbers
/// come from.
class AccountPane final : public QWidget
{
    Q_OBJECT
public:
    explicit AccountPane(Acts &acts, QWidget *parent = nullptr);

    /// Nothing is selected.
    void showNothing();
    /// \a name is being read; said only if it takes longer than a moment.
    void showLoading(const QString &name);
    void showAccount(const AccountDetail &account);
    void showFailure(const QString &name, const Error &error);
    /// Shows a way back to the list, where the pane is a page of its own.
    void setBackShown(bool shown);
    void toggleTable();
    /// Which of the account's limits acts are about: told of each account that is shown. Must outlive the pane's use.
    void setLimits(LimitChoice &limits);
    [[nodiscard]] AccountTimeline &timeline() const { return *m_timeline; }
    [[nodiscard]] AccountId account() const { return m_shown; }

signals:
    void backAsked();
    void retryAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTitle();
    QWidget *makeActsRow();
    QWidget *makeBody();
    void fitPictures();
    void placeActs();
    void fillBusy(const AccountDetail &account);

    AccountId m_shown;
    QTimer m_patience;
    QString m_loadingName;
    KeyButton *m_back;
    Label *m_name;
    Chip *m_chip;
    Label *m_line;
    UsagePanel *m_usage;
    QWidget *m_busyPart;
    Label *m_busyTitle;
    Label *m_busyNote;
    BusyHeatmap *m_busy;
    TriageBar *m_acts;
    LimitChoice *m_limitChoice = nullptr;
    FactList *m_case;
    FactList *m_limits;
    FactList *m_fits;
    FactList *m_plan;
    FactList *m_bill;
    FactList *m_sources;
    AccountTimeline *m_timeline;
    QWidget *m_title;
    QWidget *m_actsRow; ///< holds the acts where the title has no room for them
    QBoxLayout *m_columns = nullptr;
    QScrollArea *m_scroll;
    StatePane *m_state;
    QStackedWidget *m_stack;
};

} // namespace headroom
