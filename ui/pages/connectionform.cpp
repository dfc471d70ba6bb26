// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connectionform.h"

#include "ui/widgets/fieldform.h"
#include "ui/widgets/label.h"
#include "ui/widgets/zonebox.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace headroom {

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent)
    , m_provider(new QLineEdit)
    , m_mode(new QComboBox)
    , m_host(new QLineEdit)
    , m_key(new QLineEdit)
    , m_zone(new ZoneBox)
    , m_minutes(new QSpinBox)
{
    m_provider->setReadOnly(true);
    m_mode->addItems({tr("Test mode"), tr("Live mode")});
    m_key->setEchoMode(QLineEdit::Password);
    m_minutes->setRange(1, 24 * 60);
    m_minutes->setSuffix(tr(" min"));
    auto *form = new FieldForm;
    form->setMaximumWidth(640);
    form->addField(tr("Provider"), m_provider);
    form->addField(tr("Mode"), m_mode, tr("a test key is never sent to the live address, nor the reverse"));
    form->addField(tr("Address"), m_host, tr("the provider’s own where empty"));
    m_keyHint = form->addField(tr("API key"), m_key, tr("kept in the system keyring"));
    form->addField(tr("Days begin in"), m_zone, tr("where an account has no zone of its own"));
    form->addField(tr("Sync every"), m_minutes,
                   tr("counted from the end of the last one, while the window is open"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(new Label(tr("Connection"), TextSize::Title, TextTone::Strong));
    layout->addWidget(form);
    layout->addStretch();
    for (QLineEdit *edit : {m_host, m_key})
        connect(edit, &QLineEdit::textChanged, this, &ConnectionForm::changed);
    for (QComboBox *box : std::initializer_list<QComboBox *>{m_mode, m_zone})
        connect(box, &QComboBox::currentIndexChanged, this, &ConnectionForm::changed);
    connect(m_minutes, &QSpinBox::valueChanged, this, &ConnectionForm::changed);
}

void ConnectionForm::fill(const SettingsDraft &settings, bool mayEdit)
{
    const QSignalBlocker quiet(this);
    m_provider->setText(settings.provider);
    m_mode->setCurrentIndex(settings.live ? 1 : 0);
    m_host->setText(settings.host);
    m_key->clear();
    m_keyHint->setText(
        settings.keyHint.isEmpty()
            ? tr("no key in the system keyring")
            : tr("kept in the system keyring, ends in %1; type another to replace it").arg(settings.keyHint));
    m_zone->setZone(settings.zone);
    m_minutes->setValue(settings.syncMinutes);
    for (QWidget *field : std::initializer_list<QWidget *>{m_mode, m_host, m_key, m_zone, m_minutes})
        field->setEnabled(mayEdit);
}

void ConnectionForm::read(SettingsDraft &draft) const
{
    draft.live = m_mode->currentIndex() == 1;
    draft.host = m_host->text().trimmed();
    draft.newKey = m_key->text().trimmed();
    if (!draft.zone.isEmpty() || m_zone->isEnabled())
        draft.zone = m_zone->currentText();
    draft.syncMinutes = m_minutes->value();
}

} // namespace headroom
