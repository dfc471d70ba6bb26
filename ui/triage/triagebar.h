// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace headroom {

class Acts;
class KeyButton;

/// The acts on an account as buttons that teach their keys. Reduce and upgrade look the same, reduce first.
/// Where the person may not act, the reason stands beside them.
class TriageBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TriageBar(Acts &acts, QWidget *parent = nullptr);

    /// The limit that is acted on. \a several: another can be chosen, so it is shown. \a asleep: snoozed or exempt, it
    /// can be brought back instead of put away.
    void setLimit(const QString &name, bool several, bool asleep);

private:
    KeyButton *add(const QString &act, const QString &text);
    void follow();

    Acts &m_acts;
    KeyButton *m_limit = nullptr;
    KeyButton *m_snooze = nullptr;
    KeyButton *m_wake = nullptr;
    QList<KeyButton *> m_buttons;
};

} // namespace headroom
