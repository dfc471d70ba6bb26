// SPDX-License-Identifier: GPL-3.0-or-later
// What the Queue area does by name and key, and where.
#include "ui/keys/acts.h"
#include "ui/pages/accountpane.h"
#include "ui/pages/queuepage.h"
#include "ui/style/type.h"
#include "ui/widgets/queuetable.h"

#include <QApplication>
#include <QClipboard>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace headroom {

void QueuePage::bindActs()
{
    m_acts.attach(ActPlace::Queue, *m_table);
    m_acts.attach(ActPlace::Account, *m_pane);
    m_acts.attach(ActPlace::Case, *m_table);
    m_acts.attach(ActPlace::Case, *m_pane);
    m_acts.on(u"queue.next"_s, this, [this] { m_table->moveBy(1); });
    m_acts.on(u"queue.previous"_s, this, [this] { m_table->moveBy(-1); });
    m_acts.on(u"queue.open"_s, this, [this] { openAccount(); });
    m_acts.on(u"queue.peek"_s, this, [this] { peek(); });
    m_acts.on(u"queue.mark"_s, this, [this] { m_table->toggleMark(); });
    m_acts.on(u"queue.markAll"_s, this, [this] { m_table->markAll(); });
    m_acts.on(u"queue.unmark"_s, this, [this] { m_model.clearMarks(); });
    m_acts.on(u"queue.copy"_s, this, [this] {
        if (const QString text = m_table->copyText(); !text.isEmpty())
            QApplication::clipboard()->setText(text);
    });
}

/// Where the row that is acted on is: its name, or the account's where the list is not shown.
QRect QueuePage::actAnchor() const
{
    if (!m_table->isVisible() || !m_table->currentIndex().isValid())
        return {m_pane->mapTo(this, QPoint(16, 0)), QSize(1, titleHeight(font()))};
    const QModelIndex row = m_table->currentIndex().siblingAtColumn(QueueTable::Account);
    m_table->scrollTo(row);
    const QRect cell = m_table->visualRect(row);
    return {m_table->viewport()->mapTo(this, cell.topLeft()), cell.size()};
}

void QueuePage::keepRow()
{
    if (m_table->currentIndex().isValid())
        m_row = m_table->currentIndex().row();
}

void QueuePage::openAccount()
{
    if (!m_table->currentIndex().isValid())
        return;
    m_paneWanted = true;
    m_pane->show();
    if (m_narrow)
        m_pages->setCurrentWidget(m_pane);
    m_pane->setFocus();
}

void QueuePage::backToList()
{
    m_pages->setCurrentWidget(m_rows);
    m_table->setFocus();
}

void QueuePage::peek()
{
    if (m_narrow)
        return openAccount();
    m_paneWanted = !m_paneWanted;
    showRows();
}

} // namespace headroom
