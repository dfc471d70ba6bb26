// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keysform.h"

#include "ui/pages/keystable.h"
#include "ui/style/type.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace headroom {

KeysForm::KeysForm(Acts &acts, QWidget *parent)
    : QWidget(parent)
    , m_acts(acts)
    , m_letters(new QCheckBox(tr("Single letters act")))
    , m_table(new KeysTable(acts))
    , m_sentence(new Label({}, TextSize::Body, TextTone::Plain))
    , m_change(new KeyButton(tr("Change"), QKeySequence(Qt::Key_Return)))
    , m_usual(new KeyButton(tr("Usual key")))
    , m_allUsual(new KeyButton(tr("All usual keys")))
{
    build();
    connect(m_letters, &QCheckBox::toggled, this, [this](bool on) { m_acts.keys().setLettersAct(on); });
    connect(m_table, &KeysTable::answered, this, &KeysForm::take);
    connect(m_table, &KeysTable::askingChanged, this, [this] {
        if (m_table->isAsking())
            say(tr("Press the key for “%1”. Esc leaves it as it is, Backspace takes its key away.")
                    .arg(actName(*findAct(m_table->currentAct()))));
        else
            giveUp();
    });
    connect(m_change, &KeyButton::clicked, m_table, &KeysTable::ask);
    connect(m_usual, &KeyButton::clicked, this, [this] { m_acts.keys().reset(m_table->currentAct()); });
    connect(m_allUsual, &KeyButton::clicked, this, [this] { m_acts.keys().resetAll(); });
    connect(m_table, &KeysTable::currentCellChanged, this, [this] { showKeys(); });
    connect(&m_acts.keys(), &KeyMap::changed, this, [this] {
        m_table->fill();
        showKeys();
    });
    showKeys();
}

void KeysForm::build()
{
    auto *note = new Label(tr("Single letters act only in lists, never while you type. Switch them off where a "
                              "voice or a stray touch could press them."),
                           TextSize::Body, TextTone::Muted);
    m_sentence->wrapped();
    m_sentence->setMinimumHeight(controlHeight(font()));
    m_sentence->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_change);
    acts->addWidget(m_usual);
    acts->addWidget(m_allUsual);
    acts->addSpacing(8);
    acts->addWidget(m_sentence, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(new Label(tr("Keys"), TextSize::Title, TextTone::Strong));
    layout->addWidget(m_letters);
    layout->addWidget(note->wrapped());
    layout->addWidget(m_table, 1);
    layout->addLayout(acts);
}

void KeysForm::giveUp()
{
    m_wantedAct.clear();
    say({});
}

/// The same key a second time, or Enter, takes it from what had it.
void KeysForm::take(const QString &act, const QKeySequence &key)
{
    const bool confirmed = act == m_wantedAct
        && (key == m_wantedKey || key == QKeySequence(Qt::Key_Return) || key == QKeySequence(Qt::Key_Enter));
    const QKeySequence wanted = confirmed ? m_wantedKey : key;
    const QString other = m_acts.keys().takenBy(wanted, act);
    m_wantedAct.clear();
    if (other.isEmpty() || confirmed)
        return setKey(act, wanted);
    const QString keyText = keyName(wanted);
    const QString otherName = actName(*findAct(other));
    if (KeyMap::isFixed(other))
        return say(tr("%1 already means: %2. That key belongs to the place and cannot be taken.").arg(keyText, otherName));
    m_table->ask();
    m_wantedAct = act;
    m_wantedKey = wanted;
    say(tr("%1 already means: %2. Press another key, or Enter to take it.").arg(keyText, otherName));
}

void KeysForm::setKey(const QString &act, const QKeySequence &key)
{
    m_acts.keys().setKey(act, key);
    const QString name = actName(*findAct(act));
    say(key.isEmpty() ? tr("“%1” has no key now.").arg(name)
                      : tr("%1 now means: %2.").arg(keyName(key), name));
}

void KeysForm::showKeys()
{
    m_letters->setChecked(m_acts.keys().lettersAct());
    const QString act = m_table->currentAct();
    m_change->setEnabled(!act.isEmpty());
    m_usual->setEnabled(!act.isEmpty() && m_acts.keys().isChanged(act));
}

void KeysForm::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_table->setAccessibleDescription(sentence);
}

} // namespace headroom
