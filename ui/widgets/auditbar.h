// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/audit.h"
#include "ui/widgets/surface.h"

class QProgressBar;

namespace headroom {

class Chip;
class KeyButton;
class Label;

/// Above the list of audit entries: whether the chain is intact, and a way to look again.
class AuditBar final : public Surface
{
    Q_OBJECT
public:
    explicit AuditBar(QWidget *parent = nullptr);

    /// A check runs; \a total 0 = not known yet.
    void setProgress(qint64 done, qint64 total);
    void setVerdict(const AuditVerdict &verdict, const QString &sentence);
    void sayProblem(const QString &sentence);

signals:
    void verifyAsked();

private:
    void end(const QString &sentence);

    Chip *m_chip;
    Label *m_sentence;
    QProgressBar *m_progress;
    KeyButton *m_verify;
};

} // namespace headroom
