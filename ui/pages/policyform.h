// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windowstate.h"

#include <QWidget>

class QLineEdit;

namespace headroom {

class FactList;

/// What is told when: the thresholds as they stand, and the pages that notices link to.
class PolicyForm final : public QWidget
{
    Q_OBJECT
public:
    explicit PolicyForm(QWidget *parent = nullptr);

    /// Shows \a settings; nothing can be changed where \a mayEdit is false.
    void fill(const SettingsDraft &settings, bool mayEdit);
    /// Writes what the fields say into \a draft.
    void read(SettingsDraft &draft) const;

signals:
    void changed();

private:
    FactList *m_thresholds;
    QLineEdit *m_upgrade;
    QLineEdit *m_limits;
};

} // namespace headroom
