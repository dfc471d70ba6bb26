// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/messagebar.h"

namespace headroom {

class ActivityActions;

/// How the audit record broke, said above every area until somebody accepts it; accepting is asked for twice.
class AuditWarning final : public MessageBar
{
    Q_OBJECT
public:
    /// \a actions outlives it.
    explicit AuditWarning(ActivityActions &actions, QWidget *parent = nullptr);

    /// Shows \a sentence; empty = the record is whole.
    void warn(const QString &sentence);

signals:
    void accepted();

private:
    void accept();

    ActivityActions &m_actions;
    QString m_sentence;
    bool m_asked = false; ///< the consequence has been said
};

} // namespace headroom
