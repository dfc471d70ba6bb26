// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/triagebar.h"

#include "models/items/wording.h"
#include "ui/keys/acts.h"
#include "ui/widgets/keybutton.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace headroom {

TriageBar::TriageBar(Acts &acts, QWidget *parent)
    : QWidget(parent)
    , m_acts(acts)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_limit = add(u"case.limit"_s, {});
    m_limit->setQuiet(true);
    KeyButton *reduce = add(u"case.reduce"_s, tr("Reduce traffic"));
    KeyButton *upgrade = add(u"case.upgrade"_s, tr("Upgrade"));
    reduce->setGlyph(Glyph::Reduce);
    upgrade->setGlyph(Glyph::Upgrade);
    add(u"case.assign"_s, tr("Assign"))->setGlyph(Glyph::Person);
    m_snooze = add(u"case.snooze"_s, tr("Snooze"));
    m_snooze->setGlyph(Glyph::Clock);
    m_wake = add(u"case.wake"_s, tr("Bring back"));
    m_wake->setGlyph(Glyph::Clock);
    for (KeyButton *button : std::as_const(m_buttons))
        row->addWidget(button);
    connect(&m_acts, &Acts::reasonsChanged, this, &TriageBar::follow);
    setLimit({}, false, false);
    follow();
}

KeyButton *TriageBar::add(const QString &act, const QString &text)
{
    auto *button = new KeyButton(text, m_acts.keys().shown(act));
    button->setAct(act);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where the keys are
    connect(button, &KeyButton::clicked, &m_acts.action(act), &QAction::trigger);
    m_buttons.append(button);
    return button;
}

void TriageBar::setLimit(const QString &name, bool several, bool asleep)
{
    m_limit->setText(name);
    m_limit->setAccessibleName(tr("Acts are about: %1").arg(name));
    m_limit->setHidden(!several);
    m_snooze->setHidden(asleep);
    m_wake->setHidden(!asleep);
}

void TriageBar::follow()
{
    for (KeyButton *button : std::as_const(m_buttons)) {
        const QString why = m_acts.reason(button->act());
        button->setEnabled(why.isEmpty());
        button->setToolTip(plainToolTip(why));
        button->setAccessibleDescription(why);
    }
}

} // namespace headroom
