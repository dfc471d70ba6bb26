// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window can be sent: by the command palette, by a link, to an account, to a search.
#include "models/items/wording.h"
#include "ui/detectionpreview.h"
#include "ui/mainwindow.h"
#include "ui/pages/accountpane.h"
#include "ui/pages/accounttimeline.h"
#include "ui/pages/activitydetailpane.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/queuepage.h"
#include "ui/triage/triagedesk.h"
#include "ui/widgets/factsdialog.h"
#include "ui/widgets/header.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/activitylist.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/queuetable.h"
#include "ui/widgets/searchfield.h"
#include "ui/windowactions.h"
#include "ui/windowsearch.h"

#include <QApplication>
#include <QClipboard>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

/// The search language's way to ask for one plan, whatever its name holds.
QString planSearch(QString plan)
{
    plan.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u"plan:\"%1\""_s.arg(plan);
}

} // namespace

void MainWindow::showAccount(const AccountId &account)
{
    showQueue();
    if (m_queue->showAccount(account))
        m_queue->openAccount();
    else
        say(tr("Not found"), tr("The account %1 is not in the queue any more.").arg(account.toString()));
}

/// From an answer in the activity to the place where it is taken back or changed.
void MainWindow::connectAnswers()
{
    ActivityDetailPane &pane = m_activity->pane();
    TriageDesk &desk = m_queue->desk();
    const auto tell = [&pane, &desk] {
        pane.setUndo([&desk](const ChoiceId &choice) { return desk.history().wouldUndo(choice); });
    };
    connect(&desk.history(), &TriageHistory::changed, &pane, tell);
    tell();
    connect(&pane, &ActivityDetailPane::undoAsked, this, [this, &desk](const AccountId &account) {
        showAccount(account);
        desk.start(TriageCommand::Undo);
    });
    connect(&pane, &ActivityDetailPane::changeAsked, this, [this, &desk](const LimitRef &limit, ChoiceKind kind) {
        showAccount(limit.account);
        desk.answerAgain(limit, kind);
    });
}

void MainWindow::showActivityOf(const AccountId &account)
{
    if (account.isEmpty())
        return;
    showActivity();
    m_activity->setGroup(ActivityGroup::Everything);
    m_header->search().setText(u"account:\"%1\""_s.arg(account.toString()));
}

void MainWindow::makePalette()
{
    m_palette = new CommandPalette(m_acts, m_model, m_memory, *this);
    m_acts.on(u"palette.open"_s, this, [this] { m_palette->toggle(); });
    m_acts.on(u"account.copyLink"_s, this, [this] { copyLink(); });
    m_acts.on(u"account.activity"_s, this, [this] { showActivityOf(m_queue->table().currentAccount()); });
    connect(&m_queue->pane().timeline(), &AccountTimeline::activityAsked, this, &MainWindow::showActivityOf);
    connect(m_header, &Header::commandsAsked, m_palette, [this] { m_palette->toggle(); });
    connect(m_palette, &CommandPalette::chosen, this, &MainWindow::doLine);
}

void MainWindow::doLine(const PaletteLine &line)
{
    switch (line.kind) {
    case PaletteLine::Kind::Act:
    case PaletteLine::Kind::View: m_acts.action(line.id).trigger(); break;
    case PaletteLine::Kind::SavedView:
        showQueue();
        m_search->show(m_savedSearches.value(line.id));
        break;
    case PaletteLine::Kind::Plan: searchQueue(planSearch(line.id)); break;
    case PaletteLine::Kind::Account: showAccount(AccountId(line.id)); break;
    }
}

void MainWindow::searchQueue(const QString &text)
{
    showQueue();
    m_header->search().setText(text);
    m_queue->table().enter();
}

void MainWindow::copyLink()
{
    const AccountId account = m_queue->table().currentAccount();
    if (!account.isEmpty())
        QApplication::clipboard()->setText(linkText({account, {}, {}}));
}

void MainWindow::previewDetection()
{
    whenDone(m_actions.previewDetection(), this, [this](const Result<DetectionReport> &report) {
        if (report)
            (new FactsDialog(tr("What detection would do"), detectionLines(*report, m_model), this))->open();
        else if (report.error().kind != ErrorKind::Cancelled)
            say(tr("Not read"), report.error().detail);
    });
}

Result<QString> MainWindow::openLink(const Link &link)
{
    m_message->clear();
    showQueue();
    if (!link.account.isEmpty()) {
        if (!m_queue->showAccount(link.account)) {
            const QString sentence = tr("The link asks for the account %1, which is not in this workspace.")
                                         .arg(Wording().isolated(link.account.toString()));
            say(tr("Not found"), sentence);
            return failure(ErrorKind::Invalid, sentence);
        }
        m_queue->openAccount();
        return tr("Shown: account %1").arg(link.account.toString());
    }
    if (link.view)
        m_queue->setView(*link.view);
    searchQueue(link.search);
    return tr("Shown: the queue, %n account(s)", nullptr, m_model.rowCount());
}

} // namespace headroom
