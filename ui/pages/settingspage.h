// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windowstate.h"

#include <QWidget>

class QStackedWidget;

namespace headroom {

class Acts;
class ConnectionForm;
class KeyButton;
class KeysForm;
class Label;
class MessageBar;
class PeopleForm;
class PolicyForm;
class SideList;
class SourcesView;
class WindowActions;

/// The Settings area: connection, sources, policy, people and keys. Changes are kept until Save or Discard;
/// keys are this person's own and change at once.
class SettingsPage final : public QWidget
{
    Q_OBJECT
public:
    enum Section { Connection, Sources, Policy, People, Keys };

    SettingsPage(WindowActions &actions, Acts &acts, QWidget *parent = nullptr);

    void setSettings(const SettingsDraft &settings, bool mayEdit, const QString &reason);
    void setSources(const QList<SourceLine> &sources, const QList<RunLine> &runs);
    void showSection(Section section);
    /// What the fields say now.
    [[nodiscard]] SettingsDraft draft() const;
    void save();
    void discard();

private:
    void build();
    void fill();
    void showChanges();
    void fillSections();

    WindowActions &m_actions;
    SettingsDraft m_settings;
    SettingsDraft m_asFilled; ///< what the fields said before anybody typed
    std::optional<SettingsDraft> m_newer; ///< stored by somebody else while this page had changes of its own
    QList<SourceLine> m_sources;
    bool m_mayEdit = true;
    bool m_saving = false;
    SideList *m_sections;
    MessageBar *m_message;
    ConnectionForm *m_connection;
    SourcesView *m_sourcesView;
    PolicyForm *m_policy;
    PeopleForm *m_people;
    KeysForm *m_keys;
    QStackedWidget *m_stack;
    QWidget *m_foot = nullptr;
    Label *m_footText;
    KeyButton *m_save;
    KeyButton *m_discard;
};

} // namespace headroom
