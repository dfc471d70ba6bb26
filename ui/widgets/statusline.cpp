// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusline.h"

#include "ui/format.h"
#include "ui/style/paint.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QStyle>

namespace headroom {
namespace {

constexpr int dotSpace = 16;

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : Surface(Qt::TopEdge, QPalette::Base, parent)
    , m_connection(new ElidedLabel({}, TextSize::Small, TextTone::Muted))
    , m_sync(new QWidget)
    , m_syncText(new Label({}, TextSize::Small, TextTone::Plain))
    , m_progress(new QProgressBar)
    , m_cancel(new KeyButton(tr("Cancel")))
    , m_next(new Label({}, TextSize::Small, TextTone::Muted))
    , m_rows(new Label({}, TextSize::Small, TextTone::Muted))
    , m_person(new Label({}, TextSize::Small, TextTone::Muted))
    , m_keys(new KeyButton(tr("Keys"), QKeySequence(Qt::Key_Question)))
{
    setFixedHeight(std::max(28, headerHeight(font())));
    m_progress->setFixedSize(120, 6);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Sync progress"));
    m_cancel->setAccessibleName(tr("Cancel the sync"));
    m_cancel->setQuiet(true);
    m_cancel->setFixedHeight(24);
    m_keys->setCapOnly();
    m_keys->setFocusPolicy(Qt::TabFocus);
    m_keys->setAct(QStringLiteral("help.keys"));
    auto *sync = new QHBoxLayout(m_sync);
    sync->setContentsMargins(0, 0, 0, 0);
    sync->addWidget(m_syncText);
    sync->addWidget(m_progress);
    sync->addWidget(m_cancel);
    m_sync->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 1, 16, 0);
    layout->setSpacing(16);
    layout->addSpacing(dotSpace - 16);
    layout->addWidget(m_connection, 1);
    layout->addWidget(m_sync);
    layout->addWidget(m_next);
    layout->addWidget(m_rows);
    layout->addWidget(m_person);
    auto *keys = new QHBoxLayout;
    keys->setSpacing(4);
    keys->addWidget(m_keys);
    keys->addWidget(new Label(tr("keys"), TextSize::Small, TextTone::Muted));
    layout->addLayout(keys);
    m_connection->setContentsMargins(dotSpace, 0, 0, 0);
    connect(m_cancel, &KeyButton::clicked, this, &StatusLine::cancelled);
    connect(m_keys, &KeyButton::clicked, this, &StatusLine::keysAsked);
}

void StatusLine::setIdentity(const Identity &identity)
{
    m_identity = identity;
    QStringList person{identity.personName};
    if (!identity.roles.isEmpty())
        person.append(identity.roles.join(QStringLiteral(", ")));
    m_person->setText(person.join(QStringLiteral(" · ")));
    showConnection();
}

void StatusLine::setSyncState(const SyncState &state)
{
    m_sync->setVisible(state.phase != SyncState::Phase::Idle);
    m_next->setVisible(state.phase == SyncState::Phase::Idle);
    m_progress->setVisible(state.phase == SyncState::Phase::Running);
    m_progress->setRange(0, 1000);
    m_progress->setValue(state.total > 0 ? int(state.done * 1000 / state.total) : 0);
    m_syncText->setText(syncText(state));
}

void StatusLine::setFreshness(const Freshness &freshness)
{
    m_freshness = freshness;
    const bool planned = freshness.nextSyncMs > freshness.nowMs;
    m_next->setText(planned ? tr("next sync in %1").arg(ageText(freshness.nextSyncMs - freshness.nowMs))
                            : QString());
    showConnection();
}

void StatusLine::setHint(const QString &hint)
{
    m_hint = hint;
    showConnection();
}

void StatusLine::setRows(const QString &text) { m_rows->setText(text); }

void StatusLine::showConnection()
{
    if (!m_hint.isEmpty())
        m_connection->setText(m_hint);
    else if (!m_freshness.problem.isEmpty())
        m_connection->setText(m_freshness.problem);
    else if (m_freshness.offlineSinceMs > 0)
        m_connection->setText(tr("Offline since %1").arg(clockText(m_freshness.offlineSinceMs)));
    else if (m_identity.connection.isEmpty())
        m_connection->setText(tr("Not connected"));
    else
        m_connection->setText(tr("Online · %1").arg(m_identity.connection));
    update();
}

void StatusLine::paintEvent(QPaintEvent *event)
{
    Surface::paintEvent(event);
    const Tokens &t = tokensOf(palette());
    const bool bad = !m_freshness.problem.isEmpty() || m_freshness.offlineSinceMs > 0;
    QPainter painter(this);
    const QRect dot = QStyle::visualRect(layoutDirection(), rect(), QRect(16, (height() - 8) / 2, 8, 8));
    if (bad)
        drawBox(painter, dot, 2, t.approaching, Qt::transparent);
    else if (m_identity.connection.isEmpty())
        drawBox(painter, dot, 4, Qt::transparent, t.faint);
    else
        drawBox(painter, dot, 4, t.ok, Qt::transparent);
}

} // namespace headroom
