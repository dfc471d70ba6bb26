// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/surface.h"
#include "ui/windowstate.h"

class QProgressBar;

namespace headroom {

class ElidedLabel;
class KeyButton;
class Label;

/// The window's foot: connection, running sync with a way to stop it, last problem, rows in view, person.
class StatusLine final : public Surface
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setIdentity(const Identity &identity);
    void setSyncState(const SyncState &state);
    void setFreshness(const Freshness &freshness);
    /// "14 in view, 1 marked".
    void setRows(const QString &text);
    /// Stands in place of the connection while it is not empty: why an act cannot be done.
    void setHint(const QString &hint);

signals:
    void cancelled();
    void keysAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showConnection();

    Identity m_identity;
    Freshness m_freshness;
    QString m_hint;
    ElidedLabel *m_connection;
    QWidget *m_sync;
    Label *m_syncText;
    QProgressBar *m_progress;
    KeyButton *m_cancel;
    Label *m_next;
    Label *m_rows;
    Label *m_person;
    KeyButton *m_keys;
};

} // namespace headroom
