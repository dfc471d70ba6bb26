// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/header.h"

#include "models/base/duration.h"
#include "ui/format.h"
#include "ui/style/type.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>

namespace headroom {

Header::Header(QWidget *parent)
    : Surface(Qt::BottomEdge, QPalette::Base, parent)
    , m_environment(new EnvironmentBadge)
    , m_workspace(new ElidedLabel({}, TextSize::Body, TextTone::Strong))
    , m_search(new SearchField(QKeySequence(Qt::CTRL | Qt::Key_F)))
    , m_age(new Label({}, TextSize::Body, TextTone::Muted))
    , m_commands(new KeyButton(tr("Commands"), QKeySequence(Qt::CTRL | Qt::Key_K)))
    , m_sync(new KeyButton(tr("Sync now"), QKeySequence(Qt::Key_F5)))
{
    setFixedHeight(titleHeight(font()));
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Search: plan:starter over:>100 -state:snoozed"));
    m_search->setMaximumWidth(520);
    m_search->setMinimumWidth(200);
    m_sync->setGlyph(Glyph::Sync);
    m_sync->setAct(QStringLiteral("sync.start"));
    m_sync->setIconOnly();
    m_commands->setAct(QStringLiteral("palette.open"));
    m_commands->setCapOnly();
    m_commands->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where the palette gives it back to
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 1);
    row->setSpacing(12);
    row->addWidget(m_environment);
    row->addWidget(m_workspace, 3);
    row->addWidget(m_search, 6);
    row->addWidget(m_commands);
    row->addStretch(2);
    row->addWidget(m_age);
    row->addWidget(m_sync);
    connect(m_sync, &KeyButton::clicked, this, &Header::syncAsked);
    connect(m_commands, &KeyButton::clicked, this, &Header::commandsAsked);
}

void Header::setIdentity(const Identity &identity)
{
    m_environment->setEnvironment(identity.environment);
    m_workspace->setText(identity.workspace);
}

void Header::setFreshness(const Freshness &freshness)
{
    if (freshness.syncedAtMs == 0)
        return m_age->setText(tr("not synced yet"));
    const qint64 age = freshness.nowMs - freshness.syncedAtMs;
    const bool today = age < 12 * hourMs;
    const QString when = today ? clockText(freshness.syncedAtMs) : momentText(freshness.syncedAtMs, {});
    m_age->setText(tr("as of %1, %2 ago").arg(when, ageText(age)));
    m_age->setTone(age > staleAfterMs ? TextTone::Strong : TextTone::Muted);
}

void Header::setSyncing(bool syncing) { m_sync->setEnabled(!syncing); }

} // namespace headroom
