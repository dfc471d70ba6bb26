// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounttimeline.h"

#include "models/items/activitywording.h"
#include "ui/activityactions.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

/// As many lines as fit beside the pictures; the others come when asked for.
constexpr qsizetype usualLines = 12;
constexpr int everyKind = -1;

} // namespace

AccountTimeline::AccountTimeline(QWidget *parent)
    : QWidget(parent)
    , m_kinds(new QComboBox)
    , m_lines(new FactList({}))
    , m_older(new KeyButton(tr("Show older entries")))
    , m_elsewhere(new KeyButton(tr("Still older ones in Activity")))
    , m_noteLine(new QWidget)
    , m_note(new QLineEdit)
    , m_add(new KeyButton(tr("Add note"), QKeySequence(Qt::CTRL | Qt::Key_Return)))
    , m_problem(new Label)
{
    m_kinds->setAccessibleName(tr("Timeline kinds"));
    m_kinds->addItem(tr("Everything"), everyKind);
    const ActivityWording wording(QTimeZone::utc(), 0);
    for (const ActivityKind kind : {ActivityKind::Case, ActivityKind::Choice, ActivityKind::FollowUp, ActivityKind::Snooze,
                                    ActivityKind::Note, ActivityKind::Flag, ActivityKind::Plan, ActivityKind::Audit}) {
        ActivityEntry entry;
        entry.kind = kind;
        m_kinds->addItem(wording.what(entry), int(kind));
    }
    m_note->setAccessibleName(tr("Internal note"));
    m_note->setPlaceholderText(tr("Internal note, never part of a notice"));
    m_note->setMaxLength(4000);
    m_note->installEventFilter(this);
    m_problem->wrapped();
    m_problem->hide();
    m_older->setQuiet(true);
    m_older->setSmall();
    m_elsewhere->setQuiet(true);
    m_elsewhere->setSmall();
    m_noteLine->hide();
    auto *head = new QHBoxLayout;
    auto *title = new Label(tr("Timeline"), TextSize::Body, TextTone::Strong);
    title->setBuddy(m_kinds);
    head->addWidget(title, 1);
    head->addWidget(m_kinds);
    auto *note = new QHBoxLayout(m_noteLine);
    note->setContentsMargins(0, 0, 0, 0);
    note->setSpacing(8);
    note->addWidget(m_note, 1);
    note->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_older, 0, Qt::AlignLeft);
    layout->addWidget(m_elsewhere, 0, Qt::AlignLeft);
    layout->addWidget(m_lines);
    layout->addWidget(m_noteLine);
    layout->addWidget(m_problem);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &AccountTimeline::fill);
    connect(m_older, &KeyButton::clicked, this, [this] {
        m_all = true;
        fill();
    });
    connect(m_elsewhere, &KeyButton::clicked, this, [this] { emit activityAsked(m_account.id); });
    connect(m_add, &KeyButton::clicked, this, &AccountTimeline::addNote);
    connect(m_note, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    m_add->setEnabled(false);
}

void AccountTimeline::setActions(ActivityActions *actions)
{
    m_actions = actions;
    m_noteLine->setVisible(actions != nullptr);
}

void AccountTimeline::setAccount(const AccountDetail &account)
{
    if (account.id != m_account.id) {
        m_all = false;
        m_note->clear();
        m_problem->hide();
    }
    m_account = account;
    fill();
}

QList<ActivityEntry> AccountTimeline::shown() const
{
    const int kind = m_kinds->currentData().toInt();
    QList<ActivityEntry> entries;
    for (const ActivityEntry &entry : m_account.timeline) {
        if (kind == everyKind || int(entry.kind) == kind)
            entries.append(entry);
    }
    return entries;
}

void AccountTimeline::fill()
{
    const ActivityWording wording(QTimeZone(m_account.zone.toLatin1()), m_account.nowMs);
    const QList<ActivityEntry> entries = shown();
    const qsizetype first = m_all ? 0 : std::max<qsizetype>(0, entries.size() - usualLines);
    QList<Fact> facts;
    for (qsizetype i = first; i < entries.size(); ++i) {
        const ActivityEntry &entry = entries[i];
        const QString by = entry.person.isEmpty() ? QString() : tr("%1: ", "who did it").arg(wording.by(entry));
        facts.append({wording.when(entry.atMs), {}, by + wording.said(entry), {}, Band::Ok});
    }
    if (facts.isEmpty())
        facts.append({{}, {}, tr("nothing of this kind yet"), {}, Band::Ok});
    m_lines->setFacts(facts);
    m_older->setVisible(first > 0);
    m_elsewhere->setVisible(first == 0 && m_account.timeline.size() >= activityPageSize);
}

void AccountTimeline::addNote()
{
    const QString words = m_note->text().trimmed();
    if (words.isEmpty() || !m_actions || !m_add->isEnabled())
        return;
    m_add->setEnabled(false);
    whenDone(m_actions->addNote(m_account.id, words), this, [this, account = m_account.id, words](const Result<> &added) {
        if (account != m_account.id)
            return; // another account is shown by now
        m_add->setEnabled(true);
        m_problem->setVisible(!added);
        if (added && m_note->text().trimmed() == words)
            m_note->clear();
        else if (!added)
            m_problem->setText(added.error().detail);
    });
}

bool AccountTimeline::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            addNote();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace headroom
