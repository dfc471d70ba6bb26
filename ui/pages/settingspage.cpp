// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settingspage.h"

#include "ui/pages/connectionform.h"
#include "ui/pages/keysform.h"
#include "ui/pages/peopleform.h"
#include "ui/pages/policyform.h"
#include "ui/pages/sourcesview.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sidelist.h"
#include "ui/widgets/surface.h"
#include "ui/windowactions.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {
namespace {

QWidget *scrolled(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setBackgroundRole(QPalette::Base);
    return area;
}

} // namespace

SettingsPage::SettingsPage(WindowActions &actions, Acts &acts, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_sections(new SideList(tr("Settings sections")))
    , m_message(new MessageBar)
    , m_connection(new ConnectionForm)
    , m_sourcesView(new SourcesView)
    , m_policy(new PolicyForm)
    , m_people(new PeopleForm)
    , m_keys(new KeysForm(acts))
    , m_stack(new QStackedWidget)
    , m_footText(new Label(tr("Changed, not saved"), TextSize::Body, TextTone::Muted))
    , m_save(new KeyButton(tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_S)))
    , m_discard(new KeyButton(tr("Discard")))
{
    build();
    setFocusProxy(m_sections);
    connect(m_sections, &SideList::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_connection, &ConnectionForm::changed, this, &SettingsPage::showChanges);
    connect(m_policy, &PolicyForm::changed, this, &SettingsPage::showChanges);
    connect(m_people, &PeopleForm::changed, this, &SettingsPage::showChanges);
    connect(m_save, &KeyButton::clicked, this, &SettingsPage::save);
    connect(m_discard, &KeyButton::clicked, this, &SettingsPage::discard);
    connect(m_sourcesView, &SourcesView::syncAsked, this, [this] { m_actions.startSync(); });
    fillSections();
    m_sections->setCurrentId(Connection);
    fill();
}

void SettingsPage::build()
{
    auto *side = new Surface(Qt::RightEdge, QPalette::Window);
    side->setFixedWidth(184);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(8, 12, 8, 8);
    sideLayout->setSpacing(4);
    auto *heading = new Label(tr("Settings"), TextSize::Small, TextTone::Muted);
    heading->setIndent(8);
    sideLayout->addWidget(heading);
    sideLayout->addWidget(m_sections, 1);

    m_stack->addWidget(scrolled(m_connection));
    m_stack->addWidget(scrolled(m_sourcesView));
    m_stack->addWidget(scrolled(m_policy));
    m_stack->addWidget(scrolled(m_people));
    m_stack->addWidget(scrolled(m_keys));
    m_foot = new Surface(Qt::TopEdge);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(24, 8, 24, 8);
    m_save->setPrimary(true);
    m_save->setAct(QStringLiteral("settings.save"));
    foot->addWidget(m_save);
    foot->addWidget(m_discard);
    foot->addSpacing(8);
    foot->addWidget(m_footText);
    foot->addStretch();
    auto *work = new QVBoxLayout;
    work->setSpacing(0);
    work->addWidget(m_message);
    work->addWidget(m_stack, 1);
    work->addWidget(m_foot);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(side);
    layout->addLayout(work, 1);
}

void SettingsPage::fillSections()
{
    const auto blocked = std::count_if(m_sources.cbegin(), m_sources.cend(), [](const SourceLine &source) {
        return source.state == SourceLine::State::Blocked;
    });
    const auto counted = [](qsizetype n) { return n > 0 ? std::optional(int(n)) : std::nullopt; };
    m_sections->setEntries({{Connection, tr("Connection"), {}},
                            {Sources, tr("Sources"), counted(blocked)},
                            {Policy, tr("Policy"), {}},
                            {People, tr("People"), counted(m_settings.people.size())},
                            {Keys, tr("Keys"), {}}});
}

void SettingsPage::setSettings(const SettingsDraft &settings, bool mayEdit, const QString &reason)
{
    const bool isTyping = mayEdit && m_mayEdit && draft() != m_asFilled && settings != draft();
    if (isTyping) { // what is being typed stays
        if (settings != m_settings)
            m_newer = settings;
        if (m_newer && !m_saving)
            m_message->say(tr("Changed elsewhere"), ChipLook::Neutral,
                           tr("Somebody has changed the settings meanwhile. Saving puts yours in their place, discarding shows theirs."));
        return;
    }
    m_newer.reset();
    m_settings = settings;
    m_mayEdit = mayEdit;
    fillSections();
    fill();
    if (mayEdit)
        m_message->clear();
    else
        m_message->say(tr("Read only"), ChipLook::Neutral, reason);
}

void SettingsPage::setSources(const QList<SourceLine> &sources, const QList<RunLine> &runs)
{
    m_sources = sources;
    m_sourcesView->show(sources, runs);
    fillSections();
}

void SettingsPage::showSection(Section section) { m_sections->setCurrentId(section); }

void SettingsPage::fill()
{
    m_connection->fill(m_settings, m_mayEdit);
    m_policy->fill(m_settings, m_mayEdit);
    m_people->fill(m_settings, m_mayEdit);
    m_asFilled = draft();
    showChanges();
}

SettingsDraft SettingsPage::draft() const
{
    SettingsDraft draft = m_settings;
    m_connection->read(draft);
    m_policy->read(draft);
    m_people->read(draft);
    return draft;
}

void SettingsPage::showChanges() { m_foot->setVisible(m_mayEdit && draft() != m_settings); }

void SettingsPage::save()
{
    const SettingsDraft changed = draft();
    if (!m_mayEdit || changed == m_settings)
        return;
    m_save->setEnabled(false);
    m_saving = true;
    m_message->clear();
    whenDone(m_actions.saveSettings(changed), this, [this, changed](const Result<> &outcome) {
        m_save->setEnabled(true);
        m_saving = false;
        if (outcome) {
            SettingsDraft stored = changed;
            stored.newKey.clear(); // the keyring has it now
            m_settings = stored;
            m_newer.reset();
            fillSections();
            fill();
        } else if (outcome.error().kind != ErrorKind::Cancelled) {
            m_message->say(tr("Not saved"), ChipLook::Critical, outcome.error().detail);
        }
    });
}

void SettingsPage::discard()
{
    m_message->clear();
    if (m_newer)
        m_settings = *std::exchange(m_newer, {});
    fillSections();
    fill();
}

} // namespace headroom
