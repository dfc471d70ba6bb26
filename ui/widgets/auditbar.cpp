// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/auditbar.h"

#include "ui/format.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace headroom {

AuditBar::AuditBar(QWidget *parent)
    : Surface(Qt::BottomEdge, QPalette::Base, parent)
    , m_chip(new Chip)
    , m_sentence(new Label)
    , m_progress(new QProgressBar)
    , m_verify(new KeyButton(tr("Verify")))
{
    m_sentence->wrapped();
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setObjectName(QStringLiteral("auditVerdict"));
    m_progress->setAccessibleName(tr("Audit check progress"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(160);
    m_progress->hide();
    m_chip->hide();
    m_verify->setSmall();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 5);
    row->setSpacing(12);
    row->addWidget(m_chip);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_progress);
    row->addWidget(m_verify);
    connect(m_verify, &KeyButton::clicked, this, &AuditBar::verifyAsked);
}

void AuditBar::setProgress(qint64 done, qint64 total)
{
    m_verify->setEnabled(false);
    m_progress->setVisible(total > 0);
    m_progress->setMaximum(1000);
    m_progress->setValue(total > 0 ? int(done * 1000 / total) : 0);
    if (total > 0)
        m_sentence->setText(tr("Checking: %1 of %2 entries").arg(numberText(done), numberText(total)));
}

void AuditBar::end(const QString &sentence)
{
    m_verify->setEnabled(true);
    m_progress->hide();
    m_sentence->setText(sentence);
    m_chip->show();
}

void AuditBar::setVerdict(const AuditVerdict &verdict, const QString &sentence)
{
    if (verdict.broken)
        m_chip->set(tr("Broken"), ChipLook::Critical, Glyph::Alert);
    else
        m_chip->set(tr("Intact"), ChipLook::Ok, Glyph::Check);
    end(sentence);
}

void AuditBar::sayProblem(const QString &sentence)
{
    m_chip->set(tr("Not checked"), ChipLook::Approaching, Glyph::Warning);
    end(sentence);
}

} // namespace headroom
