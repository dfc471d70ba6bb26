// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's acts by name: who does them, and why they cannot be done now.
#include "ui/keys/acts.h"
#include "ui/triage/limitchoice.h"
#include "ui/triage/triagedesk.h"
#include "ui/widgets/queuetable.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

struct Bound
{
    const char *id;
    TriageCommand command;
};
constexpr std::array bound{Bound{"case.reduce", TriageCommand::Reduce},   Bound{"case.upgrade", TriageCommand::Upgrade},
                           Bound{"case.wait", TriageCommand::Wait},       Bound{"case.overage", TriageCommand::Overage},
                           Bound{"case.dispute", TriageCommand::Dispute}, Bound{"case.snooze", TriageCommand::Snooze},
                           Bound{"case.wake", TriageCommand::Wake},       Bound{"case.assign", TriageCommand::Assign},
                           Bound{"case.mine", TriageCommand::Mine},       Bound{"case.flag", TriageCommand::Flag},
                           Bound{"case.exempt", TriageCommand::Exempt},   Bound{"case.close", TriageCommand::Close},
                           Bound{"case.note", TriageCommand::Note},       Bound{"case.repeat", TriageCommand::Repeat},
                           Bound{"case.limit", TriageCommand::Limit}};

} // namespace

void TriageDesk::bindActs()
{
    for (const Bound &one : bound)
        m_acts.on(QString::fromLatin1(one.id), this, [this, command = one.command] { start(command); });
    m_acts.on(u"edit.undo"_s, this, [this] { start(TriageCommand::Undo); });
    m_acts.on(u"edit.redo"_s, this, [this] { start(TriageCommand::Redo); });
    connect(&history(), &TriageHistory::changed, this, &TriageDesk::showNames);
    connect(&m_table, &QueueTableView::currentAccountChanged, this, &TriageDesk::showReasons);
    connect(m_limits, &LimitChoice::changed, this, &TriageDesk::showReasons);
    connect(&m_model, &QueueModel::layoutChanged, this, &TriageDesk::showReasons);
    connect(&m_model, &QueueModel::marksChanged, this, &TriageDesk::showReasons);
    showNames();
    showReasons();
}

void TriageDesk::showReasons()
{
    for (const Bound &one : bound)
        m_acts.setReason(QString::fromLatin1(one.id), m_actor.refusal);
    if (!m_actor.refusal.isEmpty())
        return;
    if (!m_lastAct)
        m_acts.setReason(u"case.repeat"_s, tr("Nothing has been done yet that could be repeated"));
    const QList<TriageTarget> meant = targets();
    if (meant.size() != 1 || !m_limits->hasSeveral())
        m_acts.setReason(u"case.limit"_s, meant.size() > 1 ? tr("Several accounts are marked: each by its worst limit")
                                                          : tr("The account has no other limit"));
    const bool asleep = std::any_of(meant.begin(), meant.end(), [](const TriageTarget &target) {
        return target.state == CaseState::Snoozed || target.state == CaseState::Exempt;
    });
    if (!asleep)
        m_acts.setReason(u"case.wake"_s, tr("The account is neither snoozed nor exempt"));
}

/// Undo and Redo say what they take back and do again.
void TriageDesk::showNames()
{
    const QString undo = history().undoName();
    const QString redo = history().redoName();
    m_acts.setReason(u"edit.undo"_s, undo.isEmpty() ? tr("Nothing was done in this window yet") : QString());
    m_acts.setReason(u"edit.redo"_s, redo.isEmpty() ? tr("Nothing was taken back") : QString());
    // An '&' in a customer's name is no mnemonic.
    const auto plain = [](QString name) { return name.replace(u"&"_s, u"&&"_s); };
    m_acts.action(u"edit.undo"_s).setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(plain(undo)));
    m_acts.action(u"edit.redo"_s).setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(plain(redo)));
}

} // namespace headroom
