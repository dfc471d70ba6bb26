// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windowstate.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace headroom {

class Label;
class ZoneBox;

/// Where the numbers come from and how often: provider, mode, address, key, zone, interval.
class ConnectionForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionForm(QWidget *parent = nullptr);

    /// Shows \a settings; nothing can be changed where \a mayEdit is false.
    void fill(const SettingsDraft &settings, bool mayEdit);
    /// Writes what the fields say into \a draft.
    void read(SettingsDraft &draft) const;

signals:
    void changed();

private:
    QLineEdit *m_provider;
    QComboBox *m_mode;
    QLineEdit *m_host;
    QLineEdit *m_key;
    Label *m_keyHint = nullptr;
    ZoneBox *m_zone;
    QSpinBox *m_minutes;
};

} // namespace headroom
