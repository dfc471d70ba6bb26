// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/surface.h"
#include "ui/windowstate.h"

namespace headroom {

class EnvironmentBadge;
class KeyButton;
class Label;
class SearchField;

/// The window's head: environment first, then the workspace, the search, and last the age of the data beside
/// refresh.
class Header final : public Surface
{
    Q_OBJECT
public:
    explicit Header(QWidget *parent = nullptr);

    void setIdentity(const Identity &identity);
    void setFreshness(const Freshness &freshness);
    void setSyncing(bool syncing);
    [[nodiscard]] SearchField &search() const { return *m_search; }

signals:
    void syncAsked();
    void commandsAsked();

private:
    EnvironmentBadge *m_environment;
    Label *m_workspace;
    SearchField *m_search;
    Label *m_age;
    KeyButton *m_commands;
    KeyButton *m_sync;
};

} // namespace headroom
