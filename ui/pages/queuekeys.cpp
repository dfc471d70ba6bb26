// SPDX-License-Identifier: GPL-3.0-or-later
// The part of QueuePage that does what the list's keys mean.
#include "ui/keys/acts.h"
#include "ui/pages/accountpane.h"
#include "ui/pages/queuepage.h"
#include "ui/widgets/queuetable.h"

#include <QApplication>
#include <QClipboard>

using namespace Qt::Literals::StringLiterals;

namespace headroom {

void QueuePage::bindActs()
{
    m_acts.attach(ActPlace::Queue, *m_table);
    m_acts.attach(ActPlace::Account, *m_pane);
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

bool QueuePage::showAccount(const AccountId &account)
{
    if (!m_model.columns().indexOf(account))
        return false;
    if (!m_model.rowOf(account) && !m_model.filter().isEmpty())
        emit filterEmptied();
    if (!m_model.rowOf(account))
        setView(QueueView::All);
    m_table->setCurrentAccount(account);
    return true;
}

} // namespace headroom
