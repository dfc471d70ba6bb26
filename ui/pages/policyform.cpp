// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policyform.h"

#include "ui/format.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace headroom {

PolicyForm::PolicyForm(QWidget *parent)
    : QWidget(parent)
    , m_thresholds(new FactList(tr("When a case opens")))
    , m_upgrade(new QLineEdit)
    , m_limits(new QLineEdit)
{
    auto *form = new FieldForm;
    form->setMaximumWidth(640);
    form->addField(tr("Upgrade page"), m_upgrade,
                   tr("where customers compare plans; notices without an offer link to it"));
    form->addField(tr("Limits page"), m_limits, tr("where your limits are explained"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(new Label(tr("Policy"), TextSize::Title, TextTone::Strong));
    layout->addWidget(form);
    layout->addWidget(m_thresholds);
    layout->addStretch();
    for (QLineEdit *edit : {m_upgrade, m_limits}) {
        edit->setPlaceholderText(u"https://"_s);
        connect(edit, &QLineEdit::textChanged, this, &PolicyForm::changed);
    }
}

void PolicyForm::fill(const SettingsDraft &settings, bool mayEdit)
{
    const QSignalBlocker quiet(this);
    m_upgrade->setText(settings.upgradeUrl);
    m_limits->setText(settings.limitsUrl);
    m_upgrade->setEnabled(mayEdit);
    m_limits->setEnabled(mayEdit);
    QList<Fact> facts;
    for (const int threshold : settings.thresholds)
        facts.append({percentText(qint64(threshold) * 10),
                      {},
                      threshold >= 100 ? tr("the cap is reached") : tr("of a day or cycle limit is used"),
                      {},
                      Band::Ok});
    facts.append(
        {tr("Steadily over"), {}, tr("over the daily cap on at least 3 of the last 7 days"), {}, Band::Ok});
    facts.append(
        {tr("Burst"), {}, tr("at least 3 of 5 minutes in a row above the cap of a minute"), {}, Band::Ok});
    m_thresholds->setFacts(facts);
}

void PolicyForm::read(SettingsDraft &draft) const
{
    draft.upgradeUrl = m_upgrade->text().trimmed();
    draft.limitsUrl = m_limits->text().trimmed();
}

} // namespace headroom
