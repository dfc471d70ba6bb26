// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/auditwarning.h"

#include "ui/activityactions.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace headroom {

AuditWarning::AuditWarning(ActivityActions &actions, QWidget *parent)
    : MessageBar(parent)
    , m_actions(actions)
{
    setLasting();
    setObjectName(u"auditWarning"_s);
    connect(this, &MessageBar::acted, this, &AuditWarning::accept);
}

void AuditWarning::warn(const QString &sentence)
{
    m_sentence = sentence;
    m_asked = false;
    if (sentence.isEmpty())
        clear();
    else
        say(tr("Audit record"), ChipLook::Critical, sentence, tr("Accept it as it is…"));
}

/// Asks once more: what this machine remembers is the only proof that something was cut off.
void AuditWarning::accept()
{
    if (!std::exchange(m_asked, true)) {
        say(tr("Audit record"), ChipLook::Critical,
            tr("Accepting forgets what this machine remembers of the lost entries. The store stays as it is."),
            tr("Accept and forget"));
        return;
    }
    whenDone(m_actions.acceptAudit(), this, [this](const Result<> &done) {
        if (done) {
            warn({});
            emit accepted();
        } else if (done.error().kind != ErrorKind::Cancelled) {
            warn(m_sentence + u' ' + done.error().detail);
        }
    });
}

} // namespace headroom
