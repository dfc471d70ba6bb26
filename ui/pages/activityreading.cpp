// SPDX-License-Identifier: GPL-3.0-or-later
// ActivityPage: what it asks for and when.
#include "ui/activityactions.h"
#include "ui/pages/activitydetailpane.h"
#include "ui/pages/activitypage.h"
#include "ui/widgets/activitylist.h"
#include "ui/widgets/auditbar.h"
#include "ui/widgets/keybutton.h"

#include <QPointer>

namespace headroom {

void ActivityPage::load()
{
    const int asked = ++m_asked;
    m_loading = true;
    m_stale = false;
    m_patience.start();
    whenDone(m_actions.page(filter(), {}), this, [this, asked](const Result<ActivitySlice> &slice) {
        if (asked != m_asked)
            return; // something else has been asked for meanwhile
        m_loading = false;
        m_patience.stop();
        if (!slice)
            return showFailure(slice.error());
        m_error.reset();
        m_model.load(*slice);
        m_list->setCurrentRow(0);
        showRows();
        showCurrent();
        m_list->scrollToTop();
    });
    count();
    if (!m_verified)
        verify();
}

void ActivityPage::count()
{
    whenDone(m_actions.counts(), this, [this](const Result<ActivityCounts> &counts) {
        m_counts = counts.value_or(m_counts);
        fillGroups();
    });
}

/// What is newer comes in at the top; the selection and what is shown stay.
void ActivityPage::readNew()
{
    if (m_model.rowCount() == 0 || m_loading)
        return load();
    const int asked = m_asked;
    m_stale = false;
    whenDone(m_actions.page(filter(), {}), this, [this, asked](const Result<ActivitySlice> &slice) {
        if (asked != m_asked || !slice)
            return;
        m_model.refresh(*slice);
        if (m_list->currentRow() < 0)
            m_list->setCurrentRow(0);
        showRows();
    });
    count();
    verify();
}

void ActivityPage::loadMore()
{
    const int asked = m_asked;
    m_more->setEnabled(false);
    whenDone(m_actions.page(filter(), m_model.next()), this, [this, asked](const Result<ActivitySlice> &slice) {
        m_more->setEnabled(true);
        if (asked != m_asked)
            return;
        if (slice)
            m_model.append(*slice);
        else
            showFailure(slice.error());
        showRows();
    });
}

void ActivityPage::verify()
{
    m_verified = true;
    const QPointer<AuditBar> bar = m_auditBar;
    m_auditBar->setProgress(0, 0);
    const auto verified = m_actions.verifyAudit([bar](qint64 done, qint64 total) {
        if (bar)
            bar->setProgress(done, total);
    });
    whenDone(verified, this, [this](const Result<AuditVerdict> &verdict) {
        if (verdict)
            m_auditBar->setVerdict(*verdict, m_model.wording().verdict(*verdict));
        else if (verdict.error().kind != ErrorKind::Cancelled)
            m_auditBar->sayProblem(verdict.error().detail);
        m_pane->setVerdict(verdict ? std::optional(*verdict) : std::nullopt);
    });
}

void ActivityPage::showFailure(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_error = error;
    m_model.load({});
    showRows();
}

} // namespace headroom
